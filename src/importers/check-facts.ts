import type { Finding } from '../model/finding.ts'
import { addressProblem } from '../model/http-address.ts'
import { parseDate } from '../read/parse-date.ts'
import { importFinding } from './import-finding.ts'
import type { ImportFacts } from './importer.ts'

/** The checked facts of an import; `url` is null only where `findings` holds an error about it. */
export interface CheckedFacts {
  url: URL | null
  /** The given date as ISO 8601 at its precision; null where none was given. */
  date: string | null
  findings: Finding[]
}

/** Check what the person said about an input: every problem is an error finding. */
export function checkFacts(file: string, facts: ImportFacts): CheckedFacts {
  const findings: Finding[] = []
  const refuse = (field: string, message: string, mend: string) =>
    findings.push(importFinding(file, 'error', `import-${field}`, message, { field, mend }))
  const url = parseAddress(facts.url)
  const date = facts.date ? parseDate(facts.date, null) : null
  if (!facts.url) {
    const mend = 'Give the address that the article was published at: --url https://…'
    refuse('url', 'Unexpected import without an address, expected --url', mend)
  } else if (url === null) {
    const mend = 'Give the whole address, as the browser shows it: --url https://…'
    const expected = addressProblem(facts.url) ?? 'a whole address'
    refuse('url', `Unexpected address “${facts.url}”, expected ${expected}`, mend)
  }
  if (date?.date === null) {
    const mend =
      'Write the date as 2024-11-15, or with a time and zone as 2024-11-15T09:30:00-05:00.'
    refuse('date', `Unexpected date “${facts.date}”, expected ${date.expected}`, mend)
  }
  if (facts.outlet && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(facts.outlet)) {
    const mend = 'Use the name of a file in content/outlets/ without “.yaml”.'
    refuse('outlet', `Unexpected outlet id “${facts.outlet}”, expected lower-case words`, mend)
  }
  if (facts.language && !isLanguage(facts.language)) {
    const mend = 'Use a language tag such as en, en-GB, ar or zh-Hant.'
    refuse('language', `Unexpected language “${facts.language}”, expected a BCP 47 tag`, mend)
  }
  return { url, date: date?.date?.text ?? null, findings }
}

/** An http(s) address without its fragment; null where the text is none. */
export function parseAddress(text: string | null | undefined): URL | null {
  if (!text || addressProblem(text) !== null) return null
  const url = new URL(text.trim())
  url.hash = ''
  return url
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
