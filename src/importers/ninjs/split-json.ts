import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'

/** One value of a JSON text and the line on which it begins (1 for those of a list). */
export type JsonValue = { value: unknown; line: number }

/** Brackets inside each other; parsers and readers of deeper ones run out of stack. */
const DEEPEST = 200

/**
 * The items of a JSON text: the value itself, those of a list, those of a list under a usual name,
 * or one value on each line (JSON Lines). A line that is none is a finding.
 */
export function splitJson(
  text: string,
  file: string,
): { values: JsonValue[]; findings: Finding[] } {
  const depth = measureJson(text)
  if (depth > DEEPEST) {
    const message = `Unexpected ${depth} levels of JSON, expected at most ${DEEPEST}`
    const mend = 'Check how the file came about: it holds something other than articles.'
    return {
      values: [],
      findings: [importFinding(file, 'error', 'import-json', message, { mend })],
    }
  }
  const whole = parse(text)
  if (whole !== undefined)
    return { values: listOf(whole).map((value) => ({ value, line: 1 })), findings: [] }
  return splitLines(text, file)
}

function splitLines(text: string, file: string): { values: JsonValue[]; findings: Finding[] } {
  const values: JsonValue[] = []
  const broken: number[] = []
  let line = 0
  for (const row of text.split('\n')) {
    line++
    if (row.trim() === '') continue
    const value = parse(row)
    if (value === undefined) broken.push(line)
    else values.push(...listOf(value).map((one) => ({ value: one, line })))
  }
  if (broken.length === 0) return { values, findings: [] }
  const lines = `${broken.length === 1 ? 'line' : 'lines'} ${broken.slice(0, 10).join(', ')}${broken.length > 10 ? ' …' : ''}`
  const message =
    values.length === 0
      ? 'Unexpected text that is no JSON, expected ninjs'
      : `Unexpected text that is no JSON on ${lines}, expected one item on each`
  const mend = 'Fetch or export the file again: it may be cut off.'
  const finding = importFinding(file, 'error', 'import-json', message, { mend, line: broken[0]! })
  return { values, findings: [finding] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Under which names lists of items come. */
const LISTS = ['items', 'item', 'results', 'data', 'articles', 'hits', 'docs']

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'uri')) return [value]
  const lists = LISTS.map((name) => (value as Record<string, unknown>)[name])
  return lists.find((list): list is unknown[] => Array.isArray(list)) ?? [value]
}

function measureJson(text: string): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (inText) {
      if (unit === '\\') at++
      else if (unit === '"') inText = false
      else if (unit === '\n') inText = false
    } else if (unit === '"') inText = true
    else if (unit === '[' || unit === '{') most = Math.max(most, ++depth)
    else if (unit === ']' || unit === '}') depth--
  }
  return most
}
