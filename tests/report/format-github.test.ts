import { describe, expect, it } from 'vitest'
import { formatFindingsGithub } from '../../src/report/format-github.ts'
import { aFinding } from './a-finding.ts'

describe('formatFindingsGithub', () => {
  it('is one workflow command a finding, the gravest first', () => {
    const findings = [aFinding({ severity: 'note', rule: 'outlet-name', mend: null }), aFinding()]
    expect(formatFindingsGithub(findings, './content/')).toBe(
      [
        '::error file=content/articles/a.md,line=3,col=7,title=A date that cannot be read (bad-date)::Unexpected "soon" in `date`, expected a date.%0AFor example: 2024-05-12%0Adocs/findings.md#bad-date',
        '::notice file=content/articles/a.md,line=3,col=7,title=The name of an outlet instead of its id (outlet-name)::Unexpected "soon" in `date`, expected a date.%0Adocs/findings.md#outlet-name',
        '',
      ].join('\n'),
    )
  })

  it('escapes what would end a line, a command or a property', () => {
    const hostile = aFinding({
      file: 'articles/100%,a:b\r\n.md',
      message: '50 %\r\n::error::x, y: z',
      mend: null,
      rule: 'no:such,rule',
    })
    expect(formatFindingsGithub([hostile], 'content')).toBe(
      '::error file=content/articles/100%25%2Ca%3Ab%0D%0A.md,line=3,col=7,title=no%3Asuch%2Crule (no%3Asuch%2Crule)::50 %25%0D%0A::error::x, y: z.%0Adocs/findings.md#no:such,rule\n',
    )
  })

  it('says nothing where nothing was found', () => {
    expect(formatFindingsGithub([], 'content')).toBe('')
  })
})
