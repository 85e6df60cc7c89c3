import type { Finding } from '../model/finding.ts'
import { addressProblem } from '../model/http-address.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Rights } from '../model/rights.ts'
import type { RightsFields } from '../model/rights-fields.ts'
import { showValue } from './describe-issue.ts'
import { parseDate } from './parse-date.ts'
import { findingAt, type Places, placeFor, type Remark, type TextFile } from './text-file.ts'

/** Turns checked fields of one file into values of the model; what it meets goes to `findings`. */
export type FieldReader = {
  findings: Finding[]
  /** Add a finding at the place of a field. */
  remark: (remark: Remark & { field: string }) => void
  /** A date, read in the outlet's time zone where it has none. */
  date: (field: string, text: string | undefined) => PartialDate | null
  /** An `http` or `https` address; null and an error where it is none. */
  address: (field: string, text: string | undefined) => string | null
  /** Rights as far as they are given. */
  rights: (field: string, rights: RightsFields | undefined) => Partial<Rights>
}

/** A reader for the fields of one file. */
export function fieldReader(
  source: TextFile,
  places: Places,
  timeZone: string | null,
): FieldReader {
  const findings: Finding[] = []
  const remark: FieldReader['remark'] = (what) =>
    void findings.push(findingAt(source, placeFor(places, what.field.split('.')), what))
  const date: FieldReader['date'] = (field, text) =>
    text === undefined ? null : readDate(field, text, timeZone, remark)
  const address: FieldReader['address'] = (field, text) =>
    text === undefined ? null : readAddress(field, text, remark)
  return {
    findings,
    remark,
    date,
    address,
    rights: (field, rights) => readRights(field, rights, date),
  }
}

function readDate(
  field: string,
  text: string,
  timeZone: string | null,
  remark: FieldReader['remark'],
): PartialDate | null {
  const parsed = parseDate(text, timeZone)
  if (parsed.date === null) {
    const message = `Unexpected ${showValue(text)} in \`${field}\`, expected ${parsed.expected}`
    const mend = /^(true|false)$/i.test(text)
      ? `\`${field}\` is a date here. To hold an article back, write \`draft: true\`.`
      : 'For example: 2024-05-12'
    remark({ severity: 'error', rule: 'bad-date', field, message, mend })
  } else if (parsed.note !== null) {
    const message = `Unexpected ${showValue(text)} in \`${field}\`, expected a time with its zone: ${parsed.note}`
    const mend = 'Add the distance from UTC after the time, such as +0100.'
    remark({ severity: 'note', rule: 'date-without-zone', field, message, mend })
  }
  return parsed.date
}

function readAddress(field: string, text: string, remark: FieldReader['remark']): string | null {
  const problem = addressProblem(text)
  if (problem !== null) {
    const message = `Unexpected ${showValue(text)} in \`${field}\`, expected ${problem}`
    remark({ severity: 'error', rule: 'bad-value', field, message })
    return null
  }
  if (text !== text.trim()) {
    const message = `Unexpected space around the address in \`${field}\`, expected none; it is left out`
    remark({ severity: 'warning', rule: 'stray-space', field, message, mend: 'Delete the space.' })
  }
  return text.trim()
}

function readRights(
  field: string,
  rights: RightsFields | undefined,
  date: FieldReader['date'],
): Partial<Rights> {
  if (rights === undefined) return {}
  const { holder, licence, notice, credit_line: creditLine, display } = rights
  const expires = date(`${field}.expires`, rights.expires) ?? undefined
  const given = Object.entries({ holder, licence, notice, creditLine, display, expires })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
