import { expect, test } from 'vitest'
import { emptyFacts } from '../../src/discover/archive-facts.ts'
import { proposeDirection } from '../../src/discover/propose-direction.ts'
import { relate } from '../../src/discover/relate.ts'
import { aDate, anArticle, anOutlet } from './an-article.ts'
import { lightEdit, report } from './texts.ts'

const outlets = [
  anOutlet('harbour-post'),
  anOutlet('oldersum-herald'),
  anOutlet('meridian', { kind: 'agency' }),
  anOutlet('north-river-times', { name: 'The North River Times' }),
]

type Given = Partial<Parameters<typeof anArticle>[0]>

/** The direction between `one` (of the Harbour Post) and `other` (of the Oldersum Herald). */
function directionOf(one: Given, other: Given, facts = emptyFacts(outlets)) {
  const a = anArticle({ code: 'one', text: report, ...one })
  const b = anArticle({ code: 'other', text: lightEdit, outlet: 'oldersum-herald', ...other })
  return proposeDirection(a, b, relate(a, b)!, facts)
}

const facts = ({ evidence, against }: ReturnType<typeof directionOf>) => ({
  evidence: evidence.map(({ grade, fact }) => `${grade}: ${fact}`),
  against: against.map(({ grade, fact }) => `${grade}: ${fact}`),
})

test('a credit with a link to the article decides, against the dates', () => {
  const direction = directionOf(
    { dated: '2024-10-09', url: 'https://harbour-post.example/willows' },
    {
      dated: '2024-10-02',
      credits: [
        { name: 'Harbour Post', url: 'http://www.harbour-post.example/willows/?utm_source=x' },
      ],
    },
  )
  expect(direction).toMatchObject({ source: 'one', grade: 'stated', absent: null })
  expect(facts(direction)).toEqual({
    evidence: ['stated: Oldersum Herald credits Harbour Post and links to this text.'],
    against: [
      'computed: The text of Oldersum Herald is dated 2024-10-02, that of Harbour Post 2024-10-09.',
    ],
  })
})

test('a drifted name without a link decides as well, as the texts confirm it', () => {
  const direction = directionOf({}, { credits: [{ name: 'the harbourpost website' }] })
  expect(direction).toMatchObject({ source: 'one', grade: 'stated' })
  expect(facts(direction).evidence).toEqual([
    'stated: Oldersum Herald credits Harbour Post, without a link; the two texts confirm it.',
  ])
})

test('dates decide where nothing else speaks', () => {
  expect(directionOf({ dated: '2024-10-02' }, { dated: '2024-10-03' })).toMatchObject({
    source: 'one',
    grade: 'computed',
  })
  expect(directionOf({ dated: '2024-10-03' }, { dated: '2024-10-02' })).toMatchObject({
    source: 'other',
    grade: 'computed',
  })
})

test.each([
  ['no dates', null, null],
  ['the same day', '2024-10-02', '2024-10-02'],
  ['a day within the month', '2024-10', '2024-10-02'],
  ['an instant within the day', '2024-10-02T08:00:00Z', '2024-10-02'],
  ['half a year apart, so that one date may be wrong', '2024-04-02', '2024-10-02'],
])('undetermined: %s', (_, one, other) => {
  expect(directionOf({ dated: one }, { dated: other })).toMatchObject({
    source: null,
    grade: null,
    confidence: 0,
  })
})

test('a wrong date does not count where the address carries the day', () => {
  const direction = directionOf(
    { dated: '2024-10-05' },
    { dated: '2024-09-08', url: 'https://oldersum-herald.example/2024/10/08/willows' },
  )
  expect(direction.source).toBe('one')
})

test('dates do not speak where one credits a third source', () => {
  const direction = directionOf(
    {
      dated: '2024-10-02',
      credits: [
        {
          name: 'The Far Chronicle',
          url: 'https://far.example/w',
          sentence: 'First published by The Far Chronicle.',
        },
      ],
    },
    { dated: '2024-10-05' },
  )
  expect(direction).toMatchObject({
    source: null,
    absent: { name: 'The Far Chronicle', url: 'https://far.example/w' },
  })
  expect(direction.evidence[0]).toEqual({
    grade: 'stated',
    fact: 'Harbour Post credits another source, from which both may have taken it.',
    quote: 'First published by The Far Chronicle.',
    url: 'https://far.example/w',
  })
})

test('two articles that credit each other leave it undetermined', () => {
  const direction = directionOf(
    { credits: [{ name: 'Oldersum Herald' }] },
    { credits: [{ name: 'Harbour Post' }] },
  )
  expect(direction.source).toBeNull()
})

test('an agency is the likelier source; a date against it makes that undetermined', () => {
  expect(directionOf({ outlet: 'meridian' }, {}).source).toBe('one')
  expect(
    directionOf({ outlet: 'meridian', dated: '2024-10-03' }, { dated: '2024-10-02' }).source,
  ).toBeNull()
})

test('a byline that names the other outlet, and words spoken to it, are marks of the taker', () => {
  expect(facts(directionOf({}, { byline: ['Harbour Post'] })).evidence).toEqual([
    'declared: The byline or rights given by Oldersum Herald name Harbour Post.',
  ])
  const told = lightEdit.map((text) =>
    text
      .replace('engineers said', 'engineers told the Times')
      .replace('the council said', 'the council told the Times'),
  )
  const direction = directionOf({ outlet: 'north-river-times' }, { text: told })
  expect(direction).toMatchObject({ source: 'one' })
  expect(direction.evidence[0]).toMatchObject({ quote: 'told the Times' })
})

test('the habits of outlets count where dates do not tell', () => {
  const habit = { source: 'harbour-post', taker: 'oldersum-herald', atLeast: 5, isOneWay: true }
  const facts = {
    ...emptyFacts(outlets),
    habits: new Map([['harbour-post>oldersum-herald', habit]]),
  }
  const direction = directionOf({}, {}, facts)
  expect(direction.source).toBe('one')
  expect(direction.evidence[0]!.fact).toBe(
    'In this archive Oldersum Herald credits Harbour Post for at least 5 texts, and never the other way.',
  )
})

test('length alone says nothing, whichever is longer', () => {
  const longer = [
    ...report,
    'Nobody has asked the river, of course, which has its own views on where the bank ought to be, and has made them known three times since the spring of the year before last.',
  ]
  expect(directionOf({ text: longer }, {}).source).toBeNull()
  expect(directionOf({}, { text: longer }).source).toBeNull()
})

test('a doubted date is not followed', () => {
  const doubted = { ...emptyFacts(outlets), doubted: new Set(['one']) }
  expect(directionOf({ dated: '2024-10-02' }, { dated: '2024-10-20' }, doubted).source).toBeNull()
})

test('`published` counts before the bare date', () => {
  expect(
    directionOf({ dated: '2024-11-20', published: aDate('2024-10-02') }, { dated: '2024-10-05' })
      .source,
  ).toBe('one')
})
