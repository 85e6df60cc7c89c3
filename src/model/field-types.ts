import * as z from 'zod'
import { addressProblem } from './http-address.ts'

/*
 * The kinds of value that an editor writes, shared by the three kinds of file. The text of an
 * `error` is the end of a sentence: “Unexpected …, expected {error}”. Dates are checked by the read
 * room, which knows the outlet's time zone. `noun` is what the reference page calls the type.
 */

/** One text. */
export const textField = z.string()

/** One text, or a list of texts. */
export const textsField = z.union([textField, z.array(textField)])

/** A date in any of the forms that the read room understands. */
export const dateField = z.string().meta({ noun: 'date' })

/** An `http` or `https` address, without credentials. */
export const addressField = z
  .string()
  .superRefine((value, context) => {
    const problem = addressProblem(value)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  })
  .meta({ format: 'uri', noun: 'address' })

/** A BCP 47 tag whose first part is an ISO 639 code: `en`, `pt-BR`, `zh-Hant`. */
export const languageField = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$/, 'a language tag such as en, pt-BR or zh-Hant')
  .refine(isLanguageTag, 'a language tag such as en, pt-BR or zh-Hant')
  .meta({ noun: 'language tag' })

/** An IANA time zone that this Node knows. */
export const timeZoneField = z
  .string()
  .refine(isTimeZone, 'a time zone such as Europe/Lisbon or Asia/Bangkok')
  .meta({ noun: 'time zone' })

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Whether a text names a time zone of the IANA list, `Europe/Lisbon` or `UTC`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(name)) return false
  // Node’s own list has no second names (`UTC`, `US/Eastern`), but asking a format for those takes as long as
  // checking a file.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}
