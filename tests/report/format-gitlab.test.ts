import { describe, expect, it } from 'vitest'
import { formatFindingsGitlab } from '../../src/report/format-gitlab.ts'
import { aFinding } from './a-finding.ts'

const read = (text: string) => JSON.parse(text) as Record<string, unknown>[]

describe('formatFindingsGitlab', () => {
  it('is a code quality report, the gravest first', () => {
    const findings = [aFinding({ severity: 'note', rule: 'outlet-name', mend: null }), aFinding()]
    expect(read(formatFindingsGitlab(findings, './content/'))).toEqual([
      {
        description:
          'Unexpected "soon" in `date`, expected a date. For example: 2024-05-12 docs/findings.md#bad-date',
        check_name: 'bad-date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'content/articles/a.md', lines: { begin: 3 } },
      },
      {
        description: 'Unexpected "soon" in `date`, expected a date. docs/findings.md#outlet-name',
        check_name: 'outlet-name',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'info',
        location: { path: 'content/articles/a.md', lines: { begin: 3 } },
      },
    ])
  })

  it('knows a finding again when its line has moved, and tells two that are alike apart', () => {
    const prints = (findings: ReturnType<typeof aFinding>[]) =>
      read(formatFindingsGitlab(findings, 'content')).map(({ fingerprint }) => fingerprint)
    const [first] = prints([aFinding({ line: 3 })])
    expect(prints([aFinding({ line: 30 })])).toEqual([first])
    const twice = prints([aFinding({ line: 3 }), aFinding({ line: 9 })])
    expect(new Set(twice).size).toBe(2)
  })

  it('is an empty list where nothing was found', () => {
    expect(formatFindingsGitlab([], 'content')).toBe('[]\n')
  })
})
