import { abbreviation } from './rules/abbreviation.ts'
import { attribution } from './rules/attribution.ts'
import { changedName } from './rules/changed-name.ts'
import { dash } from './rules/dash.ts'
import { dateForm } from './rules/date-form.ts'
import { diacritics } from './rules/diacritics.ts'
import { exonym } from './rules/exonym.ts'
import { honorific } from './rules/honorific.ts'
import { house } from './rules/house.ts'
import { hyphen } from './rules/hyphen.ts'
import { initial } from './rules/initial.ts'
import { letterCase } from './rules/letter-case.ts'
import { comma, doubled, otherMarks } from './rules/marks.ts'
import { numberForm } from './rules/number-form.ts'
import { points } from './rules/points.ts'
import { quoteOrder } from './rules/quote-order.ts'
import { quoteStyle } from './rules/quote-style.ts'
import { rank } from './rules/rank.ts'
import type { Rule } from './rules/rule.ts'
import { transliteration } from './rules/transliteration.ts'
import { variety } from './rules/variety.ts'
import { wording } from './rules/wording.ts'

/**
 * The rules in the order in which they are asked; the first verdict holds. Form before content:
 * marks, points, dates and numbers, capitals, tables, accents, hyphens, spelling, sound, then wording.
 */
export const RULES: readonly Rule[] = Object.freeze([
  quoteOrder,
  quoteStyle,
  dateForm,
  numberForm,
  points,
  letterCase,
  honorific,
  rank,
  initial,
  exonym,
  abbreviation,
  house,
  diacritics,
  variety,
  hyphen,
  dash,
  transliteration,
  doubled,
  comma,
  otherMarks,
  changedName,
  attribution,
  wording,
])
