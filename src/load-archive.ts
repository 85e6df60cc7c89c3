// In: a content folder. Out: the finished, frozen Archive, and every finding. Start reading here.
import { assembleArticle } from './assemble-article.ts'
import { computeLinks } from './compute-links.ts'
import type { Archive } from './model/archive.ts'
import { deepFreeze } from './model/freeze.ts'
import type { PartialDate } from './model/partial-date.ts'
import { readContent } from './read/read-content.ts'
import { sortFindings } from './report-findings.ts'
import { compareVariants } from './stories/compare-variants.ts'
import { findLinkProblems } from './stories/find-link-problems.ts'
import { linkStories } from './stories/link-stories.ts'

export type LoadOptions = {
  /** The day the site is built for: it decides which rights have expired. */
  asOf: PartialDate
  /** Called as articles pass, for a progress line. */
  onProgress?: (phase: 'read' | 'render' | 'link' | 'compare', done: number, total: number) => void
}

/**
 * Reads `contentDir` and returns everything that the pages need. Never throws for what a file
 * holds: problems are findings, and an article with an error is left out and counted as refused.
 */
export async function loadArchive(contentDir: string, options: LoadOptions): Promise<Archive> {
  const progress = options.onProgress ?? (() => {})
  const content = await readContent(contentDir)
  progress('read', content.articles.length, content.articles.length)

  const rendered = content.articles.map((source, i) => {
    progress('render', i + 1, content.articles.length)
    return assembleArticle(source)
  })
  const accepted = rendered.flatMap(({ article }) => (article ? [article] : []))
  const drafts = accepted.filter(({ draft }) => draft)
  const published = accepted.filter(({ draft }) => !draft)

  progress('link', 0, published.length)
  const computed = content.settings.computedLinks ? computeLinks(published, content.outlets) : []
  const linked = linkStories(published, content.outlets, { asOf: options.asOf, computed })
  const stories = compareVariants(linked, (done) => progress('compare', done, published.length))

  const withdrawn = published.filter(({ status }) => status === 'withdrawn').length
  return deepFreeze({
    settings: content.settings,
    outlets: content.outlets,
    stories,
    drafts,
    findings: sortFindings([
      ...content.findings,
      ...rendered.flatMap(({ findings }) => findings),
      ...findLinkProblems(stories, content.articles),
    ]),
    counts: {
      read: content.articles.length + content.refused.length,
      published: published.length - withdrawn,
      withdrawn,
      draft: drafts.length,
      refused: content.refused.length + rendered.length - accepted.length,
    },
  })
}
