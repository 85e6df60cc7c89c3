import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/editing/cms-config.ts'

const cms = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..')
const schema = JSON.parse(readFileSync(join(cms, 'schema', 'sveltia-cms.json'), 'utf8'))
const config = cmsConfig({
  title: 'The Ferry Papers',
  siteUrl: 'https://papers.example/',
  content: 'content',
  backend: { name: 'github', repo: 'tides/ferry-papers', branch: 'main' },
})

type Named = { name: string; fields?: Named[]; files?: Named[] } & Record<string, unknown>
const collection = (name: string) =>
  (config.collections as Named[]).find((one) => one.name === name)!
const field = (fields: Named[] | undefined, name: string) =>
  fields?.find((one) => one.name === name)

describe('cmsConfig', () => {
  it('is what the CMS says a configuration is', () => {
    const check = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema)
    expect([check(config), check.errors]).toEqual([true, null])
  })

  it('finds articles in the folders of their outlets', () => {
    expect(collection('articles')).toMatchObject({
      folder: 'content/articles',
      extension: 'md',
      nested: { subfolders: false },
    })
  })

  it('describes each field in the words of the schema, with its kind', () => {
    const { fields } = collection('articles')
    expect(field(fields, 'title')).toEqual({
      name: 'title',
      label: 'Title',
      required: false,
      hint: 'The headline. For example: Night ferry returns after nine years',
      widget: 'string',
    })
    expect(field(fields, 'origin_url')).toMatchObject({ widget: 'string', type: 'url' })
    expect(field(fields, 'status')).toMatchObject({
      widget: 'select',
      options: ['published', 'withdrawn'],
    })
    expect(field(fields, 'tags')).toMatchObject({ label: 'Tags', widget: 'list' })
    expect(field(field(fields, 'rights')?.fields, 'display')).toMatchObject({ widget: 'select' })
    expect(field(fields, 'body')).toMatchObject({ widget: 'markdown', modes: ['raw'] })
  })

  it('keeps dates as they are written, whatever their precision', () => {
    expect(field(collection('articles').fields, 'published')).toMatchObject({ widget: 'string' })
  })

  it('leaves fields of several forms to the file', () => {
    expect(field(collection('articles').fields, 'derived_from')).toBeUndefined()
  })

  it('never writes yes or no where nobody chose', () => {
    const [archive] = collection('settings').files!
    expect(field(archive?.fields, 'computed_links')).toMatchObject({
      widget: 'select',
      required: false,
    })
  })

  it('asks for what an outlet must have', () => {
    expect(field(collection('outlets').fields, 'name')).toMatchObject({ required: true })
  })
})
