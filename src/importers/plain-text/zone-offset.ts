// Comes in: a zone as newspapers abbreviate it, and a local time. Goes out: its offset from UTC.

import type { Read, WrittenDay } from './written-date.ts'

/** Minutes east of UTC. Only abbreviations with one meaning: no `IST`, no `AST`. */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EEST: 180,
  JST: 540,
  AEST: 600,
  AEDT: 660,
}

/** Abbreviations that do not say whether it is summer; standard time, minutes east of UTC. */
const UNITED_STATES: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 }

const ZONE = /(?:(?:GMT|UTC) ?)?([+-])(\d{1,2}):?(\d{2})?(?!\d)|([A-Z]{1,4})(?![A-Za-z])/y

/** A zone: minutes east of UTC on a given day and minute, or null where the name is not known. */
export function readZone(
  text: string,
  at: number,
): Read<(day: WrittenDay, minute: number) => number | null> | null {
  ZONE.lastIndex = at
  const match = ZONE.exec(text)
  if (!match) return null
  const [whole, sign, hours, minutes, name] = match
  if (name === undefined) {
    const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
    return { value: () => (Math.abs(offset) <= 840 ? offset : null), length: whole.length }
  }
  if (!/^(?:[A-Z]{2,3}T|UTC|GMT|Z|AES?DT|AEST|CEST|EEST|ET|CT|MT|PT)$/.test(name)) return null
  const value = (day: WrittenDay, minute: number) => {
    const standard = UNITED_STATES[name]
    if (standard === undefined) return FIXED[name] ?? null
    // Before 2007 summer time began and ended on other days.
    if (day.year < 2007) return null
    return standard + (isUsSummer(day, minute) ? 60 : 0)
  }
  return { value, length: whole.length }
}

/** US daylight time since 2007: second Sunday of March, 2:00, to first Sunday of November, 2:00. */
function isUsSummer({ year, month, day }: WrittenDay, minute: number): boolean {
  const sunday = (inMonth: number, nth: number) =>
    1 + ((7 - new Date(Date.UTC(year, inMonth - 1, 1)).getUTCDay()) % 7) + (nth - 1) * 7
  if (month === 3) return day > sunday(3, 2) || (day === sunday(3, 2) && minute >= 120)
  if (month === 11) return day < sunday(11, 1) || (day === sunday(11, 1) && minute < 120)
  return month > 3 && month < 11
}
