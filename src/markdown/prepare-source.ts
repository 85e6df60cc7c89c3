/**
 * Makes a body ready for the parser. Blank lines at its head go, so that a second, stray front
 * matter is known as such; and a body that merely begins with a thematic break is kept from being
 * taken for front matter (everything up to the next break would be lost).
 *
 * @param markdown Body, line ends as `\n`.
 * @param bodyLine Line of the file on which it begins.
 * @returns The text to parse, and what to add to one of its lines to get the line of the file.
 */
export function prepareSource(
  markdown: string,
  bodyLine: number,
): { source: string; shift: number } {
  const blank = /^(?:[ \t]*\n)*/.exec(markdown)?.[0] ?? ''
  const source = markdown.slice(blank.length)
  const shift = bodyLine - 1 + (blank.split('\n').length - 1)
  if (!/^(?:-{3}|\+{3})[ \t]*\n/.test(source)) return { source, shift }
  if (isFrontMatter(source)) return { source, shift }
  return { source: `\n${source}`, shift: shift - 1 }
}

/** Front matter has a key on its first line and no line that is neither key, list, nor indented. */
function isFrontMatter(source: string): boolean {
  const [fence = '', ...lines] = source.split('\n')
  const end = lines.findIndex((line) => line.trimEnd() === fence.trimEnd())
  if (end < 1) return false
  return lines
    .slice(0, end)
    .every((line, i) =>
      i === 0 ? /^[\w-]+[ \t]*[:=]/.test(line) : /^(?:[\w-]+[ \t]*[:=]|[ \t-]|#|$)/.test(line),
    )
}
