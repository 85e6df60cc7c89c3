import { plainWords, wordList } from '../items/plain-words.ts'
import { type ItemFields, isFields, nameOf } from './item-fields.ts'

type Kept = Record<string, string | string[]>

/** Everything that nobody asked for, and what was only used in part, as text. */
export function keepRest(fields: ItemFields, used: readonly (string | null | undefined)[]): Kept {
  const kept: Kept = {}
  for (const name of fields.unread()) {
    const value = fields.raw[name]
    const text = typeof value === 'object' ? JSON.stringify(value) : plainWords(String(value))
    if (value !== null && text) kept[name] = text
  }
  for (const name of ['provider', 'infosource', 'infosources']) {
    const names = wordList(fields.list(name).map(nameOf))
    if (names.length > 0) kept[name] = names
  }
  const written = used.filter((one) => !!one).map((one) => JSON.stringify(one))
  const isUsed = (one: Readonly<Record<string, unknown>>) =>
    /^(?:author|creator)$/i.test(String(one.rel)) ||
    written.some((value) => JSON.stringify(one).includes(value))
  for (const name of ['associations', 'altids', 'renditions', 'people', 'person']) {
    const rest = fields
      .list(name)
      .filter(isFields)
      .filter((one) => !isUsed(one))
    if (rest.length > 0) kept[name] = rest.map(describe)
  }
  return kept
}

/** A thing in one line: its relation, name and address. */
function describe(one: Readonly<Record<string, unknown>>): string {
  const { rel, role, name, value, headline, title, uri, href } = one
  const words = [rel ?? role, name ?? value ?? headline ?? title, uri ?? href]
  return (
    plainWords(words.filter((word) => typeof word === 'string').join(' ')) ?? '(without a name)'
  )
}
