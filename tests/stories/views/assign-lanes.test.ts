import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignLanes } from '../../../src/stories/views/assign-lanes.ts'

/** For each row a source above it, or none. */
const forest = fc
  .array(fc.nat(), { minLength: 1, maxLength: 40 })
  .map((seeds) => seeds.map((seed, row) => (row === 0 || seed % 5 === 0 ? null : seed % row)))

describe('assignLanes', () => {
  it('never lets a line of descent run through another text', () => {
    fc.assert(
      fc.property(forest, (parents) => {
        const lanes = assignLanes(parents)
        parents.forEach((parent, row) => {
          if (parent === null) return
          // The line goes down the source's lane to this row, then across.
          for (let between = parent + 1; between < row; between += 1) {
            if (lanes[between] !== lanes[parent]) continue
            expect(chainTo(parents, between)).toContain(parent)
          }
        })
      }),
    )
  })

  it('gives a lane to every row, circles included', () => {
    expect(assignLanes([1, 0, null])).toHaveLength(3)
    expect(assignLanes([1, 0, null]).every((lane) => lane >= 0)).toBe(true)
    expect(assignLanes([])).toEqual([])
  })
})

function chainTo(parents: ReadonlyArray<number | null>, row: number): number[] {
  const chain: number[] = []
  for (let next = parents[row] ?? null; next !== null; next = parents[next] ?? null)
    chain.push(next)
  return chain
}
