// Comes in: the text of a page scrape. Goes out: an article file, not yet written.

import { dayInAddress } from '../model/day-in-address.ts'
import { addressSlug, articleCode, articlePath, hostFolder, toSlug } from './article-path.ts'
import { checkFacts, parseAddress } from './check-facts.ts'
import { formatArticle } from './format-article.ts'
import { importFinding } from './import-finding.ts'
import type { ImportedArticle, ImportedFacts } from './imported-article.ts'
import type { Importer, ImportFacts } from './importer.ts'
import { checkScrape } from './plain-text/check-scrape.ts'
import { readScrape, type Scrape } from './plain-text/read-scrape.ts'

/** Plain text of a news page, copied or scraped: `*.txt`. */
export const plainText: Importer = {
  id: 'plain-text',
  reads: 'text',
  holds: 'one',
  recognises: (name, head) => /\.te?xt$/i.test(name) && !/^\s*(?:---\s|<[!?a-z]|\{)/i.test(head),
  run: (input, facts) => [importPlainText(input.text, { ...facts, file: input.file })],
}

/**
 * Turn a page scrape into an article file.
 *
 * Page furniture is set aside, but stays in the file's last comment. The date is the given one, else
 * that of the date line, else that of the address. Problems are findings; with an error among them
 * `article` is null.
 */
export function importPlainText(
  text: string,
  options: ImportFacts & { file: string },
): ImportedArticle {
  const { file } = options
  const url = options.url ?? addressInText(text)
  const checked = checkFacts(file, { ...options, url })
  const refused = { file, importer: 'plain-text', facts: null, article: null }
  if (text.trim() === '') {
    const finding = importFinding(file, 'error', 'import-empty', 'Unexpected empty file', {
      mend: 'Save the text of the page in the file, then import it again.',
    })
    return { ...refused, pieces: [], findings: [finding] }
  }
  const title = options.title?.trim() || null
  const scrape = readScrape(text, title, checked.url === null ? '' : addressSlug(checked.url))
  const given = { ...options, date: checked.date, title }
  const findings = [...checked.findings, ...checkScrape(file, scrape, given, checked.url)]
  if (checked.url === null || findings.some((finding) => finding.severity === 'error')) {
    return { ...refused, pieces: scrape.pieces, findings }
  }
  const facts = gatherFacts(scrape, given, checked.url)
  const slug = addressSlug(checked.url) || toSlug(facts.title)
  const folder = options.outlet || hostFolder(checked.url)
  const path = articlePath(folder, facts.published, slug || facts.code.slice(-8))
  const article = { path, text: formatArticle(facts, scrape.pieces) }
  return { file, importer: 'plain-text', facts, pieces: scrape.pieces, article, findings }
}

function gatherFacts(scrape: Scrape, options: ImportFacts, url: URL): ImportedFacts {
  const words = (role: string) => scrape.pieces.find((piece) => piece.role === role)?.text ?? null
  return {
    code: articleCode(url, addressSlug(url)),
    origin_url: url.href,
    title: options.title ?? words('headline') ?? '',
    description: words('standfirst'),
    language: options.language || null,
    outlet: options.outlet || null,
    byline: scrape.byline,
    published: options.date || scrape.published || dayInAddress(url.href)?.text || null,
    updated: scrape.updated,
  }
}

/** The address that stands alone on one of the first lines; null where none does. */
export function addressInText(text: string): string | null {
  const lines = text.slice(0, 10_000).split(/\r?\n/, 10)
  const found = lines.map((line) => parseAddress(line.replace(/^\s*(?:url|source|address):/i, '')))
  return found.find((url) => url !== null)?.href ?? null
}
