// In: rows of one archive. Out: a short text that is another one where anything else comes of them.
import { hash } from 'node:crypto'
import type { Outlet } from '../model/outlet.ts'
import { type ArticleTable, stampLength } from './article-table.ts'
import type { Habits } from './find-habits.ts'
import type { NumberLists } from './number-lists.ts'
import { stampInto } from './stamp.ts'

/** What the links of a group depend on, beside its articles. */
export type Surroundings = {
  table: ArticleTable
  series: Uint8Array
  neighbours: NumberLists
  /** Of each outlet everything that is known of it, as a text. */
  outlets: ReadonlyMap<string, string>
  habits: Habits
}

/** Signs a group with its joins, or, with `isRoundUp`, a round-up and its items. */
export type SignRows = (rows: readonly number[], isRoundUp: boolean) => string

const numbersOfRow = 3 * stampLength + 2

/**
 * Signs rows by their stamps, their furniture, whether they are of a series, which of them are joined,
 * their outlets, and the habits among these: 132 bits of a SHA-256. Relations follow from the texts.
 */
export function openSigner(given: Surroundings): SignRows {
  const outletStamps = stampOutlets(given.outlets)
  const takers = listTakers(given.habits)
  const placeOf = new Int32Array(given.series.length)
  let numbers = new Uint32Array(4096)
  return (rows, isRoundUp) => {
    const most = 1 + rows.length * numbersOfRow + countJoins(rows, given.neighbours)
    if (numbers.length < most) numbers = new Uint32Array(most * 2)
    numbers[0] = isRoundUp ? 1 : 0
    let size = 1
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!
      placeOf[row] = place
      const outlet = outletStamps.get(given.table.outlets[row]!)
      for (let k = 0; k < stampLength; k++) {
        numbers[size++] = given.table.stamps[row * stampLength + k]!
        numbers[size++] = given.table.dress[row * stampLength + k]!
        numbers[size++] = outlet === undefined ? 0 : outlet[k]!
      }
      numbers[size++] = given.series[row]!
    }
    if (!isRoundUp) size = writeJoins(rows, given.neighbours, placeOf, numbers, size)
    const bytes = new Uint8Array(numbers.buffer, 0, size * 4)
    const habits = describeHabits(rows, given.table.outlets, takers)
    const signature = hash('sha256', bytes, 'base64url')
    return (habits === '' ? signature : hash('sha256', signature + habits, 'base64url')).slice(
      0,
      22,
    )
  }
}

function countJoins(rows: readonly number[], { from }: NumberLists): number {
  let joins = 0
  for (const row of rows) joins += from[row + 1]! - from[row]!
  return joins
}

/** For each row how many it is joined to, and their places in the group; returns the new size. */
function writeJoins(
  rows: readonly number[],
  { values, from }: NumberLists,
  placeOf: Int32Array,
  numbers: Uint32Array,
  size: number,
): number {
  let end = size
  for (const row of rows) {
    numbers[end++] = from[row + 1]! - from[row]!
    for (let n = from[row]!; n < from[row + 1]!; n++) numbers[end++] = placeOf[values[n]!]!
  }
  return end
}

type Takers = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What is said of one outlet that takes texts from another: source, then taker. */
function listTakers(habits: Habits): Takers {
  const takers = new Map<string, Map<string, string>>()
  for (const { source, taker, atLeast, isOneWay } of habits.values()) {
    const known = takers.get(source) ?? new Map<string, string>()
    takers.set(source, known)
    known.set(taker, `\n${source}\n${taker}\n${atLeast} ${isOneWay}`)
  }
  return takers
}

/** The habits among the outlets of a group, in the order of its rows. */
function describeHabits(
  rows: readonly number[],
  outlets: readonly string[],
  takers: Takers,
): string {
  if (takers.size === 0) return ''
  const ids = [...new Set(rows.map((row) => outlets[row]!))]
  let said = ''
  for (const source of ids) {
    const own = takers.get(source)
    if (own) for (const taker of ids) said += own.get(taker) ?? ''
  }
  return said
}

function stampOutlets(outlets: ReadonlyMap<string, string>): ReadonlyMap<string, Uint32Array> {
  return new Map(
    [...outlets].map(([id, text]) => {
      const stamp = new Uint32Array(stampLength)
      stampInto(stamp, 0, text)
      return [id, stamp]
    }),
  )
}

/** A text for each outlet, in which all is held that may matter. */
export function describeOutlet(outlet: Outlet): string {
  return JSON.stringify(outlet)
}
