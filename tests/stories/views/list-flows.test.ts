import { describe, expect, it } from 'vitest'
import { measureTaking } from '../../../src/stories/views/describe-house-style.ts'
import { layOutFlows } from '../../../src/stories/views/lay-out-flows.ts'
import { listFlows, tabulateFlows } from '../../../src/stories/views/list-flows.ts'
import { listOutlets } from '../../../src/stories/views/list-outlets.ts'
import { archive } from '../../templates/fixture-archive.ts'

const flows = listFlows(listOutlets(archive))
const table = tabulateFlows(flows)

describe('listFlows', () => {
  it('lists who took from whom, with delay and share kept', () => {
    const rows = flows.map(({ id, takes }) => {
      const { delay, kept } = measureTaking(takes)
      return [id, takes.length, delay?.words, kept]
    })
    expect(rows).toEqual([
      ['digest_from_herald', 1, undefined, null],
      ['herald_from_gazette', 1, '18 hours', 0.88],
      ['manara_from_gazette', 1, '3 days', null],
    ])
  })
})

describe('tabulateFlows', () => {
  it('sets takers against sources, the busiest first', () => {
    expect(table.sources.map(({ id }) => id)).toEqual(['gazette', 'herald'])
    expect(
      table.rows.map(({ taker, cells }) => [taker.id, cells.map((cell) => cell?.id ?? null)]),
    ).toEqual([
      ['digest', [null, 'digest_from_herald']],
      ['herald', ['herald_from_gazette', null]],
      ['manara', ['manara_from_gazette', null]],
    ])
  })
})

describe('layOutFlows', () => {
  const picture = layOutFlows(table)

  it('makes bars as tall as what passed, and never too low for a name', () => {
    expect(picture.sources.map(({ y, height, texts }) => [y, height, texts])).toEqual([
      [0, 22, 2],
      [30, 22, 1],
    ])
  })

  it('draws a ribbon for each flow, from the middle of its bars', () => {
    expect(picture.ribbons).toEqual([
      { id: 'herald_from_gazette', fromY: 7, toY: 41, width: 8 },
      { id: 'manara_from_gazette', fromY: 15, toY: 71, width: 8 },
      { id: 'digest_from_herald', fromY: 41, toY: 11, width: 8 },
    ])
    expect(picture.height).toBe(82)
  })

  it('is empty where nothing passed', () => {
    expect(layOutFlows({ sources: [], rows: [] })).toEqual({
      sources: [],
      takers: [],
      ribbons: [],
      height: 0,
    })
  })
})
