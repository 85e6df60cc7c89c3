import type { Article } from '../model/article.ts'
import type { ComputedLink } from '../model/computed-link.ts'
import type { Derivation } from '../model/derivation.ts'
import { byDate } from './date-of.ts'

/** An article with the derivation that places it, and the further sources it names. */
export type Placed = {
  article: Article
  derivation: Derivation | null
  alsoFrom: Derivation[]
  /** Computed links that do not tell which way the text went. */
  alike: ComputedLink[]
  /** Sources that are declared or stated, and that the editor refused. */
  refused: Derivation[]
  /** Computed links to another source than the one that is declared or stated. */
  unused: ComputedLink[]
  /** Set where a derivation was left out because it closed a circle. */
  cut: Derivation | null
}

/**
 * Leaves out one derivation of every circle (A from B, B from A), so that each article has an end
 * of its line: the earliest dated article of the circle loses its source; with equal dates the one
 * with the smallest code.
 */
export function breakCycles(placed: readonly Placed[]): Placed[] {
  const result = new Map(placed.map((one) => [one.article.code, one]))
  for (const { article } of placed) {
    for (
      let circle = findCircle(article.code, result);
      circle;
      circle = findCircle(article.code, result)
    ) {
      const first = circle.reduce((a, b) => (byDate(b.article, a.article) < 0 ? b : a))
      result.set(first.article.code, { ...first, derivation: null, cut: first.derivation })
    }
  }
  return placed.map((one) => result.get(one.article.code) ?? one)
}

function findCircle(start: string, placed: ReadonlyMap<string, Placed>): Placed[] | null {
  const seen = new Set<string>()
  const line: Placed[] = []
  let code: string | null | undefined = start
  while (code && !seen.has(code)) {
    seen.add(code)
    const here = placed.get(code)
    if (!here) return null
    line.push(here)
    code = here.derivation?.source.code
  }
  if (!code) return null
  return line.slice(line.findIndex((one) => one.article.code === code))
}
