// Comes in: a file of another system. Goes out: its front matter as YAML text, and its body.

import { Document } from 'yaml'
import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'
import { readToml } from './read-toml.ts'

/** Front matter in the form in which the rest is done, and the text after it. */
export type ForeignSplit = { yaml: string; yamlLine: number; markdown: string }

/** Longest front matter, in characters; the longest seen has a thirtieth. */
const LONGEST = 64 * 1024
const DEEPEST = 16

/**
 * Front matter that is not YAML between `---` lines: TOML between `+++` (Hugo, Zola), JSON in
 * braces or between `;;;` (Hugo, Hexo), YAML with the second line only (Hexo). Null where it is
 * none of them.
 */
export function splitForeign(text: string, file: string): ForeignSplit | Finding | null {
  const start = text.length - text.trimStart().length
  const body = text.slice(start)
  const toml = fenced(body, /^(?:\+\+\+|---[ \t]*toml)[ \t]*\n/, /\n(?:\+\+\+|---)[ \t]*(?:\n|$)/)
  if (toml !== null) return fromToml(toml, file)
  const json =
    fenced(body, /^(?:;;;|---[ \t]*json)[ \t]*\n/, /\n(?:;;;|---)[ \t]*(?:\n|$)/) ?? braces(body)
  if (json !== null) return fromJson(json, file)
  return withoutOpening(body)
}

type Part = { front: string; markdown: string }

function fenced(text: string, open: RegExp, close: RegExp): Part | null {
  const first = open.exec(text)
  if (first === null) return null
  const rest = `\n${text.slice(first[0].length)}`
  const end = close.exec(rest)
  if (end === null) return null
  return {
    front: rest.slice(1, Math.max(1, end.index)),
    markdown: rest.slice(end.index + end[0].length),
  }
}

/** Hugo: the file begins with `{`, and the object ends with `}` on a line of its own. */
function braces(text: string): Part | null {
  if (!/^\{\s*(?:"|\})/.test(text)) return null
  const end = /\n\}[ \t]*(?:\n|$)/.exec(text)
  if (end === null) return null
  return { front: text.slice(0, end.index + 2), markdown: text.slice(end.index + end[0].length) }
}

/** Hexo takes YAML without the first fence: fields from the first line on, then `---`. */
function withoutOpening(text: string): ForeignSplit | null {
  if (!/^(?:title|layout|date|tags|author|categories):/i.test(text)) return null
  const end = /\n---[ \t]*\n/.exec(text.slice(0, LONGEST))
  if (end === null) return null
  const yaml = text.slice(0, end.index)
  if (!yaml.split('\n').every((line) => /^(?:[\w-]+:|\s|-\s|#|$)/.test(line))) return null
  return { yaml, yamlLine: 1, markdown: text.slice(end.index + end[0].length) }
}

function fromToml({ front, markdown }: Part, file: string): ForeignSplit | Finding {
  if (front.length > LONGEST) return tooLong(file, front.length)
  const read = readToml(front)
  if ('fields' in read) return { yaml: toYaml(read.fields), yamlLine: 1, markdown }
  const message = `Unexpected TOML on line ${read.line} of the front matter, expected a name, = and a value`
  const mend = 'Mend the line, or write the front matter as YAML between two lines ---.'
  return importFinding(file, 'error', 'import-toml', message, { mend, line: read.line + 1 })
}

function fromJson({ front, markdown }: Part, file: string): ForeignSplit | Finding {
  if (front.length > LONGEST) return tooLong(file, front.length)
  const value = parseJson(front) ?? parseJson(`{${front}}`)
  if (value !== null && isShallow(value, DEEPEST))
    return { yaml: toYaml(value), yamlLine: 1, markdown }
  const message = 'Unexpected front matter that is no JSON, expected an object in braces'
  const mend = 'Mend it, or write the front matter as YAML between two lines ---.'
  return importFinding(file, 'error', 'import-json', message, { mend })
}

function tooLong(file: string, length: number): Finding {
  const message = `Unexpected front matter of ${length} characters, expected at most ${LONGEST}`
  return importFinding(file, 'error', 'import-too-large', message)
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}

/** Lists flat, texts that YAML could take for something else in quotes. */
function toYaml(fields: object): string {
  return new Document(fields).toString({ lineWidth: 0 })
}
