// Comes in: what was understood of a scrape. Goes out: what an editor should know or check.

import { dayInAddress } from '../../model/day-in-address.ts'
import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportFacts } from '../importer.ts'
import type { Scrape } from './read-scrape.ts'

const LINES_NAMED = 12

/** Findings about the words of a scrape; an error only where there is no text at all. */
export function checkScrape(
  file: string,
  scrape: Scrape,
  facts: ImportFacts,
  url: URL | null,
): Finding[] {
  const has = (role: string) => scrape.pieces.some((piece) => piece.role === role)
  if (!has('paragraph')) {
    const mend = 'Look at the file: it may hold a menu, a cookie notice or a login page only.'
    const message = 'Unexpected file without a paragraph, expected the text of an article'
    return [importFinding(file, 'error', 'import-no-text', message, { mend })]
  }
  const findings = [...checkDate(file, scrape, facts, url), ...checkByline(file, scrape)]
  if (!has('headline') && !facts.title) {
    const mend = 'Give it with --title, or write `title` in the file.'
    const message = 'Unexpected scrape without a headline, expected one above the text'
    findings.push(importFinding(file, 'warning', 'import-no-headline', message, { mend }))
  }
  findings.push(...checkGuesses(file, scrape))
  return findings
}

function checkDate(file: string, scrape: Scrape, facts: ImportFacts, url: URL | null): Finding[] {
  const fromAddress = url === null ? null : (dayInAddress(url.href)?.text ?? null)
  const given = facts.date ?? null
  if (given && scrape.published && given.slice(0, 10) !== scrape.published.slice(0, 10)) {
    const message = `Unexpected --date ${given}: the page says ${scrape.published}`
    const mend = 'The given date was taken. Correct `published` if the page is right.'
    return [importFinding(file, 'warning', 'import-date-differs', message, { mend })]
  }
  if (given || scrape.published) return []
  if (fromAddress) {
    const message = `The page gives no date: ${fromAddress} was taken from its address`
    const mend = 'Correct `published` if the page shows another date.'
    return [importFinding(file, 'note', 'import-date-from-address', message, { mend })]
  }
  const mend = 'Give it with --date 2024-11-15, or write `published` in the file.'
  const message = 'Unexpected scrape without a date, expected one on the page or in its address'
  return [importFinding(file, 'warning', 'import-no-date', message, { mend })]
}

function checkByline(file: string, scrape: Scrape): Finding[] {
  if (scrape.byline.length > 0) return []
  const bios = scrape.pieces.filter((piece) => piece.role === 'bio')
  const more = bios.map(
    (bio) => /More about ([^.]{2,60}(?:\.[^.]{1,40}){0,2})$/.exec(bio.text)?.[1],
  )
  const names = more.filter((name) => name !== undefined)
  const hint = names.length > 0 ? `; its bios name ${names.join(' and ')}` : ''
  const mend = 'If the page names its authors, write them in `byline`, one a line.'
  const message = `The text has no byline${hint}`
  return [importFinding(file, 'note', 'import-no-byline', message, { mend })]
}

/** One finding for each kind of guess, with the lines that it concerns. */
function checkGuesses(file: string, scrape: Scrape): Finding[] {
  const byDoubt = new Map<string, Scrape['doubts']>()
  for (const entry of scrape.doubts) {
    byDoubt.set(entry.doubt, [...(byDoubt.get(entry.doubt) ?? []), entry].slice(0, LINES_NAMED))
  }
  return [...byDoubt].map(([doubt, entries]) => {
    const lines = entries.map(({ line }) => line).join(', ')
    const message = `${entries.length === 1 ? 'Line' : 'Lines'} ${lines}: ${doubt}`
    const mend = 'If that is wrong, put it right in the article file.'
    const { line, text } = entries[0]!
    return importFinding(file, 'note', 'import-guess', message, { line, excerpt: text, mend })
  })
}
