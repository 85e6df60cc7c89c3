// Comes in: a zone as newspapers abbreviate it, and a local time. Goes out: its offset from UTC.

import { zoneOffset } from '../../read/zone-offset.ts'
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

/** Abbreviations that do not say whether it is summer. */
const UNITED_STATES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}

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
    const place = UNITED_STATES[name]
    if (place === undefined) return FIXED[name] ?? null
    return zoneOffset(Date.UTC(day.year, day.month - 1, day.day, 0, minute), place)
  }
  return { value, length: whole.length }
}
