import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCandidates } from '../../src/discover/find-candidates.ts'
import { grownListAt } from '../../src/discover/grown-lists.ts'
import { listTexts } from '../../src/discover/text-column.ts'
import type { Article } from '../../src/model/article.ts'
import { aTable } from './a-table.ts'
import { anArticle } from './an-article.ts'
import { brief, followUp, friday, lightEdit, monday, report, stranger } from './texts.ts'

const texts = { brief, followUp, friday, lightEdit, monday, report, stranger }
const archive = Object.entries(texts).map(([code, text]) =>
  anArticle({ code, text, dated: '2024-10-02' }),
)

/** `brief report`, with the smaller code first; of `wanted` codes alone where they are given. */
function pairsOf(articles: readonly Article[], wanted?: readonly string[]): string[] {
  const table = aTable(articles)
  const codes = listTexts(table.codes)
  const mask = wanted && Uint8Array.from(codes, (code) => (wanted.includes(code) ? 1 : 0))
  const { rows, length } = findCandidates(table.grams, mask ?? null)
  return Array.from({ length }, (_, n) =>
    [codes[rows[2 * n]!]!, codes[rows[2 * n + 1]!]!].sort().join(' '),
  ).sort()
}

test('all pairs that share text are found, and no others', () => {
  expect(pairsOf(archive)).toEqual([
    'brief lightEdit',
    'brief report',
    'followUp lightEdit',
    'followUp report',
    'friday monday',
    'lightEdit report',
  ])
})

test('pairs of a few articles are the same as among all', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(texts)), (wanted) => {
      const expected = pairsOf(archive).filter((pair) =>
        pair.split(' ').some((code) => wanted.includes(code)),
      )
      expect(pairsOf(archive, wanted)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

const wire = Array.from({ length: 150 }, (_, i) =>
  anArticle({ code: `w${i}`, outlet: `o${i}`, text: report, dated: '2024-10-02' }),
)

test('a text in 150 outlets on one day stays connected, without every pair', () => {
  const pairs = pairsOf(wire).map((pair) => pair.split(' ') as [string, string])
  const reached = new Set(['w0'])
  for (let grown = 0; grown !== reached.size; ) {
    grown = reached.size
    for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  expect(reached.size).toBe(150)
  expect(pairs.length).toBeLessThan(150 * 17)
  expect(pairsOf(wire, ['w77'])).toEqual(pairsOf(wire).filter((pair) => / ?w77( |$)/.test(pair)))
})

test('the furniture of an outlet makes no pair, unless it is the whole text', () => {
  const footer = report[5]! + report[4]!
  const dates = ['2024-01-01', '2024-02-01', '2024-03-01']
  const dressed = dates.map((dated, i) =>
    anArticle({ code: `${i}`, dated, text: [stranger[i]!, footer] }),
  )
  expect(pairsOf(dressed)).toEqual([])
  const same = dates.map((dated, i) => anArticle({ code: `${i}`, dated, text: report }))
  expect(pairsOf(same)).toHaveLength(3)
})

test('the order of the archive makes no difference', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(archive, { minLength: archive.length }), (shuffled) => {
      expect(pairsOf(shuffled)).toEqual(pairsOf(archive))
    }),
    { numRuns: 20 },
  )
})

test('no pair is without three shared grams', () => {
  const sentence = fc.constantFrom(
    ...[...report, ...stranger, ...monday].flatMap((one) => one.split(/(?<=\.) /)),
  )
  const text = fc.array(sentence, { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (some) => {
      const articles = some.map((one, i) => anArticle({ code: `${i}`, text: one }))
      const { grams, codes } = aTable(articles)
      const names = listTexts(codes)
      for (const pair of pairsOf(articles)) {
        const [a, b] = pair.split(' ').map((code) => grownListAt(grams, names.indexOf(code)))
        expect(a!.filter((gram) => b!.includes(gram)).length).toBeGreaterThanOrEqual(3)
      }
    }),
    { numRuns: 50 },
  )
})
