import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatFindingsSarif } from '../../src/report/format-sarif.ts'
import { ruleGroups } from '../../src/rules/rules.ts'
import { aFinding } from './a-finding.ts'
import { sarifExcerpt } from './sarif-excerpt.ts'

const findings = [
  aFinding(),
  aFinding(),
  aFinding({
    file: 'outlets/ä b.yaml',
    severity: 'note',
    rule: 'unheard-of',
    excerpt: '\ud800',
    mend: null,
  }),
  ...ruleGroups.flatMap(({ rules }) =>
    rules.map(({ id, severities }) => aFinding({ rule: id, severity: severities[0]! })),
  ),
]
const log = JSON.parse(formatFindingsSarif(findings, 'content'))

describe('formatFindingsSarif', () => {
  it('is a log of SARIF 2.1.0: every property that the standard requires, in its form', () => {
    const isValid = new Ajv({ allErrors: true }).compile(sarifExcerpt)
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...log, version: '2.0.0' })).toBe(false)
    const nothing = JSON.parse(formatFindingsSarif([], 'content'))
    expect(isValid(nothing)).toBe(true)
  })

  /** The makers' own file is not ours to keep: docs/data.md says how to get such files. */
  it.runIf(existsSync(join(process.env.STANDARD_SCHEMAS ?? '/none', 'sarif.json')))(
    'is accepted by the schema of the standard’s makers',
    () => {
      const path = join(process.env.STANDARD_SCHEMAS!, 'sarif.json')
      const { $schema, id, $id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
      const isValid = ajv.compile(schema)
      expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    },
  )

  it('tells of a finding where it is, what it is, and what tells it from others', () => {
    const [run] = log.runs
    const [first, second] = run.results.filter(
      (one: { ruleId: string }) => one.ruleId === 'bad-date',
    )
    expect(first).toEqual({
      ruleId: 'bad-date',
      ruleIndex: run.tool.driver.rules.findIndex((rule: { id: string }) => rule.id === 'bad-date'),
      level: 'error',
      message: {
        text: 'Unexpected "soon" in `date`, expected a date.\nFor example: 2024-05-12',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/articles/a.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7, snippet: { text: 'date: soon' } },
          },
        },
      ],
      partialFingerprints: { 'stemmaFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    })
    expect(second.partialFingerprints).not.toEqual(first.partialFingerprints)
    const uris = run.results.map(
      (one: typeof first) => one.locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(uris).toContain('content/outlets/%C3%A4%20b.yaml')
  })
})
