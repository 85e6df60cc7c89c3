// News and lineage in the words of IPTC and W3C. With STANDARD_SCHEMAS naming a folder that holds
// `ninjs.json`, `prov.json`, `csl.json` and `datapackage.json` as their makers publish them, every record
// is held to those too: see docs/data.md.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { ninjsItem } from '../../src/outputs/ninjs.ts'
import { provLineage } from '../../src/outputs/prov.ts'
import { recordStory } from '../../src/outputs/records/record-story.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'
import { collectOutputs, linesOf } from './collect-outputs.ts'

const records = recordStory(archive.settings, bellStory)
const byCode = (code: string) => records.articles.find((article) => article.code === code)!

describe('ninjs', () => {
  it('says who originated a text and who distributed this version of it', () => {
    const item = ninjsItem(records, byCode('MN-5'))
    expect(item).toMatchObject({
      uri: byCode('MN-5').id,
      representationType: 'full',
      pubStatus: 'usable',
      language: 'ar',
      infoSources: [
        { name: 'The Skerry Gazette', role: 'originated', uri: 'https://gazette.example/' },
        { name: 'المنارة', role: 'distributed', uri: 'https://manara.example/' },
      ],
      associations: [
        {
          uri: byCode('GZ-0412').id,
          rel: 'http://cv.iptc.org/newscodes/itemrelation/translatedFrom',
        },
      ],
    })
  })

  it('is partial for an excerpt and has no body for a withdrawn text', () => {
    const excerpt = ninjsItem(records, byCode('DG-9'))
    expect(excerpt.representationType).toBe('partial')
    expect(excerpt.bodies?.[0]?.role).toBe('excerpt')
    const withdrawn = ninjsItem(records, byCode('EC-1'))
    expect([withdrawn.pubStatus, withdrawn.bodies]).toEqual(['canceled', undefined])
  })
})

describe('PROV', () => {
  const { prefix, entity, agent, activity, ...relations } = provLineage(records)
  const named = (kind: string) => Object.values(relations[kind] ?? {}) as Record<string, string>[]
  const id = (code: string) => byCode(code).id.replace('urn:uuid:', 'id:')

  it('makes each article a specialisation of its story', () => {
    const story = records.story.id.replace('urn:uuid:', 'id:')
    expect(named('specializationOf')).toEqual(
      records.articles.map(({ code }) => ({
        'prov:specificEntity': id(code),
        'prov:generalEntity': story,
      })),
    )
  })

  it('derives each from its source, with the kind and the grade', () => {
    const derived = named('wasDerivedFrom').map((one) => [
      one['prov:generatedEntity'],
      one['prov:usedEntity'],
      one['stemma:kind'],
      one['stemma:grade'],
    ])
    expect(derived).toContainEqual([id('HE-77'), id('GZ-0412'), 'republication', 'stated'])
    expect(derived).toContainEqual([id('DG-9'), id('HE-77'), 'excerpt', 'computed'])
    expect(derived).toHaveLength(4)
  })

  it('knows every thing that its relations name', () => {
    const known = new Set(Object.keys({ ...entity, ...agent, ...activity }))
    const ends = Object.keys(relations)
      .flatMap(named)
      .flatMap((one) => Object.entries(one))
      .filter(([key]) => key.startsWith('prov:') && key !== 'prov:type')
      .map(([, value]) => value)
    expect(Object.keys(prefix)).toEqual(['id', 'stemma'])
    expect(ends.filter((name) => !known.has(name))).toEqual([])
  })
})

const folder = process.env.STANDARD_SCHEMAS ?? ''

describe.skipIf(!existsSync(join(folder, 'ninjs.json')))('the makers’ own schemas', async () => {
  const files = await collectOutputs(archive)
  const schema = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const options = { strict: false, validateFormats: false, validateSchema: false } as const
  const withoutDialect = ({ $schema, id, ...rest }: Record<string, unknown>) => rest

  it.each([
    ['ninjs', 'data/ninjs.jsonl', (record: unknown) => record],
    ['prov', 'data/prov.jsonl', (record: unknown) => record],
    ['csl', 'data/citations.jsonl', (record: unknown) => [record]],
    ['datapackage', 'datapackage.json', (record: unknown) => record],
  ])('%s accept every record', (name, path, asWhole) => {
    const ajv = name === 'ninjs' ? new Ajv2020(options) : new Ajv(options)
    // Places on a map are drawn by another schema, and none of our records has one.
    ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json')
    const isValid = ajv.compile(name === 'ninjs' ? schema(name) : withoutDialect(schema(name)))
    for (const record of linesOf(files, path)) {
      expect(isValid(asWhole(record)), ajv.errorsText(isValid.errors)).toBe(true)
    }
  })
})
