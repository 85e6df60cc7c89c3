// Comes in: a text and a position. Goes out: the date, time or zone that is written there.

import { matchDay } from '../../read/match-day.ts'

/** A day of the calendar; month from 1. */
export interface WrittenDay {
  year: number
  month: number
  day: number
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
const TIME =
  /(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z]))?/iy

/** Result of reading at a position: the value and how many characters it took. */
export interface Read<T> {
  value: T
  length: number
}

/** A day in one of the forms `Nov. 13, 2023`, `13 November 2023`, `2023-11-13`, `13.11.2023`. */
export function readDay(text: string, at: number): Read<WrittenDay> | null {
  const rest = text.slice(at)
  const dotted = DOTTED.exec(rest)
  if (dotted) {
    const [whole, day, month, year] = dotted
    return real({ year: Number(year), month: Number(month), day: Number(day) }, whole.length)
  }
  const found = matchDay(rest)
  if (found?.month == null || found.day === null) return null
  const { year, month, day } = found
  return real({ year, month, day }, rest.length - found.rest.length)
}

/** Minutes after midnight of `2:42 p.m.`, `14:42`, `06.00`. */
export function readTime(text: string, at: number): Read<number> | null {
  TIME.lastIndex = at
  const match = TIME.exec(text)
  if (!match) return null
  const half = match[3]?.[0]?.toLowerCase()
  let hour = Number(match[1])
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(match[2])
  return hour > 23 || minute > 59 ? null : { value: hour * 60 + minute, length: match[0].length }
}

/** Null for a day that no calendar has. */
function real(value: WrittenDay, length: number): Read<WrittenDay> | null {
  const date = new Date(Date.UTC(value.year, value.month - 1, value.day))
  const exists = date.getUTCMonth() === value.month - 1 && date.getUTCDate() === value.day
  return exists && value.year >= 1000 ? { value, length } : null
}
