// In: the table of the last run, the articles of this one. Out: which of them are the same.
import type { Article } from '../model/article.ts'
import type { ArticleTable } from './article-table.ts'
import { isSameStamp, stampArticle, stampLength } from './stamp-article.ts'

/** For each article its stamp, and the row that holds the same one; -1 where none does. */
export function matchRows(
  last: Pick<ArticleTable, 'stamps'>,
  articles: readonly Article[],
): { rowOf: Int32Array; stamps: Uint32Array } {
  const stamps = new Uint32Array(articles.length * stampLength)
  const index = indexStamps(last.stamps)
  const rowOf = new Int32Array(articles.length)
  for (let i = 0; i < articles.length; i++) {
    stampArticle(stamps, i, articles[i]!)
    rowOf[i] = findStamp(index, last.stamps, stamps, i)
  }
  return { rowOf, stamps }
}

/** A hash table with open addresses; each slot has a row plus one, 0 where it is free. */
function indexStamps(stamps: Uint32Array): Uint32Array {
  const rows = stamps.length / stampLength
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(rows * 2 + 2)))
  for (let row = 0; row < rows; row++) {
    let slot = slotOf(stamps, row, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = row + 1
  }
  return slots
}

function findStamp(slots: Uint32Array, known: Uint32Array, stamps: Uint32Array, i: number): number {
  let slot = slotOf(stamps, i, slots.length)
  for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const row = slots[slot]! - 1
    if (isSameStamp(known, row, stamps, i)) return row
  }
  return -1
}

/** Equal files under several codes are told apart by the last number of a stamp. */
function slotOf(stamps: Uint32Array, i: number, slots: number): number {
  const at = i * stampLength
  return (stamps[at]! ^ stamps[at + stampLength - 1]!) & (slots - 1)
}
