// Suggestions as they are kept, in columns: most of them are carried from run to run unread.
import { type GrownLists, growLists, grownListAt, noGrownLists } from './grown-lists.ts'
import { findRuns, moveColumn } from './row-runs.ts'
import { moveTexts, noTexts, type TextColumn, textAt } from './text-column.ts'

/** One suggestion as it is made. */
export type FoundSuggestion = {
  /** A row of it: of its island all suggestions are made anew, or none. */
  anchor: number
  /** Suggestions stand in the order of this text; no two have the same. */
  order: string
  /** Whether a link of it may be above the bar of links that a build makes by itself. */
  mayBeClear: boolean
  /** As JSON. */
  json: Uint8Array
}

/** Suggestions in order; column i of each is that of suggestion i. */
export type FoundTable = {
  anchors: Uint32Array
  /** 1 or 0. */
  mayBeClear: Uint32Array
  orders: TextColumn
  json: GrownLists<Uint8Array>
}

export const noneFound: FoundTable = Object.freeze({
  anchors: new Uint32Array(0),
  mayBeClear: new Uint32Array(0),
  orders: noTexts,
  json: noGrownLists<Uint8Array>(new Uint8Array(0)),
})

/** The JSON of suggestion `i`. */
export function jsonAt({ json }: FoundTable, i: number): string {
  const { buffer, byteOffset, length } = grownListAt(json, i)
  return Buffer.from(buffer, byteOffset, length).toString()
}

/**
 * The suggestions of the last run that stay, and those that are `fresh`. `stays` gives the row of this
 * run for an anchor of the last, or -1 where its suggestion is no more.
 */
export function mergeFound(
  last: FoundTable,
  stays: (anchor: number) => number,
  fresh: readonly FoundSuggestion[],
): FoundTable {
  const kept: number[] = []
  const rows: number[] = []
  for (let i = 0; i < last.anchors.length; i++) {
    const row = stays(last.anchors[i]!)
    if (row < 0) continue
    kept.push(i)
    rows.push(row)
  }
  const { oldOf, madeAt } = putInOrder(last.orders, kept, fresh)
  const runs = findRuns(oldOf)
  const anchors = new Uint32Array(oldOf.length)
  const mayBeClear = moveColumn(last.mayBeClear, runs, new Uint32Array(oldOf.length))
  for (let i = 0, next = 0; i < oldOf.length; i++) {
    anchors[i] = oldOf[i]! < 0 ? madeAt.get(i)!.anchor : rows[next++]!
  }
  for (const [i, one] of madeAt) mayBeClear[i] = one.mayBeClear ? 1 : 0
  return {
    anchors,
    mayBeClear,
    orders: moveTexts(last.orders, runs, (i) => madeAt.get(i)!.order),
    json: growLists(last.json, oldOf, (i) => madeAt.get(i)!.json),
  }
}

/** Of each place the suggestion of the last run; -1 where one that was made is put in between. */
function putInOrder(
  orders: TextColumn,
  kept: readonly number[],
  fresh: readonly FoundSuggestion[],
): { oldOf: Int32Array; madeAt: ReadonlyMap<number, FoundSuggestion> } {
  const sorted = [...fresh].sort((x, y) => (x.order < y.order ? -1 : x.order > y.order ? 1 : 0))
  const oldOf = new Int32Array(kept.length + sorted.length)
  const madeAt = new Map<number, FoundSuggestion>()
  let done = 0
  for (const [n, one] of sorted.entries()) {
    const end = findPlace(orders, kept, done, one.order)
    for (let i = done; i < end; i++) oldOf[i + n] = kept[i]!
    oldOf[end + n] = -1
    madeAt.set(end + n, one)
    done = end
  }
  for (let i = done; i < kept.length; i++) oldOf[i + sorted.length] = kept[i]!
  return { oldOf, madeAt }
}

/** The first of `kept`, from `start` on, whose order comes after this one. */
function findPlace(
  orders: TextColumn,
  kept: readonly number[],
  start: number,
  order: string,
): number {
  let low = start
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (textAt(orders, kept[middle]!) < order) low = middle + 1
    else high = middle
  }
  return low
}
