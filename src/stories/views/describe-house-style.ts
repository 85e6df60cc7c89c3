import { EDIT_CLASSES } from '../../compare/edit-classes.ts'
import { type Example, type Habit, listHabits, listWordings } from './list-habits.ts'
import type { Take } from './list-takes.ts'
import { median } from './median.ts'
import { type Delay, medianDelay } from './median-delay.ts'

/** What takers make of the texts they take: an outlet's house style, or what passes between two. */
export type HouseStyle = {
  /** Texts taken. */
  texts: number
  /** Of them, those that could be compared word by word and may be shown. */
  compared: number
  /** Median share of the source's words kept, 0–1; null where nothing was compared. */
  kept: number | null
  delay: Delay | null
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

/** Sums up what was done to some taken texts. */
export function describeHouseStyle(takes: readonly Take[]): HouseStyle {
  const open = takes.flatMap(({ comparison }) => comparison ?? [])
  const habits = listHabits(takes)
  const inText = habits.filter((habit) => !isFrame(habit) && habit.class !== 'style.house')
  return {
    texts: takes.length,
    compared: open.length,
    kept: median(open.map(({ kept }) => kept)),
    delay: medianDelay(takes),
    style: inText.filter(({ weight }) => weight === 'style').slice(0, mostRows),
    wordings: listWordings(takes),
    substance: inText
      .filter(({ weight }) => weight === 'substantive')
      .toSorted((a, b) => gravity(a) - gravity(b))
      .slice(0, mostRows),
    frame: habits
      .filter(isFrame)
      .toSorted((a, b) => b.texts - a.texts)
      .slice(0, mostRows),
  }
}

/** Place of a habit's class in the list of classes, which begins with the most telling. */
function gravity({ class: id }: Habit): number {
  return EDIT_CLASSES.findIndex((one) => one.id === id)
}

function isFrame({ class: id }: Habit): boolean {
  return /^(?:furniture|markup)\./.test(id)
}
