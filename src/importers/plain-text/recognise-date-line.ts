// Comes in: one line of a scrape. Goes out: when it says that the article was published and updated.

import { readZone } from './read-zone.ts'
import { readDay, readTime, type WrittenDay } from './written-date.ts'

/** ISO 8601 at the precision that the line gives: a time without a known zone is dropped. */
export interface DateLine {
  published: string | null
  updated: string | null
}

interface Stamp {
  day: WrittenDay | null
  minute: number | null
  offset: ((day: WrittenDay, minute: number) => number | null) | null
}

const LABEL = /first published|last updated|last modified|published|posted|updated|modified/gi
const FILLER =
  /[ ,|:·•/()–—-]+|(?:on|at|the)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\d{1,3} (?:minute|min|hour|hr|day)s? ago/iy

/** Read a line that holds dates, times and their labels, and nothing else; else null. */
export function recogniseDateLine(text: string): DateLine | null {
  if (text.length > 160) return null
  const line: DateLine = { published: null, updated: null }
  let firstDay: WrittenDay | null = null
  for (const { label, words } of splitLabels(text)) {
    const stamp = readStamp(words)
    if (stamp === null) return null
    const day: WrittenDay | null = stamp.day ?? firstDay
    firstDay ??= stamp.day
    if (day === null) continue
    const key = /updated|modified/i.test(label) ? 'updated' : 'published'
    line[key] ??= formatStamp({ ...stamp, day })
  }
  return line
}

/** `Nov. 13, 2023Updated 2:42 p.m. ET` → the parts, each with the label before it. */
function splitLabels(text: string): { label: string; words: string }[] {
  const parts: { label: string; words: string }[] = []
  let label = ''
  let from = 0
  for (const match of text.matchAll(LABEL)) {
    if (match.index > from) parts.push({ label, words: text.slice(from, match.index) })
    label = match[0]
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ label, words: text.slice(from) })
  return parts.some((part) => /\d/.test(part.words)) ? parts : [{ label: '', words: 'none' }]
}

function readStamp(words: string): Stamp | null {
  const stamp: Stamp = { day: null, minute: null, offset: null }
  for (let at = 0; at < words.length; ) {
    const day = readDay(words, at)
    const time = day ? null : readTime(words, at)
    const zone = day || time || stamp.minute === null ? null : readZone(words, at)
    if (day) stamp.day ??= day.value
    if (time) stamp.minute ??= time.value
    if (zone) stamp.offset ??= zone.value
    const length = day?.length ?? time?.length ?? zone?.length ?? fillerLength(words, at)
    if (length === 0) return null
    at += length
  }
  return stamp
}

function fillerLength(words: string, at: number): number {
  FILLER.lastIndex = at
  return FILLER.exec(words)?.[0].length ?? 0
}

function formatStamp({ day, minute, offset }: Stamp & { day: WrittenDay }): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  const east = minute === null || offset === null ? null : offset(day, minute)
  if (minute === null || east === null) return date
  const ahead = Math.abs(east)
  const zone =
    east === 0 ? 'Z' : `${east < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${zone}`
}
