// In: findings. Out: what the dev server shows of them over a page, as HTML that is safe to insert.

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { count } from '../model/count.ts'
import type { Finding } from '../model/finding.ts'

/** Findings shown at most; the terminal has all of them. */
const mostShown = 50
/** Characters of an offending line at most. */
const mostExcerpt = 160

/** What the panel says besides the findings. */
export type PanelOptions = {
  /** Whether the pages below are those from before the errors. */
  isLastGood: boolean
  /** Address of the page that explains the rules, `/guide/findings/`; null where there is none. */
  rulesPage: string | null
}

/**
 * The panel: open where something must be mended, closed where there are warnings only. Every word of
 * a finding goes in as text, never as HTML.
 *
 * @param findings errors and warnings in the order in which they are to be mended
 * @returns HTML; empty where there is nothing to tell
 */
export function findingsPanel(findings: readonly Finding[], options: PanelOptions): string {
  if (findings.length === 0) return ''
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const shown = findings.slice(0, mostShown)
  const more = findings.length - shown.length
  return toHtml(
    h('details.panel', { open: errors > 0, className: errors > 0 ? ['has-errors'] : [] }, [
      h('summary', headline(findings, errors)),
      errors > 0 ? h('p.state', stateOf(options)) : null,
      h(
        'ol',
        shown.map((finding) => entry(finding, options)),
      ),
      more > 0 ? h('p.state', `And ${more} more: npm run check lists all of them.`) : null,
    ]),
  )
}

function headline(findings: readonly Finding[], errors: number): string {
  const warnings = findings.length - errors
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  const files = new Set(findings.map(({ file }) => file)).size
  return `${parts.join(', ')} in ${count(files, 'file')}`
}

function stateOf({ isLastGood }: PanelOptions): string {
  return isLastGood
    ? 'The page below is the last good one. Mend the errors and save: it will follow by itself.'
    : 'The page below holds what could be read. Mend the errors and save: it will follow by itself.'
}

function entry(finding: Finding, { rulesPage }: PanelOptions) {
  const { file, line, column, severity, message, mend, rule } = finding
  const excerpt = excerptOf(finding)
  return h('li', { className: [severity] }, [
    h('p.place', [
      h('code', [h('bdi', visible(file)), `:${line}:${column}`]),
      ' ',
      h('strong', severity),
    ]),
    h('p', visible(message)),
    excerpt === null ? null : h('pre', [h('code', visible(excerpt))]),
    mend === null ? null : h('p.mend', visible(mend)),
    h('p.rule', [rulesPage === null ? rule : h('a', { href: `${rulesPage}#${rule}` }, rule)]),
  ])
}

function excerptOf({ excerpt, column }: Finding): string | null {
  if (excerpt === null || excerpt.trim() === '') return null
  const start = column > mostExcerpt * 0.8 ? column - mostExcerpt / 2 : 0
  const cut = excerpt.slice(start, start + mostExcerpt).toWellFormed()
  return `${start > 0 ? '…' : ''}${cut}${excerpt.length > start + mostExcerpt ? '…' : ''}`
}

/** Characters that would hide or turn around what a file holds, as a sign. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      '·',
    )
}
