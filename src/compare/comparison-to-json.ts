import type { Body } from '../model/body.ts'
import type { Comparison } from '../model/edit.ts'

/** What `npm run compare -- --json` prints; stable. */
export type ComparisonJson = {
  blocks: { a: { role: string; text: string }[]; b: { role: string; text: string }[] }
} & Pick<Comparison, 'alignment' | 'edits' | 'counts' | 'summary'>

/** The comparison as plain data for other programs; positions are UTF-16 offsets in a block's text. */
export function comparisonToJson(comparison: Comparison, a: Body, b: Body): ComparisonJson {
  const blocks = (body: Body) => body.blocks.map(({ role, text }) => ({ role, text }))
  const { alignment, edits, counts, summary } = comparison
  return { blocks: { a: blocks(a), b: blocks(b) }, alignment, edits, counts, summary }
}
