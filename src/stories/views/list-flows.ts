import type { Outlet } from '../../model/outlet.ts'
import type { OutletView } from './list-outlets.ts'
import type { Take } from './list-takes.ts'

/** What one outlet took from another. */
export type Flow = {
  /** Fragment id on the page of flows, and the name of its own page: `herald_from_gazette`. */
  id: string
  source: Outlet
  taker: Outlet
  takes: Take[]
}

/** Outlets by outlets: rows take, columns give. Null where nothing passed. */
export type FlowTable = {
  sources: Outlet[]
  rows: Array<{ taker: Outlet; cells: Array<Flow | null> }>
}

/** The flows between outlets, those of most texts first, then as their outlets come. */
export function listFlows(outlets: readonly OutletView[]): Flow[] {
  return outlets
    .flatMap(({ outlet: taker, takesFrom }) =>
      takesFrom.map(({ outlet: source, takes }) => ({
        id: flowId(taker, source),
        taker,
        source,
        takes,
      })),
    )
    .toSorted((a, b) => b.takes.length - a.takes.length)
}

/** `herald_from_gazette`. */
export function flowId(taker: Outlet, source: Outlet): string {
  return `${taker.id}_from_${source.id}`
}

/** The flows as a table of at most `most` takers by as many sources, those with most texts first. */
export function tabulateFlows(flows: readonly Flow[], most = 12): FlowTable {
  const sources = rankOutlets(flows, 'source').slice(0, most)
  const takers = rankOutlets(flows, 'taker').slice(0, most)
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  return {
    sources,
    rows: takers.map((taker) => ({
      taker,
      cells: sources.map((source) => byId.get(flowId(taker, source)) ?? null),
    })),
  }
}

function rankOutlets(flows: readonly Flow[], side: 'source' | 'taker'): Outlet[] {
  const sums = new Map<string, { outlet: Outlet; texts: number }>()
  for (const flow of flows) {
    const entry = sums.get(flow[side].id) ?? { outlet: flow[side], texts: 0 }
    entry.texts += flow.takes.length
    sums.set(flow[side].id, entry)
  }
  return [...sums.values()].toSorted((a, b) => b.texts - a.texts).map(({ outlet }) => outlet)
}
