import { expect, test } from 'vitest'
import { importPlainText } from '../../src/importers/plain-text.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { parseArticle } from '../../src/read/parse-article.ts'

test('what an importer writes is read without a finding', () => {
  const scrape = `The clock that ran: “ten minutes” fast

It has been so since the flood, and nobody minds.

By Jo Roe and Al Poe
May 2, 2031Updated 2:42 p.m. ET

The town voted on Sunday to keep its clock ten minutes fast, as it has been since the flood.`
  const imported = importPlainText(scrape, {
    file: 'clock.txt',
    url: 'https://dale.example/news/the-clock-that-ran?id=7#top',
    outlet: 'dale',
    language: 'no',
  })
  const { path: file = '', text = '' } = imported.article ?? {}
  const { article, findings } = parseArticle({ file, text, lines: text.split('\n'), sha256: '' })
  expect(findings).toEqual([])
  expect(article?.fields).toMatchObject({
    title: 'The clock that ran: “ten minutes” fast',
    description: 'It has been so since the flood, and nobody minds.',
    origin_url: 'https://dale.example/news/the-clock-that-ran?id=7',
    outlet: 'dale',
    language: 'no',
    byline: ['Jo Roe', 'Al Poe'],
  })
})

test('the roles that an importer found are those that the page shows', () => {
  const scrape = `the-clock-that-ran
The clock that ran ten minutes fast

It has been so since the flood, and nobody minds.

Share full article

The clock on the town hall.
It was 12:10 when this was taken.Credit…Al Poe

1. The town voted on Sunday to keep its clock ten minutes fast, *as it has been* since the flood.

Jo Roe covers the hills. More about Jo Roe
`
  const url = 'https://dale.example/2031/05/07/the-clock-that-ran'
  const { article, facts } = importPlainText(scrape, { file: 'clock.txt', url })
  const markdown = (article?.text ?? '').replace(/^---\n.*?\n---\n/s, '')
  const input = { markdown, bodyLine: 1, title: facts?.title ?? null, file: 'a.md', fragment: 'a' }
  const { body } = renderBody({ ...input, description: null, language: 'en', url, image: null })
  expect(body.blocks.map(({ role, text, image }) => `${role}: ${text || image?.alt}`)).toEqual([
    'standfirst: It has been so since the flood, and nobody minds.',
    'image: The clock on the town hall.',
    'caption: It was 12:10 when this was taken. Credit: Al Poe',
    'paragraph: 1. The town voted on Sunday to keep its clock ten minutes fast, *as it has been* since the flood.',
    'bio: Jo Roe covers the hills. More about Jo Roe',
    'furniture: the-clock-that-ran',
    'furniture: Share full article',
  ])
})
