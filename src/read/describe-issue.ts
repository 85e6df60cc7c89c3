import type * as z from 'zod'

type Issue = z.core.$ZodIssue

/** What was expected of a value, and where: the innermost field that the issue is about. */
export type IssueDescription = {
  path: string[]
  expected: string
  /** The words that were possible, where it is a choice of words. */
  choices: string[]
}

const TYPE_NAMES: Readonly<Record<string, string>> = Object.freeze({
  string: 'text',
  array: 'a list',
  object: 'fields of its own',
  boolean: 'true or false',
})

/** An issue of Zod → what was expected, in an editor's words. */
export function describeIssue(issue: Issue, above: PropertyKey[] = []): IssueDescription {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') return describeUnion(issue, path)
  const names = path.map(String)
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String)
    return { path: names, expected: oneOf(choices), choices }
  }
  if (issue.code === 'invalid_type') {
    return { path: names, expected: TYPE_NAMES[issue.expected] ?? issue.expected, choices: [] }
  }
  return { path: names, expected: issue.message, choices: [] }
}

/**
 * None of several forms fitted. Tell of the form whose type did fit, so that `rights: [x]` and
 * `rights: {display: ful}` are two different messages; else name all the forms.
 */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[]): IssueDescription {
  const fitting = issue.errors.find((branch) => !branch.some(isWrongType))?.[0]
  if (fitting !== undefined) return describeIssue(fitting, path)
  const forms = issue.errors.flatMap((branch) =>
    branch.filter(isWrongType).map((inner) => describeIssue(inner).expected),
  )
  return { path: path.map(String), expected: oneOf([...new Set(forms)]), choices: [] }
}

function isWrongType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type'
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** A value as a message shows it. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'fields'
  const text = String(value)
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}
