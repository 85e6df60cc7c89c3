import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestLinks } from '../../src/discover/suggest-links.ts'
import type { Suggestion } from '../../src/discover/suggestion.ts'
import type { Article } from '../../src/model/article.ts'
import { anArticle, anOutlet } from './an-article.ts'
import { brief, followUp, friday, lightEdit, monday, report, stranger } from './texts.ts'

const outlets = ['harbour-post', 'oldersum-herald', 'millhaven-courier', 'kestrel-radio'].map(
  (id) => anOutlet(id),
)

/** `star HP: B←HP, C?HP` */
const draw = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ shape, source, links }) => {
    const drawn = links.map(
      ({ article, related, source }) => `${article}${source ? '←' : '?'}${related}`,
    )
    return `${shape} ${source ?? '–'}: ${drawn.join(', ')}`
  })

const post = anArticle({ code: 'post', dated: '2024-10-02', text: report })
const herald = anArticle({
  code: 'herald',
  dated: '2024-10-03',
  outlet: 'oldersum-herald',
  text: lightEdit,
})
const courier = anArticle({
  code: 'courier',
  dated: '2024-10-05',
  outlet: 'millhaven-courier',
  text: brief,
})
const later = anArticle({ code: 'later', dated: '2024-10-09', text: followUp })
const market = [monday, friday].map((text, i) =>
  anArticle({ code: `market-${i}`, dated: `2024-10-0${i + 1}`, text }),
)
const cake = anArticle({ code: 'cake', outlet: 'kestrel-radio', text: stranger })
const archive = [post, herald, courier, later, ...market, cake]

test('a star around the source; follow-ups, templates and strangers stay out', () => {
  const suggestions = suggestLinks(archive, outlets)
  expect(draw(suggestions)).toEqual(['star post: courier←post, herald←post'])
  expect(suggestions[0]).toMatchObject({
    centre: 'post',
    articles: ['courier', 'herald', 'post'],
    absent: null,
    loose: false,
    links: [
      { kind: 'excerpt', relation: { relation: 'brief' }, linked: false },
      { kind: 'republication', relation: { relation: 'variant' }, linked: false },
    ],
  })
})

test('the order of the articles makes no difference', () => {
  const expected = suggestLinks(archive, outlets)
  fc.assert(
    fc.property(fc.shuffledSubarray(archive, { minLength: archive.length }), (shuffled) => {
      expect(suggestLinks(shuffled, outlets)).toEqual(expected)
    }),
    { numRuns: 15 },
  )
})

const changed = (one: Article, given: Partial<Article>): Article[] =>
  archive.map((article) => (article === one ? { ...article, ...given } : article))

const declared = { url: null, kind: null, note: null }

test('what is linked already is not suggested', () => {
  const articles = changed(herald, { derivedFrom: [{ ...declared, code: 'post' }] })
  expect(draw(suggestLinks(articles, outlets))).toEqual(['star post: courier←post'])
})

test.each([
  ['by the taker', herald, ['post']],
  ['by the source', post, ['herald']],
  ['by address', herald, ['https://www.harbour-post.example/willows/']],
])(
  'what an editor refused %s is not suggested again, nor put into one star',
  (_, one, notDerivedFrom) => {
    const articles = changed(one, { notDerivedFrom }).map((article) =>
      article.code === 'post'
        ? { ...article, url: 'http://harbour-post.example/willows' }
        : article,
    )
    const suggestions = suggestLinks(articles, outlets)
    expect(
      suggestions.filter(
        ({ articles }) => articles.includes('post') && articles.includes('herald'),
      ),
    ).toEqual([])
    expect(suggestions.flatMap(({ articles }) => articles)).toContain('courier')
  },
)

test('articles of one `story` are linked already, and given on request', () => {
  const articles = archive.map((article) => ({ ...article, story: 'willows' }))
  expect(suggestLinks(articles, outlets)).toEqual([])
  const all = suggestLinks(articles, outlets, { includeLinked: true })
  expect(all.flatMap(({ links }) => links.map(({ linked }) => linked))).toEqual([true, true])
  const stories = new Map([
    ['post', 'x'],
    ['herald', 'x'],
  ])
  expect(draw(suggestLinks(archive, outlets, { stories }))).toEqual(['star post: courier←post'])
})

test('a credit by name makes the source, though its date is later', () => {
  const articles = [
    { ...post, dated: { text: '2024-10-20', precision: 'day' as const } },
    anArticle({
      code: 'herald',
      dated: '2024-10-03',
      outlet: 'oldersum-herald',
      text: lightEdit,
      credits: [{ name: 'the harbourpost blog' }],
    }),
  ]
  expect(draw(suggestLinks(articles, outlets))).toEqual(['pair post: herald←post'])
})

test('a wrongly dated copy does not become the source of a star', () => {
  const extra = ['a', 'b', 'c'].map((code, i) => {
    const text = lightEdit.map((one, k) => (k === i ? one.replace(' the ', ' that ') : one))
    return anArticle({ code, outlet: `paper-${code}`, dated: `2024-10-0${3 + i}`, text })
  })
  const wrong = { ...herald, dated: { text: '2024-09-04', precision: 'day' as const } }
  const [star] = suggestLinks([post, wrong, ...extra], outlets)
  expect(star?.source).toBe('post')
  expect(star?.links.find(({ article }) => article === 'herald')?.source).not.toBe('herald')
})

test('siblings of a text that the archive does not hold', () => {
  const credits = [{ name: 'The Far Chronicle', url: 'https://far.example/willows' }]
  const articles = [
    anArticle({ code: 'one', dated: '2024-10-02', text: report, credits }),
    anArticle({
      code: 'two',
      dated: '2024-10-05',
      text: lightEdit,
      outlet: 'kestrel-radio',
      credits,
    }),
  ]
  const [pair] = suggestLinks(articles, outlets)
  expect(pair).toMatchObject({
    source: null,
    absent: { name: 'The Far Chronicle' },
    links: [{ source: null }],
  })
})

test('two of three siblings say what the third does not: no date makes it a source', () => {
  const credits = [{ name: 'The Far Chronicle', url: 'https://far.example/willows' }]
  const third = lightEdit.map((one, i) => (i === 4 ? one.replace('The', 'This') : one))
  const articles = [
    anArticle({ code: 'silent', dated: '2024-10-02', text: report }),
    anArticle({ code: 'two', dated: '2024-10-05', text: lightEdit, outlet: 'herald', credits }),
    anArticle({ code: 'three', dated: '2024-10-06', text: third, outlet: 'courier', credits }),
  ]
  const [star] = suggestLinks(articles, outlets)
  expect(star).toMatchObject({ source: null, absent: { name: 'The Far Chronicle' } })
  expect(star!.links.map(({ source }) => source)).toEqual([null, null])
  const [alone] = suggestLinks(articles.slice(0, 1).concat(bare(articles[1]!)), outlets)
  expect(alone!.source).toBe('silent')
})

const bare = (article: Article): Article => ({
  ...article,
  body: { ...article.body, attributions: [] },
})

test('a copy of a copy is linked to the copy', () => {
  const added =
    'The Herald has learnt that the province will pay its half only next year, which leaves the town to lend itself 155,000 crowns until then, out of the money for the new swimming hall.'
  const second = [...lightEdit, added]
  const articles = [
    post,
    { ...herald, body: anArticle({ code: 'x', text: second }).body },
    anArticle({
      code: 'radio',
      dated: '2024-10-06',
      outlet: 'kestrel-radio',
      text: [...second.slice(0, 3), added],
    }),
  ]
  expect(draw(suggestLinks(articles, outlets))).toEqual(['star post: herald←post, radio←herald'])
})

test('an article that holds two strange texts does not join them', () => {
  const both = anArticle({
    code: 'both',
    dated: '2024-10-04',
    outlet: 'kestrel-radio',
    text: [...report, ...stranger],
  })
  const suggestions = suggestLinks(
    [post, { ...cake, dated: { text: '2024-10-01', precision: 'day' } }, both],
    outlets,
  )
  const together = suggestions.filter(
    ({ articles }) => articles.includes('post') && articles.includes('cake'),
  )
  expect(together).toEqual([])
})

test('a round-up is linked to each of its sources', () => {
  const roundUp = anArticle({
    code: 'week',
    dated: '2024-10-12',
    outlet: 'kestrel-radio',
    text: [stranger[0]!, report[0]!, followUp[0]! + followUp[1]!],
  })
  const [suggestion] = suggestLinks([post, later, cake, roundUp], outlets)
  expect(draw([suggestion!])).toEqual(['round-up –: week←cake, week←later, week←post'])
})

test('every suggested link shares text, and no article is linked to itself', () => {
  const sentence = fc.constantFrom(...[...report, ...stranger, ...monday, ...followUp])
  const text = fc.array(sentence, { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
      const articles = texts.map((one, i) =>
        anArticle({ code: `c${i}`, text: one, outlet: `o${i}`, dated: `2024-10-0${i + 1}` }),
      )
      for (const { links } of suggestLinks(articles, outlets)) {
        for (const { article, related, relation } of links) {
          expect(article).not.toBe(related)
          expect(relation.longestRun).toBeGreaterThan(3)
          const other = new Set(texts[Number(related.slice(1))])
          expect(texts[Number(article.slice(1))]!.some((one) => other.has(one))).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
})
