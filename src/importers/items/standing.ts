import type { Finding } from '../../model/finding.ts'
import { dateSpan } from '../../model/partial-date.ts'
import { parseDate } from '../../read/parse-date.ts'
import { importFinding } from '../import-finding.ts'
import type { MoreFacts } from '../imported-article.ts'

/**
 * What a wire's publication status and embargo mean here: withdrawn, a draft, or neither. An embargo
 * counts unless the item itself is from after it; nobody asks what day it is.
 */
export function standingOf(
  wire: { status: string | null; embargoed: string | null; created: string | null; name: string },
  file: string,
): { more: Pick<MoreFacts, 'status' | 'draft' | 'imported'>; findings: Finding[] } {
  const findings: Finding[] = []
  const tell = (message: string, mend: string) =>
    findings.push(importFinding(file, 'warning', 'import-standing', message, { mend }))
  const status = wire.status?.toLowerCase().replace(/^.*[:/]/, '') ?? 'usable'
  if (status === 'canceled' || status === 'cancelled') {
    tell(
      `The agency has cancelled ${wire.name}: it is imported as withdrawn`,
      'Look whether a correction replaced it. Its record stays, its text is not shown.',
    )
    return { more: { status: 'withdrawn' }, findings }
  }
  if (status === 'withheld') {
    tell(
      `The agency withholds ${wire.name}: it is imported as a draft`,
      'Take `draft: true` out once it may be shown.',
    )
    return { more: { draft: true }, findings }
  }
  if (status !== 'usable') {
    tell(
      `Unexpected publication status “${status.slice(0, 40)}” of ${wire.name}, expected usable, withheld or canceled: it is imported as a draft`,
      'Take `draft: true` out if it may be shown.',
    )
    return { more: { draft: true }, findings }
  }
  if (wire.embargoed === null || isOver(wire.embargoed, wire.created)) return { more: {}, findings }
  tell(
    `An embargo holds ${wire.name} until ${wire.embargoed.slice(0, 40)}: it is imported as a draft`,
    'Take `draft: true` out once the embargo is over.',
  )
  return { more: { draft: true }, findings }
}

function isOver(embargoed: string, created: string | null): boolean {
  const until = parseDate(embargoed, null).date
  const at = created === null ? null : parseDate(created, null).date
  return until !== null && at !== null && dateSpan(at).start >= dateSpan(until).end - 1
}
