import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateSpan } from '../../src/model/partial-date.ts'
import { parseDate } from '../../src/read/parse-date.ts'

const parse = (text: string, zone: string | null = null) => {
  const result = parseDate(text, zone)
  return result.date === null ? `expected ${result.expected}` : result.date.text
}

describe('parseDate', () => {
  it.each([
    ['2014', '2014', 'year'],
    ['2014-03', '2014-03', 'month'],
    ['2014-3', '2014-03', 'month'],
    ['March 2014', '2014-03', 'month'],
    ['2019-9-30', '2019-09-30', 'day'],
    ['2019/09/30', '2019-09-30', 'day'],
    ['Nov. 13, 2023', '2023-11-13', 'day'],
    ['NOV 13 2023', '2023-11-13', 'day'],
    ['13 November 2023', '2023-11-13', 'day'],
    ['Monday, 13th November, 2023', '2023-11-13', 'day'],
    ['Sept. 5, 2023', '2023-09-05', 'day'],
    ['May 5, 2023', '2023-05-05', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2013-04-09 18:13 -0700', '2013-04-09T18:13:00-07:00', 'instant'],
    ['2016-04-19 10:00:06 -0400', '2016-04-19T10:00:06-04:00', 'instant'],
    ['2016-04-19  9:05:06 +1', '2016-04-19T09:05:06+01:00', 'instant'],
    ['2024-11-16T11:56:11.660Z', '2024-11-16T11:56:11.660Z', 'instant'],
    ['2024-11-16T11:56:11.66Z', '2024-11-16T11:56:11.660Z', 'instant'],
    ['2024-11-16T11:56:11.000+07:00', '2024-11-16T11:56:11+07:00', 'instant'],
    ['2024-11-16T11:56:11.123456789Z', '2024-11-16T11:56:11.123Z', 'instant'],
    ['2024-11-16t11:56z', '2024-11-16T11:56:00Z', 'instant'],
    ['Sat, 16 Nov 2024 11:56:11 GMT', '2024-11-16T11:56:11Z', 'instant'],
    ['16 Nov 2024 11:56 UTC+7', '2024-11-16T11:56:00+07:00', 'instant'],
    ['2024-11-16 11:56 \u22120330', '2024-11-16T11:56:00-03:30', 'instant'],
  ])('%s → %s (%s)', (text, expected, precision) => {
    expect(parseDate(text, null)).toEqual({ date: { text: expected, precision }, note: null })
  })

  it.each([
    ['2014-03-05 10:00', 'Europe/Lisbon', '2014-03-05T10:00:00+00:00'],
    ['2014-07-05 10:00', 'Europe/Lisbon', '2014-07-05T10:00:00+01:00'],
    ['2014-07-05T23:59:59', 'Asia/Kolkata', '2014-07-05T23:59:59+05:30'],
    ['Nov. 13, 2023 18:00', 'America/New_York', '2023-11-13T18:00:00-05:00'],
    ['2023-11-05 01:30', 'America/New_York', '2023-11-05T01:30:00-04:00'],
    ['2023-03-12 02:30', 'America/New_York', '2023-03-12T02:30:00-05:00'],
    ['2014-03-05 10:00 -0800', 'Europe/Lisbon', '2014-03-05T10:00:00-08:00'],
    ['2014-03-05', 'Europe/Lisbon', '2014-03-05'],
  ])('reads %s in %s as %s', (text, zone, expected) => {
    expect(parse(text, zone)).toBe(expected)
  })

  it.each([
    [
      '2014-03-05 10:00',
      'only the day is kept, since the time has no zone and the outlet has no `time_zone`',
    ],
    ['2014-03-05 -0700', 'the zone is left out, since there is no time of day'],
    ['2014-03-05+07:00', 'the zone is left out, since there is no time of day'],
    ['2014-03-05Z', 'the zone is left out, since there is no time of day'],
  ])('keeps the day of %s and says why', (text, note) => {
    expect(parseDate(text, null)).toEqual({ date: { text: '2014-03-05', precision: 'day' }, note })
  })

  it.each([
    ['2023-02-30', 'expected a day that exists: 2023-02 has 28 days'],
    ['2023-02-29', 'expected a day that exists: 2023-02 has 28 days'],
    ['2023-13-01', 'expected a month from 1 to 12'],
    ['2023-00', 'expected a month from 1 to 12'],
    ['Feb 30, 2024', 'expected a day that exists: 2024-02 has 29 days'],
    ['0099-01-01', 'expected a year from 1000 to 9999'],
    ['03/04/2014', 'expected the year first: 2014-03-04 or 2014-04-03'],
    ['2023-01-01 25:00 Z', 'expected a time of day from 00:00 to 23:59:59'],
    ['2023-01-01 10:61 Z', 'expected a time of day from 00:00 to 23:59:59'],
    [
      '2023-01-01 10:00 EST',
      'expected the distance from UTC after the time, such as Z, +0100 or -05:00 (names such as EST mean different zones)',
    ],
    [
      '2023-01-01 10:00 +2500',
      'expected the distance from UTC after the time, such as Z, +0100 or -05:00 (names such as EST mean different zones)',
    ],
  ])('refuses %s: %s', (text, expected) => {
    expect(parse(text)).toBe(expected)
  })

  it.each([
    '',
    'soon',
    'false',
    '20141116',
    '1416096000000',
    '14-03-05',
    '2014-W12',
    '2014-03-05-',
    'Smarch 3, 2014',
    '2014 -0700',
    '١٢/٣/٢٠١٤',
    '2'.repeat(5000),
  ])('has no guess for %j', (text) => {
    expect(parse(text)).toContain('expected a')
    expect(parseDate(text, null).date).toBeNull()
  })

  it('takes any text, and gives only dates that have a place in time', () => {
    const digits = fc.stringMatching(/^[0-9TZ:+ /-]{0,30}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
        const { date } = parseDate(text, 'Asia/Bangkok')
        if (date !== null) expect(Number.isNaN(dateSpan(date).start)).toBe(false)
      }),
    )
  })
})
