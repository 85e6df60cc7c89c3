import type { Finding } from '../model/finding.ts'
import { formatPreview } from './format-preview.ts'
import type { ImportedArticle } from './imported-article.ts'
import type { SetAside } from './set-aside.ts'
import type { WrittenArticle } from './write-article.ts'

/** What became of one article of an input. */
export interface ArticleEntry {
  status: WrittenArticle['status']
  /** The article file, relative to the content folder; null where it was refused before it had one. */
  path: string | null
  /** The address of the article; null where none is known. */
  url: string | null
  findings: Finding[]
}

/** What became of one input. */
export interface ImportEntry {
  file: string
  importer: string | null
  /** `imported`: at least one article was (or would be) written; `skipped`: all were there already. */
  status: 'imported' | 'skipped' | 'refused'
  /** Article files, relative to the content folder: written, would be written, or already there. */
  paths: string[]
  /** Every article that the input holds. */
  articles: ArticleEntry[]
  /** Parts that are no articles: reason → how many. */
  setAside: Record<string, number>
  /** All findings: about the input, then article by article. */
  findings: Finding[]
  /** For the terminal. */
  preview: string
}

/** Articles of one input that are shown in full; of more, one line each. */
const SHOWN_IN_FULL = 3

/** Gathers the entry of one input while its articles come and go; only their outcome is kept. */
export function gatherEntry(file: string, importer: string | null, before: readonly Finding[]) {
  const articles: ArticleEntry[] = []
  const setAside: Record<string, number> = {}
  const findings = [...before]
  const previews: string[] = []
  return {
    add(article: ImportedArticle, written: WrittenArticle): void {
      const own = [...article.findings, ...written.findings]
      const { status, path } = written
      articles.push({ status, path, url: article.facts?.origin_url || null, findings: own })
      findings.push(...own)
      if (articles.length > SHOWN_IN_FULL) return
      const shown = articles.length === 1 ? [...before, ...own] : own
      previews.push(formatPreview({ ...article, findings: shown }))
    },
    /** An article that was not even read: it is there. */
    note(article: ArticleEntry): void {
      articles.push(article)
      previews.push(`${file} is there already as ${article.path}\n`)
    },
    put(part: SetAside): void {
      if (part.count > 0) setAside[part.setAside] = (setAside[part.setAside] ?? 0) + part.count
      findings.push(...part.findings)
    },
    end(): ImportEntry {
      const kept = articles.filter(({ status }) => status !== 'refused')
      const isAllThere = kept.length > 0 && kept.every(({ status }) => status === 'skipped')
      return {
        file,
        importer,
        status: kept.length === 0 ? 'refused' : isAllThere ? 'skipped' : 'imported',
        paths: kept.flatMap(({ path }) => path ?? []),
        articles,
        setAside,
        findings,
        preview: [...previews, ...listArticles(file, articles, setAside, findings)].join('\n'),
      }
    },
  }
}

/** The entry of an input that no importer could take. */
export function refused(file: string, importer: string | null, findings: Finding[]): ImportEntry {
  const preview = [`${file} → refused`, ...listFindings(findings), ''].join('\n')
  const status = 'refused'
  return { file, importer, status, paths: [], articles: [], setAside: {}, findings, preview }
}

/** Beyond the first articles: a line each, and what the input held besides. */
function listArticles(
  file: string,
  articles: readonly ArticleEntry[],
  setAside: Readonly<Record<string, number>>,
  findings: readonly Finding[],
): string[] {
  const reasons = Object.entries(setAside).map(([reason, count]) => `  ${count} ${reason}`)
  if (articles.length === 1 && reasons.length === 0) return []
  const rest = articles.slice(SHOWN_IN_FULL)
  const lines = rest.flatMap((article) => [
    `  ${article.status.padEnd(12)} ${article.path ?? article.url ?? ''}`,
    ...listFindings(article.findings).map((line) => `  ${line}`),
  ])
  const ofArticles = new Set(articles.flatMap((article) => article.findings))
  const about = findings.filter((finding) => !ofArticles.has(finding))
  return [
    `${file}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    ...lines,
    ...(reasons.length === 0 ? [] : ['  Set aside, no articles:', ...reasons]),
    ...listFindings(about),
    '',
  ]
}

function listFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ message, mend }) => `  - ${message}${mend ? `. ${mend}` : ''}`)
}
