// In: content/pages/, and the guide where the archive asks for it. Out: the pages of the site's own words.
import { type GuideKeeper, loadGuide } from './load-guide.ts'
import { type Finding, findingSchema } from './model/finding.ts'
import type { Page } from './model/page.ts'
import type { Settings } from './model/settings.ts'
import { readPages } from './read/read-pages.ts'
import { renderSources } from './render-sources.ts'

export type LoadedPages = {
  pages: Page[]
  /** What the foot of every page leads to. */
  footer: Settings['footer']
  findings: Finding[]
}

/** Pages of the site that a page may link to besides those of its kind. */
const places = ['', 'stories/', 'outlets/', 'flows/', 'topics/', 'changes/', 'search/', 'about/']

/**
 * Reads and renders every page. `others` are the paths of stories and outlets, to which pages may
 * link. What the guide's own text gives rise to is no finding of the archive's.
 */
export async function loadPages(
  contentDir: string,
  settings: Settings,
  others: readonly string[],
  keeper: GuideKeeper = new Map(),
): Promise<LoadedPages> {
  const guide = await loadGuide(settings, keeper)
  const own = await readPages(contentDir)
  const rendered = renderSources(own.pages, {
    settings,
    folder: 'pages/',
    parent: null,
    trusted: false,
    beside: guide.anchors,
    known: new Set([...places, ...others]),
  })
  return {
    pages: [...rendered.pages, ...guide.pages],
    footer: [
      ...rendered.pages.map(({ path, title }) => ({ path, title })),
      ...(settings.guide ? [{ path: 'guide/', title: 'Guide' }] : []),
    ],
    findings: [...own.findings, ...rendered.findings].map((one) => findingSchema.parse(one)),
  }
}
