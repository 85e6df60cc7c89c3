import { MONTHS, WEEKDAYS } from './tables/months.ts'

/** What a word may be in a date; a word may be more than one. */
export type DatePart = {
  /** A whole date in figures, as `dateValue` writes it. */
  whole: string | null
  /** 1 (Monday) – 7. */
  weekday: number | null
  /** 1–12. */
  month: number | null
  /** 1–31. */
  day: number | null
  /** Four figures. */
  year: string | null
}

/** Null for a word that is part of no English or ISO date. */
export function readDatePart(word: string): DatePart | null {
  const first = word.charCodeAt(0)
  if (first >= 65 && first <= 90) {
    const name = word.replace('.', '').toLowerCase()
    const weekday = WEEKDAYS.get(name) ?? null
    const month = MONTHS.get(name) ?? null
    return weekday === null && month === null
      ? null
      : { whole: null, weekday, month, day: null, year: null }
  }
  return first >= 48 && first <= 57 ? readFigures(word) : null
}

function readFigures(word: string): DatePart | null {
  const iso = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(word)
  const whole = iso ? dateValue(iso[1], Number(iso[2]), Number(iso[3])) : null
  const year = /^[12][0-9]{3}$/.test(word) ? word : null
  const day = dayOf(word)
  return (whole ?? year ?? day) ? { whole, weekday: null, month: null, day, year } : null
}

function dayOf(word: string): number | null {
  const match = /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = Number(match?.[1])
  return match && day >= 1 && day <= 31 ? day : null
}

/** `y-m-d` with empty fields left out: `2024-11-5`, `-11-5`. */
export function dateValue(year: string | undefined, month: number, day: number | null): string {
  return [year ?? '', month, day ?? ''].join('-')
}
