import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatFindingsSarif } from '../../src/report/format-sarif.ts'
import { everyFinding } from './a-finding.ts'
import { sarifExcerpt } from './sarif-excerpt.ts'

const log = JSON.parse(formatFindingsSarif(everyFinding, 'content'))

describe('formatFindingsSarif', () => {
  it('is a log of SARIF 2.1.0: every property that the standard requires, in its form', () => {
    const isValid = new Ajv({ allErrors: true }).compile(sarifExcerpt)
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...log, version: '2.0.0' })).toBe(false)
    const nothing = JSON.parse(formatFindingsSarif([], 'content'))
    expect(isValid(nothing)).toBe(true)
  })

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
