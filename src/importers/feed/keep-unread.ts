import { plainWords } from '../items/plain-words.ts'

/** What an entry holds besides the fields that were read, each as one text. */
export function keepUnread(
  entry: Readonly<Record<string, unknown>>,
  read: readonly string[],
): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(entry)) {
    if (read.includes(name) || value == null) continue
    const isFlat = Array.isArray(value) && value.every((one) => typeof one !== 'object')
    if (isFlat) kept[name] = value.map(String)
    else if (typeof value === 'object') kept[name] = JSON.stringify(value)
    else kept[name] = plainWords(String(value)) ?? ''
  }
  return kept
}
