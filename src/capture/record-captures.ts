import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../build/sealed-file.ts'
import { addToField } from '../read/add-to-field.ts'
import type { Kept } from './capture-entry.ts'

export type NewCapture = Kept & { field: 'captured_pictures' | 'captured_pages'; url: string }

/**
 * Writes what was captured into an article's front matter; no other byte of the file changes, and it
 * is old or new if this is cut short. Resolves to whether the file holds all of it now: front matter
 * that cannot be read is left as it is.
 *
 * @param day of the capture, `2024-06-01`
 */
export async function recordCaptures(
  content: string,
  file: string,
  captures: readonly NewCapture[],
  day: string,
): Promise<boolean> {
  const path = join(content, ...file.split('/'))
  const bytes = await readFile(path)
  const before = bytes.toString('utf8')
  // Bytes that are not UTF-8 would not come back as they were.
  if (!Buffer.from(before, 'utf8').equals(bytes)) return false
  let text = before
  for (const { field, url, file: kept, sha256 } of captures) {
    const values = { url, file: kept, sha256 }
    const pairs = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    const entry = `{ ${pairs.join(', ')}, retrieved: ${day} }`
    const after = addToField(text, { field, entry, about: url, asList: true })
    if (after === text) return false
    text = after
  }
  await replaceFile(path, text)
  return true
}
