/** A day, month or year as written, and what follows it (a time, a zone). Not checked. */
export type Day = { year: number; month: number | null; day: number | null; rest: string }

const YEAR_FIRST = /^(\d{4})(?:([-/])(\d{1,2})(?!\d)(?:\2(\d{1,2})(?!\d))?)?/
const MONTH_FIRST =
  /^(?:[A-Z][a-z]{2,8}\.?,? )?([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i
const DAY_FIRST =
  /^(?:[A-Z][a-z]{2,8}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Z][a-z]{2,8})\.?,? (\d{4})(?!\d)/i
const MONTH_ONLY = /^([A-Z][a-z]{2,8})\.?,? (\d{4})(?!\d)/i

const MONTHS = Object.freeze(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/**
 * The day that a text begins with: `2014`, `2014-3`, `2014/03/05`, `Nov. 13, 2023`,
 * `Sat, 13 Nov 2023`, `November 2023`. Null where it begins with none.
 *
 * @param text trimmed, single spaces, of bounded length
 */
export function matchDay(text: string): Day | null {
  return yearFirst(text) ?? monthFirst(text) ?? dayFirst(text) ?? monthOnly(text)
}

function yearFirst(text: string): Day | null {
  const match = YEAR_FIRST.exec(text)
  if (match === null) return null
  const [whole, year, , month, day] = match
  return {
    year: Number(year),
    month: number(month),
    day: number(day),
    rest: text.slice(whole.length),
  }
}

function monthFirst(text: string): Day | null {
  const match = MONTH_FIRST.exec(text)
  return match && named(match[3], match[1], match[2], text.slice(match[0].length))
}

function dayFirst(text: string): Day | null {
  const match = DAY_FIRST.exec(text)
  return match && named(match[3], match[2], match[1], text.slice(match[0].length))
}

function monthOnly(text: string): Day | null {
  const match = MONTH_ONLY.exec(text)
  return match && named(match[2], match[1], undefined, text.slice(match[0].length))
}

function named(year?: string, name = '', day?: string, rest = ''): Day | null {
  const word = name.toLowerCase()
  const month = MONTHS.findIndex((long) => long === word || isShort(word, long))
  return month === -1 ? null : { year: Number(year), month: month + 1, day: number(day), rest }
}

/** `nov`, `sept`: the first three letters, or four of September. */
function isShort(word: string, long: string): boolean {
  return word === long.slice(0, 3) || (word === 'sept' && long === 'september')
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
