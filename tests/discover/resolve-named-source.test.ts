import { expect, test } from 'vitest'
import { resolveNamedSource } from '../../src/discover/resolve-named-source.ts'
import { anArticle, anOutlet } from './an-article.ts'
import { lightEdit, report, stranger } from './texts.ts'

const outlets = [
  anOutlet('harbour-post'),
  anOutlet('oldersum-herald'),
  anOutlet('millhaven-courier'),
]
const citing = anArticle({ code: 'taker', outlet: 'millhaven-courier', text: lightEdit })
const articles = [
  citing,
  anArticle({
    code: 'source',
    outlet: 'harbour-post',
    text: report,
    url: 'https://harbour-post.example/willows',
  }),
  anArticle({
    code: 'cake',
    outlet: 'harbour-post',
    text: stranger,
    url: 'https://harbour-post.example/cake',
  }),
  anArticle({ code: 'also', outlet: 'oldersum-herald', text: report }),
]

test.each([
  ['a name', 'Harbour Post', null, 'source', 'outlet and text'],
  ['a drifted name', 'the harbourpost blog', null, 'source', 'outlet and text'],
  [
    'a link to the home page',
    'our partner',
    'https://www.harbour-post.example/',
    'source',
    'outlet and text',
  ],
  [
    'a link to the article',
    'x',
    'https://harbour-post.example/willows?utm_source=y',
    'source',
    'address',
  ],
  ['a link to another article', 'x', 'https://harbour-post.example/cake', 'cake', 'address'],
  ['its own outlet', 'Millhaven Courier', null, null, null],
  ['an unknown outlet', 'The Far Chronicle', 'https://far.example/', null, null],
])('%s', (_, name, url, code, by) => {
  const found = resolveNamedSource({ name, url }, outlets, articles, citing)
  expect({ code: found.article?.code ?? null, by: found.by }).toEqual({ code, by })
})

test('a name without shared text finds the outlet, but no article', () => {
  const others = articles.filter(({ code }) => code !== 'source')
  const found = resolveNamedSource({ name: 'Harbour Post', url: null }, outlets, others, citing)
  expect(found).toMatchObject({ outlets: [{ id: 'harbour-post' }], article: null, by: null })
})
