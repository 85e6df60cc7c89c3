import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { ComputedLink } from '../../src/model/computed-link.ts'
import { linkStories } from '../../src/stories/link-stories.ts'
import { credit, day, declared, makeArticle, makeOutlet } from './make-article.ts'

const outlets = ['gazette', 'herald', 'radio'].map((id) => makeOutlet(id))
const addressOfA = 'https://gazette.example/one-two-three'
const a = makeArticle('A', { url: addressOfA, published: day('2024-03-05') })
const b = makeArticle('B', { outlet: 'herald', published: day('2024-03-06') })

/** The article whose claims are looked at, last of all. */
const v = (given: Partial<Article>, url: string | null = null): Article =>
  makeArticle('V', {
    outlet: 'radio',
    published: day('2024-03-09'),
    ...(url === null
      ? {}
      : { body: { ...a.body, attributions: [credit({ name: 'The gazette', url })] } }),
    ...given,
  })

const link = (article: string, related: string): ComputedLink => ({
  article,
  related,
  source: related,
  kind: 'republication',
  evidence: [{ grade: 'computed', fact: '97 % of its words.', quote: null, url: null }],
})

/** `V published: text` for each disagreement, and the grades of its evidence. */
function told(articles: readonly Article[], computed: readonly ComputedLink[] = []): string[] {
  const stories = linkStories(articles, outlets, { asOf: day('2026-01-01'), computed })
  return stories.flatMap(({ disagreements }) =>
    disagreements.map(
      ({ article, field, text, evidence }) =>
        `${article} ${field}: ${text} [${evidence.map(({ grade }) => grade).join(' ')}]`,
    ),
  )
}

describe('sources', () => {
  it.each<[string, Article[], ComputedLink[], string[]]>([
    [
      'the credit line links to A, the editor says B',
      [a, b, v({ derivedFrom: declared({ code: 'B' }) }, addressOfA)],
      [],
      ['V derived_from: The editor names one source and the text another. [declared stated]'],
    ],
    [
      'the same, but B itself comes from A',
      [
        a,
        { ...b, derivedFrom: declared({ code: 'A' }) },
        v({ derivedFrom: declared({ code: 'B' }) }, addressOfA),
      ],
      [],
      [],
    ],
    [
      'the same, found in the texts; the credit names the outlet of A alone',
      [a, b, v({ derivedFrom: declared({ code: 'B' }) }, 'https://gazette.example/')],
      [link('B', 'A')],
      [],
    ],
    [
      'the editor names A, as the text does, and B as well',
      [
        a,
        b,
        v({ derivedFrom: [...declared({ code: 'A' }), ...declared({ code: 'B' })] }, addressOfA),
      ],
      [],
      [],
    ],
    [
      'the editor names A, and the text is that of B',
      [a, b, v({ derivedFrom: declared({ code: 'A' }) })],
      [link('V', 'B')],
      [
        'V derived_from: Its text is that of “B”, which is not the source that is named. [declared computed]',
      ],
    ],
    [
      'the same, but A and B carry one text',
      [a, b, v({ derivedFrom: declared({ code: 'A' }) })],
      [link('V', 'B'), link('B', 'A')],
      [],
    ],
    [
      'the text credits A, and the editor refuses it',
      [a, v({ notDerivedFrom: ['A'] }, addressOfA)],
      [],
      [
        'V not_derived_from: The text credits a source, and the editor says that it does not come from there. [stated]',
      ],
    ],
    [
      'the editor names A and refuses it',
      [a, v({ derivedFrom: declared({ code: 'A' }), notDerivedFrom: ['A'] })],
      [],
      [
        'V not_derived_from: The editor names a source, and says that it does not come from there. [declared]',
      ],
    ],
    [
      'the source stands in a story of another name',
      [{ ...a, story: 'one' }, v({ story: 'two', derivedFrom: declared({ code: 'A' }) })],
      [],
      ['V story: It comes from “A”, which the editor put into another story. [declared]'],
    ],
    [
      'each is the source of the other',
      [{ ...a, derivedFrom: declared({ code: 'V' }) }, v({}, addressOfA)],
      [],
      [
        'A derived_from: Its source derives from it in turn; that link was left out. [declared stated]',
      ],
    ],
    [
      'a translation into its own language',
      [
        a,
        v({
          derivedFrom: declared({ code: 'A' }).map((one) => ({ ...one, kind: 'translation' })),
        }),
      ],
      [],
      [
        'V language: It is called a translation, but the two texts are in one language. [declared declared]',
      ],
    ],
  ])('%s', (_, articles, computed, expected) => {
    expect(told(articles, computed)).toEqual(expected)
  })

  it('does not say that a source is not held where it only stands in another story', () => {
    const articles = [
      { ...a, story: 'one' },
      v({ story: 'two', derivedFrom: declared({ code: 'A' }) }),
    ]
    const stories = linkStories(articles, outlets, { asOf: day('2026-01-01') })
    expect(stories.find(({ reading }) => reading === 'V')?.originalEvidence[0]?.fact).toBe(
      'Every version comes from one that stands in another story.',
    )
  })
})

describe('dates', () => {
  const archived = 'https://web.archive.org/web/20240301120000/https://gazette.example/one'
  it.each<[string, Partial<Article>, string[]]>([
    ['retrieved on the day', { retrieved: day('2024-03-05') }, []],
    ['retrieved on the day before, in another zone', { retrieved: day('2024-03-04') }, []],
    [
      'retrieved before it was published',
      { retrieved: day('2024-03-01') },
      ['A published: It was there on 2024-03-01, before the date that it is given (2024-03-05).'],
    ],
    [
      'kept by a web archive before it was published',
      { archivedAt: [archived] },
      ['A published: It was there on 2024-03-01, before the date that it is given (2024-03-05).'],
    ],
    ['kept by a web archive after it', { archivedAt: [archived.replace('0301', '0307')] }, []],
    [
      'captured before its bare date',
      {
        published: null,
        dated: day('2024-03-05'),
        capturedPages: [
          {
            url: addressOfA,
            file: 'captures/a.warc.gz',
            sha256: null,
            retrieved: day('2024-02-01'),
          },
        ],
      },
      ['A date: It was there on 2024-02-01, before the date that it is given (2024-03-05).'],
    ],
    [
      'updated before it was published',
      { updated: day('2024-03-01') },
      ['A updated: It was updated on 2024-03-01, before it was published (2024-03-05).'],
    ],
    [
      'another day in its address',
      { url: 'https://gazette.example/2024/02/01/one' },
      ['A published: Its date and its address do not agree.'],
    ],
    ['only a month is known', { published: { text: '2024-03', precision: 'month' } }, []],
  ])('%s', (_, given, expected) => {
    const found = told([{ ...a, ...given }]).map((line) => line.replace(/ \[.*/, ''))
    expect(found).toEqual(expected)
  })

  it('reads an address of a web archive in bounded time, whatever it holds', () => {
    const archivedAt = [`https://web.archive.org/web/${'2024'.repeat(50_000)}/https://a.example/`]
    expect(told([{ ...a, archivedAt }])).toEqual([])
  })
})
