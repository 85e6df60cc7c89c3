// In: relations, the centres of stars. Out: for each round-up, the articles whose openings it holds.
import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { carriesText, type Relation } from './relation.ts'
import type { RowRelations } from './relation-book.ts'
import { hasMark, marks, type RelationTable } from './relation-table.ts'
import { forEachRoundUp } from './row-graph.ts'

/** Rows: a round-up and its items, one for each story, ascending. */
export type RoundUp = { holder: number; items: number[] }

type Held = { earlier: number; later: number; holds: { earlier: boolean; later: boolean } }

/** `centres` gives for each of `rows`, whole islands, the centre of its star; itself where it is in none. */
export function planRoundUps(
  table: RelationTable,
  rows: Uint32Array,
  { between }: Pick<RowRelations, 'between'>,
  centres: Int32Array,
  articles: readonly Article[],
  { dateOf }: Pick<ArchiveFacts, 'dateOf'>,
): RoundUp[] {
  const all: Held[] = []
  forEachRoundUp(table, rows, (earlier, later, entry) => {
    if (centres[earlier] === centres[later]) return
    const holds = {
      earlier: hasMark(table, entry, marks.earlierHolds),
      later: hasMark(table, entry, marks.laterHolds),
    }
    if (holds.earlier || holds.later) all.push({ earlier, later, holds })
  })
  const held = countStories(all, centres)
  const items = new Map<number, Map<number, { item: number; relation: Relation }>>()
  for (const one of all) {
    const holder = chooseHolder(one, held, articles, dateOf)
    const item = holder === one.earlier ? one.later : one.earlier
    const story = centres[item]!
    const stories = items.get(holder) ?? new Map<number, { item: number; relation: Relation }>()
    items.set(holder, stories)
    stories.set(story, betterOf(stories.get(story), item, story, holder, between))
  }
  return [...items]
    .sort(([x], [y]) => x - y)
    .map(([holder, stories]) => {
      const held = [...stories.values()].map(({ item }) => item)
      return { holder, items: held.sort((x, y) => x - y) }
    })
}

/** Of how many stories each row holds the opening, counting only where it is not mutual. */
function countStories(all: readonly Held[], centres: Int32Array): ReadonlyMap<number, number> {
  const stories = new Map<number, Set<number>>()
  for (const { earlier, later, holds } of all) {
    if (holds.earlier && holds.later) continue
    const [holder, item] = holds.earlier ? [earlier, later] : [later, earlier]
    const known = stories.get(holder) ?? new Set()
    stories.set(holder, known.add(centres[item]!))
  }
  return new Map([...stories].map(([holder, known]) => [holder, known.size]))
}

/**
 * The one that holds the openings of more stories; else the one that the figures tell; else, where
 * the piece opens both, the later one by its trusted date, or the larger code.
 */
function chooseHolder(
  { earlier, later, holds }: Held,
  held: ReadonlyMap<number, number>,
  articles: readonly Article[],
  dateOf: ArchiveFacts['dateOf'],
): number {
  const more = (held.get(earlier) ?? 0) - (held.get(later) ?? 0)
  if (more !== 0) return more > 0 ? earlier : later
  if (holds.earlier !== holds.later) return holds.earlier ? earlier : later
  const [one, other] = [articles[earlier]!, articles[later]!]
  const [dateOne, dateOther] = [dateOf(one), dateOf(other)]
  if (dateOne && dateOther && dateOne.end <= dateOther.start) return later
  if (dateOne && dateOther && dateOther.end <= dateOne.start) return earlier
  return one.code < other.code ? later : earlier
}

/** The centre of a story, where it fits the round-up; else the member that fits best. */
function betterOf(
  known: { item: number; relation: Relation } | undefined,
  item: number,
  story: number,
  holder: number,
  between: RowRelations['between'],
): { item: number; relation: Relation } {
  if (known?.item === story) return known
  const relation = between(holder, item)!
  if (!known) {
    const central = between(holder, story)
    return central && carriesText(central) ? { item: story, relation: central } : { item, relation }
  }
  return relation.longestRun > known.relation.longestRun ? { item, relation } : known
}
