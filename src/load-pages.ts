// In: content/pages/, and the guide where the archive asks for it. Out: the pages of the site's own words.

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type RenderedPage, renderPage } from './markdown/render-page.ts'
import type { ResolveLink } from './markdown/settle-links.ts'
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

type Source = { source: PageSource; folder: string; rendered: RenderedPage }

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
    ...own.pages.map((source) => renderSource(source, 'pages/', settings)),
    ...guide.map((source) => renderSource(source, 'guide/', settings)),
  ]
  const resolve = resolver(sources, settings, [...others, ...(settings.guide ? ['guide/'] : [])])
  const finished = sources.map(({ rendered }) => rendered.finish(resolve))
  const pages = sources.map((one, i) => toPage(one, finished[i]!.html))
  return {
    pages: settings.guide ? [...pages, guidePage(guide, settings)] : pages,
    footer: [
      ...own.pages.map(({ name, title }) => ({ path: `pages/${name}/`, title })),
      ...(settings.guide ? [{ path: 'guide/', title: 'Guide' }] : []),
    ],
    findings: [
      ...own.findings,
      ...finished.slice(0, own.pages.length).flatMap(({ findings }) => findings),
    ].map((finding) => findingSchema.parse(finding)),
  }
}

function renderSource(source: PageSource, folder: string, { language }: Settings): Source {
  const { markdown, bodyLine, file } = source
  const trusted = folder === 'guide/'
  const rendered = renderPage({ markdown, bodyLine, file, language, base: folder, trusted })
  return { source, folder, rendered }
}

/** Finds the address of a link among the pages, their headings, and the other pages of the site. */
function resolver(
  sources: readonly Source[],
  settings: Settings,
  others: readonly string[],
): ResolveLink {
  const known = new Set([...places, ...others])
  const ids = new Map(
    sources.map((one) => [pathOf(one), new Set(one.rendered.headings.map(({ id }) => id))]),
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

function toPage(one: Source, html: string): Page {
  const { title, description } = one.source
  const headings = one.rendered.headings.filter(({ level }) => level === 2)
  return {
    path: pathOf(one),
    title,
    description,
    html,
    headings: headings.map(({ id, text }) => ({ id, text })),
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
