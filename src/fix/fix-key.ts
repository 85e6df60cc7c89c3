import { simple, stepsBetween } from '../read/suggest-name.ts'
import type { Fields } from '../read/text-file.ts'
import { takeUnknownFields } from '../read/unknown-fields.ts'
import { type Fixer, oneLineEdit } from './fix.ts'

/** `Titel:` → `title:`, where one known field is meant and the file does not have it yet. */
export const fixKey: Fixer = (given) => {
  const { finding, fields, lines, schema } = given
  if (fields === null || finding.field === null) return null
  const unknown = takeUnknownFields(schema, fields).unknown.find(
    ({ path }) => path.join('.') === finding.field,
  )
  if (unknown === undefined) return null
  const name = unknown.path.at(-1)!
  const meant = clearlyMeant(name, unknown.known)
  const around = unknown.path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Fields)?.[key], fields)
  if (meant === null || typeof around !== 'object' || Object.hasOwn(around as object, meant))
    return null
  const line = lines[finding.line - 1] ?? ''
  const rest = line.slice(finding.column - 1)
  const written = [name, `"${name}"`, `'${name}'`].find(
    (form) => rest.startsWith(form) && /^[ \t]*:(?:\s|$)/.test(rest.slice(form.length)),
  )
  if (written === undefined) return null
  const text = line.slice(0, finding.column - 1) + meant + rest.slice(written.length)
  return oneLineEdit(given, finding.line, text)
}

/**
 * The one word that is meant: the same but for capitals, spaces and hyphens, or one letter off or
 * two that changed places (two letters off in a word of eight or more), with no other word as near.
 */
export function clearlyMeant(word: string, known: readonly string[]): string | null {
  const plain = simple(word)
  if (plain === '' || plain.length > 40) return null
  const same = known.filter((one) => simple(one) === plain)
  if (same.length > 0) return same.length === 1 ? same[0]! : null
  const most = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0
  const near = known.map((one) => [stepsBetween(plain, simple(one)), one] as const)
  near.sort(([a], [b]) => a - b)
  const [first, second] = near
  if (first === undefined || first[0] > most || second?.[0] === first[0]) return null
  return first[1]
}
