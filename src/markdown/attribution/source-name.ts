import type { Stretch } from './split-sentences.ts'
import type { TextMap } from './text-map.ts'

const languages =
  'english|french|german|spanish|portuguese|italian|dutch|arabic|chinese|mandarin|japanese|korean|russian|ukrainian|hebrew|persian|farsi|turkish|hindi|urdu|polish|anglais|allemand|espagnol|arabe|italien|russe|chinois|japonais|portugais|néerlandais|inglés|francés|inglês|francês|englischen|französischen'
const dateLike =
  /^(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|\d{1,4}(?:st|nd|rd|th)?$|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?: \d|$)|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:19|20)\d\d\b)/i
const noName = new RegExp(
  `^(?:${languages}|(?:print|full|part|error|public|response|person|line|hand|court|this|that|it|them|us|here|memory|print edition)\\b.*)$`,
  'i',
)

/**
 * The source's name as a form captured it, made whole by the markup: a link or emphasis that begins
 * where the name does ends where the name does (`[Center for Tides](…)` is not cut at “for”).
 *
 * @returns The name, or null where the captured words are a date, a language or no name at all.
 */
export function sourceName(map: TextMap, captured: Stretch): string | null {
  const { start, end } = captured
  const marked = map.marked.find(
    (one) => one.start >= start && one.start <= start + 4 && one.end > start,
  )
  const raw = map.text.slice(start, marked && isBetter(marked, captured) ? marked.end : end)
  const name = cleanName(raw)
  if (name === '' || dateLike.test(name) || noName.test(name)) return null
  const covered = map.marked.some((one) => one.start < end && one.end > start)
  // A name has a capital, a digit, a point inside (a host), or letters that have no case.
  return covered || /\p{Lu}|\p{Lt}|\p{Lo}|\d|\p{L}\.\p{L}/u.test(name) ? name : null
}

function isBetter(marked: Stretch, captured: Stretch): boolean {
  return marked.end > captured.end || captured.end - marked.end > 15
}

/** Without quotation marks, a small “the”, “the March issue of”; an address as its host. */
export function cleanName(raw: string): string {
  const bare = raw
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„‘’'«»‹›*_《「『]+/, '')
    .replace(/[\s"“”‘’'«»‹›*_》」』.,:]+$/, '')
    .replace(/^the [\p{L}\d ]{1,40}? (?:issue|edition) of /iu, '')
    .replace(/^(?:the|an?|our|der|dem) (?=\S)/, '')
  const host = /^https?:\/\/(?:[^/\s@]*@)?(?:www\.)?([^/\s:?#]+)/i.exec(bare)?.[1]
  return host ?? bare
}

/** Whether the captured words are a language: “translated from the Portuguese”. */
export function isLanguage(map: TextMap, { start, end }: Stretch): boolean {
  return new RegExp(`^(?:${languages})$`, 'i').test(cleanName(map.text.slice(start, end)))
}
