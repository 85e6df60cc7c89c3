import type { Article } from '../../model/article.ts'
import { runningText } from '../article-words.ts'

/**
 * One record of passim's input: `id` and `text` are required, `series` groups what one outlet
 * published, `date` is for `--fields 'date(date) as day'`; the rest passes through to its output.
 * https://github.com/dasmiq/passim#structuring-the-input
 */
export type PassimRecord = {
  id: string
  series: string
  text: string
  date?: string
  title: string
  language: string
}

/** The record of an article: its running text as our own discovery reads it. */
export function passimRecord(article: Article): PassimRecord {
  const day = /^\d{4}-\d{2}-\d{2}/.exec((article.published ?? article.dated)?.text ?? '')?.[0]
  return {
    id: article.code,
    series: article.outlet,
    text: runningText(article).join('\n\n').toWellFormed(),
    // Spark takes a column with a part of a date for text: only whole days are given.
    ...(day === undefined ? {} : { date: day }),
    title: article.title.toWellFormed(),
    language: article.language,
  }
}

/** One line of JSON Lines for each article with text, by code. */
export function* passimLines(articles: readonly Article[]): Generator<string> {
  const sorted = [...articles].sort((x, y) => (x.code < y.code ? -1 : 1))
  for (const article of sorted) {
    const record = passimRecord(article)
    if (record.text.trim() !== '') yield `${JSON.stringify(record)}\n`
  }
}
