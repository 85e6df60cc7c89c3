import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashGrams, winnow } from '../../src/discover/winnow.ts'

const grams = (words: readonly number[]) => hashGrams(Uint32Array.from(words), 0, words.length)

test('two texts that share eleven words in a row share a number', () => {
  const word = fc.integer({ min: 0, max: 50 })
  const words = fc.array(word, { maxLength: 40 })
  const run = fc.array(word, { minLength: 11, maxLength: 20 })
  fc.assert(
    fc.property(words, words, run, words, words, (a, b, shared, c, d) => {
      const one = winnow(grams([...a, ...shared, ...b]))
      const other = new Set(winnow(grams([...c, ...shared, ...d])))
      expect(one.some((gram) => other.has(gram))).toBe(true)
    }),
  )
})

test.each([
  [3, 0],
  [4, 1],
  [11, 1],
])('%i words leave %i numbers', (length, count) => {
  expect(winnow(grams(Array.from({ length }, (_, i) => i)))).toHaveLength(count)
})
