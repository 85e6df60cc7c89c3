const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * Minutes by which the clocks of a time zone are ahead of UTC when they show a given time. A time
 * that the clocks show twice is its first; one that they skip is read with the offset before the
 * jump (as `disambiguation: 'compatible'` of Temporal does).
 *
 * @param wall the time shown, as milliseconds since 1970 as if it were UTC
 * @param timeZone IANA name; throws a RangeError for one that is not known
 */
export function zoneOffset(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY, timeZone)
  const after = offsetAt(wall + DAY, timeZone)
  const fitting = [before, after].find(
    (offset) => offsetAt(wall - offset * MINUTE, timeZone) === offset,
  )
  return fitting ?? before
}

/** Minutes ahead of UTC at an instant, rounded: local mean times of long ago have seconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = format.formatToParts(instant)
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value ?? 0)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((shown - instant) / MINUTE)
}
