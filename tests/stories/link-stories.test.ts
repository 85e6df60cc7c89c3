import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import { linkStories } from '../../src/stories/link-stories.ts'
import { credit, day, declared, makeArticle, makeOutlet } from './make-article.ts'

const outlets = [
  makeOutlet('gazette'),
  makeOutlet('herald'),
  makeOutlet('wire', { kind: 'agency' }),
]

function link(...articles: Article[]) {
  return linkStories(articles, outlets, { asOf: day('2026-01-01') })
}

/** Stories as `original* ← taker`, one line a story, for reading beside the input. */
function shape(...articles: Article[]): string[] {
  return link(...articles).map(({ variants, original }) =>
    variants
      .map(({ article, derivation }) => {
        const mark = article.code === original ? '*' : ''
        const source = derivation?.source.code ?? derivation?.source.url ?? derivation?.source.name
        return `${article.code}${mark}${source ? ` ← ${source} (${derivation?.grade})` : ''}`
      })
      .join(', '),
  )
}

function crediting(code: string, url: string | null, name: string | null = null): Article {
  const body = bodyOf({ blocks: [], attributions: [credit({ url, name })], words: 100 })
  return makeArticle(code, { outlet: 'herald', url: `https://herald.example/${code}`, body })
}

describe('linkStories', () => {
  it('links a credit whose address differs only in scheme, www, tracking and slash', () => {
    const original = makeArticle('A', { url: 'https://gazette.example/2024/ferry/' })
    const copy = crediting('B', 'http://www.gazette.example/2024/ferry?utm_source=x')
    expect(shape(original, copy)).toEqual(['A*, B ← A (stated)'])
  })

  it('keeps articles apart that nothing links', () => {
    expect(shape(makeArticle('A'), makeArticle('B'))).toHaveLength(2)
  })

  it('groups by story, and names the one that is certainly first the original', () => {
    const a = makeArticle('A', { story: 'ferry', published: day('2024-03-02') })
    const b = makeArticle('B', { story: 'ferry', published: day('2024-03-01') })
    expect(shape(a, b)).toEqual(['B*, A'])
  })

  it('leaves the original undetermined where dates overlap', () => {
    const a = makeArticle('A', { story: 'ferry', published: day('2024-03-01') })
    const b = makeArticle('B', {
      story: 'ferry',
      published: { text: '2024-03', precision: 'month' },
    })
    const [story] = link(a, b)
    expect(story?.original).toBeNull()
    expect(story?.unknowns[0]).toBe('Who published this first.')
  })

  it('follows a declared source by code and by address', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/one-two-three' })
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }) })
    const c = makeArticle('C', {
      derivedFrom: declared({ url: 'https://gazette.example/one-two-three' }),
    })
    expect(shape(a, b, c)).toEqual(['A*, B ← A (declared), C ← A (declared)'])
  })

  it('draws a chain of two', () => {
    const a = makeArticle('A')
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }) })
    const c = makeArticle('C', { derivedFrom: declared({ code: 'B' }) })
    expect(shape(c, b, a)).toEqual(['A*, B ← A (declared), C ← B (declared)'])
  })

  it('joins two copies of an original that the archive does not hold', () => {
    const [story] = link(
      crediting('A', 'https://far.example/2020/01/02/the-long-story'),
      crediting('B', 'https://www.far.example/2020/01/02/the-long-story/'),
    )
    expect(story?.variants).toHaveLength(2)
    expect(story?.original).toBeNull()
    expect(story?.absent).toHaveLength(1)
  })

  it('does not join two articles that credit the same home page', () => {
    expect(
      shape(crediting('A', 'https://far.example/'), crediting('B', 'https://far.example/')),
    ).toHaveLength(2)
  })

  it('links a near match, same host and slug but a day off, and says so', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/2017/09/28/three-ways-to-work/' })
    const b = crediting('B', 'https://gazette.example/2017/09/27/three-ways-to-work/')
    const [story] = link(a, b)
    const derivation = story?.variants[1]?.derivation
    expect(derivation).toMatchObject({ source: { code: 'A' }, nearMatch: true, grade: 'stated' })
    expect(derivation?.evidence[1]?.fact).toBe(
      'Near match: same site and same title in the address, but the link says 2017-09-27, the address in the archive says 2017-09-28.',
    )
  })

  it('does not take a far date or a short slug for a near match', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/2017/01/28/three-ways-to-work/' })
    const b = crediting('B', 'https://gazette.example/2017/09/27/three-ways-to-work/')
    const c = makeArticle('C', { url: 'https://gazette.example/2017/09/28/news/' })
    const d = crediting('D', 'https://gazette.example/2017/09/27/news/')
    expect(shape(a, b, c, d)).toHaveLength(4)
  })

  it('resolves a source that is only named to that outlet’s article in the same story', () => {
    const a = makeArticle('A', { outlet: 'wire', url: 'https://wire.example/a', story: 'ferry' })
    const b = { ...crediting('B', null, 'the Wire'), story: 'ferry' }
    expect(shape(a, b)).toEqual(['A*, B ← A (stated)'])
  })

  it('takes the agency that a dateline names for the source, in the same story', () => {
    const text = 'SALTMOUTH, 21 November (Wire) — The storm came.'
    const block = {
      role: 'paragraph' as const,
      text,
      html: `<p>${text}</p>`,
      links: [],
      image: null,
    }
    const a = makeArticle('A', { outlet: 'wire', url: 'https://wire.example/a', story: 'storm' })
    const body = bodyOf({ blocks: [block], attributions: [], words: 8 })
    const b = makeArticle('B', { outlet: 'herald', story: 'storm', body })
    expect(shape(a, b)).toEqual(['A*, B ← A (stated)'])
    expect(link(a, b)[0]?.variants[1]?.derivation?.evidence[0]?.quote).toBe(
      'SALTMOUTH, 21 November (Wire) —',
    )
  })

  it('breaks a circle at its earliest article and shows the disagreement', () => {
    const a = makeArticle('A', {
      derivedFrom: declared({ code: 'B' }),
      published: day('2024-03-01'),
    })
    const b = makeArticle('B', {
      derivedFrom: declared({ code: 'A' }),
      published: day('2024-03-05'),
    })
    const [story] = link(a, b)
    expect(story?.original).toBe('A')
    expect(story?.disagreements.map(({ text }) => text)).toEqual([
      'Its source derives from it in turn; that link was left out.',
    ])
  })

  it('never joins two stories that editors named apart', () => {
    const a = makeArticle('A', { story: 'one' })
    const b = makeArticle('B', { story: 'two', derivedFrom: declared({ code: 'A' }) })
    expect(shape(a, b)).toHaveLength(2)
  })

  it('honours a refused source', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/one-two-three' })
    const b = { ...crediting('B', 'https://gazette.example/one-two-three'), notDerivedFrom: ['A'] }
    expect(shape(a, b)).toHaveLength(2)
  })

  it('says so where a variant is dated before its source', () => {
    const a = makeArticle('A', { published: day('2024-03-05') })
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }), dated: day('2024-03-01') })
    expect(link(a, b)[0]?.disagreements[0]?.text).toBe(
      'It is dated 2024-03-01, before its source (2024-03-05).',
    )
  })

  it('calls a variant in another language a translation', () => {
    const a = makeArticle('A')
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }), language: 'fr' })
    expect(link(a, b)[0]?.variants[1]?.derivation?.kind).toBe('translation')
  })

  it('gives the same stories whatever the order of the files', () => {
    const articles = [
      makeArticle('A', { published: day('2024-01-01') }),
      makeArticle('B', { derivedFrom: declared({ code: 'A' }) }),
      makeArticle('C', { title: 'Title of A', published: day('2024-01-01') }),
    ]
    expect(link(...articles)).toEqual(link(...articles.toReversed()))
  })

  it('shows another text where the original’s rights do not allow its own', () => {
    const a = makeArticle('A', { status: 'withdrawn' })
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }) })
    const [story] = link(a, b)
    expect(story?.original).toBe('A')
    expect(story?.reading).toBe('B')
  })
})

describe('linkStories, with unnamed credits and computed links', () => {
  it('adds words that name no source to the one that is named', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/one-two-three', language: 'ar' })
    const attributions = [
      credit({ kind: 'translation', name: null, sentence: 'Translated from the Arabic.' }),
      credit({ url: 'https://gazette.example/one-two-three' }),
    ]
    const b = makeArticle('B', {
      outlet: 'herald',
      body: bodyOf({ blocks: [], attributions, words: 9 }),
    })
    const derivation = link(a, b)[0]?.variants[1]?.derivation
    expect(derivation).toMatchObject({ source: { code: 'A' }, kind: 'translation' })
    expect(derivation?.evidence.map(({ quote }) => quote)).toEqual([
      'This article originally appeared in The Gazette.',
      'Translated from the Arabic.',
    ])
  })

  it('takes no outlet’s credit to itself for a source', () => {
    const body = bodyOf({ blocks: [], attributions: [credit({ name: 'Wire' })], words: 9 })
    expect(shape(makeArticle('A', { outlet: 'wire', body }))).toEqual(['A*'])
  })

  it('takes a credit that names only the outlet for the source the editor declared', () => {
    const attributions = [credit({ name: 'The gazette' })]
    const b = makeArticle('B', {
      outlet: 'herald',
      derivedFrom: declared({ code: 'A' }),
      body: bodyOf({ blocks: [], attributions, words: 9 }),
    })
    const [story] = link(makeArticle('A'), b)
    expect(story?.disagreements).toEqual([])
    expect(story?.variants[1]?.derivation?.evidence.map(({ grade }) => grade)).toEqual([
      'declared',
      'stated',
    ])
  })

  const likeness = {
    grade: 'computed' as const,
    fact: '97 % of its words stand in the other.',
    quote: null,
    url: null,
  }

  it('follows a computed link, graded as computed', () => {
    const computed = [
      {
        article: 'B',
        related: 'A',
        source: 'A',
        kind: 'republication' as const,
        evidence: [likeness],
      },
    ]
    const [story] = linkStories([makeArticle('A'), makeArticle('B')], outlets, {
      asOf: day('2026-01-01'),
      computed,
    })
    expect(story?.original).toBe('A')
    expect(story?.variants[1]?.derivation).toMatchObject({
      grade: 'computed',
      evidence: [likeness],
    })
  })

  it('joins two alike texts without saying which was first where nothing tells', () => {
    const computed = [
      {
        article: 'B',
        related: 'A',
        source: null,
        kind: 'republication' as const,
        evidence: [likeness],
      },
    ]
    const stories = linkStories([makeArticle('A'), makeArticle('B')], outlets, {
      asOf: day('2026-01-01'),
      computed,
    })
    expect(stories).toHaveLength(1)
    expect(stories[0]?.original).toBeNull()
    expect(stories[0]?.variants[1]?.alike).toEqual([likeness])
  })
})
