// A log of every finding against the schema that the makers of SARIF publish: not part of `npm test`, since
// that file is not ours to keep. Run with STANDARD_SCHEMAS naming a folder that holds `sarif.json`
// (docs.oasis-open.org/sarif/sarif/v2.1.0): see docs/data.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { formatFindingsSarif } from '../../src/report/format-sarif.ts'
import { everyFinding } from './a-finding.ts'

it('the schema of the makers of SARIF accepts every finding', () => {
  const path = join(process.env.STANDARD_SCHEMAS ?? '', 'sarif.json')
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const isValid = ajv.compile(schema)
  const log = JSON.parse(formatFindingsSarif(everyFinding, 'content'))
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
  expect(isValid({ ...log, runs: [{}] })).toBe(false)
})
