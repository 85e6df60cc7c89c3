import type { Weight } from '../../compare/edit-classes.ts'
import type { Take } from './list-takes.ts'
import type { Mark, MarkedTake } from './mark-takes.ts'

/** One swap of words as it was made, with the address of its first occurrence on the site. */
export type Example = {
  from: string
  to: string
  times: number
  /** Of how many texts. */
  texts: number
  /** Without leading `/`: `stories/night-ferry/#gz-1_e4`. */
  path: string
}

/** One class of edits: how often it occurs, in how many texts, and its most frequent swaps. */
export type Habit = {
  class: string
  label: string
  weight: Weight
  times: number
  texts: number
  examples: Example[]
}

/** Takes come one after the other, so that each is counted when it is met first. */
type Counted = { times: number; texts: number; last: Take | null }
type Swap = Example & Counted
type Tally = Omit<Habit, 'examples'> & Counted & { swaps: Map<string, Swap> }

const mostExamples = 2

/**
 * What takers did to the texts they took, class by class, the most frequent first. Parts of a
 * headline or caption are left out, as in the counts on a story's page.
 */
export function listHabits(takes: readonly MarkedTake[]): Habit[] {
  const tallies = new Map<string, Tally>()
  for (const { take, marks } of takes) for (const mark of marks) addMark(tallies, take, mark)
  return [...tallies.values()]
    .map(({ last: _last, swaps, ...habit }) => ({
      ...habit,
      examples: rankSwaps(swaps.values()).slice(0, mostExamples),
    }))
    .toSorted((a, b) => b.times - a.times || (a.label < b.label ? -1 : 1))
}

/**
 * Swaps of words for words that were made more than once: of house wording, or of other wording where
 * no capital, number or quotation may hide a fact.
 */
export function listWordings(takes: readonly MarkedTake[], most = 8): Example[] {
  const swaps = new Map<string, Swap>()
  for (const { take, marks } of takes)
    for (const mark of marks) if (mark.isWording) addSwap(swaps, take, mark)
  return rankSwaps(swaps.values())
    .filter(({ times }) => times > 1)
    .slice(0, most)
}

function addMark(tallies: Map<string, Tally>, take: Take, mark: Mark): void {
  const { label, weight } = mark
  const key = `${label} ${weight}`
  let tally = tallies.get(key)
  if (!tally) {
    const none = { times: 0, texts: 0, last: null }
    tally = { class: mark.class, label, weight, ...none, swaps: new Map() }
    tallies.set(key, tally)
  }
  count(tally, take)
  addSwap(tally.swaps, take, mark)
}

function addSwap(swaps: Map<string, Swap>, take: Take, { swap: words, index }: Mark): void {
  if (!words) return
  const { from, to } = words
  const key = `${from.toLowerCase()}\0${to.toLowerCase()}`
  let swap = swaps.get(key)
  if (!swap) {
    const path = `stories/${take.story.slug}/#${take.variant.fragment}_e${index}`
    swap = { from, to, times: 0, texts: 0, path, last: null }
    swaps.set(key, swap)
  }
  count(swap, take)
}

function count(counted: Counted, take: Take): void {
  counted.times += 1
  if (counted.last !== take) counted.texts += 1
  counted.last = take
}

/** Those of most texts first: what happens in one text only is less of a habit. */
function rankSwaps(swaps: Iterable<Swap>): Example[] {
  return [...swaps]
    .map(({ last: _last, ...swap }) => swap)
    .toSorted((a, b) => b.texts - a.texts || b.times - a.times)
}
