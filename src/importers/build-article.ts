// Comes in: what an importer read of one article. Goes out: the article file, or why there is none.

import type { Finding } from '../model/finding.ts'
import { parseDate } from '../read/parse-date.ts'
import { addressSlug, articleCode, articlePath, hostFolder, toSlug } from './article-path.ts'
import { checkFacts } from './check-facts.ts'
import { formatFrontMatter } from './format-front-matter.ts'
import { importFinding } from './import-finding.ts'
import type { ImportedArticle, MoreFacts, Piece, Publisher } from './imported-article.ts'
import type { ImportFacts } from './importer.ts'

/** One article as its source has it; what the source does not say is absent or null. */
export interface ArticleParts {
  file: string
  importer: string
  /** Where it was published. Without an address and a code the article is refused. */
  url: string | null
  /** Permanent id, where the source has one of its own; else made from the address. */
  code?: string | null
  title: string | null
  description?: string | null
  /** BCP 47; a tag that is none is told and left out. */
  language?: string | null
  byline?: string[]
  /** In any form that the read room knows; a date that is none is told and left out. */
  published?: string | null
  updated?: string | null
  more?: MoreFacts
  publisher?: Publisher | null
  /** For people, at the head of the file: where the article comes from. */
  comment?: string | null
  /** Markdown with role comments. */
  body: string
  /** For the preview: what each stretch of the source was taken for. */
  pieces: Piece[]
  findings: Finding[]
}

/**
 * The article file of one article. What the person said (`given`) goes before what the source says.
 * Wrong values of the source are warnings and left out; a missing address is an error.
 */
export function buildArticle(parts: ArticleParts, given: ImportFacts): ImportedArticle {
  const { file, importer, pieces, publisher = null } = parts
  const address = given.url ?? parts.url
  const checked = checkFacts(file, { ...given, url: address || (parts.code ? NO_ADDRESS : null) })
  const findings = [...parts.findings, ...checked.findings]
  const isRefused = findings.some(({ severity }) => severity === 'error')
  if (checked.url === null || isRefused) {
    return { file, importer, facts: null, pieces, article: null, findings, publisher }
  }
  const url = address ? checked.url : null
  if (url === null) findings.push(withoutAddress(file))
  const tell = (field: string, value: string, expected: string) => {
    const message = `Unexpected ${field} “${value.slice(0, 80)}” in the source, expected ${expected}: left out`
    findings.push(importFinding(file, 'warning', 'import-source-value', message, { field }))
    return null
  }
  const dated = (field: string, value: string | null | undefined) => {
    if (!value) return null
    const parsed = parseDate(value, null)
    if (parsed.date === null) return tell(field, value, parsed.expected)
    // A time without a zone is for the reader of the file, who knows the outlet's.
    return parsed.note !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value : parsed.date.text
  }
  const title = given.title?.trim() || parts.title?.trim() || ''
  const slug = url === null ? '' : addressSlug(url)
  const language = parts.language && !given.language ? parts.language.replaceAll('_', '-') : null
  const facts = {
    code: parts.code || articleCode(checked.url, slug),
    origin_url: url?.href ?? '',
    title,
    description: parts.description?.trim() || null,
    language: given.language || (language && canonicalLanguage(language)) || null,
    outlet: given.outlet || null,
    byline: parts.byline ?? [],
    published: checked.date ?? dated('published', parts.published),
    updated: dated('updated', parts.updated),
    ...(given.retrieved ? { retrieved: given.retrieved } : {}),
    ...parts.more,
  }
  if (language && facts.language === null) tell('language', language, 'a BCP 47 tag')
  const folder = given.outlet || folderOf(url, publisher)
  const path = articlePath(folder, facts.published, slug || toSlug(title) || facts.code.slice(-8))
  const text = `---\n${formatFrontMatter(facts, parts.comment ?? given.comment)}---\n\n${parts.body.trim()}\n`
  return { file, importer, facts, pieces, article: { path, text }, findings, publisher }
}

/** Stands for the address where a source has none but an id of its own. */
const NO_ADDRESS = 'https://none.invalid/'

function withoutAddress(file: string): Finding {
  const message = 'The source names no address that the article was published at'
  const mend = 'Write it in `origin_url`, or name the outlet with --outlet.'
  return importFinding(file, 'warning', 'import-no-address', message, { mend })
}

function folderOf(url: URL | null, publisher: Publisher | null): string {
  if (url !== null) return hostFolder(url)
  return toSlug(publisher?.name ?? '') || 'imported'
}

function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
