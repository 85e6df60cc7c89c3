import { Phrase } from './phrase.ts'
import type { Setting, Verdict } from './rules/rule.ts'
import { RULES } from './rules.ts'
import type { Budget } from './shortest-edit.ts'
import type { Token } from './token.ts'

/** Words that correspond inside a changed passage (places relative to it); no verdict: equal. */
export type WordPair = { a0: number; a1: number; b0: number; b1: number; verdict: Verdict | null }

/** Past so many pairs of words a passage is not looked into: it has been rewritten. */
const MOST_CELLS = 6400
/** Past so many, single words only are paired. */
const MOST_PHRASE_CELLS = 400
/** What asking the rules about two phrases costs, in steps of the diff. */
const STEPS_PER_RELATION = 10
const SMALL_WORD = 3
const SHAPES: readonly (readonly [number, number])[] = Object.freeze([
  [1, 1],
  [2, 2],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [1, 5],
  [5, 1],
])
/** Words of the longest phrase in `SHAPES`. */
const LONGEST = 5
/** What the rules say of pairs of phrases, by the words of the longer one. */
const PAIRERS = Array.from({ length: LONGEST + 1 }, (_, most) =>
  RULES.flatMap(({ pair, reach }) => (pair && reach >= most ? [pair] : [])),
)

/**
 * Which words of a changed passage stand for which: the alignment with the greatest sum of the
 * rules' scores, so that `Maj. Gen. Qassim` → `Gen Qassem` becomes three changes, not one. Null where
 * the passage is too long, or the budget spent.
 */
export function pairWords(
  a: readonly Token[],
  b: readonly Token[],
  setting: Setting,
  budget: Budget,
): WordPair[] | null {
  const cells = a.length * b.length
  if (cells > MOST_CELLS) return null
  if (cells === 0) return []
  const shapes = cells > MOST_PHRASE_CELLS ? SHAPES.slice(0, 1) : SHAPES
  const steps = cells * shapes.length * STEPS_PER_RELATION
  if (steps > budget.steps) return null
  budget.steps -= steps
  const longest = shapes.length > 1 ? LONGEST : 1
  const [phrasesA, phrasesB] = [cutPhrases(a, longest), cutPhrases(b, longest)]
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const choices: (WordPair | 'a' | 'b' | null)[] = new Array(best.length).fill(null)
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j
      if (i > 0) take(best, choices, at, best[at - width]!, 'a')
      if (j > 0) take(best, choices, at, best[at - 1]!, 'b')
      for (const [takeA, takeB] of shapes) {
        const i0 = i - takeA
        const j0 = j - takeB
        if (i0 < 0 || j0 < 0) continue
        const from = phrasesA[i0 * longest + takeA - 1]
        const to = phrasesB[j0 * longest + takeB - 1]
        const verdict = from && to ? relate(from, to, setting) : null
        if (!verdict) continue
        const equal = verdict === 'equal'
        const gain = equal ? equalScore(a[i0]!) : verdict.score
        const pair = { a0: i0, a1: i, b0: j0, b1: j, verdict: equal ? null : verdict }
        take(best, choices, at, best[i0 * width + j0]! + gain, pair)
      }
    }
  return withoutIslands(trackBack(choices, a.length, b.length), a)
}

function take(
  best: Float64Array,
  choices: (WordPair | 'a' | 'b' | null)[],
  at: number,
  sum: number,
  step: WordPair | 'a' | 'b',
): void {
  if (choices[at] !== null && sum <= best[at]! + 1e-9) return
  best[at] = sum
  choices[at] = step
}

function trackBack(steps: readonly (WordPair | 'a' | 'b' | null)[], n: number, m: number) {
  const pairs: WordPair[] = []
  let [i, j] = [n, m]
  while (i > 0 || j > 0) {
    const step = steps[i * (m + 1) + j]
    if (step === 'a') i--
    else if (step === 'b' || !step) j--
    else {
      pairs.push(step)
      ;[i, j] = [step.a0, step.b0]
    }
  }
  return pairs.reverse()
}

/** Small words that recur by chance inside a rewritten phrase do not hold it together. */
function withoutIslands(pairs: readonly WordPair[], a: readonly Token[]): WordPair[] {
  return pairs.filter((pair, at) => {
    if (pair.verdict || a[pair.a0]!.key.length > SMALL_WORD) return true
    const [last, next] = [pairs[at - 1], pairs[at + 1]]
    const follows = last?.a1 === pair.a0 && last.b1 === pair.b0
    return follows || (next?.a0 === pair.a1 && next.b0 === pair.b1)
  })
}

function equalScore(token: Token): number {
  return token.key.length <= SMALL_WORD ? 0.3 : 2.5
}

/** Of each word the phrases of 1 to `longest` words that begin with it; null for one that crosses a block. */
function cutPhrases(tokens: readonly Token[], longest: number): (Phrase | null)[] {
  const phrases: (Phrase | null)[] = []
  for (let at = 0; at < tokens.length; at++)
    for (let end = at + 1; end <= at + longest; end++)
      phrases.push(
        tokens[end - 1]?.block === tokens[at]!.block ? new Phrase(tokens.slice(at, end)) : null,
      )
  return phrases
}

/** The first verdict on a pair of phrases that binds them, or `equal`; marks bind with marks only. */
function relate(from: Phrase, to: Phrase, setting: Setting): Verdict | 'equal' | null {
  const single = from.only !== null && to.only !== null
  if (single && from.only!.key === to.only!.key) return 'equal'
  const most = Math.max(from.length, to.length)
  if (!single && from.isMarks !== to.isMarks) return null
  for (const pair of PAIRERS[most]!) {
    const verdict = pair(from, to, setting)
    if (verdict) return verdict.score > 0 ? verdict : null
  }
  return null
}
