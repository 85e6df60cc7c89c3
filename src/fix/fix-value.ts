import type * as z from 'zod'
import { describeIssue } from '../read/describe-issue.ts'
import { simple } from '../read/suggest-name.ts'
import { suggestValue } from '../read/suggest-value.ts'
import { takeUnknownFields } from '../read/unknown-fields.ts'
import { type FixCase, type Fixer, oneLineEdit } from './fix.ts'
import { clearlyMeant } from './fix-key.ts'
import { replaceValue } from './replace-value.ts'

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'on'])
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', 'off'])

/** The one possible word that a wrong one means: `Withdrawn`, `yes`, `English`, `europe/lisbon`. */
export const fixValue: Fixer = (given) => {
  const { finding, lines } = given
  const issue = issueOf(given)
  if (finding.field === null || issue === null) return null
  const line = lines[finding.line - 1] ?? ''
  if (issue.isTruth) return oneLineEdit(given, finding.line, writeTruth(line, finding.column))
  const change = (value: string) => meantValue(finding.field!, value, issue.choices)
  return oneLineEdit(given, finding.line, replaceValue(line, finding.column, change))
}

function issueOf({ finding, fields, schema }: FixCase) {
  if (fields === null) return null
  const known = takeUnknownFields(schema, fields).value
  const issues: z.core.$ZodIssue[] = schema.safeParse(known).error?.issues ?? []
  for (const issue of issues) {
    const { path, choices, expected } = describeIssue(issue)
    if (path.join('.') === finding.field) return { choices, isTruth: expected === 'true or false' }
  }
  return null
}

/** True and false are never in quotes. */
function writeTruth(line: string, column: number): string | null {
  const match = /^(["']?)([A-Za-z]{1,5})\1(?=\s*(?:#|$))/.exec(line.slice(column - 1))
  const word = match?.[2]?.toLowerCase() ?? ''
  if (match === null || !(YES.has(word) || NO.has(word))) return null
  const after = line.slice(column - 1 + match[0].length)
  return `${line.slice(0, column - 1)}${YES.has(word)}${after}`
}

function meantValue(field: string, value: string, choices: readonly string[]): string | null {
  if (choices.length > 0) return clearlyMeant(value, choices)
  const meant = suggestValue(field, value, choices)
  if (meant === null) return null
  if (/(^|\.)language$/.test(field)) return isNameOf(value, meant) ? meant : null
  return simple(meant) === simple(value) ? meant : null
}

/** `English` or `Deutsch` in full, or a tag that is written with `_`. */
function isNameOf(value: string, tag: string): boolean {
  const word = value.trim().toLowerCase()
  if (word.replaceAll('_', '-') === tag.toLowerCase()) return true
  return ['en', tag].some((reader) => {
    const names = new Intl.DisplayNames([reader], { type: 'language' })
    return names.of(tag)?.toLowerCase() === word
  })
}
