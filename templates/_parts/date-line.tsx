import type { PartialDate } from '../../src/model/partial-date.ts'
import { formatDate } from '../../src/stories/views/format-date.ts'

type DateProps = { date: PartialDate }

/** A date in its own zone and, where that differs, in UTC. */
export function FullDate({ date }: DateProps) {
  const words = formatDate(date)
  return (
    <>
      <time dateTime={words.iso}>{words.own}</time>
      {words.utc && (
        <span class="utc">
          <span class="dot"> · </span>
          {words.utc}
        </span>
      )}
    </>
  )
}

/** Day, month or year alone. */
export function DayDate({ date }: DateProps) {
  const words = formatDate(date)
  return <time dateTime={words.iso}>{words.day}</time>
}
