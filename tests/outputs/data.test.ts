// The archive as data: records by their documented schema, and the package that lists the files.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { dataFormats } from '../../src/outputs/data-formats.ts'
import { FileParts } from '../../src/outputs/file-parts.ts'
import {
  type ArticleRecord,
  articleRecordSchema,
} from '../../src/outputs/records/article-record.ts'
import { type StoryRecord, storyRecordSchema } from '../../src/outputs/records/story-record.ts'
import { tableSchema } from '../../src/outputs/records/table-schema.ts'
import { root } from '../support/run-cli.ts'
import { archive } from '../templates/fixture-archive.ts'
import { collectOutputs, linesOf, textOf } from './collect-outputs.ts'

type Resource = { name: string; path: string; bytes: number; hash: string; schema?: unknown }

describe('the data', async () => {
  const files = await collectOutputs(archive)
  const articles = linesOf<ArticleRecord>(files, 'data/articles.jsonl')
  const stories = linesOf<StoryRecord>(files, 'data/stories.jsonl')

  it('has one line for each article and each story, by the schema that is documented', () => {
    const ajv = new Ajv2020()
    const isArticle = ajv.compile(z.toJSONSchema(articleRecordSchema))
    const isStory = ajv.compile(z.toJSONSchema(storyRecordSchema))
    expect(articles.map(({ code }) => code)).toEqual(
      archive.stories.flatMap(({ variants }) => variants.map(({ article }) => article.code)),
    )
    expect(stories.map(({ slug }) => slug)).toEqual(archive.stories.map(({ slug }) => slug))
    for (const record of articles)
      expect(isArticle(record), ajv.errorsText(isArticle.errors)).toBe(true)
    for (const record of stories) expect(isStory(record), ajv.errorsText(isStory.errors)).toBe(true)
  })

  it('says what the page says of an article', () => {
    const herald = articles.find(({ code }) => code === 'HE-77')
    expect(herald).toMatchObject({
      story: 'bell-of-the-ardent',
      address: 'https://archive.example/base/stories/bell-of-the-ardent/#he-77',
      outlet_name: 'Portmarnoch Herald',
      published: '2024-03-06T06:00:00Z',
      original: false,
      derivation: { source: { code: 'GZ-0412' }, kind: 'republication', grade: 'stated' },
      changes: { compared_with: 'GZ-0412', kept: 0.88 },
    })
    expect(herald?.blocks[1]).toEqual({
      id: 'he-77_p2',
      role: 'paragraph',
      text: 'It came up green, silent and heavier than anyone had guessed.',
    })
  })

  it('refuses no address that could run script, since it has none', () => {
    expect(articles.find(({ code }) => code === 'X-1')?.url).toBe(null)
    expect([...files.values()].join('')).not.toContain('javascript:')
  })

  it('holds no “<” in any JSON', () => {
    for (const [path, text] of files) if (/\.jsonl?$/.test(path)) expect(text).not.toContain('<')
  })

  it('gives paths from the site’s root where the settings name no address', async () => {
    const nowhere = { ...archive, settings: { ...archive.settings, url: null } }
    const [first] = linesOf<ArticleRecord>(await collectOutputs(nowhere), 'data/articles.jsonl')
    expect(first?.address).toBe('/base/stories/bell-of-the-ardent/#gz-0412')
  })

  it('is listed by the data package with true sizes, hashes and columns', () => {
    const { resources } = JSON.parse(files.get('datapackage.json')!) as { resources: Resource[] }
    expect(resources.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path.startsWith('data/')).sort(),
    )
    for (const { path, bytes, hash } of resources) {
      const text = files.get(path)!
      expect(bytes).toBe(Buffer.byteLength(text))
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    }
    const table = resources.find(({ name }) => name === 'articles')
    expect(table?.schema).toEqual(tableSchema(articleRecordSchema))
  })

  it('comes out the same twice', async () => {
    expect([...(await collectOutputs(archive))]).toEqual([...files])
  })

  it('is parted where a file grows too long for hosts', () => {
    const parts = new FileParts('data/articles.jsonl', 10)
    const pieces = ['12345\n', '678\n', 'é long one\n', 'x\n']
    const files = [...pieces.flatMap((piece) => parts.add(piece) ?? []), parts.end()]
    expect(files.map(({ path, text }) => ({ path, text: textOf(text) }))).toEqual([
      { path: 'data/articles.jsonl', text: '12345\n678\n' },
      { path: 'data/articles-2.jsonl', text: 'é long one\n' },
      { path: 'data/articles-3.jsonl', text: 'x\n' },
    ])
  })
})

describe('docs/data.md', () => {
  const page = readFileSync(join(root, 'docs/data.md'), 'utf8')

  it.each([
    ['articles', articleRecordSchema],
    ['stories', storyRecordSchema],
  ] as const)('describes every key of %s', (_name, schema) => {
    const rows = tableSchema(schema).fields.map(
      ({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`,
    )
    expect(rows.filter((row) => !page.includes(row))).toEqual([])
  })

  it('names every file', () => {
    expect(dataFormats.filter(({ file }) => !page.includes(`data/${file}`))).toEqual([])
  })
})
