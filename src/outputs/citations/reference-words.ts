import type { CslDate } from './csl-item.ts'

const months: readonly string[] = Object.freeze(
  'January February March April May June July August September October November December'.split(
    ' ',
  ),
)

/** `March 6`, `March`, or null where only the year is known. */
export function writtenDay({ 'date-parts': [[, month, day]] }: CslDate): string | null {
  const name = month === undefined ? undefined : months[month - 1]
  if (name === undefined) return null
  return day === undefined ? name : `${name} ${day}`
}

/** Ends a text with a full stop, unless a mark that ends a sentence stands there already. */
export function closeSentence(text: string): string {
  return /[.!?][”’"')]?$/.test(text) ? text : `${text}.`
}
