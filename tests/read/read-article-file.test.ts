import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../../src/read/read-article-file.ts'
import { brief, writeContent } from './write-content.ts'

describe('readArticleFile', () => {
  it.each([
    ['outlet: Harbour Gazette\norigin_url: https://harbour.example/a', 'harbour-gazette'],
    ['outlet: Harbour Gazette', 'harbour-gazette'],
    ['origin_url: https://www.reuters.com/a', 'reuters'],
    ['title: a', 'unknown'],
  ])('reads an article by itself: %s', async (fields, outlet) => {
    const dir = await writeContent({ 'ferry.md': `---\ncode: HG 1\n${fields}\n---\nText.\n` })
    const { article, findings } = await readArticleFile(dir, 'ferry.md')
    expect(article).toMatchObject({ code: 'HG 1', fragment: 'hg-1', outlet, markdown: 'Text.\n' })
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('says what is wrong with it', async () => {
    const dir = await writeContent({ 'a.md': '---\ndate: soon\n---\n', 'b.md': 'Text' })
    const read = await Promise.all(
      ['a.md', 'b.md', 'c.md'].map((file) => readArticleFile(dir, file)),
    )
    expect(read.map(({ article, findings }) => [article, findings.map(brief)])).toEqual([
      [null, ['a.md:2:7 error bad-date']],
      [null, ['b.md:1:1 error missing-front-matter']],
      [null, ['c.md:1:1 error unreadable']],
    ])
  })
})
