// In: the text of a file and what judges it. Out: the text mended where that is safe, and every change.
import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import type { OutletIndex } from '../read/outlet-index.ts'
import type { Fix, LineEdit } from './fix.ts'
import { fixers } from './fixers.ts'
import { isBetter, type Judgement, keyOf, sayingOf } from './is-better.ts'
import { applyEdit, splitLines } from './text-lines.ts'

export type FixOptions = {
  file: string
  judge: (text: string) => Judgement
  schema: z.ZodObject
  outlets: OutletIndex
  /** Findings that `judge` does not make, about lines below the front matter. */
  further: readonly Finding[]
}

/** Changes to one file at most: a file with more needs an editor's eye. */
const mostFixes = 100

/**
 * Mends what can be mended without a doubt, one finding after the other. After each change the text is
 * judged again, and the change is taken back unless the finding is gone, nothing else is wrong that was
 * not, and no other field says anything else. Line ends and a byte order mark stay as they are.
 */
export function fixText(text: string, options: FixOptions): { text: string; fixes: Fix[] } {
  const fixes: Fix[] = []
  let current = text
  let judged = options.judge(current)
  const refused = new Set<string>()
  for (let next = nextEdit(); next !== null && fixes.length < mostFixes; next = nextEdit()) {
    const step = takeStep(current, judged, next, options) ?? takeTwo(current, judged, next, options)
    if (step === null) refused.add(keyOf(next.finding))
    else {
      fixes.push(step.fix)
      current = step.text
      judged = step.judged
    }
  }
  return withRoles(current, fixes, options)

  function nextEdit(): Proposal | null {
    return propose(current, judged, options, (finding) => refused.has(keyOf(finding)))
  }
}

type Proposal = { finding: Finding; edit: LineEdit }
type Step = { text: string; judged: Judgement; fix: Fix }

/** The first finding that can be mended, and how. */
function propose(
  text: string,
  { findings, fields }: Judgement,
  { schema, outlets }: FixOptions,
  isLeft: (finding: Finding) => boolean,
): Proposal | null {
  const lines = splitLines(text).map(({ words }) => words)
  for (const finding of findings) {
    if (isLeft(finding)) continue
    const edit = fixers.get(finding.rule)?.({ finding, lines, fields, schema, outlets }) ?? null
    if (edit !== null) return { finding, edit }
  }
  return null
}

function takeStep(
  text: string,
  judged: Judgement,
  { finding, edit }: Proposal,
  { judge }: FixOptions,
): Step | null {
  const edited = applyEdit(text, edit)
  const after = judge(edited)
  if (!isBetter(finding, judged, after)) return null
  return { text: edited, judged: after, fix: describeFix(text, finding, edit) }
}

/** A field that has its right name now may need its value mended too, on the same line. */
function takeTwo(
  text: string,
  judged: Judgement,
  { finding, edit }: Proposal,
  options: FixOptions,
): Step | null {
  if (finding.rule !== 'unknown-key') return null
  const known = new Set(judged.findings.map(sayingOf))
  const half = applyEdit(text, edit)
  const isOther = (one: Finding) => known.has(sayingOf(one)) || one.line !== edit.line
  const second = propose(half, options.judge(half), options, isOther)
  if (second === null || second.edit.insert.length !== second.edit.remove) return null
  const edited = applyEdit(half, second.edit)
  const after = options.judge(edited)
  if (!after.findings.every((one) => known.has(sayingOf(one)))) return null
  const whole = { ...edit, insert: second.edit.insert }
  return { text: edited, judged: after, fix: describeFix(text, finding, whole) }
}

/** The further findings change their own lines only; a change above them has moved these. */
function withRoles(
  text: string,
  fixes: Fix[],
  { further, schema, outlets, judge }: FixOptions,
): { text: string; fixes: Fix[] } {
  const moved = fixes.reduce((sum, { before, after }) => sum + after.length - before.length, 0)
  let current = text
  for (const one of further) {
    const finding = { ...one, line: one.line + moved }
    const lines = splitLines(current).map(({ words }) => words)
    const { fields } = judge(current)
    const edit = fixers.get(finding.rule)?.({ finding, lines, fields, schema, outlets }) ?? null
    if (edit === null || edit.insert.length !== edit.remove) continue
    fixes.push(describeFix(current, finding, edit))
    current = applyEdit(current, edit)
  }
  return { text: current, fixes }
}

function describeFix(text: string, { file, rule }: Finding, edit: LineEdit): Fix {
  const lines = splitLines(text).map(({ words }) => words)
  const before = lines.slice(edit.line - 1, edit.line - 1 + edit.remove)
  return { file, line: edit.line, rule, before, after: [...edit.insert] }
}
