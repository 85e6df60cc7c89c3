import type { Evidence, Grade } from '../model/evidence.ts'

/** One fact that speaks for a or for b as the source, and how loudly. */
export type Clue = {
  favours: 'a' | 'b'
  /** Above 1.5 a clue decides where nothing else speaks; attributions are worth 4 and more. */
  weight: number
  evidence: Evidence
}

export function clue(
  favours: Clue['favours'],
  weight: number,
  grade: Grade,
  fact: string,
  words: { quote?: string | null; url?: string | null } = {},
): Clue {
  const evidence = { grade, fact, quote: words.quote ?? null, url: words.url ?? null }
  return { favours, weight, evidence }
}
