import { describe, expect, it } from 'vitest'
import { sortFindings } from '../../src/report/sort-findings.ts'
import { aFinding } from './a-finding.ts'

describe('sortFindings', () => {
  it('puts what keeps an article off the site first, then what is wrong on a page, then the rest', () => {
    const all = [
      aFinding({ file: 'articles/a.md', severity: 'note', rule: 'outlet-name' }),
      aFinding({ file: 'articles/b.md', severity: 'warning', rule: 'stray-space', line: 2 }),
      aFinding({ file: 'articles/b.md', severity: 'warning', rule: 'unknown-key', line: 9 }),
      aFinding({ file: 'articles/c.md', severity: 'note', rule: 'computed-link' }),
      aFinding({ file: 'articles/d.md', severity: 'error', rule: 'bad-date', line: 7 }),
      aFinding({ file: 'articles/d.md', severity: 'note', rule: 'shortcode', line: 3 }),
      aFinding({ file: 'articles/d.md', severity: 'error', rule: 'bad-value', line: 4 }),
    ]
    expect(sortFindings(all).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/d.md bad-value',
      'articles/d.md bad-date',
      'articles/d.md shortcode',
      'articles/b.md unknown-key',
      'articles/b.md stray-space',
      'articles/c.md computed-link',
      'articles/a.md outlet-name',
    ])
    expect(sortFindings([...all].reverse())).toEqual(sortFindings(all))
  })
})
