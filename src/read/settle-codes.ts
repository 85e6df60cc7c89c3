import type { ArticleFront } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import { assignFragments } from './assign-fragments.ts'
import { findingAt, placeFor, type TextFile } from './text-file.ts'

/** An article and the file that it comes from. */
export type Candidate = { article: ArticleFront; source: TextFile }

/**
 * See to it that no two articles have the same code (capitals do not count), and give each its
 * fragment. Of two with the same code the later one is left out.
 */
export function settleCodes(candidates: readonly Candidate[]): {
  articles: ArticleFront[]
  findings: Finding[]
} {
  const owners = new Map<string, ArticleFront>()
  const findings: Finding[] = []
  for (const { article, source } of candidates) {
    const key = article.code.normalize('NFC').toLowerCase()
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, article)
    else findings.push(duplicateCode(article, source, owner))
  }
  const kept = [...owners.values()]
  const fragments = assignFragments(kept.map(({ code }) => code))
  const articles = kept.map((article) => ({
    ...article,
    fragment: fragments.get(article.code) ?? '',
  }))
  return { articles, findings }
}

/** What to say of an article whose code another one has. */
export function duplicateCode(
  article: ArticleFront,
  source: TextFile,
  owner: { file: string },
): Finding {
  return findingAt(source, placeFor(article.positions, ['code']), {
    severity: 'error',
    rule: 'duplicate-code',
    field: 'code',
    message: `Unexpected code ${JSON.stringify(article.code)}, expected one that no other article has; ${owner.file} has it too`,
    mend: 'Give the newer article another code; codes that differ only in capitals count as the same.',
  })
}
