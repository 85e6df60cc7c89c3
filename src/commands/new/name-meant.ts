import { suggestName } from '../../read/suggest-name.ts'

/**
 * The name that was most likely meant: spelt alike, or its first words are. `harbor` → `Harbour Post`.
 * Null where none is near.
 */
export function nameMeant(typed: string, names: readonly string[]): string | null {
  const whole = suggestName(typed, names)
  if (whole !== null) return whole
  const words = typed.trim().split(/[\s-]+/).length
  const beginnings = names.map((name) =>
    name
      .replace(/^the /i, '')
      .split(/[\s-]+/)
      .slice(0, words)
      .join(' '),
  )
  const meant = suggestName(typed, beginnings)
  return meant === null ? null : (names[beginnings.indexOf(meant)] ?? null)
}
