// A narrowed style prints what the whole style prints.

import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' }
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' }
import citeproc from 'citeproc'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowStyle, type StyleNode } from '../../src/outputs/citations/narrow-style.ts'
import { citationStyles } from '../../src/outputs/citations/styles.ts'

const node = (name: string, attrs: Record<string, string>, ...children: StyleNode['children']) => ({
  name,
  attrs,
  children,
})
const text = (variable: string) => node('text', { variable })
const narrow = (...children: StyleNode[]) =>
  narrowStyle(node('style', {}, ...children), {
    type: 'article-newspaper',
    variables: new Set(['title', 'URL']),
  }).children

describe('a narrowed style', () => {
  it('has no sorting, and all variables that may silence a group', () => {
    const group = node('group', {}, text('title'), text('DOI'))
    expect(narrow(node('sort', {}), group)).toEqual([group])
  })

  it('keeps of a choice what may be taken', () => {
    const choice = node(
      'choose',
      {},
      node('if', { type: 'book' }, text('title')),
      node('else-if', { variable: 'URL' }, text('URL')),
      node('else-if', { variable: 'DOI URL', match: 'any' }, text('URL')),
      node('else-if', { type: 'book article-newspaper', match: 'any' }, text('title')),
      node('else', {}, text('URL')),
    )
    expect(narrow(choice)).toEqual([
      node(
        'choose',
        {},
        node('if', { variable: 'URL' }, text('URL')),
        node('else-if', { variable: 'DOI URL', match: 'any' }, text('URL')),
        node('else', {}, text('title')),
      ),
    ])
  })

  it('puts what is always taken in the place of the choice', () => {
    const choice = node(
      'choose',
      {},
      node('if', { variable: 'DOI', match: 'none' }, text('title')),
      node('else', {}, text('URL')),
    )
    expect(narrow(choice)).toEqual([text('title')])
  })
})

const word = fc.constantFrom(
  'Bell',
  'the Ardent',
  'O’Hara',
  'van der Berg',
  'Ana-Maria',
  '新华社',
  '“no”',
  'end?',
)
const named = fc.oneof(
  word.map((literal) => ({ literal })),
  fc.tuple(word, word).map(([family, given]) => ({ family, given })),
)
const date = fc
  .tuple(
    fc.integer({ min: 1700, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) =>
    fc.integer({ min: 1, max: 3 }).map((count) => ({ 'date-parts': [parts.slice(0, count)] })),
  )
const item = fc.record(
  {
    id: fc.constant('x'),
    type: fc.constant('article-newspaper'),
    title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    author: fc.oneof(
      { weight: 9, arbitrary: fc.array(named, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(named, { minLength: 20, maxLength: 22 }) },
    ),
    'container-title': word,
    issued: date,
    accessed: date,
    'original-date': date,
    URL: fc.webUrl(),
    language: fc.constantFrom('en', 'de', 'zh', 'ar', 'fr-CA'),
  },
  { requiredKeys: ['id', 'type', 'title', 'container-title', 'language'] },
)
const variables = new Set([
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'accessed',
  'original-date',
  'URL',
  'language',
])

describe('for newspapers it prints what the whole prints', () => {
  it.each(citationStyles)('$name', ({ id }) => {
    let given: object = {}
    const system = { retrieveLocale: () => locales['en-US'], retrieveItem: () => given }
    const whole = citeproc.parseXml(styles[id])
    const engines = [whole, narrowStyle(whole, { type: 'article-newspaper', variables })].map(
      (style) => new citeproc.Engine(system, style, 'en-US', true),
    )
    const print = (engine: (typeof engines)[number]) => {
      engine.setOutputFormat('text')
      engine.updateItems([])
      engine.updateItems(['x'])
      return engine.makeBibliography()[1]
    }
    fc.assert(
      fc.property(item, (one) => {
        given = one
        const [expected, narrowed] = engines.map(print)
        expect(narrowed).toEqual(expected)
      }),
    )
  })
})
