import { expect, test } from 'vitest'
import { findHabits } from '../../src/discover/find-habits.ts'

const outlets = ['gazette', 'herald', 'courier']

/** Credits of the herald for texts of the gazette, then the other way. */
const habitsOf = (there: number, back: number) => {
  const credits = [
    ...Array.from({ length: there }, () => [1, 0]),
    ...Array.from({ length: back }, () => [0, 1]),
  ]
  return [...findHabits(credits.flat(), { outlets }).values()].map(
    ({ source, taker, atLeast, isOneWay }) =>
      `${taker}←${source} ${atLeast}${isOneWay ? '' : ' (other way)'}`,
  )
}

test.each([
  [3, 0, []],
  [4, 0, ['herald←gazette 4']],
  [9, 0, ['herald←gazette 5']],
  [19, 1, ['herald←gazette 10 (other way)']],
  [99, 0, ['herald←gazette 50']],
  [0, 2300, ['gazette←herald 2000']],
  [6, 3, []],
])('%i credits, and %i the other way', (there, back, expected) => {
  expect(habitsOf(there, back)).toEqual(expected)
})
