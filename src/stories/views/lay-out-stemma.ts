import type { Source } from '../../model/derivation.ts'
import type { Grade } from '../../model/evidence.ts'
import { dateSpan, type PartialDate } from '../../model/partial-date.ts'
import type { Story, Variant } from '../../model/story.ts'
import { variantDate } from '../../model/variant-date.ts'
import { assignLanes } from './assign-lanes.ts'
import { formatShortDay, utcText } from './format-date.ts'

/** One text in the drawing: a variant of the story, or a source that the archive does not hold. */
export type StemmaNode = {
  id: string
  kind: 'variant' | 'absent'
  /** The variant drawn; null for an absent source. */
  variant: Variant | null
  /** The absent source drawn; null for a variant. */
  source: Source | null
  /** Index of the node that this one derives from, or null. */
  parent: number | null
  grade: Grade | null
  /** Indexes of the nodes that it draws on besides. */
  also: number[]
  /** Where its row is, from the top, in drawing units. */
  y: number
  /** Which vertical line it stands on, from 0. */
  lane: number
  /** Day and time in UTC for the gutter; `day` is empty where it repeats the row above. */
  day: string
  year: string
  clock: string
}

/** Nodes by time, earliest first; `lanes` counts the vertical lines, `height` is in drawing units. */
export type Stemma = { nodes: StemmaNode[]; lanes: number; height: number }

type Draft = Omit<StemmaNode, 'parent' | 'also' | 'y' | 'lane' | 'day' | 'year' | 'clock'> & {
  date: PartialDate | null
  parentId: string | null
  alsoIds: string[]
}

/** Rows of a small stemma stand apart by the time between them; a large one is dense. */
const roomy = { top: 26, row: 54, stretch: 9, most: 45 } as const
const dense = { top: 24, row: 42, stretch: 0, most: 0 } as const

/**
 * Lays the lineage out as a tree that runs down in time, one row for each text, so that it is as
 * readable on a phone as in print, for two texts or for forty.
 */
export function layOutStemma(story: Story): Stemma {
  const drafts = sortByTime(draftNodes(story))
  const indexOf = new Map(drafts.map((draft, index) => [draft.id, index]))
  const parents = drafts.map((draft) =>
    draft.parentId === null ? null : (indexOf.get(draft.parentId) ?? null),
  )
  const lanes = assignLanes(parents)
  const step = drafts.length > 12 ? dense : roomy
  let y: number = step.top
  let before: Draft | null = null
  let dated: PartialDate | null = null
  const nodes = drafts.map((draft, index): StemmaNode => {
    if (before) y += step.row + stretchOf(before, draft, step)
    const when = gutterWords(draft.date, dated)
    before = draft
    dated = draft.date ?? dated
    const { date: _date, parentId: _parentId, alsoIds, ...node } = draft
    const also = alsoIds.flatMap((id) => indexOf.get(id) ?? [])
    return { ...node, also, parent: parents[index] ?? null, lane: lanes[index] ?? 0, y, ...when }
  })
  return { nodes, lanes: Math.max(0, ...lanes) + 1, height: y + step.top + 8 }
}

/** Identifies a source that the archive does not hold. */
function absentId(source: Source): string {
  return `absent ${source.url ?? source.name ?? ''}`
}

function draftNodes(story: Story): Draft[] {
  const drafts = new Map<string, Draft>()
  const codes = new Set(story.variants.map((variant) => variant.article.code))
  const addAbsent = (source: Source) => {
    const id = absentId(source)
    drafts.set(id, {
      id,
      kind: 'absent',
      variant: null,
      source,
      grade: null,
      date: null,
      parentId: null,
      alsoIds: [],
    })
    return id
  }
  for (const source of story.absent) addAbsent(source)
  for (const variant of story.variants) {
    const { code } = variant.article
    const place = (source: Source) =>
      source.code !== null && codes.has(source.code) ? `held ${source.code}` : addAbsent(source)
    const parentId = variant.derivation ? place(variant.derivation.source) : null
    const alsoIds = variant.alsoFrom.map(({ source }) => place(source))
    drafts.set(`held ${code}`, {
      id: `held ${code}`,
      kind: 'variant',
      variant,
      source: null,
      grade: variant.derivation?.grade ?? null,
      date: variantDate(variant.article)?.date ?? null,
      parentId,
      alsoIds,
    })
  }
  return [...drafts.values()]
}

/**
 * Sorts by the earliest moment that each date can mean. Where precision leaves the order open, a
 * source comes before what derives from it.
 */
function sortByTime(drafts: Draft[]): Draft[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const firstBelow = findFirstBelow(drafts)
  const keys = new Map<string, { time: number; depth: number }>()
  for (const draft of drafts) {
    const line = lineUp(draft, byId, keys)
    let above = keys.get(line.at(-1)?.parentId ?? '') ?? {
      time: Number.NEGATIVE_INFINITY,
      depth: 0,
    }
    for (const next of line.reverse()) {
      above = { time: placeInTime(next, above.time, firstBelow), depth: above.depth + 1 }
      keys.set(next.id, above)
    }
  }
  const order = drafts.map((draft, index) => ({ draft, index, ...keys.get(draft.id)! }))
  order.sort((a, b) => a.time - b.time || a.depth - b.depth || a.index - b.index)
  return order.map(({ draft }) => draft)
}

/** A text and its sources upwards, as far as they have no key yet; a circle ends where it closes. */
function lineUp(
  draft: Draft,
  byId: ReadonlyMap<string, Draft>,
  keys: ReadonlyMap<string, unknown>,
): Draft[] {
  const line: Draft[] = []
  const seen = new Set<string>()
  let next: Draft | undefined = draft
  while (next && !keys.has(next.id) && !seen.has(next.id)) {
    seen.add(next.id)
    line.push(next)
    next = next.parentId === null ? undefined : byId.get(next.parentId)
  }
  return line
}

/**
 * A date's place: its start, moved on to `after` where it may well mean a time as late as that. A text
 * without a date stands with the first that came of it, or last where none did.
 */
function placeInTime(draft: Draft, after: number, firstBelow: ReadonlyMap<string, number>): number {
  if (draft.date) {
    const { start, end } = dateSpan(draft.date)
    return after > start && after < end ? after : start
  }
  return Math.max(after, firstBelow.get(draft.id) ?? Number.POSITIVE_INFINITY)
}

/** The earliest start among the dated texts that came of each one, by its id. */
function findFirstBelow(drafts: readonly Draft[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { parentId, date } of drafts) {
    if (parentId === null || !date) continue
    const { start } = dateSpan(date)
    first.set(parentId, Math.min(start, first.get(parentId) ?? start))
  }
  return first
}

/** Extra room for the time between two rows: nothing under an hour, then by its logarithm. */
function stretchOf(a: Draft, b: Draft, step: { stretch: number; most: number }): number {
  if (!a.date || !b.date) return 0
  const hours = (dateSpan(b.date).start - dateSpan(a.date).start) / 3_600_000
  return hours > 1 ? Math.round(Math.min(step.most, step.stretch * Math.log2(hours))) : 0
}

/** What the gutter says beside a row: the day where it is new, the time where it is known. */
function gutterWords(date: PartialDate | null, before: PartialDate | null) {
  if (!date) return { day: '', year: '', clock: '' }
  const [day = '', clock = ''] = utcText(date).split('T')
  const above = before ? (utcText(before).split('T')[0] ?? '') : ''
  const newDay = day !== above
  const newYear = day.slice(0, 4) !== above.slice(0, 4) && day.length > 4
  return {
    day: newDay ? formatShortDay(day) : '',
    year: newYear ? day.slice(0, 4) : '',
    clock: clock.slice(0, 5),
  }
}
