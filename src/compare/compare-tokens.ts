import type { Change } from './change.ts'
import { diffSequences } from './diff-sequences.ts'
import { pairWords } from './pair-words.ts'
import type { Setting, Verdict } from './rules/rule.ts'
import type { Budget, Hunk } from './shortest-edit.ts'
import { type Run, type Side, sortRun } from './sort-run.ts'
import { tidyHunks } from './tidy-hunks.ts'
import type { Token } from './token.ts'

/** What became of the words of two matched passages. */
export type WordComparison = {
  /** In the order of b, then a. */
  changes: Change[]
  /** For each token of b its counterpart in a, or −1. */
  counterparts: Int32Array
}

const BEYOND_BUDGET: Verdict = Object.freeze({
  class: 'wording.rewritten',
  confidence: 0.4,
  score: 0,
  facets: ['beyond-budget'],
})

/**
 * Compares the words of two passages: a bounded token diff, then inside each changed stretch a small
 * alignment by the rules, then the rules' verdict on each pair and each word left alone.
 */
export function compareTokens(
  a: readonly Token[],
  b: readonly Token[],
  setting: Setting,
  budget: Budget,
): WordComparison {
  const found = diffSequences(numbersOf(a), numbersOf(b), setting.words.size, budget)
  const hunks = tidyHunks(found, a, b)
  const counterparts = new Int32Array(b.length).fill(-1)
  matchEquals(hunks, a.length, counterparts)
  const changes: Change[] = []
  const runs: Run[] = []
  for (const hunk of hunks) {
    const from = a.slice(hunk.a0, hunk.a1)
    const to = b.slice(hunk.b0, hunk.b1)
    const pairs = hunk.opaque ? null : pairWords(from, to, setting, budget)
    if (!pairs) {
      changes.push({ from, to, atA: hunk.a0, atB: hunk.b0, verdict: BEYOND_BUDGET })
      continue
    }
    let { a0, b0 } = hunk
    for (const pair of pairs) {
      const [startA, startB] = [hunk.a0 + pair.a0, hunk.b0 + pair.b0]
      runs.push({ a0, a1: startA, b0, b1: startB })
      a0 = hunk.a0 + pair.a1
      b0 = hunk.b0 + pair.b1
      for (let at = startB; at < b0; at++) counterparts[at] = Math.min(startA + at - startB, a0 - 1)
      if (pair.verdict)
        changes.push({
          from: a.slice(startA, a0),
          to: b.slice(startB, b0),
          atA: startA,
          atB: startB,
          verdict: pair.verdict,
        })
    }
    runs.push({ a0, a1: hunk.a1, b0, b1: hunk.b1 })
  }
  changes.push(...sortRuns(runs, a, b, counterparts, changes, setting))
  changes.sort((one, two) => one.atB - two.atB || one.atA - two.atA)
  return { changes, counterparts }
}

function numbersOf(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) numbers[at] = tokens[at]!.word.id
  return numbers
}

function matchEquals(hunks: readonly Hunk[], lengthA: number, counterparts: Int32Array): void {
  let at = 0
  let shift = 0
  for (const hunk of [...hunks, { a0: lengthA, a1: lengthA, b1: 0 }]) {
    for (; at < hunk.a0; at++) counterparts[at + shift] = at
    at = hunk.a1
    shift = hunk.b1 - hunk.a1
  }
}

function sortRuns(
  runs: readonly Run[],
  a: readonly Token[],
  b: readonly Token[],
  counterparts: Int32Array,
  paired: readonly Change[],
  setting: Setting,
): Change[] {
  const sideA: Side = { tokens: a, kept: new Uint8Array(a.length) }
  const sideB: Side = { tokens: b, kept: new Uint8Array(b.length) }
  for (let at = 0; at < counterparts.length; at++) {
    const other = counterparts[at]!
    if (other < 0) continue
    sideB.kept[at] = 1
    sideA.kept[other] = 1
  }
  for (const { from, atA } of paired) sideA.kept.fill(1, atA, atA + from.length)
  return runs.flatMap((run) =>
    run.a0 === run.a1 && run.b0 === run.b1 ? [] : sortRun(run, sideA, sideB, setting),
  )
}
