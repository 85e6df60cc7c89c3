import type { Phrase } from './phrase.ts'
import type { Place, Setting, Verdict } from './rules/rule.ts'
import { digitRuns } from './rules/words-of.ts'
import { RULES } from './rules.ts'

const PROVEN = new Set(['style.number', 'style.date', 'fact.number', 'fact.date', 'fact.name'])
const LONERS = RULES.flatMap(({ lone }) => lone ?? [])
const MERE_FORM = /^(?:style|spelling|punctuation)\./

/** The verdict on two phrases that stand for each other; never null, since `wording` knows any. */
export function classifyPair(from: Phrase, to: Phrase, setting: Setting): Verdict {
  for (const rule of RULES) {
    const verdict = rule.pair?.(from, to, setting)
    if (verdict) return guardFacts(verdict, from.joined, to.joined)
  }
  return { class: 'wording.replaced', confidence: 0.4, score: 0, facets: ['possible'] }
}

/** The verdict on a word of one text only, or null where only its phrase can be judged. */
export function classifyLone(place: Place): Verdict | null {
  for (const lone of LONERS) {
    const verdict = lone(place)
    if (verdict) return verdict
  }
  return null
}

/** Last line of defence: where figures differ, a change is never one of form, unless their values are known to be equal. */
export function guardFacts(verdict: Verdict, from: string, to: string): Verdict {
  if (PROVEN.has(verdict.class) || !MERE_FORM.test(verdict.class)) return verdict
  if (digitRuns(from) === digitRuns(to)) return verdict
  return { class: 'fact.number', confidence: 0.45, score: verdict.score, facets: ['possible'] }
}
