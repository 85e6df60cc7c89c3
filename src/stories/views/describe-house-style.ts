import { EDIT_CLASSES } from '../../compare/edit-classes.ts'
import { type Example, type Habit, listHabits, listWordings } from './list-habits.ts'
import type { Take } from './list-takes.ts'
import type { MarkedTake } from './mark-takes.ts'
import { median } from './median.ts'
import { type Delay, medianDelay } from './median-delay.ts'

/** What takers do with the texts they take, in figures. */
export type Taking = {
  /** Texts taken. */
  texts: number
  /** Of them, those that could be compared word by word and may be shown. */
  compared: number
  /** Median share of the source's words kept, 0–1; null where nothing was compared. */
  kept: number | null
  delay: Delay | null
}

/** What takers make of the texts they take: an outlet's house style, or what passes between two. */
export type HouseStyle = Taking & {
  /** Edits of style, the most frequent first. */
  style: Habit[]
  /** Swaps of words that recur. */
  wordings: Example[]
  /** Edits that change what a reader learns, facts first. */
  substance: Habit[]
  /** Headline, byline, pictures, credit, links: those done to most texts first. */
  frame: Habit[]
}

const mostRows = 8

/** The figures alone, which look at no edit. */
export function measureTaking(takes: readonly Take[]): Taking {
  const open = takes.flatMap(({ comparison }) => comparison ?? [])
  return {
    texts: takes.length,
    compared: open.length,
    kept: median(open.map(({ kept }) => kept)),
    delay: medianDelay(takes),
  }
}

/** The edits of style, the most frequent first. */
export function listStyle(takes: readonly MarkedTake[]): Habit[] {
  return styleOf(listHabits(takes))
}

/** Sums up what was done to some taken texts. */
export function describeHouseStyle(takes: readonly MarkedTake[]): HouseStyle {
  const habits = listHabits(takes)
  return {
    ...measureTaking(takes.map(({ take }) => take)),
    style: styleOf(habits),
    wordings: listWordings(takes),
    substance: habits
      .filter(isInText)
      .filter(({ weight }) => weight === 'substantive')
      .toSorted((a, b) => gravity(a) - gravity(b))
      .slice(0, mostRows),
    frame: habits
      .filter(isFrame)
      .toSorted((a, b) => b.texts - a.texts)
      .slice(0, mostRows),
  }
}

function styleOf(habits: readonly Habit[]): Habit[] {
  return habits.filter((habit) => isInText(habit) && habit.weight === 'style').slice(0, mostRows)
}

function isInText(habit: Habit): boolean {
  return !isFrame(habit) && habit.class !== 'style.house'
}

/** Place of a habit's class in the list of classes, which begins with the most telling. */
function gravity({ class: id }: Habit): number {
  return EDIT_CLASSES.findIndex((one) => one.id === id)
}

function isFrame({ class: id }: Habit): boolean {
  return /^(?:furniture|markup)\./.test(id)
}
