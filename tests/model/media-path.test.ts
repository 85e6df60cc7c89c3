import { expect, it } from 'vitest'
import { mediaPath } from '../../src/model/media-path.ts'

it.each([
  ['media/ferry.jpg', 'media/ferry.jpg'],
  ['/media/ferry.jpg', 'media/ferry.jpg'],
  ['../../media/2024/ferry.jpg', 'media/2024/ferry.jpg'],
  ['./media/ferry.jpg', 'media/ferry.jpg'],
  ['/media/night%20ferry.jpg?x=1#top', 'media/night ferry.jpg'],
  ['/media/100%.jpg', 'media/100%.jpg'],
  ['media/', null],
  ['media/../articles/a.md', null],
  ['/media/%2e%2e/archive.yaml', null],
  ['/media/a%2F..%2Fb.jpg', null],
  ['media/.hidden.jpg', null],
  ['media/a\\b.jpg', null],
  ['media/a%00.jpg', null],
  ['images/ferry.jpg', null],
  ['https://p.example/media/ferry.jpg', null],
  ['//media/ferry.jpg', null],
])('%s: %s', (text, path) => {
  expect(mediaPath(text)).toBe(path)
})
