import type { Match } from './match.ts'

/**
 * Matches and lone blocks in the reading order of b; a block of a that b lacks stands after the row
 * of the nearest block before it that both have.
 */
export function orderRows(matches: readonly Match[], lengthA: number, lengthB: number): Match[] {
  const byB = new Map(matches.map((match) => [match.b[0]!, match]))
  const inMatch = new Set(matches.flatMap((match) => match.b))
  const homeA = new Map<number, Match>()
  const takenA = new Set<number>()
  for (const match of matches)
    for (const at of match.a) {
      takenA.add(at)
      if (!match.moved) homeA.set(at, match)
    }
  const following = new Map<Match | null, Match[]>([[null, []]])
  let home: Match | null = null
  for (let at = 0; at < lengthA; at++) {
    home = homeA.get(at) ?? home
    if (takenA.has(at)) continue
    const list = following.get(home) ?? []
    list.push({ a: [at], b: [], moved: false })
    following.set(home, list)
  }
  const rows: Match[] = [...(following.get(null) ?? [])]
  for (let at = 0; at < lengthB; at++) {
    const match = byB.get(at)
    if (match) rows.push(match, ...(following.get(match) ?? []))
    else if (!inMatch.has(at)) rows.push({ a: [], b: [at], moved: false })
  }
  return rows
}
