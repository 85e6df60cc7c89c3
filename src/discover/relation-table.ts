import { type NumberLists, noLists } from './number-lists.ts'
import type { Relation, RelationKind } from './relation.ts'

/**
 * Relations between rows. List i of `others` has the later rows that row i was compared with,
 * ascending; `figures` has `figuresLength` numbers for each entry of it.
 */
export type RelationTable = { others: NumberLists; figures: Uint32Array }

export const emptyRelations: RelationTable = Object.freeze({
  others: noLists,
  figures: new Uint32Array(0),
})

/** Numbers for one entry: kind and marks, two shares, longest run, words of the two. */
export const figuresLength = 5

const kinds = Object.freeze([
  null,
  'variant',
  'excerpt',
  'brief',
  'round-up',
  'shares-background',
  'same-template',
] as const satisfies (RelationKind | null)[])

/** Marks in the first number of an entry, above its kind. Earlier and later are the pair's rows. */
export const marks = Object.freeze({
  /** Found by shared grams; the others were compared because a family asked. */
  candidate: 1 << 3,
  earlierHolds: 1 << 4,
  laterHolds: 1 << 5,
  /** The earlier row's article credits the later one's outlet. */
  earlierCredits: 1 << 6,
  laterCredits: 1 << 7,
})

const kindBits = 7
const openingShift = 8
const confidenceShift = 16

/** Where the entry of two rows stands; -1 where they were not compared. `earlier < later`. */
export function findEntry({ others }: RelationTable, earlier: number, later: number): number {
  const { values, from } = others
  let low = from[earlier]!
  let high = from[earlier + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! < later) low = middle + 1
    else high = middle
  }
  return low < from[earlier + 1]! && values[low] === later ? low : -1
}

export function kindAt({ figures }: RelationTable, entry: number): RelationKind | null {
  return kinds[figures[entry * figuresLength]! & kindBits]!
}

export function hasMark({ figures }: RelationTable, entry: number, mark: number): boolean {
  return (figures[entry * figuresLength]! & mark) !== 0
}

/** Words of the longest run of an entry. */
export function longestRunAt({ figures }: RelationTable, entry: number): number {
  return figures[entry * figuresLength + 2]!
}

/** Writes a relation, or that there is none, and the marks that it does not hold itself. */
export function writeRelation(
  figures: Uint32Array,
  entry: number,
  relation: Relation | null,
  earlierCode: string,
  given: number,
): void {
  if (!relation) {
    figures[entry * figuresLength] = given
    return
  }
  const { a, b, containment, longestRun, openingWords, words, holders, confidence } = relation
  const isTurned = a !== earlierCode
  const [x, y] = isTurned ? (['b', 'a'] as const) : (['a', 'b'] as const)
  const holds =
    (holders.includes(isTurned ? b : a) ? marks.earlierHolds : 0) |
    (holders.includes(isTurned ? a : b) ? marks.laterHolds : 0)
  figures.set(
    [
      kinds.indexOf(relation.relation) |
        given |
        holds |
        (openingWords << openingShift) |
        (hundredths(confidence) << confidenceShift),
      hundredths(containment[x]) | (hundredths(containment[y]) << 8),
      longestRun,
      words[x],
      words[y],
    ],
    entry * figuresLength,
  )
}

/** The relation of an entry, with the smaller code as `a`; null where the two are not related. */
export function readRelation(
  table: RelationTable,
  entry: number,
  earlierCode: string,
  laterCode: string,
): Relation | null {
  const relation = kindAt(table, entry)
  if (relation === null) return null
  const at = entry * figuresLength
  const [first, shares, longestRun, wordsX, wordsY] = table.figures.subarray(at, at + figuresLength)
  const isTurned = earlierCode > laterCode
  const sides = (x: number, y: number) => (isTurned ? { a: y, b: x } : { a: x, b: y })
  const [a, b] = isTurned ? [laterCode, earlierCode] : [earlierCode, laterCode]
  const holders = [
    ...(hasMark(table, entry, marks.earlierHolds) ? [earlierCode] : []),
    ...(hasMark(table, entry, marks.laterHolds) ? [laterCode] : []),
  ]
  return {
    a,
    b,
    relation,
    containment: sides((shares! & 0xff) / 100, (shares! >>> 8) / 100),
    longestRun: longestRun!,
    openingWords: (first! >>> openingShift) & 0xff,
    words: sides(wordsX!, wordsY!),
    holders: isTurned ? holders.reverse() : holders,
    confidence: (first! >>> confidenceShift) / 100,
  }
}

function hundredths(share: number): number {
  return Math.round(share * 100)
}
