import type { Finding } from '../../src/model/finding.ts'

/** A finding about a date, with the parts given. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    file: 'articles/a.md',
    line: 3,
    column: 7,
    severity: 'error',
    rule: 'bad-date',
    field: 'date',
    message: 'Unexpected "soon" in `date`, expected a date',
    mend: 'For example: 2024-05-12',
    excerpt: 'date: soon',
    ...parts,
  }
}
