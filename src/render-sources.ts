// In: pages as their files give them. Out: the pages of the site, every link of theirs settled.
import { type RenderedPage, renderPage } from './markdown/render-page.ts'
import type { ResolveLink } from './markdown/settle-links.ts'
import type { FindingInput } from './model/finding.ts'
import type { Page } from './model/page.ts'
import type { Settings } from './model/settings.ts'
import { sitePath } from './model/site-address.ts'
import type { PageSource } from './read/read-pages.ts'

/** Ids of the headings of pages, by the paths of the pages. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>

export type RenderOptions = {
  settings: Settings
  /** Path of the folder in which the pages stand on the site: `pages/`. */
  folder: string
  /** The page above them. */
  parent: string | null
  /** Our own writing: the bounds for what others wrote do not apply. */
  trusted: boolean
  /** Pages of other folders, with their headings. */
  beside: Anchors
  /** Other pages of the site. */
  known: ReadonlySet<string>
}

type Rendered = { pages: Page[]; anchors: Anchors; findings: FindingInput[] }

/** Renders the pages of one folder. Their links may lead to one another, `beside`, and to `known`. */
export function renderSources(sources: readonly PageSource[], options: RenderOptions): Rendered {
  const { settings, folder, trusted } = options
  const rendered = sources.map(({ markdown, bodyLine, file }) =>
    renderPage({ markdown, bodyLine, file, language: settings.language, base: folder, trusted }),
  )
  const anchors = new Map(
    sources.map(({ name }, i) => [
      `${folder}${name}/`,
      new Set(rendered[i]!.headings.map(({ id }) => id)),
    ]),
  )
  const resolve = resolver(new Map([...options.beside, ...anchors]), options)
  const finished = rendered.map(({ finish }) => finish(resolve))
  return {
    pages: sources.map((source, i) => toPage(source, rendered[i]!, finished[i]!.html, options)),
    anchors,
    findings: finished.flatMap(({ findings }) => findings),
  }
}

function resolver(anchors: Anchors, { settings, known }: RenderOptions): ResolveLink {
  return (path, fragment) => {
    const page = path.replace(/\.md$/, '/')
    const headings = anchors.get(page)
    if (fragment === '') return headings || known.has(page) ? sitePath(settings, page) : null
    return headings?.has(fragment) ? `${sitePath(settings, page)}#${fragment}` : null
  }
}

function toPage(
  { name, title, description }: PageSource,
  { headings }: RenderedPage,
  html: string,
  { folder, parent }: RenderOptions,
): Page {
  return {
    path: `${folder}${name}/`,
    title,
    description,
    html,
    headings: headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text })),
    parent,
  }
}
