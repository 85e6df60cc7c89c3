import type { Archive } from '../../model/archive.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Story, Variant } from '../../model/story.ts'

/** One direction of exchange between outlets: with whom, and in which stories. */
export type Exchange = { outlet: Outlet; stories: Story[] }

/** One text of an outlet with its story. */
export type OutletEntry = { story: Story; variant: Variant }

/** An outlet with what the archive holds of it. */
export type OutletView = {
  outlet: Outlet
  /** Its own texts that stand as a story's original. */
  originals: OutletEntry[]
  /** Its other texts. */
  variants: OutletEntry[]
  /** Whom it takes from, most first. */
  takesFrom: Exchange[]
  /** Who takes from it, most first. */
  givesTo: Exchange[]
}

/** All outlets that have a text in the archive, by name. */
export function listOutlets(archive: Archive): OutletView[] {
  const views = new Map<string, OutletView>()
  for (const outlet of archive.outlets) views.set(outlet.id, emptyView(outlet))
  for (const story of archive.stories) addStory(views, story)
  return [...views.values()]
    .filter((view) => view.originals.length + view.variants.length > 0)
    .map((view) => ({
      ...view,
      takesFrom: sortExchanges(view.takesFrom),
      givesTo: sortExchanges(view.givesTo),
    }))
    .sort((a, b) => compareText(a.outlet.name, b.outlet.name))
}

function addStory(views: Map<string, OutletView>, story: Story): void {
  const byCode = new Map(story.variants.map((variant) => [variant.article.code, variant]))
  for (const variant of story.variants) {
    const view = viewOf(views, variant.outlet)
    const isOriginal = variant.article.code === story.original
    const entries = isOriginal ? view.originals : view.variants
    entries.push({ story, variant })
    const source = byCode.get(variant.derivation?.source.code ?? '')
    if (!source || source.outlet.id === variant.outlet.id) continue
    addExchange(view.takesFrom, source.outlet, story)
    addExchange(viewOf(views, source.outlet).givesTo, variant.outlet, story)
  }
}

function emptyView(outlet: Outlet): OutletView {
  return { outlet, originals: [], variants: [], takesFrom: [], givesTo: [] }
}

function viewOf(views: Map<string, OutletView>, outlet: Outlet): OutletView {
  const view = views.get(outlet.id) ?? emptyView(outlet)
  views.set(outlet.id, view)
  return view
}

function addExchange(exchanges: Exchange[], outlet: Outlet, story: Story): void {
  const known = exchanges.find((exchange) => exchange.outlet.id === outlet.id)
  if (!known) exchanges.push({ outlet, stories: [story] })
  else if (known.stories.at(-1) !== story) known.stories.push(story)
}

function sortExchanges(exchanges: readonly Exchange[]): Exchange[] {
  return exchanges.toSorted(
    (a, b) => b.stories.length - a.stories.length || compareText(a.outlet.name, b.outlet.name),
  )
}

function compareText(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
