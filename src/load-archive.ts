// In: a content folder. Out: the finished, frozen Archive, and every finding. Start reading here.
import type { Engine } from './build/engine.ts'
import { fingerprintsByCode } from './build/fingerprints-by-code.ts'
import { computeLinks } from './compute-links.ts'
import type { GuideKeeper } from './load-guide.ts'
import { loadPages } from './load-pages.ts'
import type { Archive } from './model/archive.ts'
import { deepFreeze } from './model/freeze.ts'
import type { PartialDate } from './model/partial-date.ts'
import type { Story } from './model/story.ts'
import { findAliasProblems } from './outputs/find-alias-problems.ts'
import { type Content, readContent } from './read/read-content.ts'
import { sortFindings } from './report/sort-findings.ts'
import { checkClaims } from './stories/check-claims.ts'
import { addComparisons, pairsToCompare } from './stories/compare-variants.ts'
import { findLinkProblems } from './stories/find-link-problems.ts'
import { linkStories } from './stories/link-stories.ts'

export type LoadOptions = {
  /** The day the site is built for: it decides which rights have expired. */
  asOf: PartialDate
  /** Renders bodies and compares texts; the caller opens and closes it. */
  engine: Engine
  /** The stories whose texts are compared; by default all. The others tell of no changes. */
  compare?: (story: Story) => boolean
  /** Keeps the rendered guide for the next reading; by default for none. */
  guide?: GuideKeeper
  /** Called as articles pass, for a progress line. */
  onProgress?: (phase: 'read' | 'render' | 'link' | 'compare', done: number, total: number) => void
}

/**
 * Reads `contentDir` and returns everything that the pages need. Never throws for what a file
 * holds: problems are findings, and an article with an error is left out and counted as refused.
 */
export async function loadArchive(contentDir: string, options: LoadOptions): Promise<Archive> {
  const { asOf, engine, compare = () => true, onProgress: progress = () => {} } = options
  engine.warm()
  const content = await readContent(contentDir)
  const total = content.articles.length
  progress('read', total, total)

  const rendered = await renderArticles(contentDir, content, engine, progress)
  const { published, drafts, computed } = rendered
  const linked = linkStories(published, content.outlets, { asOf, computed })

  const pairs = linked.filter(compare).flatMap(pairsToCompare)
  const comparisons = await engine.compare(
    pairs.map(({ source, variant }) => [source.article, variant.article]),
    (done) => progress('compare', done, pairs.length),
  )
  const stories = addComparisons(linked, pairs, comparisons).map(checkClaims)

  const refused = [...content.refused, ...rendered.refused].sort()
  const withdrawn = published.filter(({ status }) => status === 'withdrawn').length
  const others = [
    ...stories.map(({ slug }) => `stories/${slug}/`),
    ...content.outlets.map(({ id }) => `outlets/${id}/`),
  ]
  const own = await loadPages(contentDir, content.settings, others, options.guide)
  return deepFreeze({
    settings: { ...content.settings, footer: own.footer },
    outlets: content.outlets,
    stories,
    pages: own.pages,
    drafts,
    refused,
    findings: sortFindings([
      ...content.findings,
      ...rendered.findings,
      ...findLinkProblems(stories, content.articles),
      ...findAliasProblems({ settings: content.settings, stories }),
      ...own.findings,
    ]),
    counts: {
      read: content.articles.length + content.refused.length,
      published: published.length - withdrawn,
      withdrawn,
      draft: drafts.length,
      refused: refused.length,
    },
  })
}

/**
 * The articles with their texts, and the links that the texts alone give. The fingerprints of all texts
 * are in memory no longer than this takes.
 */
async function renderArticles(
  dir: string,
  { articles: fronts, outlets, settings }: Content,
  engine: Engine,
  progress: LoadOptions['onProgress'] & {},
) {
  const total = fronts.length
  const rendered = await engine.render(dir, fronts, (done) => progress('render', done, total))
  const accepted = rendered.flatMap(({ article }) => (article ? [article] : []))
  const published = accepted.filter(({ draft }) => !draft)
  progress('link', 0, total)
  const fingerprints = fingerprintsByCode(rendered)
  return {
    published,
    drafts: accepted.filter(({ draft }) => draft),
    /** Files of the articles whose texts could not be used. */
    refused: fronts.flatMap(({ file }, i) => (rendered[i]?.article ? [] : [file])),
    findings: rendered.flatMap(({ findings }) => findings),
    computed: settings.computedLinks
      ? computeLinks(await engine.discover(published, outlets, fingerprints), published)
      : [],
  }
}
