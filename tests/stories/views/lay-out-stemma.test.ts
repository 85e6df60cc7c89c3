import { describe, expect, it } from 'vitest'
import type { Derivation } from '../../../src/model/derivation.ts'
import type { Variant } from '../../../src/model/story.ts'
import { layOutStemma, type Stemma } from '../../../src/stories/views/lay-out-stemma.ts'
import { article, outlet, story, variant, when } from '../../templates/fixture-parts.ts'

const paper = outlet('paper', 'Paper')

function from(code: string | null, name = 'Elsewhere'): Derivation {
  const source = { code, name, url: code === null ? 'https://elsewhere.example/x' : null }
  return { source, kind: 'republication', grade: 'stated', evidence: [], nearMatch: false }
}

function text(code: string, date: string | null, derivation: Derivation | null = null): Variant {
  const published = date === null ? null : when(date)
  return variant({
    article: article({ code, outlet: 'paper', title: code, published }),
    outlet: paper,
    derivation,
  })
}

/** Rows as `lane code ← parent`, top to bottom. */
function rows({ nodes }: Stemma): string[] {
  const name = (index: number) =>
    nodes[index]?.variant?.article.code ?? `(${nodes[index]?.source?.name})`
  return nodes.map(
    (node, index) =>
      `${'  '.repeat(node.lane)}${name(index)}${node.parent === null ? '' : ` ← ${name(node.parent)}`}`,
  )
}

describe('layOutStemma', () => {
  it('sets two texts under one another', () => {
    const stemma = layOutStemma(
      story('s', [text('A', '2024-01-01'), text('B', '2024-01-02', from('A'))]),
    )
    expect(rows(stemma)).toEqual(['A', 'B ← A'])
    expect(stemma.lanes).toBe(1)
  })

  it('sets several that took from one to its right, in order of time', () => {
    const stemma = layOutStemma(
      story('s', [
        text('A', '2024-01-01'),
        text('C', '2024-01-03', from('A')),
        text('B', '2024-01-02', from('A')),
      ]),
    )
    expect(rows(stemma)).toEqual(['A', '  B ← A', '  C ← A'])
  })

  it('keeps a chain within a fan on a lane of its own', () => {
    const stemma = layOutStemma(
      story('s', [
        text('A', '2024-01-01'),
        text('B', '2024-01-02', from('A')),
        text('C', '2024-01-03', from('A')),
        text('B2', '2024-01-04', from('B')),
      ]),
    )
    expect(rows(stemma)).toEqual(['A', '  B ← A', '    C ← A', '  B2 ← B'])
  })

  it('draws a source that the archive does not hold just above what came from it', () => {
    const stemma = layOutStemma(
      story('s', [text('B', '2024-01-02', from(null)), text('C', '2024-01-03', from(null))], {
        original: null,
      }),
    )
    expect(rows(stemma)).toEqual(['(Elsewhere)', '  B ← (Elsewhere)', '  C ← (Elsewhere)'])
    expect(stemma.nodes[0]?.kind).toBe('absent')
  })

  it('puts a source first where precision leaves the order open', () => {
    const stemma = layOutStemma(
      story('s', [text('B', '2024', from('A')), text('A', '2024-06-01')], { original: 'A' }),
    )
    expect(rows(stemma)).toEqual(['A', 'B ← A'])
  })

  it('shows a text above its source where the dates say so', () => {
    const stemma = layOutStemma(
      story('s', [text('A', '2024-06-01'), text('B', '2024-05-01', from('A'))]),
    )
    expect(rows(stemma)).toEqual(['B ← A', 'A'])
  })

  it('ends a circle of derivations instead of following it', () => {
    const stemma = layOutStemma(
      story('s', [text('A', '2024-01-01', from('B')), text('B', '2024-01-02', from('A'))]),
    )
    expect(rows(stemma)).toEqual(['A ← B', 'B ← A'])
  })

  it('names the day once, then the times; and the year where it changes', () => {
    const { nodes } = layOutStemma(
      story('s', [
        text('A', '2023-12-31T09:00:00Z'),
        text('B', '2023-12-31T22:00:00Z', from('A')),
        text('C', '2024-01-01', from('A')),
        text('D', null, from('A')),
      ]),
    )
    expect(nodes.map(({ day, year, clock }) => [day, year, clock])).toEqual([
      ['31 Dec', '2023', '09:00'],
      ['', '', '22:00'],
      ['1 Jan', '2024', ''],
      ['', '', ''],
    ])
  })

  it('keeps forty texts apart and within reach of a phone', () => {
    const variants = Array.from({ length: 40 }, (_, i) =>
      text(
        `V${i}`,
        `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
        i === 0 ? null : from(`V${Math.floor(i / 4)}`),
      ),
    )
    const { nodes, height, lanes } = layOutStemma(story('s', variants))
    const gaps = nodes.slice(1).map((node, i) => node.y - nodes[i]!.y)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40)
    expect(height).toBeLessThan(1800)
    expect(lanes).toBeLessThanOrEqual(14)
  })
})
