import type { Finding } from '../model/finding.ts'
import { formatPreview } from './format-preview.ts'
import type { ImportedArticle } from './imported-article.ts'
import type { WrittenArticle } from './write-article.ts'

/** What became of one input. */
export interface ImportEntry {
  file: string
  importer: string | null
  /** `imported`: at least one article was (or would be) written; `skipped`: all were there already. */
  status: 'imported' | 'skipped' | 'refused'
  /** Article files, relative to the content folder: written, would be written, or already there. */
  paths: string[]
  findings: Finding[]
  /** For the terminal. */
  preview: string
}

/** The entry of an input that an importer took. */
export function summarise(
  file: string,
  importer: string,
  articles: readonly ImportedArticle[],
  written: readonly WrittenArticle[],
  before: readonly Finding[],
): ImportEntry {
  const shown = articles.map((article, index) => ({
    ...article,
    findings: [...before, ...article.findings, ...written[index]!.findings],
  }))
  const kept = written.filter(({ status }) => status !== 'refused')
  const isAllThere = kept.length > 0 && kept.every(({ status }) => status === 'skipped')
  return {
    file,
    importer,
    status: kept.length === 0 ? 'refused' : isAllThere ? 'skipped' : 'imported',
    paths: kept.flatMap(({ path }) => path ?? []),
    findings: shown.flatMap(({ findings }) => findings),
    preview: shown.map(formatPreview).join('\n'),
  }
}

/** The entry of an input that no importer could take. */
export function refused(file: string, importer: string | null, findings: Finding[]): ImportEntry {
  const lines = findings.map(({ message, mend }) => `  - ${message}${mend ? `. ${mend}` : ''}`)
  const preview = [`${file} → refused`, ...lines, ''].join('\n')
  return { file, importer, status: 'refused', paths: [], findings, preview }
}
