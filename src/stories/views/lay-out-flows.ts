import type { Outlet } from '../../model/outlet.ts'
import type { FlowTable } from './list-flows.ts'

/** One outlet on one side of the picture: where its bar begins, and how tall it is. */
export type FlowBar = { outlet: Outlet; y: number; height: number; texts: number }

/** What passed between two outlets: a ribbon from one bar to the other; `y` are its middles. */
export type FlowRibbon = { id: string; fromY: number; toY: number; width: number }

export type FlowPicture = {
  sources: FlowBar[]
  takers: FlowBar[]
  ribbons: FlowRibbon[]
  height: number
}

/** Room for a name beside each bar. */
const least = 22
const gap = 8

/**
 * Places sources on one side and takers on the other, each as tall as the texts that passed, with
 * ribbons between. Units are those of the picture; `unit` is the thickness of one text.
 */
export function layOutFlows({ sources, rows }: FlowTable, tallest = 320): FlowPicture {
  const flows = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))
  const total = flows.reduce((sum, { takes }) => sum + takes.length, 0)
  const unit = Math.min(8, tallest / Math.max(1, total))
  const textsOf = (side: 'source' | 'taker', { id }: Outlet) =>
    flows.reduce((sum, flow) => sum + (flow[side].id === id ? flow.takes.length : 0), 0)
  const given = stack(sources, unit, (outlet) => textsOf('source', outlet))
  const taken = stack(
    rows.map(({ taker }) => taker),
    unit,
    (outlet) => textsOf('taker', outlet),
  )
  const [nextFrom, nextTo] = [starts(given, unit), starts(taken, unit)]
  const ribbons = sources.flatMap((source, column) =>
    rows.flatMap(({ taker, cells }) => {
      const flow = cells[column]
      if (!flow) return []
      const width = flow.takes.length * unit
      const fromY = advance(nextFrom, source, width)
      return [{ id: flow.id, fromY, toY: advance(nextTo, taker, width), width: round(width) }]
    }),
  )
  const ends = [...given, ...taken].map(({ y, height }) => y + height)
  return { sources: given, takers: taken, ribbons, height: Math.max(0, ...ends) }
}

function stack(
  outlets: readonly Outlet[],
  unit: number,
  textsOf: (outlet: Outlet) => number,
): FlowBar[] {
  let y = 0
  return outlets.map((outlet) => {
    const texts = textsOf(outlet)
    const height = round(Math.max(least, texts * unit))
    const bar = { outlet, y: round(y), height, texts }
    y += height + gap
    return bar
  })
}

/** Where the first ribbon of each bar begins: ribbons sit in the middle of a bar that is taller. */
function starts(bars: readonly FlowBar[], unit: number): Map<string, number> {
  return new Map(
    bars.map(({ outlet, y, height, texts }) => [outlet.id, y + (height - texts * unit) / 2]),
  )
}

/** The middle of the next ribbon at an outlet's bar. */
function advance(next: Map<string, number>, { id }: Outlet, width: number): number {
  const y = next.get(id) ?? 0
  next.set(id, y + width)
  return round(y + width / 2)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
