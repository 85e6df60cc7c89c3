import type { Finding } from '../../src/model/finding.ts'
import { ruleGroups } from '../../src/rules/rules.ts'

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

/** A finding of every rule, two that are alike, and one that no form expects. */
export const everyFinding: readonly Finding[] = [
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
