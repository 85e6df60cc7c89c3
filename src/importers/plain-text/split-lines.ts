// Comes in: the text of a scrape. Goes out: its lines with words, in order, and which of them stand
// together (no blank line between).

/** One line of a scrape that has words in it. */
export interface ScrapeLine {
  /** Trimmed, runs of spaces folded to one, control characters dropped. */
  text: string
  /** Number of the line in the file, from 1. */
  line: number
  /** Number of the run of lines without a blank line between. */
  group: number
}

/** Longest line of a text that somebody wrapped by hand. */
const WRAP = 100

/** Split a scrape into lines. Text that is wrapped by hand is joined to one line a paragraph. */
export function splitLines(text: string): ScrapeLine[] {
  const lines: ScrapeLine[] = []
  let group = 0
  let blank = true
  for (const [index, raw] of text.split(/\r\n?|[\n\v\f\u2028\u2029]/).entries()) {
    const folded = raw
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
      .replace(/[\t \u00a0]+/g, ' ')
      .trim()
    if (folded !== '' && blank) group += 1
    blank = folded === ''
    if (!blank) lines.push({ text: folded, line: index + 1, group })
  }
  return separateRuns(isWrapped(lines) ? joinGroups(lines) : lines)
}

/**
 * Two or three lines together belong together: a caption and its credit. In a longer run blank lines
 * mean nothing (the scrape has none), so that each of its lines stands alone.
 */
function separateRuns(lines: readonly ScrapeLine[]): ScrapeLine[] {
  const sizes = new Map<number, number>()
  for (const { group } of lines) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return lines.map((line, index) =>
    sizes.get(line.group)! > 3 ? { ...line, group: -1 - index } : line,
  )
}

/** Wrapped: no long line at all, and at least two runs of three lines that fill their measure. */
function isWrapped(lines: readonly ScrapeLine[]): boolean {
  if (lines.some((line) => line.text.length > WRAP)) return false
  let full = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const after = lines[index + 1]
    if (before?.group !== line.group || after?.group !== line.group) continue
    if (before.text.length >= 40 && line.text.length >= 40) full += 1
  }
  return full >= 2
}

/** Join a line to the one before where that one fills its measure and ends no short line. */
function joinGroups(lines: readonly ScrapeLine[]): ScrapeLine[] {
  const joined: ScrapeLine[] = []
  let filled = false
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && filled && last.group === line.group) last.text += ` ${line.text}`
    else joined.push({ ...line })
    filled = line.text.length >= 40
  }
  return joined
}
