import { isPart } from '../../compare/count-edits.ts'
import { editClass, type Weight, weighEdit } from '../../compare/edit-classes.ts'
import type { Edit } from '../../model/edit.ts'
import type { Take } from './list-takes.ts'

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

type Swap = Omit<Example, 'texts'> & { takes: Set<Take> }
type Tally = Omit<Habit, 'texts' | 'examples'> & { takes: Set<Take>; swaps: Map<string, Swap> }

const longestSwap = 48
const mostExamples = 2

/**
 * What takers did to the texts they took, class by class, the most frequent first. Parts of a
 * headline or caption are left out, as in the counts on a story's page.
 */
export function listHabits(takes: readonly Take[]): Habit[] {
  const tallies = new Map<string, Tally>()
  for (const take of takes) {
    for (const [index, edit] of take.comparison?.edits.entries() ?? []) {
      if (!isPart(edit)) addEdit(tallies, take, edit, index)
    }
  }
  return [...tallies.values()]
    .map(({ takes: of, swaps, ...habit }) => ({
      ...habit,
      texts: of.size,
      examples: rankSwaps(swaps.values()).slice(0, mostExamples),
    }))
    .toSorted((a, b) => b.times - a.times || (a.label < b.label ? -1 : 1))
}

/**
 * Swaps of words for words that were made more than once: of house wording, or of other wording where
 * no capital, number or quotation may hide a fact.
 */
export function listWordings(takes: readonly Take[], most = 8): Example[] {
  const swaps = new Map<string, Swap>()
  for (const take of takes) {
    for (const [index, edit] of take.comparison?.edits.entries() ?? []) {
      if (isWording(edit) && !isPart(edit)) addSwap(swaps, take, edit, index)
    }
  }
  return rankSwaps(swaps.values())
    .filter(({ times }) => times > 1)
    .slice(0, most)
}

function isWording({ class: id, from, to, facets }: Edit): boolean {
  if (id === 'style.house') return true
  if (id !== 'wording.replaced' || /[\p{Lu}\p{N}]/u.test(from + to)) return false
  return !facets.some((facet) => /^(?:number|date|name|quote)$/.test(facet))
}

function addEdit(tallies: Map<string, Tally>, take: Take, edit: Edit, index: number): void {
  const [label, weight] = [labelOf(edit), weighEdit(edit)]
  const key = `${label} ${weight}`
  let tally = tallies.get(key)
  if (!tally) {
    tally = { class: edit.class, label, weight, times: 0, takes: new Set(), swaps: new Map() }
    tallies.set(key, tally)
  }
  tally.times += 1
  tally.takes.add(take)
  addSwap(tally.swaps, take, edit, index)
}

/** Of what stands around a text it matters most which way it went: `byline dropped`. */
function labelOf({ class: id, from, to }: Edit): string {
  const { label } = editClass(id)
  if (!id.startsWith('furniture.')) return label
  return `${label} ${from === '' ? 'added' : to === '' ? 'dropped' : 'changed'}`
}

function addSwap(swaps: Map<string, Swap>, take: Take, edit: Edit, index: number): void {
  if (!isShort(edit)) return
  const { from, to } = edit
  const key = `${from.toLowerCase()}\0${to.toLowerCase()}`
  let swap = swaps.get(key)
  if (!swap) {
    const path = `stories/${take.story.slug}/#${take.variant.fragment}_e${index}`
    swap = { from, to, times: 0, takes: new Set(), path }
    swaps.set(key, swap)
  }
  swap.times += 1
  swap.takes.add(take)
}

/** Words that a table can show; whole paragraphs, pictures and credit lines it cannot. */
function isShort({ class: id, from, to }: Edit): boolean {
  return from.length + to.length <= longestSwap && !/^(?:block|furniture|markup)\./.test(id)
}

/** Those of most texts first: what happens in one text only is less of a habit. */
function rankSwaps(swaps: Iterable<Swap>): Example[] {
  return [...swaps]
    .map(({ takes, ...swap }) => ({ ...swap, texts: takes.size }))
    .toSorted((a, b) => b.texts - a.texts || b.times - a.times)
}
