import { distance } from 'fastest-levenshtein'
import { LIMITS } from './limits.ts'

/**
 * The candidate that a misspelt name most likely means, or null. Capitals, spaces, `-` and `_` do
 * not count; otherwise at most a third of the letters may differ. The first of equals wins.
 */
export function suggestName(name: string, candidates: readonly string[]): string | null {
  const word = simple(name)
  if (word === '' || word.length > LIMITS.suggestionCharacters) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(word, simple(candidate.slice(0, LIMITS.suggestionCharacters)))
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** `Origin-URL` → `originurl`. */
export function simple(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
