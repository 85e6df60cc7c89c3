import { describe, expect, it } from 'vitest'
import { formatDate, formatShortDay, utcText } from '../../../src/stories/views/format-date.ts'
import { when } from '../../templates/fixture-parts.ts'

describe('formatDate', () => {
  it.each([
    ['2014', '2014', null],
    ['2014-03', 'March 2014', null],
    ['2014-03-05', '5 March 2014', null],
    ['2024-11-15T10:00:06-04:00', '15 November 2024, 10:00 (UTC−4)', '14:00 UTC'],
    ['2024-11-15T10:00:06.123Z', '15 November 2024, 10:00 UTC', null],
    ['2024-11-15T10:00:06+00:00', '15 November 2024, 10:00 UTC', null],
    ['2024-12-31T22:30:00-05:00', '31 December 2024, 22:30 (UTC−5)', '1 January 2025, 03:30 UTC'],
    [
      '2024-01-01T01:15:00+05:30',
      '1 January 2024, 01:15 (UTC+5:30)',
      '31 December 2023, 19:45 UTC',
    ],
  ])('%s → %s, %s', (text, own, utc) => {
    expect(formatDate(when(text))).toMatchObject({ own, utc, iso: text })
  })

  it('adds no precision: a month has no day, whatever the machine’s zone', () => {
    expect(formatDate(when('2024-03')).day).toBe('March 2024')
  })
})

describe('formatShortDay', () => {
  it.each([
    ['2024-11-05', '5 Nov'],
    ['2024-11', 'Nov'],
    ['2024', '2024'],
  ])('%s → %s', (text, short) => expect(formatShortDay(text)).toBe(short))
})

describe('utcText', () => {
  it('moves an instant to UTC and leaves a day alone', () => {
    expect(utcText(when('2024-12-31T22:30:00-05:00'))).toBe('2025-01-01T03:30')
    expect(utcText(when('2024-12-31'))).toBe('2024-12-31')
  })
})
