import { expect, test } from 'vitest'
import { importPlainText } from '../../src/importers/plain-text.ts'
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
