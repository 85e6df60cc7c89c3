import { expect, test } from 'vitest'
import { dropContradicted } from '../../src/discover/drop-contradicted.ts'
import type { Relation, RelationKind } from '../../src/discover/relation.ts'

const aRelation = (relation: RelationKind, confidence: number): Relation => ({
  a: 'a',
  b: 'b',
  relation,
  containment: { a: 0.5, b: 0.5 },
  longestRun: 20,
  openingWords: 20,
  words: { a: 300, b: 300 },
  holders: [],
  confidence,
})

/** A star around `centre`; `odd` is like the centre with this confidence, and to the others as given. */
const kept = (others: readonly (RelationKind | null)[], confidence = 0.75): string[] => {
  const members = others.map((_, i) => `m${i}`)
  const between = (one: string, other: string): Relation | null => {
    const [x] = [one, other].filter((code) => code.startsWith('m'))
    if (![one, other].includes('odd')) return aRelation('variant', 0.99)
    if (x === undefined) return aRelation('variant', confidence)
    const kind = others[Number(x.slice(1))]!
    return kind && aRelation(kind, 0.6)
  }
  const book = { articles: new Map(), between, isRefused: () => false }
  return dropContradicted([...members, 'odd'], 'centre', new Map(), book)
}

test.each([
  [
    'three others tell that it is another report of the series',
    ['same-template', 'same-template', 'same-template'],
    false,
  ],
  [
    'three others share its background alone',
    ['shares-background', 'shares-background', 'shares-background'],
    false,
  ],
  ['two others do', ['shares-background', 'shares-background'], true],
  [
    'one of them is like it too',
    ['shares-background', 'shares-background', 'shares-background', 'brief'],
    true,
  ],
  ['the others share nothing with it, so that they say nothing', [null, null, null], true],
] as const)('%s', (_, others, stays) => {
  expect(kept(others).includes('odd')).toBe(stays)
  expect(kept(others).filter((code) => code !== 'odd')).toHaveLength(others.length)
})

test('what is surely like the centre needs nobody’s word', () => {
  expect(kept(['same-template', 'same-template', 'same-template'], 0.9)).toContain('odd')
})
