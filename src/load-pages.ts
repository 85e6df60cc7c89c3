// In: content/pages/, and the guide where the archive asks for it. Out: the pages of the site's own words.

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type RenderedPage, renderPage } from './markdown/render-page.ts'
import { type Finding, findingSchema } from './model/finding.ts'
import type { Page } from './model/page.ts'
import type { Settings } from './model/settings.ts'
import { sitePath } from './model/site-address.ts'
import { readGuide } from './read/read-guide.ts'
import { type PageSource, readPages } from './read/read-pages.ts'

export type LoadedPages = {
  pages: Page[]
  /** What the foot of every page leads to. */
  footer: Settings['footer']
  findings: Finding[]
}

/** Pages of the site that a page may link to besides those of its kind. */
const places = ['', 'stories/', 'outlets/', 'flows/', 'topics/', 'changes/', 'search/', 'about/']

type Source = { source: PageSource; folder: string }
type Resolve = (path: string, fragment: string) => string | null

/**
 * Reads and renders every page. `others` are the paths of stories and outlets, to which pages may
 * link. What the guide's own text gives rise to is no finding of the archive's.
 */
export async function loadPages(
  contentDir: string,
  settings: Settings,
  others: readonly string[],
): Promise<LoadedPages> {
  const own = await readPages(contentDir)
  const guide = settings.guide ? await readGuide() : []
  const sources = [
    ...own.pages.map((source) => ({ source, folder: 'pages/' })),
    ...guide.map((source) => ({ source, folder: 'guide/' })),
  ]
  const resolve = resolver(sources, settings, [...others, ...(settings.guide ? ['guide/'] : [])])
  const rendered = sources.map((one) => renderOne(one, settings, resolve))
  const pages = sources.map((one, i) => toPage(one, rendered[i]!))
  return {
    pages: settings.guide ? [...pages, guidePage(guide, settings)] : pages,
    footer: [
      ...own.pages.map(({ name, title }) => ({ path: `pages/${name}/`, title })),
      ...(settings.guide ? [{ path: 'guide/', title: 'Guide' }] : []),
    ],
    findings: [
      ...own.findings,
      ...rendered.slice(0, own.pages.length).flatMap(({ findings }) => findings),
    ].map((finding) => findingSchema.parse(finding)),
  }
}

/** Finds the address of a link; rendering each page once tells which headings it has. */
function resolver(
  sources: readonly Source[],
  settings: Settings,
  others: readonly string[],
): Resolve {
  const known = new Set([...places, ...others])
  const ids = new Map(
    sources.map((one) => {
      const { headings } = renderOne(one, settings, () => '')
      return [pathOf(one), new Set(headings.map(({ id }) => id))]
    }),
  )
  return (path, fragment) => {
    const page = path.replace(/\.md$/, '/')
    const headings = ids.get(page)
    if (fragment === '') return headings || known.has(page) ? sitePath(settings, page) : null
    return headings?.has(fragment) ? `${sitePath(settings, page)}#${fragment}` : null
  }
}

function pathOf({ source, folder }: Source): string {
  return `${folder}${source.name}/`
}

function renderOne({ source, folder }: Source, { language }: Settings, resolve: Resolve) {
  const { markdown, bodyLine, file } = source
  const trusted = folder === 'guide/'
  return renderPage({ markdown, bodyLine, file, language, base: folder, trusted, resolve })
}

function toPage(one: Source, { html, headings }: RenderedPage): Page {
  const { title, description } = one.source
  return {
    path: pathOf(one),
    title,
    description,
    html,
    headings: headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text })),
    parent: one.folder === 'guide/' ? one.folder : null,
  }
}

/** The guide's first page: what each of the others is about. */
function guidePage(guide: readonly PageSource[], settings: Settings): Page {
  const entries = guide.map(({ name, title, description }) =>
    h('li', [h('a', { href: sitePath(settings, `guide/${name}/`) }, title), `: ${description}`]),
  )
  return {
    path: 'guide/',
    title: 'Guide',
    description:
      'How an archive such as this is made: for editors, and for those who run the site.',
    html: toHtml(h('ul', entries)),
    headings: [],
    parent: null,
  }
}
