// Every record of the outputs against the schemas that their makers publish: not part of `npm test`, since
// those files are not ours to keep. Run with STANDARD_SCHEMAS naming a folder that holds `ninjs.json`,
// `prov.json`, `csl.json` and `datapackage.json`: see docs/data.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { archive } from '../templates/fixture-archive.ts'
import { collectOutputs, linesOf } from './collect-outputs.ts'

describe('the makers’ own schemas', async () => {
  const folder = process.env.STANDARD_SCHEMAS ?? ''
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
