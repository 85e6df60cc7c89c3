// In: two articles. Out: what their outlets and the other versions of the text say about the source.
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import type { Role } from './name-roles.ts'

/** Credits from which a habit is read, and the share of them that must go one way. */
const leastCredits = 4
const clearShare = 0.9

/** A news agency is the likelier source, and so is the outlet that the other often credits. */
export function cluesOfOutlets(a: Role, b: Role, facts: ArchiveFacts): Clue[] {
  return [...ofAgency(a, b, facts), ...ofHabit(a, b, facts), ...ofVotes(a, b, facts)]
}

function ofAgency(a: Role, b: Role, { outlets }: ArchiveFacts): Clue[] {
  const [agency, other] = [a, b].sort((x) => (isAgency(x, outlets) ? -1 : 1)) as [Role, Role]
  if (!isAgency(agency, outlets) || isAgency(other, outlets)) return []
  const fact = `${agency.name} is a news agency, ${other.name} is not.`
  return [clue(agency.side, 2, 'computed', fact)]
}

function isAgency({ article }: Role, outlets: ArchiveFacts['outlets']): boolean {
  return outlets.get(article.outlet)?.kind === 'agency'
}

function ofHabit(a: Role, b: Role, { flows }: ArchiveFacts): Clue[] {
  const there = flows.get(`${a.article.outlet}>${b.article.outlet}`) ?? 0
  const back = flows.get(`${b.article.outlet}>${a.article.outlet}`) ?? 0
  const most = Math.max(there, back)
  if (most < leastCredits || most < clearShare * (there + back)) return []
  const [source, taker] = there > back ? [a, b] : [b, a]
  const fact = `In this archive ${taker.name} credits ${source.name} for ${most} texts, and ${Math.min(there, back)} the other way.`
  return [clue(source.side, 1.6, 'computed', fact)]
}

/** Other articles with the same text that credit one of the two, or its outlet. */
function ofVotes(a: Role, b: Role, { votes }: ArchiveFacts): Clue[] {
  const count = ({ article }: Role) => {
    const takers = votes.get(article.code) ?? []
    return takers.filter((code) => code !== a.article.code && code !== b.article.code).length
  }
  const forA = count(a)
  const forB = count(b)
  const most = Math.max(forA, forB)
  if (forA === forB || Math.min(forA, forB) * 3 > most) return []
  const { side, name } = forA > forB ? a : b
  const start =
    most === 1
      ? 'One other version of this text credits'
      : `${most} other versions of this text credit`
  return [clue(side, Math.min(5, most * 0.8), 'stated', `${start} ${name}.`)]
}
