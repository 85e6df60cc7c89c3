import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relate } from '../../src/discover/relate.ts'
import { anArticle } from './an-article.ts'
import {
  brief,
  followUp,
  friday,
  lightEdit,
  marketReport,
  monday,
  report,
  stranger,
} from './texts.ts'

const relationOf = (one: readonly string[], other: readonly string[], sameOutlet = false) =>
  relate(
    anArticle({ code: 'a', text: one }),
    anArticle({ code: 'b', text: other, outlet: sameOutlet ? 'harbour-post' : 'herald' }),
  )

test('a light edit is a variant, with its figures', () => {
  expect(relationOf(report, lightEdit)).toEqual({
    a: 'a',
    b: 'b',
    relation: 'variant',
    containment: { a: 0.96, b: 0.96 },
    longestRun: 78,
    openingWords: 39,
    words: { a: 250, b: 250 },
    holders: [],
    confidence: 0.98,
  })
})

/** Every third sentence or so in other words; names, numbers and quotations stay. */
const rewritten = [
  'After the third flood in five years, which reached the doors of the covered market, Brackwater is to get 4,200 willows: the council decided on Tuesday night to plant them along the river Anse this winter.',
  'They are to stand in three rows between the Miller bridge and the old tannery. The bank there has lost 12 metres since the weir was removed. Of the cost of 310,000 crowns the province pays half.',
  '“A wall would have cost us ten times as much,” said Marta Quill, the head of the works committee. “Willows drink, they hold the soil, and children can climb on them.”',
  'But Henk Dorrit, whose 26 rowing boats lie below the bridge, fears that roots will block his landing stage. He wants a gap of 40 metres in the planting and a written promise.',
  'The Anse Water Board tried the method on a shorter stretch near Tellin, where 600 willows were put in eight years ago; that bank has not moved since, its engineers said.',
  'Volunteers start on the first Saturday of November, with gloves and spades provided. Nobody under the age of eight may work within 5 metres of the water.',
]

test.each([
  ['a brief', report, brief, false, 'brief'],
  ['a longer part', report, report.slice(0, 4), false, 'variant'],
  [
    'a part of a much longer text',
    [...report, ...stranger, ...followUp.slice(0, 3)],
    report.slice(0, 4),
    false,
    'excerpt',
  ],
  ['a rewriting that keeps names and figures', report, rewritten, false, 'variant'],
  ['a follow-up with a paragraph of background', report, followUp, true, 'shares-background'],
  ['market reports of two days', monday, friday, true, 'same-template'],
  ['market reports of two days in two outlets', monday, friday, false, 'same-template'],
  ['the same market report twice', monday, monday, false, 'variant'],
  [
    'a round-up that has its first paragraph',
    report,
    [...stranger, report[0]!, ...monday, ...friday],
    false,
    'round-up',
  ],
] as const)('%s', (_, one, other, sameOutlet, expected) => {
  expect(relationOf(one, other, sameOutlet)?.relation).toBe(expected)
})

test('the article that holds the other’s opening among other things is the round-up', () => {
  expect(relationOf(report, [...stranger, report[0]!, ...monday, ...friday])?.holders).toEqual([
    'b',
  ])
})

test('texts without a run in common are not related', () => {
  expect(relationOf(report, stranger)).toBeNull()
  expect(relationOf([], [])).toBeNull()
})

test('template figures need not be many', () => {
  const third = marketReport([
    '4,790',
    '22',
    '0.46',
    'Corvane Mills',
    '1.9',
    'Ostrava Tea',
    '3.3',
    '97',
  ])
  expect(relationOf(monday, third, true)?.relation).toBe('same-template')
})

test('the relation is the same from both sides', () => {
  const texts = [report, lightEdit, brief, followUp, monday, friday, stranger, rewritten]
  const text = fc.constantFrom(...texts)
  fc.assert(
    fc.property(text, text, (one, other) => {
      const there = relationOf(one, other)
      const back = relationOf(other, one)
      expect(back?.relation).toBe(there?.relation)
      expect(back?.containment.a).toBe(there?.containment.b)
      expect(back?.longestRun).toBe(there?.longestRun)
    }),
  )
})

test('hostile repetition ends', () => {
  const many = Array.from(
    { length: 400 },
    () => 'no no no no no no no no no no no no no no no no no no no no no no no no',
  )
  expect(relationOf(many, [...many, 'yes'])?.relation).toBe('variant')
})
