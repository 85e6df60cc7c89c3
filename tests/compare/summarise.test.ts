import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { comparisonToJson } from '../../src/compare/comparison-to-json.ts'
import { EDIT_CLASSES, editClass, weighEdit } from '../../src/compare/edit-classes.ts'
import { formatComparison } from '../../src/compare/format-comparison.ts'
import { article, block } from './bodies.ts'

const a = article(
  [
    'Mr. Adler bought the U.S. mill for 40 crowns, and Mr. Adler was glad of it.',
    'The clerk wrote “it is a fine old mill with a very good roof” in the [town book](https://varn.example/book).',
    'Water stood two feet high in the grinding room after the flood of January.',
    'Nobody had seen the like of it since the war, said the oldest man in the town.',
  ],
  { title: 'Mill Sold' },
)
const b = article(
  [
    'Adler bought the US mill for 50 crowns, and Adler was glad of it.',
    'The clerk wrote “no” in the town book.',
    'Nobody had seen the like of it since the war, said the oldest man in the town.',
    'The council will vote on it before the summer holidays.',
    block('This article first appeared in the Varn Courier.', 'attribution'),
  ],
  { title: 'Mill sold' },
)
const comparison = compareArticles(a, b)

test('the summary tells the most important first, style in one sentence', () => {
  expect(comparison.summary).toEqual([
    'Headline changed in style only.',
    'One number changed: “40” became “50”.',
    'One paragraph cut: “Water stood two feet high in the grinding room after…”.',
    '2 paragraphs added: “The council will vote on it before the summer holidays.”, the credit line “This article first appeared in the Varn Courier.”.',
    'Wording: one wording changed.',
    'One change of wording inside quotation marks.',
    'Style: 2 honorifics dropped, one abbreviation with other points.',
    'Around the text: one link lost.',
    '57 % of the original’s words kept.',
  ])
})

test('what readers of b did not see', () => {
  expect(comparison.lost).toEqual([
    'Paragraph cut: “Water stood two feet high in the grinding room after…” (14 words).',
    'Quotation cut: “it is a fine old mill with a very good roof”.',
    'Link lost: “town book” (https://varn.example/book).',
  ])
})

test('equal texts', () => {
  expect(compareArticles(a, a).summary).toEqual(['No change: the same text, word for word.'])
})

describe('for programs', () => {
  const json = comparisonToJson(comparison, a.body, b.body)

  test('has these keys and no others', () => {
    expect(Object.keys(json)).toEqual(['blocks', 'alignment', 'edits', 'counts', 'summary'])
    expect(json.blocks.a[0]).toEqual({ role: 'paragraph', text: a.body.blocks[0]?.text })
    expect(Object.keys(json.edits[0]!).sort()).toEqual([
      'a',
      'b',
      'class',
      'confidence',
      'facets',
      'from',
      'to',
    ])
  })

  test('counts are the edits of each class, parts of furniture left out', () => {
    const tally: Record<string, number> = {}
    for (const edit of json.edits)
      if (!edit.facets.some((facet) => facet.startsWith('in-')))
        tally[edit.class] = (tally[edit.class] ?? 0) + 1
    expect(json.counts).toEqual(tally)
  })
})

describe('for the terminal', () => {
  test('summary, counts, then each row with its marks', () => {
    const one = article(['They saw Mr. Adler there in May.', 'And so it was, and so it is.'])
    const two = article(['They saw Adler there in May.', 'And so it was, and so it is.'])
    expect(formatComparison(compareArticles(one, two), one.body, two.body)).toBe(
      [
        'No paragraph cut.',
        'Style: one honorific dropped.',
        '93 % of the original’s words kept.',
        '',
        '    1  name.honorific           honorific',
        '',
        'edited   0 → 0        paragraph',
        '  They saw {-Mr.-} Adler there in May.',
        '      e0 name.honorific: Mr. → ∅',
        'same     1 → 1        paragraph',
        '',
      ].join('\n'),
    )
  })

  test('a text cannot steer it', () => {
    const evil = article(['They saw \u001b[2J\u001b]0;title\u0007 there, and \u202eback again.'])
    const text = formatComparison(
      compareArticles(article(['They saw it there.']), evil),
      article(['They saw it there.']).body,
      evil.body,
    )
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('the list of classes', () => {
  test('has what was promised, once each', () => {
    expect(EDIT_CLASSES.map(({ id }) => id).sort()).toEqual(
      [
        ...[
          'name.honorific',
          'name.rank',
          'name.initial',
          'name.transliteration',
          'name.exonym',
          'name.changed',
        ],
        ...[
          'style.points',
          'style.abbreviation',
          'style.case',
          'style.number',
          'style.date',
          'style.house',
        ],
        ...['spelling.variety', 'spelling.diacritics', 'spelling.hyphen'],
        ...[
          'punctuation.quote-style',
          'punctuation.quote-order',
          'punctuation.comma',
          'punctuation.dash',
        ],
        ...['punctuation.doubled', 'punctuation.other', 'fact.number', 'fact.name', 'fact.date'],
        ...[
          'wording.replaced',
          'wording.inserted',
          'wording.deleted',
          'wording.attribution',
          'wording.rewritten',
        ],
        ...['markup.link', 'markup.emphasis'],
        ...['block.added', 'block.removed', 'block.moved', 'block.split', 'block.merged'],
        ...[
          'furniture.headline',
          'furniture.standfirst',
          'furniture.image',
          'furniture.caption',
          'furniture.alt',
        ],
        ...['furniture.bio', 'furniture.attribution', 'furniture.byline'],
      ].sort(),
    )
  })

  test('weighs what may hide a fact as substantive', () => {
    expect(weighEdit({ class: 'name.rank', facets: [] })).toBe('style')
    expect(weighEdit({ class: 'name.rank', facets: ['possible'] })).toBe('substantive')
    expect(weighEdit({ class: 'fact.number', facets: [] })).toBe('substantive')
  })

  test('knows no other', () => {
    expect(() => editClass('style.colour')).toThrow('Unexpected edit class “style.colour”')
  })
})
