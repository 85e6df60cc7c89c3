import { expect, test } from 'vitest'
import { isFurniture } from '../../src/model/furniture.ts'

test.each([
  'Advertisement',
  'SKIP ADVERTISEMENT',
  '  Share full article ',
  'Continue reading the main story…',
  'Image',
  '[toggle caption]',
  'Read more »',
  'Story continues below this ad: scroll',
  'إعلان',
  '广告',
])('furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(true)
})

test.each(['The advertisement was sold.', 'Image of the pier', 'Save the pier', '', '—'])(
  'no furniture: %s',
  (line) => {
    expect(isFurniture(line)).toBe(false)
  },
)
