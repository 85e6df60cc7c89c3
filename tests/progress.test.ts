import { expect, it } from 'vitest'
import { progressLine } from '../src/progress.ts'

function lines(isTerminal: boolean): string[] {
  const written: string[] = []
  let time = 0
  const progress = progressLine(
    (text) => written.push(text),
    isTerminal,
    () => time,
  )
  for (let done = 0; done <= 1000; done += 25) {
    progress('render', done, 1000)
    time += 50
  }
  progress('compare', 0, 10)
  return written
}

it('tells about ten times how far a phase is and how fast, and says nothing of short ones', () => {
  const told = lines(false)
  expect(told.length).toBeLessThanOrEqual(12)
  expect(told.slice(-2)).toEqual([
    'render 900 of 1000, 500 a second\n',
    'render 1000 of 1000, 500 a second\n',
  ])
})

it('rewrites one line on a terminal and ends it with the phase', () => {
  const told = lines(true)
  expect(told.every((text) => text.startsWith('\r\u001b[Krender '))).toBe(true)
  expect(told.filter((text) => text.endsWith('\n'))).toEqual([
    '\r\u001b[Krender 1000 of 1000, 500 a second\n',
  ])
})

it('tells of work without a known end how much is done', () => {
  const written: string[] = []
  const progress = progressLine(
    (text) => written.push(text),
    false,
    () => 0,
  )
  for (let done = 1; done <= 450; done += 1) progress('articles', done, Number.POSITIVE_INFINITY)
  progress('articles', 450, 450)
  expect(written).toEqual([
    'articles 200\n',
    'articles 300\n',
    'articles 400\n',
    'articles 450 of 450\n',
  ])
})
