import type { Form } from './form.ts'
import { agencyForms } from './forms-agencies.ts'
import { eastAsianForms } from './forms-east-asia.ts'
import { englishForms } from './forms-english.ts'
import { otherForms } from './forms-other-languages.ts'

/**
 * All forms of words by which a text credits its source, in the order in which they are tried: the
 * first that matches a sentence wins. To add one: an object in its language's list, with examples.
 */
export const attributionForms: readonly Form[] = Object.freeze([
  ...englishForms,
  ...agencyForms,
  ...otherForms,
  ...eastAsianForms,
])
