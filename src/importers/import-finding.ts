import type { Finding, Severity } from '../model/finding.ts'

/** A finding about an input: `line` from 1, the excerpt cut at 200 characters. */
export function importFinding(
  file: string,
  severity: Severity,
  rule: string,
  message: string,
  more: { mend?: string; line?: number; field?: string; excerpt?: string } = {},
): Finding {
  return {
    file,
    line: more.line ?? 1,
    column: 1,
    severity,
    rule,
    field: more.field ?? null,
    message,
    mend: more.mend ?? null,
    excerpt: more.excerpt === undefined ? null : more.excerpt.slice(0, 200),
  }
}
