// In: the guide that comes with this program. Out: its pages, for the site of an archive that asks for it.
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Page } from './model/page.ts'
import type { Settings } from './model/settings.ts'
import { sitePath } from './model/site-address.ts'
import { readGuide } from './read/read-guide.ts'
import type { PageSource } from './read/read-pages.ts'
import { type Anchors, renderSources } from './render-sources.ts'

export type Guide = { pages: readonly Page[]; anchors: Anchors }

/** Keeps the guide from one reading of the archive to the next: it takes longer than all the rest. */
export type GuideKeeper = Map<string, Guide>

const none: Guide = Object.freeze({ pages: [], anchors: new Map() })

/** The pages of the guide, from the keeper where it has them; none where the archive asks for none. */
export async function loadGuide(settings: Settings, keeper: GuideKeeper): Promise<Guide> {
  if (!settings.guide) return none
  const key = JSON.stringify([settings.pathPrefix, settings.language])
  const guide = keeper.get(key) ?? (await renderGuide(settings))
  keeper.set(key, guide)
  return guide
}

async function renderGuide(settings: Settings): Promise<Guide> {
  const sources = await readGuide()
  const { pages, anchors } = renderSources(sources, {
    settings,
    folder: 'guide/',
    parent: 'guide/',
    trusted: true,
    beside: new Map(),
    known: new Set(['', 'about/', 'search/']),
  })
  return {
    pages: [...pages, firstPage(sources, settings)],
    anchors: new Map([...anchors, ['guide/', new Set<string>()]]),
  }
}

/** What each of the other pages is about. */
function firstPage(guide: readonly PageSource[], settings: Settings): Page {
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
