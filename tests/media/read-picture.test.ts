import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPicture } from '../../src/media/read-picture.ts'
import { bomb, draw, withSecret } from './pictures.ts'

describe('readPicture', () => {
  it.each([
    ['jpg', () => draw(300, 200).jpeg().toBuffer()],
    ['png', () => draw(300, 200).png().toBuffer()],
    ['gif', () => draw(300, 200).gif().toBuffer()],
    ['webp', () => draw(300, 200).webp().toBuffer()],
    ['avif', () => draw(300, 200).avif({ effort: 0 }).toBuffer()],
  ])('knows %s', async (kind, make) => {
    expect(await readPicture(await make())).toMatchObject({ kind, width: 300, height: 200 })
  })

  it('measures a picture as it is to be seen, not as it lies in the file', async () => {
    expect(await readPicture(await withSecret(300, 200))).toMatchObject({ width: 200, height: 300 })
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['SVG', Buffer.from(svg), 'not-a-picture', 'an SVG drawing'],
    ['SVG behind a declaration', Buffer.from(`<?xml version="1.0"?>${svg}`), 'not-a-picture', ''],
    ['compressed SVG', gzipSync(svg), 'not-a-picture', 'application/gzip'],
    ['a web page', Buffer.from('<!doctype html><p>404'), 'not-a-picture', 'a web page'],
    ['nothing', Buffer.alloc(0), 'not-a-picture', 'an empty file'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not-a-picture', 'application/pdf'],
    ['noise', Buffer.from('a'.repeat(999)), 'not-a-picture', 'something else'],
    ['a head without a body', Buffer.from('ffd8ffe000104a464946', 'hex'), 'broken-picture', ''],
  ])('refuses %s', async (_name, bytes, rule, words) => {
    expect(await readPicture(bytes)).toMatchObject({
      rule,
      message: expect.stringContaining(words),
    })
  })

  it('refuses a picture that is cut off', async () => {
    for (const whole of [
      await draw(300, 200).jpeg().toBuffer(),
      await draw(300, 200).png().toBuffer(),
    ]) {
      const half = whole.subarray(0, whole.length / 2)
      expect(await readPicture(half)).toMatchObject({ rule: 'broken-picture' })
    }
  })

  it('refuses a decompression bomb before it is unpacked', async () => {
    expect(await readPicture(await bomb(60_000, 60_000))).toMatchObject({ rule: 'large-picture' })
    expect(await readPicture(Buffer.alloc(30_000_001))).toMatchObject({ rule: 'large-picture' })
  })
})
