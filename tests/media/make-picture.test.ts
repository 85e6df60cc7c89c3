import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { makePicture } from '../../src/media/make-picture.ts'
import { type ReadPicture, readPicture } from '../../src/media/read-picture.ts'
import { draw, withSecret } from './pictures.ts'

const threads = sharp.concurrency()
afterEach(() => void sharp.concurrency(threads))

async function make(bytes: Buffer) {
  return makePicture(bytes, (await readPicture(bytes)) as ReadPicture, 'x')
}

describe('makePicture', () => {
  it('makes three widths and one file that every browser knows', async () => {
    const { picture, files } = await make(await draw(2000, 1000).jpeg().toBuffer())
    expect(picture).toEqual({
      width: 1440,
      height: 720,
      sources: [
        {
          type: 'image/webp',
          files: [
            { path: 'media/x-480.webp', width: 480 },
            { path: 'media/x-960.webp', width: 960 },
            { path: 'media/x-1440.webp', width: 1440 },
          ],
        },
        { type: 'image/jpeg', files: [{ path: 'media/x-1440.jpg', width: 1440 }] },
      ],
    })
    for (const { path, bytes } of files) {
      const { width } = await sharp(bytes).metadata()
      expect(path).toContain(`-${width}.`)
    }
  })

  it.each([
    [300, [300]],
    [480, [480]],
    [600, [600]],
    [1000, [480, 1000]],
    [1300, [480, 960, 1300]],
  ])('never enlarges: %i pixels wide', async (width, expected) => {
    const { picture } = await make(await draw(width, 90).png().toBuffer())
    expect(picture.sources[0]!.files.map((file) => file.width)).toEqual(expected)
    expect(picture.sources[1]!.type).toBe('image/png')
  })

  it('says the height that the largest file has', async () => {
    const { picture, files } = await make(await draw(1999, 777).jpeg().toBuffer())
    const { width, height } = await sharp(files.at(-1)!.bytes).metadata()
    expect([picture.width, picture.height]).toEqual([width, height])
  })

  it('leaves no metadata and turns the picture upright', async () => {
    const bytes = await withSecret(300, 200)
    expect(bytes.toString('latin1')).toContain('Quay Street')
    const { picture, files } = await make(bytes)
    expect([picture.width, picture.height]).toEqual([200, 300])
    for (const file of files) {
      expect(file.bytes.toString('latin1')).not.toContain('Quay Street')
      expect(await sharp(file.bytes).metadata()).not.toHaveProperty('exif')
    }
  })

  it('shows the first frame of an animation', async () => {
    const frames = await Promise.all([
      draw(50, 40).png().toBuffer(),
      draw(50, 40).negate().png().toBuffer(),
    ])
    const animated = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(animated).metadata()).pages).toBe(2)
    const { picture, files } = await make(animated)
    expect([picture.width, picture.height]).toEqual([50, 40])
    for (const { bytes } of files) expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1)
  })

  it('makes the same bytes each time, with one thread and with four', async () => {
    for (const source of [draw(1600, 900).jpeg(), draw(700, 500).png(), draw(700, 500).gif()]) {
      const bytes = await source.toBuffer()
      const runs = []
      for (const count of [1, 4, 1, 4]) {
        sharp.concurrency(count)
        runs.push((await make(bytes)).files.map((file) => file.bytes.toString('base64')))
      }
      for (const run of runs) expect(run).toEqual(runs[0])
    }
  })
})
