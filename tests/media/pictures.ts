// Pictures for tests, drawn here.
import sharp, { type Sharp } from 'sharp'

/** A calm picture of the size: a sky over water. */
export function draw(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#9fb8c8"/><stop offset="1" stop-color="#f1e6d2"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#s)"/>
    <rect y="60%" width="100%" height="40%" fill="#35586b"/>
    <circle cx="70%" cy="35%" r="8%" fill="#d9822b"/></svg>`
  return sharp(Buffer.from(svg))
}

/** The same with an EXIF block that says where somebody lives. */
export async function withSecret(width: number, height: number): Promise<Buffer> {
  const exif = { IFD0: { Copyright: 'Lena Vogt, Quay Street 4', Orientation: '6' } }
  return draw(width, height).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer()
}

/** A PNG that says it has `width` × `height` pixels and holds none of them: a decompression bomb. */
export async function bomb(width: number, height: number): Promise<Buffer> {
  const small = await draw(8, 8).png().toBuffer()
  small.writeUInt32BE(width, 16)
  small.writeUInt32BE(height, 20)
  small.writeUInt32BE(crc32(small.subarray(12, 29)), 29)
  return small
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
