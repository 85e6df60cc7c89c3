import { hash } from 'node:crypto'
import { stampLength } from './article-table.ts'

/** Writes the first 128 bits of a SHA-256 as stamp number `at`. */
export function stampInto(stamps: Uint32Array, at: number, words: string | Uint8Array): void {
  const digest = hash('sha256', words, 'buffer')
  for (let k = 0; k < stampLength; k++) stamps[at * stampLength + k] = digest.readUInt32LE(k * 4)
}
