import type { Finding } from '../model/finding.ts'
import type { Fields } from '../read/text-file.ts'

/** What is wrong with a text, and the fields it holds as they are written (null: none can be read). */
export type Judgement = { findings: readonly Finding[]; fields: Fields | null }

/** Whether a change mended a finding and did nothing else. */
export function isBetter(finding: Finding, before: Judgement, after: Judgement): boolean {
  if (before.fields === null) return readsFurther(finding, after)
  const count = ({ findings }: Judgement) =>
    findings.filter((one) => sayingOf(one) === sayingOf(finding)).length
  if (count(after) >= count(before)) return false
  const known = new Set(before.findings.map(sayingOf))
  if (!after.findings.every((one) => known.has(sayingOf(one)))) return false
  return sameFields(before.fields, after.fields, finding)
}

/** How far a file can be read: to its first line, to its last field, in its fields. */
const STAGES: ReadonlyMap<string, number> = new Map([
  ['missing-front-matter', 0],
  ['unclosed-front-matter', 1],
])

/** The file could not be read at all: now it can, or up to a later line. */
function readsFurther(finding: Finding, { findings, fields }: Judgement): boolean {
  if (fields !== null) return true
  const stageOf = ({ rule }: Finding) => STAGES.get(rule) ?? 2
  const stage = Math.min(...findings.map(stageOf))
  if (stage !== stageOf(finding)) return stage > stageOf(finding)
  return findings.every((one) => one.line > finding.line)
}

/** Every field but the one concerned says what it said; one that was renamed has kept its value. */
function sameFields(before: Fields, after: Fields | null, { field, rule }: Finding): boolean {
  if (after === null) return false
  const [top] = (field ?? '').split('.')
  const others = Object.keys(before).filter((name) => name !== top)
  if (!others.every((name) => sameValue(before[name], after[name]))) return false
  if (rule !== 'unknown-key') return Object.keys(after).every((name) => Object.hasOwn(before, name))
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  const isTop = field === top
  return isTop ? added.length === 1 && sameValue(before[top], after[added[0]!]) : added.length === 0
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What tells a finding from others of the file. */
export function keyOf({ rule, line, field, message }: Finding): string {
  return [rule, line, field, message].join('\n')
}

/** The same without its line: others may have gone before it. */
export function sayingOf({ rule, field, message }: Finding): string {
  return [rule, field, message.replace(/\d+/g, '0')].join('\n')
}
