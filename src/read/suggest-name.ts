import { distance } from 'fastest-levenshtein'
import { LIMITS } from './limits.ts'

/**
 * The candidate that a misspelt name most likely means, or null. Capitals, spaces, `-` and `_` do
 * not count; otherwise at most a third of the letters may differ, two that changed places counting
 * as one. The first of equals wins.
 */
export function suggestName(name: string, candidates: readonly string[]): string | null {
  const word = simple(name)
  if (word === '' || word.length > LIMITS.suggestionCharacters) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = stepsBetween(word, simple(candidate.slice(0, LIMITS.suggestionCharacters)))
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** Letters to change, add or take away; two neighbours that changed places are one step. */
export function stepsBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b)
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  if (at === -1 || at + 1 >= a.length) return false
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

/** `Origin-URL` → `originurl`. */
export function simple(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
