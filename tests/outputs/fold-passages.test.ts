import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldPassages, gap } from '../../src/outputs/search/fold-passages.ts'

const fold = (...texts: string[]) => foldPassages(texts.map((text) => ({ text })))

it('gives the text of a story of one variant as it is', () => {
  expect(fold('One.\n\nTwo.\nOne.\nThree.')).toEqual([
    [{ variants: [0], paragraphs: ['One.', 'Two.', gap, 'Three.'] }],
  ])
})

it('gives what variants share to the first of them, once', () => {
  expect(fold('A\nB\nC', 'A\nX\nC', 'C\nX')).toEqual([
    [
      { variants: [0], paragraphs: ['B'] },
      { variants: [0, 1], paragraphs: ['A'] },
      { variants: [0, 1, 2], paragraphs: ['C'] },
    ],
    [{ variants: [1, 2], paragraphs: ['X'] }],
    [],
  ])
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', '', 'constructor', '__proto__'), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

it('holds every paragraph once, for the variants that have it and no others', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const passages = fold(...texts).flat()
      const told = passages.flatMap(({ paragraphs }) => paragraphs.filter((one) => one !== gap))
      const lines = texts.map((one) => one.split('\n').filter((line) => line !== ''))
      expect(told.toSorted()).toEqual([...new Set(lines.flat())].sort())
      for (const [place, own] of lines.entries()) {
        const found = passages
          .filter(({ variants }) => variants.includes(place))
          .flatMap(({ paragraphs }) => paragraphs.filter((one) => one !== gap))
        expect(found.toSorted()).toEqual([...new Set(own)].sort())
      }
    }),
  )
})
