import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCandidates } from '../../src/discover/find-candidates.ts'
import { fingerprintArticle } from '../../src/discover/fingerprint-article.ts'
import { unpackNumbers } from '../../src/discover/pack-numbers.ts'
import { anArticle } from './an-article.ts'
import { brief, followUp, friday, lightEdit, monday, report, stranger } from './texts.ts'

const fingerprints = Object.entries({
  brief,
  followUp,
  friday,
  lightEdit,
  monday,
  report,
  stranger,
}).map(([code, text]) => fingerprintArticle(anArticle({ code, text, dated: '2024-10-02' })))

test('all pairs that share text are found, with containment both ways, and no others', () => {
  const pairs = findCandidates(fingerprints).map(({ a, b }) => `${a} ${b}`)
  expect(pairs).toEqual([
    'brief lightEdit',
    'brief report',
    'followUp lightEdit',
    'followUp report',
    'friday monday',
    'lightEdit report',
  ])
  const briefInReport = findCandidates(fingerprints).find(
    ({ a, b }) => a === 'brief' && b === 'report',
  )!
  expect(briefInReport.containment.a).toBeGreaterThan(0.6)
  expect(briefInReport.containment.b).toBeLessThan(0.4)
})

test('one article is compared with the rest without an index, to the same result', () => {
  for (const { code } of fingerprints) {
    const expected = findCandidates(fingerprints).filter(({ a, b }) => a === code || b === code)
    expect(findCandidates(fingerprints, { of: new Set([code]) })).toEqual(expected)
  }
})

test('a text in 150 outlets on one day stays connected', () => {
  const wire = Array.from({ length: 150 }, (_, i) =>
    fingerprintArticle(
      anArticle({ code: `w${i}`, outlet: `o${i}`, text: report, dated: '2024-10-02' }),
    ),
  )
  const reached = new Set(['w0'])
  const pairs = findCandidates(wire)
  for (let grown = 0; grown !== reached.size; ) {
    grown = reached.size
    for (const { a, b } of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  expect(reached.size).toBe(150)
})

test('the furniture of an outlet makes no pair, unless it is the whole text', () => {
  const footer = report[5]! + report[4]!
  const dates = ['2024-01-01', '2024-02-01', '2024-03-01']
  const dressed = dates.map((dated, i) =>
    fingerprintArticle(anArticle({ code: `${i}`, dated, text: [stranger[i]!, footer] })),
  )
  expect(findCandidates(dressed)).toEqual([])
  const same = dates.map((dated, i) =>
    fingerprintArticle(anArticle({ code: `${i}`, dated, text: report })),
  )
  expect(findCandidates(same)).toHaveLength(3)
})

test('the order of the archive makes no difference', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(fingerprints, { minLength: fingerprints.length }),
      (shuffled) => {
        expect(findCandidates(shuffled)).toEqual(findCandidates(fingerprints))
      },
    ),
    { numRuns: 20 },
  )
})

test('no pair is without shared text', () => {
  const sentence = fc.constantFrom(
    ...[...report, ...stranger, ...monday].flatMap((one) => one.split(/(?<=\.) /)),
  )
  const text = fc.array(sentence, { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const all = texts.map((one, i) => fingerprintArticle(anArticle({ code: `${i}`, text: one })))
      for (const { a, b, shared } of findCandidates(all)) {
        const grams = new Set(unpackNumbers(all[Number(a)]!.grams))
        const both = new Set(unpackNumbers(all[Number(b)]!.grams).filter((gram) => grams.has(gram)))
        expect(both.size).toBe(shared)
        expect(shared).toBeGreaterThan(0)
      }
    }),
    { numRuns: 50 },
  )
})
