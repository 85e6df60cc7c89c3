import { expect, test } from 'vitest'
import { countCredits, findHabits } from '../../src/discover/find-habits.ts'

const table = { outletIds: ['gazette', 'herald', 'courier'], outlets: Uint32Array.of(0, 1, 2) }

/** Credits of the herald for texts of the gazette, then the other way. */
const habitsOf = (there: number, back: number) => {
  const credits = [
    ...Array.from({ length: there }, () => [1, 0]),
    ...Array.from({ length: back }, () => [0, 1]),
  ]
  return [...findHabits(countCredits(new Map(), credits.flat(), table, 1)).values()].map(
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

test('credits that went are as if they never were', () => {
  const before = countCredits(new Map(), [1, 0, 1, 0, 2, 0], table, 1)
  const after = countCredits(before, [1, 0, 2, 0], table, -1)
  expect(after).toEqual(countCredits(new Map(), [1, 0], table, 1))
})
