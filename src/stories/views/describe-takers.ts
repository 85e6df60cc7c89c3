import { describeHouseStyle, type HouseStyle, listStyle } from './describe-house-style.ts'
import { flowId } from './list-flows.ts'
import type { Example } from './list-habits.ts'
import type { OutletView } from './list-outlets.ts'
import { markTakes } from './mark-takes.ts'

/** What takers make of the texts they take. */
export type Takers = {
  /** By the id of the outlet that takes. */
  houses: ReadonlyMap<string, HouseStyle>
  /** The most frequent swaps of style in each flow, by its id. */
  flowSwaps: ReadonlyMap<string, Example[]>
}

const mostSwaps = 4

/**
 * Describes every outlet and every flow in one pass over the comparisons; of those that it looked
 * through nothing is kept but what is shown.
 */
export function describeTakers(outlets: readonly OutletView[]): Takers {
  const houses = new Map<string, HouseStyle>()
  const flowSwaps = new Map<string, Example[]>()
  for (const { outlet, takesFrom } of outlets) {
    const flows = takesFrom.map((flow) => ({ source: flow.outlet, takes: markTakes(flow.takes) }))
    for (const { source, takes } of flows) {
      const swaps = listStyle(takes).flatMap(({ examples }) => examples.slice(0, 1))
      flowSwaps.set(flowId(outlet, source), swaps.slice(0, mostSwaps))
    }
    houses.set(outlet.id, describeHouseStyle(flows.flatMap(({ takes }) => takes)))
  }
  return { houses, flowSwaps }
}
