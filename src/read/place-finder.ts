import type { Place } from './text-file.ts'

/**
 * A function from offsets in a text to places in the file that the text is part of.
 *
 * @param text with line ends as `\n`
 * @param firstLine line of the file on which the text begins
 */
export function placeFinder(text: string, firstLine: number): (offset: number) => Place {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length))
    const line = lastNotAfter(starts, at)
    return { line: firstLine + line, column: at - starts[line]! + 1 }
  }
}

/** Index of the last number that is not greater, in ascending numbers that begin with 0. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (numbers[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
