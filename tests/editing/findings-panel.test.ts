import { describe, expect, it } from 'vitest'
import { findingsPanel } from '../../src/editing/findings-panel.ts'
import type { Finding } from '../../src/model/finding.ts'

const finding: Finding = {
  file: 'articles/ferry.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'bad-date',
  field: 'date',
  message: 'Unexpected "soon" in `date`, expected a date',
  mend: 'For example: 2024-05-12',
  excerpt: 'date: soon',
}
const warning: Finding = { ...finding, severity: 'warning', rule: 'unknown-key', mend: null }
const options = { isLastGood: true, rulesPage: null }

describe('findingsPanel', () => {
  it('tells file, line, what was met, the line itself and how to mend it', () => {
    expect(findingsPanel([finding], options)).toBe(
      [
        '<details class="panel has-errors" open><summary>1 error in 1 file</summary>',
        '<p class="state">The page below is the last good one. Mend the errors and save: it will follow by itself.</p>',
        '<ol><li class="error">',
        '<p class="place"><code><bdi>articles/ferry.md</bdi>:3:7</code> <strong>error</strong></p>',
        '<p>Unexpected "soon" in `date`, expected a date</p>',
        '<pre><code>date: soon</code></pre>',
        '<p class="mend">For example: 2024-05-12</p>',
        '<p class="rule">bad-date</p>',
        '</li></ol></details>',
      ].join(''),
    )
  })

  it('leads to the page that explains the rule, where the site has one', () => {
    const panel = findingsPanel([finding], { ...options, rulesPage: '/guide/findings/' })
    expect(panel).toContain('<a href="/guide/findings/#bad-date">bad-date</a>')
  })

  it('is closed where nothing must be mended, and empty where there is nothing to tell', () => {
    expect(findingsPanel([warning], options)).toMatch(
      /^<details class="panel"><summary>1 warning in 1 file<\/summary><ol>/,
    )
    expect(findingsPanel([], options)).toBe('')
  })

  it('says where the pages are not those of a good version', () => {
    expect(findingsPanel([finding], { ...options, isLastGood: false })).toContain(
      'The page below holds what could be read.',
    )
  })

  it('keeps every word of a finding as text', () => {
    const evil = '</template><img src=x onerror=alert(1)><script>alert(2)</script>"\u202e\u0000'
    const panel = findingsPanel(
      [{ ...finding, file: evil, message: evil, mend: evil, excerpt: evil }],
      options,
    )
    expect(panel).not.toMatch(/<(?:img|script|\/template)/)
    expect(panel).not.toMatch(/[\u0000\u202e]/)
    expect(panel.match(/&#x3C;script>alert\(2\)/g)).toHaveLength(4)
  })

  it('shows fifty and counts the rest', () => {
    const panel = findingsPanel(Array(73).fill(finding), options)
    expect(panel.match(/<li /g)).toHaveLength(50)
    expect(panel).toContain('And 23 more: npm run check lists all of them.')
  })
})
