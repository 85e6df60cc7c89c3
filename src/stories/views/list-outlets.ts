import type { Archive } from '../../model/archive.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Story, Variant } from '../../model/story.ts'
import { listTakes, type Take } from './list-takes.ts'

/** One direction of exchange between outlets: with whom, and which texts. */
export type Exchange = { outlet: Outlet; takes: Take[] }

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

/** Exchanges by the id of the other outlet. */
type Draft = Omit<OutletView, 'takesFrom' | 'givesTo'> & {
  takesFrom: Map<string, Exchange>
  givesTo: Map<string, Exchange>
}

/** All outlets that have a text in the archive, by name. */
export function listOutlets(archive: Archive): OutletView[] {
  const views = new Map<string, Draft>()
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

function addStory(views: Map<string, Draft>, story: Story): void {
  for (const variant of story.variants) {
    const view = viewOf(views, variant.outlet)
    const isOriginal = variant.article.code === story.original
    const entries = isOriginal ? view.originals : view.variants
    entries.push({ story, variant })
  }
  for (const take of listTakes(story)) {
    const { source, variant } = take
    addTake(viewOf(views, variant.outlet).takesFrom, source.outlet, take)
    addTake(viewOf(views, source.outlet).givesTo, variant.outlet, take)
  }
}

function emptyView(outlet: Outlet): Draft {
  return { outlet, originals: [], variants: [], takesFrom: new Map(), givesTo: new Map() }
}

function viewOf(views: Map<string, Draft>, outlet: Outlet): Draft {
  const view = views.get(outlet.id) ?? emptyView(outlet)
  views.set(outlet.id, view)
  return view
}

function addTake(exchanges: Map<string, Exchange>, outlet: Outlet, take: Take): void {
  const known = exchanges.get(outlet.id)
  if (known) known.takes.push(take)
  else exchanges.set(outlet.id, { outlet, takes: [take] })
}

function sortExchanges(exchanges: ReadonlyMap<string, Exchange>): Exchange[] {
  return [...exchanges.values()].sort(
    (a, b) => b.takes.length - a.takes.length || compareText(a.outlet.name, b.outlet.name),
  )
}

function compareText(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
