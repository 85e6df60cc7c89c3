import { oneLineEach } from './one-line.ts'

const BY = /^by:? (?=\S)/i
const SEPARATOR = / and | & |; ?/i

/**
 * `By Ana Reis, Tom Okafor and Lena Vogt` → three names. A list is taken as it is, without `By`.
 * Commas part names only where an “and” shows that the line is a list: in `Ana Reis, The Gazette`
 * and `Tom Okafor, Jr.` they do not.
 */
export function parseByline(byline: string | readonly string[] | undefined): string[] {
  const lines = oneLineEach(byline).map((line) => line.replace(BY, ''))
  if (typeof byline !== 'string') return lines
  return oneLineEach(lines.flatMap(splitNames))
}

function splitNames(line: string): string[] {
  const parts = line.split(SEPARATOR)
  if (parts.length < 2) return parts
  return parts.flatMap((part, index) =>
    index === parts.length - 1 ? [part] : part.split(/, ?(?!jr\b|sr\b|i{1,3}\b)/i),
  )
}
