/** Unsigned 32-bit numbers as base64, little-endian: a third of the space of JSON's decimal digits. */
export function packNumbers(numbers: ArrayLike<number>): string {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (let i = 0; i < numbers.length; i++) bytes.writeUInt32LE(numbers[i]! >>> 0, i * 4)
  return bytes.toString('base64')
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  const numbers = new Uint32Array(bytes.length >>> 2)
  for (let i = 0, k = 0; i < numbers.length; i++, k += 4) {
    numbers[i] = bytes[k]! | (bytes[k + 1]! << 8) | (bytes[k + 2]! << 16) | (bytes[k + 3]! << 24)
  }
  return numbers
}
