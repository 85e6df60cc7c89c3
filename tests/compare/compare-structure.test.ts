import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { article } from './bodies.ts'

const ENGLISH = [
  'The mill at Varn closed on 14 March 2019, after 212 years.',
  '# Ida Adler wants a school',
  'Ida Adler paid 40,000 for it, and the [Varn Courier](https://courier.example/mill) said so first.',
  'The council of Varn votes in June, and 9 of its 15 members are in favour of the plan.',
]
const GERMAN = [
  'Die Mühle in Varn schloss am 14. März 2019 nach 212 Jahren.',
  '# Ida Adler will eine Schule',
  'Ida Adler zahlte 40.000 dafür; zuerst berichtete der [Varn Courier](https://courier.example/mill).',
  'Der Rat von Varn stimmt im Juni ab, und 9 seiner 15 Mitglieder sind für den Plan.',
]

describe('texts in two languages', () => {
  test('are matched by order, numbers, names and links, and not by words', () => {
    const b = article([...GERMAN.slice(0, 3), 'Das Wetter war schlecht.', GERMAN[3]!], {
      language: 'de',
    })
    const comparison = compareArticles(article(ENGLISH), b)
    expect(comparison.method).toBe('structure')
    expect(comparison.alignment).toEqual([
      { type: 'edited', a: [0], b: [0] },
      { type: 'edited', a: [1], b: [1] },
      { type: 'edited', a: [2], b: [2] },
      { type: 'added', a: [], b: [3] },
      { type: 'edited', a: [3], b: [4] },
    ])
    expect(comparison.edits).toMatchObject([
      { class: 'block.added', confidence: 0.4, facets: ['added', 'possible'] },
    ])
    expect(comparison.summary[0]).toBe(
      'Not compared word by word: the texts are in English and German.',
    )
  })

  test('that have nothing in common are not compared, and the summary says so', () => {
    const b = article(['Das Wetter war schlecht.', 'Es regnete den ganzen Tag.'], {
      language: 'de',
    })
    const comparison = compareArticles(article(ENGLISH), b)
    expect([comparison.method, comparison.alignment, comparison.edits]).toEqual(['none', [], []])
    expect(comparison.summary).toEqual([
      'Not compared word by word: the texts are in English and German, and their paragraphs do not correspond.',
    ])
  })

  test('two varieties of one language are compared word by word', () => {
    const [a, b] = [article(['The colour of it was grey.']), article(['The color of it was gray.'])]
    const comparison = compareArticles({ ...a, language: 'en-GB' }, { ...b, language: 'en-US' })
    expect([comparison.method, comparison.counts]).toEqual(['words', { 'spelling.variety': 2 }])
  })
})
