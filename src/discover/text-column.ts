// Short texts in rows, kept as bytes: most of them are never asked for.
import type { Run } from './row-runs.ts'

/** Text i is `bytes` from `from[i]` to `from[i + 1]`, in UTF-8. */
export type TextColumn = { bytes: Uint8Array; from: Uint32Array }

export const noTexts: TextColumn = Object.freeze({
  bytes: new Uint8Array(0),
  from: new Uint32Array(1),
})

export function textAt({ bytes, from }: TextColumn, i: number): string {
  const { buffer, byteOffset } = bytes
  const start = from[i]!
  return Buffer.from(buffer, byteOffset + start, from[i + 1]! - start).toString()
}

/** All texts. */
export function listTexts(column: TextColumn): string[] {
  return Array.from({ length: column.from.length - 1 }, (_, i) => textAt(column, i))
}

/** A column from another one; rows made anew have the text `made`. */
export function moveTexts(
  old: TextColumn,
  runs: readonly Run[],
  made: (row: number) => string,
): TextColumn {
  const from = new Uint32Array((runs.at(-1)?.end ?? 0) + 1)
  const parts: Uint8Array[] = []
  for (const { start, end, old: row } of runs) {
    if (row < 0) {
      const text = Buffer.from(made(start))
      from[end] = from[start]! + text.length
      parts.push(text)
      continue
    }
    const shift = from[start]! - old.from[row]!
    for (let i = start; i < end; i++) from[i + 1] = old.from[row + i + 1 - start]! + shift
    parts.push(old.bytes.subarray(old.from[row]!, old.from[row + end - start]!))
  }
  return { bytes: Buffer.concat(parts), from }
}
