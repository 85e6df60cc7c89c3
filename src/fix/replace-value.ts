/** A YAML value that stands on one line: from its first sign to its last, quotes included. */
const VALUE =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#,[\]{}"'][^#,[\]{}]*?(?=\s*(?:$|\s#|[,\]}])))/

/** Characters of a value that is looked at. */
const LONGEST = 1000

/**
 * A line with another value at a column, in the quotes that the old one had. Null where no value of
 * one line stands there.
 *
 * @param column from 1, of the first sign of the value
 * @param change the words of the value → the new ones; null for no change
 */
export function replaceValue(
  line: string,
  column: number,
  change: (value: string) => string | null,
): string | null {
  const start = column - 1
  const written = VALUE.exec(line.slice(start, start + LONGEST))?.[0]
  if (written === undefined) return null
  const quote = /^["']/.exec(written)?.[0] ?? ''
  const inner = quote === '' ? written : written.slice(1, -1)
  // An escape or a doubled quote would have to be understood first.
  if (quote !== '' && (inner.includes('\\') || inner.includes(quote))) return null
  const value = change(inner)
  if (value === null || value.includes('\\') || (quote !== '' && value.includes(quote))) return null
  return `${line.slice(0, start)}${quote}${value}${quote}${line.slice(start + written.length)}`
}
