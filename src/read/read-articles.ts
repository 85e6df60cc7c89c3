import { setImmediate } from 'node:timers/promises'
import type { Finding } from '../model/finding.ts'
import { leaveText } from './leave-text.ts'
import { LIMITS } from './limits.ts'
import { listFiles } from './list-files.ts'
import { loadTextFile, loadTextFileSync } from './load-text-file.ts'
import { type ParsedFront, parseArticle } from './parse-article.ts'
import { sortArticleFiles } from './sort-article-files.ts'
import { rawScrape, splitFrontMatter } from './split-front-matter.ts'
import { findingAbout, findingAt, type TextFile } from './text-file.ts'

/** Articles taken apart, in the order of their paths, and all files that were looked at. */
export type ReadArticles = { articles: ParsedFront[]; files: string[]; findings: Finding[] }

/**
 * Files that are read in one go, before others get their turn. Waiting for each small file by itself takes
 * longer than reading it.
 */
const atATime = 32

/** Read and take apart everything below `articles/`; the texts are left in their files. */
export async function readArticles(dir: string): Promise<ReadArticles> {
  const listing = await listFiles(dir, 'articles')
  const sorted = sortArticleFiles(listing.files ?? [])
  const findings = [...listing.findings, ...sorted.findings]
  if (listing.files === null && findings.length === 0) findings.push(noArticles())
  const articles: ParsedFront[] = []
  for (const [number, file] of sorted.articles.entries()) {
    if (number % atATime === 0) await setImmediate()
    const { source, finding } = loadTextFileSync(dir, file, LIMITS.articleBytes)
    const parsed = source === null ? null : parseArticle(source)
    if (parsed?.article) articles.push(leaveText(dir, parsed.article))
    if (finding !== null) findings.push(finding)
    for (const one of parsed?.findings ?? []) findings.push(one)
  }
  for (const file of sorted.texts) {
    const { source, finding } = await loadTextFile(dir, file, LIMITS.articleBytes)
    findings.push(source === null ? finding : describeText(source))
  }
  return { articles, files: [...sorted.articles, ...sorted.texts], findings }
}

/** A `.txt` file is either an article with the wrong ending, or a page scrape. */
export function describeText(source: TextFile): Finding {
  if ('severity' in splitFrontMatter(source)) {
    return findingAt(source, { line: 1, column: 1 }, rawScrape(source.file))
  }
  const name = source.file
    .split('/')
    .at(-1)!
    .replace(/\.txt$/i, '.md')
  return findingAt(
    source,
    { line: 1, column: 1 },
    {
      severity: 'error',
      rule: 'not-an-article',
      message: 'Unexpected ending .txt of an article with front matter, expected .md',
      mend: `Rename it to ${name}.`,
    },
  )
}

function noArticles(): Finding {
  return findingAbout('articles', {
    severity: 'error',
    rule: 'no-articles',
    message: 'Unexpected absence of the folder articles/, expected it in the content folder',
    mend: 'Make the folder content/articles/ and put articles (.md) into it, or give another --content.',
  })
}
