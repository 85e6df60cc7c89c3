// In: two articles. Out: what their outlets and the other versions of the text say about the source.
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import { keyOf } from './find-habits.ts'
import type { Role } from './name-roles.ts'

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

function ofHabit(a: Role, b: Role, { habits }: ArchiveFacts): Clue[] {
  return [
    { source: a, taker: b },
    { source: b, taker: a },
  ].flatMap(({ source, taker }) => {
    const habit = habits.get(keyOf(source.article.outlet, taker.article.outlet))
    if (!habit) return []
    const start = `In this archive ${taker.name} credits ${source.name} for at least ${habit.atLeast} texts`
    const end = habit.isOneWay ? 'never' : 'hardly ever'
    return [clue(source.side, 1.6, 'computed', `${start}, and ${end} the other way.`)]
  })
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
  return [clue(side, Math.min(5, 1 + most * 0.8), 'stated', `${start} ${name}.`)]
}
