import type { Finding } from '../../model/finding.ts'
import { addressProblem } from '../../model/http-address.ts'
import { hostOf } from '../../model/normalise-url.ts'
import { importFinding } from '../import-finding.ts'
import { htmlWords } from '../items/plain-words.ts'
import type { ItemBody } from '../items/source-item.ts'

/** Characters from which on a “summary” is more likely the text. */
const TEXT_LENGTH = 1500
/** Characters of a description. */
const LONGEST_DESCRIPTION = 600

/**
 * The text of an entry and its description: the full text where the feed has it, else the summary,
 * with a finding that says so.
 */
export function chooseText(
  full: ItemBody | null,
  summary: ItemBody | null,
  { name, file }: { name: string; file: string },
): { body: ItemBody | null; description: string | null; findings: Finding[] } {
  const hasFull = full !== null && full.value.trim() !== ''
  if (hasFull) {
    const words = summary === null ? null : htmlWords(summary.value)
    const isCut = words !== null && /(?:\[?(?:…|\.\.\.)\]?|continue reading.{0,80})$/i.test(words)
    const fits = words !== null && words.length <= LONGEST_DESCRIPTION && !isCut
    return { body: full, description: fits ? words : null, findings: [] }
  }
  if (summary === null || summary.value.trim() === '')
    return { body: null, description: null, findings: [] }
  const isLong = summary.value.length >= TEXT_LENGTH
  const message = isLong
    ? `The text of ${name} is from the place of a summary: it may not be all of it`
    : `Only a summary of ${name} was in the feed: it stands for the text`
  const mend = 'Save the page and import that, or put the full text into the file.'
  const severity = isLong ? 'note' : 'warning'
  const finding = importFinding(file, severity, 'import-summary-only', message, { mend })
  return { body: summary, description: null, findings: [finding] }
}

/** An address, made whole with what the feed says about itself; null where it is none. */
export function wholeAddress(
  raw: string | undefined,
  ...bases: (string | undefined)[]
): string | null {
  const text = raw?.trim()
  if (!text) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return addressProblem(text) === null ? text : null
  for (const base of bases) {
    if (base === undefined || addressProblem(base) !== null || !URL.canParse(text, base)) continue
    return new URL(text, base).href
  }
  return null
}

/** Whether an address lies on another host than the entry's page. */
export function isElsewhere(address: string, own: string | null): boolean {
  return own === null || hostOf(address) !== hostOf(own)
}

/** `https://paper.example/feed.xml` → `https://paper.example/`. */
export function homeOf(address: string): string {
  return `${new URL(address).origin}/`
}
