// Comes in: the front matter of another system. Goes out: the same, its keys named as ours are.

import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { frontMatterSchema } from '../../model/front-matter.ts'
import { hostOf } from '../../model/normalise-url.ts'
import { parseAddress } from '../check-facts.ts'
import { fitValue } from './fit-value.ts'
import { isOwnPage, knownField } from './known-keys.ts'
import { mendDate } from './mend-date.ts'

/** One key that was renamed; `value` where that was written anew as well. */
export interface Renamed {
  from: string
  to: string
}

/** What the archive's settings say about files of other systems. */
export interface KeyTable {
  keys?: Readonly<Record<string, string>> | undefined
  dates?: 'day-first' | 'month-first' | undefined
}

/** What was done: keys renamed, keys kept under `imported`, dates that nobody can read. */
export interface KeyReport {
  renamed: Renamed[]
  kept: string[]
  unreadDates: string[]
}

type FieldPair = Pair<Node, Node | null>

const DATES: ReadonlySet<string> = new Set(['date', 'published', 'updated', 'retrieved'])
const OURS: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.shape))

/**
 * Rename foreign keys in place: by the given table (their name → ours), else by the names that are
 * known. A key of which we have no field, whose field is there already, or whose value is of another
 * kind is kept, unchanged, under `imported`. Where the article's own page is known, a second address
 * is that of its source.
 */
export function renameKeys(front: Document, { keys = {}, dates }: KeyTable): KeyReport {
  const report: KeyReport = { renamed: [], kept: [], unreadDates: [] }
  if (!isMap(front.contents)) return report
  const pairs = [...(front.contents.items as FieldPair[])].filter(({ key }) => isScalar(key))
  const ownFirst = [
    ...pairs.filter((pair) => isOwnPage(nameOf(pair))),
    ...pairs.filter((pair) => !isOwnPage(nameOf(pair))),
  ]
  for (const pair of ownFirst) settle(front, pair, keys, report)
  for (const pair of [...(front.contents.items as FieldPair[])]) {
    if (DATES.has(nameOf(pair))) settleDate(front, pair, dates, report)
  }
  return report
}

const nameOf = (pair: FieldPair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

function settle(
  front: Document,
  pair: FieldPair,
  keys: Readonly<Record<string, string>>,
  report: KeyReport,
): void {
  const from = nameOf(pair)
  const isGiven = Object.hasOwn(keys, from)
  const to = isGiven ? keys[from]! : OURS.has(from) ? from : (knownField(from) ?? '')
  if (to === from && from === 'imported') return
  const target = to === 'origin_url' && !isGiven ? addressField(front, pair, from) : to
  const fitted = fitValue(target, pair.value)
  const isInPlace = fitted?.field === from
  if (fitted === null || (!isInPlace && isTaken(front, fitted.field))) {
    keep(front, pair, report)
    return
  }
  if (isInPlace && fitted.value === pair.value) return
  put(front, pair, fitted)
  for (const { field, value } of fitted.more ?? []) {
    if (!isTaken(front, field)) setField(front, field, value)
  }
  report.renamed.push({ from, to: fitted.field })
}

/** `origin_url`; or `derived_from` for an address on another host than the article's own. */
function addressField(front: Document, pair: FieldPair, from: string): string {
  const own = front.get('origin_url')
  if (from === 'origin_url' || typeof own !== 'string' || own === '') return 'origin_url'
  const other = isScalar(pair.value) ? parseAddress(String(pair.value.value)) : null
  const isElsewhere = other !== null && hostOf(other.href) !== hostOf(own)
  return isElsewhere ? 'derived_from' : 'origin_url'
}

function isTaken(front: Document, field: string): boolean {
  return front.hasIn(field.split('.')) && front.getIn(field.split('.')) !== ''
}

/** The pair itself takes the new name, and so its place and the comment before it stay. */
function put(
  front: Document,
  pair: FieldPair,
  { field, value }: { field: string; value: unknown },
): void {
  if (field.includes('.')) {
    remove(front, pair)
    setField(front, field, value)
    return
  }
  if (nameOf(pair) !== field) front.delete(field)
  if (isScalar(pair.key)) pair.key.value = field
  pair.value = front.createNode(value) as Node
}

function setField(front: Document, field: string, value: unknown): void {
  front.setIn(field.split('.'), front.createNode(value))
}

function keep(front: Document, pair: FieldPair, report: KeyReport): void {
  remove(front, pair)
  if (pair.value === null || (isScalar(pair.value) && pair.value.value === '')) return
  report.kept.push(nameOf(pair))
  const held = front.get('imported')
  if (isMap(held)) (held as YAMLMap).items.push(pair)
  else {
    const map = front.createNode({}) as YAMLMap
    map.items.push(pair)
    front.set('imported', map)
  }
}

function remove(front: Document, pair: FieldPair): void {
  const map = front.contents as unknown as YAMLMap
  const at = map.items.indexOf(pair)
  if (at !== -1) map.items.splice(at, 1)
}

function settleDate(
  front: Document,
  pair: FieldPair,
  order: KeyTable['dates'],
  report: KeyReport,
): void {
  if (!isScalar(pair.value) || isSeq(pair.value)) return
  const text = String(pair.value.value ?? '')
  if (text === '') return
  const mended = mendDate(text, order)
  if (mended === null) {
    report.unreadDates.push(text)
    keep(front, pair, report)
  } else if (mended !== text.trim()) {
    pair.value = front.createNode(mended) as Node
    report.renamed.push({ from: `${nameOf(pair)} ${text}`, to: mended })
  }
}
