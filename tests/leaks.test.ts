// Rights and withdrawal: words that may not be shown are in no file of the site.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { listPictures } from '../src/media/list-pictures.ts'
import { pictureStem } from '../src/media/picture-stem.ts'
import type { Article } from '../src/model/article.ts'
import { readContent } from '../src/read/read-content.ts'
import { decideExposure } from '../src/stories/decide-exposure.ts'
import { today } from '../src/today.ts'
import { renderAll } from './support/render-all.ts'
import { root } from './support/run-cli.ts'
import { listFiles } from './support/site-files.ts'

const folded = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

/** Six-word phrases of an article's paragraphs, from the tenth word of each on. */
function phrases({ body }: Article): string[] {
  return body.blocks
    .filter(({ role }) => role === 'paragraph')
    .flatMap(({ text }) => {
      const words = folded(text).split(' ').slice(9)
      return words.length < 6 ? [] : [words.slice(0, 6).join(' ')]
    })
}

describe('a built site', async () => {
  const { articles } = await readContent(join(root, 'content'))
  const all = renderAll(join(root, 'content'), articles)
  const shown = (article: Article) =>
    article.draft ? 'record' : decideExposure(article, today()).show
  const open = folded(
    all
      .filter((article) => shown(article) === 'full')
      .flatMap(({ body }) => body.blocks.map(({ text }) => text))
      .join(' '),
  )
  const site = inject('site')
  const text = listFiles(site)
    .filter((path) => /\.(html|json|jsonl|xml|txt|bib|ris|js)$/.test(path))
    .map((path) => folded(readFileSync(join(site, path), 'utf8')))
    .join('\n')

  it('has hidden articles to test with, and shows the open ones', () => {
    const kinds = all.map(shown)
    expect(kinds.filter((kind) => kind === 'record').length).toBeGreaterThanOrEqual(4)
    expect(kinds.filter((kind) => kind === 'excerpt').length).toBeGreaterThanOrEqual(1)
    expect(text).toContain('has been sending daily snowpack measurements')
  })

  it('holds no words of drafts, withdrawn, expired and metadata-only articles', () => {
    const hidden = all.filter((article) => shown(article) === 'record').flatMap(phrases)
    const secret = hidden.filter((phrase) => !open.includes(phrase))
    expect(secret.length).toBeGreaterThan(10)
    expect(secret.filter((phrase) => text.includes(phrase))).toEqual([])
  })

  it('holds the pictures of open articles and no others', () => {
    const { version } = createRequire(import.meta.url)('sharp/package.json') as { version: string }
    const stemsOf = (articles: readonly Article[]) => {
      const files = articles.flatMap((article) =>
        listPictures(article).map(({ file }) => file ?? []),
      )
      const prints = files.flat().map((file) => {
        return createHash('sha256')
          .update(readFileSync(join(root, 'content', file)))
          .digest('hex')
      })
      return new Set(prints.map((print) => pictureStem(print, version)))
    }
    const openStems = stemsOf(all.filter((article) => shown(article) === 'full'))
    const hiddenStems = stemsOf(all.filter((article) => shown(article) !== 'full'))
    expect(hiddenStems.size).toBeGreaterThanOrEqual(1)
    const published = readdirSync(join(site, 'media')).map((name) => name.split('-')[0]!)
    expect(new Set(published)).toEqual(openStems)
    expect([...hiddenStems].filter((stem) => text.includes(stem))).toEqual([])
  })

  it('holds of an excerpt no more than its beginning', () => {
    const later = all
      .filter((article) => shown(article) === 'excerpt')
      .flatMap((article) => phrases(article).slice(2))
      .filter((phrase) => !open.includes(phrase))
    expect(later.length).toBeGreaterThan(5)
    expect(later.filter((phrase) => text.includes(phrase))).toEqual([])
  })
})
