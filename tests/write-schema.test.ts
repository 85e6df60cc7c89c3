import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fieldReference, jsonSchemas } from '../src/write-schema.ts'

type Property = {
  description?: string
  examples?: unknown[]
  properties?: Record<string, Property>
  anyOf?: Property[]
  items?: Property
}

/** Every field of a schema, `rights.display`, with what is said about it. */
function properties(schema: Property, path = ''): [string, Property][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [`${path}${name}`, field] as [string, Property],
    ...properties(field, `${path}${name}.`),
  ])
  const forms = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]
  return [...own, ...forms.flatMap((form) => properties(form, path))]
}

describe('jsonSchemas', () => {
  it('is JSON Schema 2020-12 and refuses misspelt fields', () => {
    const outlet = jsonSchemas()['outlet.json']
    expect(outlet).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'An outlet',
      required: ['name'],
      additionalProperties: false,
      properties: {
        kind: { enum: ['newspaper', 'magazine', 'agency', 'broadcaster', 'site', 'blog'] },
        home: { type: 'string', format: 'uri' },
      },
    })
  })

  it('tells what every field means, with an example', () => {
    const fields = Object.values(jsonSchemas()).flatMap((schema) => properties(schema as Property))
    expect(fields.length).toBeGreaterThan(50)
    expect(
      fields.filter(([, { description }]) => !description?.endsWith('.')).map(([name]) => name),
    ).toEqual([])
    expect(fields.filter(([, { examples }]) => !examples?.length).map(([name]) => name)).toEqual([])
  })

  it('holds nothing that is not JSON Schema', () => {
    expect(JSON.stringify(jsonSchemas())).not.toMatch(/"(whenAbsent|noun)"/)
  })
})

describe('fieldReference', () => {
  it('has a row for a field, with type, meaning, examples and default', () => {
    expect(fieldReference()).toContain(
      '| `rights.display` | `full`, `excerpt`, `metadata` | How much of the text the site may show: all of it, an excerpt, or only the facts about it. | `full`<br>`excerpt`<br>`metadata` | full |',
    )
  })

  it('is what docs/fields.md holds (npm run schema writes it)', async () => {
    const page = await readFile(new URL('../docs/fields.md', import.meta.url), 'utf8')
    expect(page).toBe(fieldReference())
  })
})
