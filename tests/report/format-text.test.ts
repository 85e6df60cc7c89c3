import { describe, expect, it } from 'vitest'
import { formatFindings, formatLessons } from '../../src/report/format-text.ts'
import { aFinding as finding } from './a-finding.ts'

describe('formatFindings', () => {
  it('groups by file, errors first, with the line, a caret and the mend', () => {
    const findings = [
      finding({
        file: 'archive.yaml',
        severity: 'note',
        rule: 'no-archive-file',
        line: 1,
        column: 1,
        message: 'No settings',
        mend: null,
        excerpt: null,
      }),
      finding({
        severity: 'warning',
        rule: 'unknown-key',
        line: 2,
        column: 1,
        message: 'Unexpected field',
        mend: 'Did you mean `title`?\nSee the docs.',
        excerpt: 'titel: x',
      }),
      finding({ file: 'articles/z.md' }),
      finding({ line: 12, excerpt: 'date:\tsoon' }),
    ]
    expect(
      formatFindings(findings),
    ).toBe(`articles/a.md:12:7  error  Unexpected "soon" in \`date\`, expected a date  bad-date
    12 | date: soon
               ^
    For example: 2024-05-12
articles/a.md:2:1  warning  Unexpected field  unknown-key
    2 | titel: x
        ^
    Did you mean \`title\`?
    See the docs.

articles/z.md:3:7  error  Unexpected "soon" in \`date\`, expected a date  bad-date
    3 | date: soon
              ^
    For example: 2024-05-12

archive.yaml:1:1  note  No settings  no-archive-file
`)
  })

  it('says nothing where nothing was found', () => {
    expect(formatFindings([])).toBe('')
  })

  it('uses colours only where asked', () => {
    expect(formatFindings([finding({})], { color: true })).toContain('\u001b[31merror\u001b[0m')
    expect(formatFindings([finding({})], { color: false })).not.toContain('\u001b')
  })

  it('never sends control or direction characters of the content to the terminal', () => {
    const text = formatFindings([
      finding({
        file: 'articles/\u001b[2J.md',
        message: 'a\u0007b\nc',
        mend: 'x\u009b31m',
        excerpt: 'date: \u202e\u001b]0;x\u0007',
      }),
    ])
    expect(text).toContain('articles/␛[2J.md:3:7  error  a␇b␊c')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('puts the caret under the place, also after wide letters and in a long line', () => {
    const wide = formatFindings([
      finding({ line: 1, column: 5, excerpt: '日付: x', mend: null }),
    ]).split('\n')
    expect(wide.slice(1, 3)).toEqual(['    1 | 日付: x', '              ^'])
    const long = formatFindings([
      finding({
        line: 1,
        column: 1001,
        excerpt: `${'a'.repeat(1000)}b${'c'.repeat(999)}`,
        mend: null,
      }),
    ]).split('\n')
    expect(long[1]).toBe(`    1 | …${'a'.repeat(50)}b${'c'.repeat(49)}…`)
    expect(long[2]).toBe(`${' '.repeat(8 + 51)}^`)
  })
})

describe('formatLessons', () => {
  const lines = ['---', 'title: The ferry', 'date: soon', '---']

  it('teaches: the name of the rule, the lines around, what was expected, the mend, where to read on', () => {
    const findings = [
      finding({}),
      finding({
        file: 'archive.yaml',
        line: 1,
        column: 1,
        severity: 'note',
        rule: 'no-archive-file',
        message: 'No settings',
        mend: null,
        excerpt: null,
      }),
    ]
    expect(formatLessons(findings, { content: 'content/', linesOf: () => lines })).toBe(
      `content/articles/a.md:3:7  error  A date that cannot be read
    2 | title: The ferry
    3 | date: soon
              ^
    4 | ---
    Unexpected "soon" in \`date\`, expected a date.
    For example: 2024-05-12
    docs/findings.md#bad-date

────────────────────────────────────────────────────────────

content/archive.yaml:1:1  note  No settings of the archive
    No settings.
    docs/findings.md#no-archive-file
`,
    )
  })

  it('takes the line from the file where the finding does not bring it', () => {
    const text = formatLessons([finding({ excerpt: null })], { content: 'c', linesOf: () => lines })
    expect(text).toContain('    3 | date: soon\n              ^')
  })
})
