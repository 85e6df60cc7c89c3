import type { Finding } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import type { ImportFacts } from './importer.ts'

/** ISO 8601: year, month, day, or an instant with its zone. */
const ISO_DATE =
  /^\d{4}(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/

/** The checked facts of an import; `url` is null only where `findings` holds an error about it. */
export interface CheckedFacts {
  url: URL | null
  findings: Finding[]
}

/** Whether a text is an ISO 8601 date that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (match === null) return false
  if (text.length > 10) return !Number.isNaN(Date.parse(text)) && isIsoDate(text.slice(0, 10))
  const [, month = '01', day = '01'] = match
  const time = Date.parse(`${text.slice(0, 4)}-${month}-${day}`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(8, 10) === day
}

/** Check what the person said about an input: every problem is an error finding. */
export function checkFacts(file: string, facts: ImportFacts): CheckedFacts {
  const findings: Finding[] = []
  const refuse = (field: string, message: string, mend: string) =>
    findings.push(importFinding(file, 'error', `import-${field}`, message, { field, mend }))
  const url = parseAddress(facts.url)
  if (!facts.url) {
    const mend = 'Give the address that the article was published at: --url https://…'
    refuse('url', 'Unexpected import without an address, expected --url', mend)
  } else if (url === null) {
    const mend = 'Give the whole address, as the browser shows it: --url https://…'
    refuse('url', `Unexpected address “${facts.url}”, expected http:// or https://`, mend)
  }
  if (facts.date && !isIsoDate(facts.date)) {
    const mend =
      'Write the date as 2024-11-15, or with a time and zone as 2024-11-15T09:30:00-05:00.'
    refuse('date', `Unexpected date “${facts.date}”, expected YYYY-MM-DD`, mend)
  }
  if (facts.outlet && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(facts.outlet)) {
    const mend = 'Use the name of a file in content/outlets/ without “.yaml”.'
    refuse('outlet', `Unexpected outlet id “${facts.outlet}”, expected lower-case words`, mend)
  }
  if (facts.language && !isLanguage(facts.language)) {
    const mend = 'Use a language tag such as en, en-GB, ar or zh-Hant.'
    refuse('language', `Unexpected language “${facts.language}”, expected a BCP 47 tag`, mend)
  }
  return { url, findings }
}

/** An http(s) address without credentials and fragment; null where it is none. */
export function parseAddress(text: string | null | undefined): URL | null {
  if (!text || text.length > 2000 || !/^https?:\/\//i.test(text.trim())) return null
  try {
    const url = new URL(text.trim())
    url.username = ''
    url.password = ''
    url.hash = ''
    return url
  } catch {
    return null
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
