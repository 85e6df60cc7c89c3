import { expect, it } from 'vitest'
import { leadPicture } from '../../src/model/lead-picture.ts'
import type { Variant } from '../../src/model/story.ts'
import { article, block, outlet, settings, variant } from '../templates/fixture-parts.ts'

const pictured = (path: string): Variant['pictures'][string] => ({
  width: 960,
  height: 640,
  sources: [
    { type: 'image/webp', files: [{ path: 'media/x-960.webp', width: 960 }] },
    { type: 'image/jpeg', files: [{ path, width: 960 }] },
  ],
})
const main = { src: 'media/a.jpg', alt: 'A ferry', caption: 'It came.', credit: 'Lena Vogt' }
const pictures = {
  'media/a.jpg': pictured('media/a-960.jpg'),
  '/media/b.jpg': pictured('media/b-960.jpg'),
}
const inBody = {
  ...block('image', ''),
  image: { src: '/media/b.jpg', alt: 'A quay' },
}
const of = (parts: Partial<Variant>, image: typeof main | null = main) =>
  leadPicture(
    settings,
    variant({
      article: article({ code: 'A', outlet: 'o', title: 'A', image, blocks: [inBody] }),
      outlet: outlet('o', 'O'),
      pictures,
      ...parts,
    }),
  )

it('is the main picture, in the format that every program knows', () => {
  expect(of({})).toEqual({
    address: 'https://archive.example/base/media/a-960.jpg',
    type: 'image/jpeg',
    width: 960,
    height: 640,
    alt: 'A ferry',
    caption: 'It came.',
    credit: 'Lena Vogt',
  })
})

it('is the first of the body where there is no main one, or none that is kept', () => {
  expect(of({}, null)).toMatchObject({
    address: expect.stringContaining('b-960.jpg'),
    alt: 'A quay',
  })
  expect(of({}, { ...main, src: 'https://gone.example/x.jpg' })?.alt).toBe('A quay')
})

it('is none where nothing is kept, or where the text is not shown whole', () => {
  expect(of({ pictures: {} })).toBeNull()
  expect(of({ exposure: { show: 'excerpt', reason: '' } })).toBeNull()
  expect(of({ exposure: { show: 'record', reason: '' } })).toBeNull()
})
