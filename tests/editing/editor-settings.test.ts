import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { editorSettings } from '../../src/editing/editor-settings.ts'

const root = resolve(import.meta.dirname, '../..')
const files = editorSettings()
const json = (path: string) => JSON.parse(files[path]!)

describe('editorSettings', () => {
  it.each(Object.keys(files))('is what %s holds (npm run schema writes it)', async (path) => {
    expect(await readFile(join(root, path), 'utf8').catch(() => '')).toBe(files[path])
  })

  it('checks archive.yaml and outlets in VS Code, as a build does', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const outlet = ajv.compile(json('.vscode/schemas/outlet.json'))
    expect(outlet({ name: 1984, home: null, kind: 'blog' })).toBe(true)
    expect(outlet({ name: 'The Post', kindd: 'blog' })).toBe(false)
    expect(outlet({ name: 'The Post', kind: 'paper' })).toBe(false)
    expect(outlet({ kind: 'blog' })).toBe(false)
    const archive = ajv.compile(json('.vscode/schemas/archive.json'))
    expect(archive({ title: 'Ferry Papers', url: null, guide: true })).toBe(true)
    expect(archive({ title: 'Ferry Papers', guide: 'perhaps' })).toBe(false)
  })

  it('finds its schemas', () => {
    const used = Object.keys(json('.vscode/settings.json')['yaml.schemas'])
    expect(used.filter((path) => files[path.replace('./', '')] === undefined)).toEqual([])
  })

  it('offers the fields of an article by their names', () => {
    const snippets = json('.vscode/article.code-snippets')
    expect(snippets.origin_url).toEqual({
      scope: 'markdown',
      prefix: 'origin_url',
      body: 'origin_url: $1',
      description: 'The address at which the outlet published this text.',
    })
    expect(snippets.status.body).toBe(`status: \${1|published,withdrawn|}`)
  })

  it('describes the fields of an article to the Front Matter extension', () => {
    const [article] = json('frontmatter.json')['frontMatter.taxonomy.contentTypes']
    const field = (name: string) =>
      article.fields.find((one: { name: string }) => one.name === name)
    expect(field('title')).toEqual({
      title: 'Title',
      name: 'title',
      description: 'The headline.',
      type: 'string',
    })
    expect(field('tags')).toMatchObject({ type: 'list' })
    expect(field('status')).toMatchObject({ type: 'choice', choices: ['published', 'withdrawn'] })
    expect(field('rights').fields.map(({ name }: { name: string }) => name)).toContain('display')
    expect(field('derived_from')).toBeUndefined()
  })
})
