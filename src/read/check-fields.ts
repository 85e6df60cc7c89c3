import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import { describeIssue, showValue } from './describe-issue.ts'
import type { ParsedYaml } from './parse-yaml.ts'
import { stripFields } from './strip-fields.ts'
import { simple, suggestName } from './suggest-name.ts'
import { suggestValue } from './suggest-value.ts'
import type { Fields } from './text-file.ts'
import { findingAt, placeFor, type Remark, type TextFile } from './text-file.ts'
import { takeUnknownFields, type UnknownField } from './unknown-fields.ts'

/** The fields that hold, and findings about the others: unknown ones, and ones with wrong values. */
export type CheckedFields<Shape> = { fields: Partial<Shape>; findings: Finding[] }

/**
 * Check fields against their schema. A field with a wrong value is an error and is left out of the
 * result; an unknown one is a warning with a suggestion.
 *
 * @param foreign our names for names that others use, which are in their simple form
 */
export function checkFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  parsed: ParsedYaml,
  source: TextFile,
  foreign: ReadonlyMap<string, string> = new Map(),
): CheckedFields<z.infer<z.ZodObject<Shape>>> {
  const { value, unknown } = takeUnknownFields(schema, parsed.fields ?? {})
  const [fields, hidden] = stripFields(value as Fields)
  const findings = [
    ...unknown.map((field) =>
      findingAt(source, placeFor(parsed.keyPlaces, field.path), describeUnknown(field, foreign)),
    ),
    ...hidden.map(({ path, remark }) => findingAt(source, placeFor(parsed.places, path), remark)),
  ]
  const result = schema.safeParse(fields)
  if (result.success) return { fields: result.data as Partial<z.infer<typeof schema>>, findings }
  const wrong = new Map<string, Finding>()
  for (const issue of result.error.issues) {
    const { path, remark } = describeWrong(issue, fields, schema)
    const finding = findingAt(source, placeFor(parsed.places, path), remark)
    if (!wrong.has(path.join('.'))) wrong.set(path.join('.'), finding)
  }
  for (const issue of result.error.issues) delete fields[String(issue.path[0])]
  const rest = schema.partial().safeParse(fields).data ?? {}
  return {
    fields: rest as Partial<z.infer<typeof schema>>,
    findings: [...findings, ...wrong.values()],
  }
}

function describeUnknown(
  { path, known }: UnknownField,
  foreign: ReadonlyMap<string, string>,
): Remark {
  const name = path.at(-1) ?? ''
  if (name.trim() === '') return nameless(path.join('.'))
  const meant = meantField(name, known, path.length === 1 ? foreign : new Map())
  return {
    severity: 'warning',
    rule: 'unknown-key',
    field: path.join('.'),
    message: `Unexpected field \`${name.slice(0, 80)}\`, expected one that is known; it is not used`,
    mend:
      meant === null ? 'The reference of fields is docs/fields.md.' : `Did you mean \`${meant}\`?`,
  }
}

/** A line such as `: The ferry returns`, whose name got lost. */
function nameless(field: string): Remark {
  return {
    severity: 'warning',
    rule: 'unknown-key',
    field,
    message: 'Unexpected colon without a name before it, expected a field; it is not used',
    mend: 'Write the name of the field before the colon: docs/fields.md has them all.',
  }
}

/** The same name in capitals, then the same by another name, then what is spelt alike. */
function meantField(
  name: string,
  known: readonly string[],
  foreign: ReadonlyMap<string, string>,
): string | null {
  const same = known.find((field) => simple(field) === simple(name)) ?? foreign.get(simple(name))
  if (same !== undefined) return same
  const alike = suggestName(name, known)
  if (alike !== null) return alike
  const other = suggestName(name, [...foreign.keys()])
  return other === null ? null : (foreign.get(other) ?? null)
}

function describeWrong(issue: z.core.$ZodIssue, fields: Fields, schema: z.ZodObject) {
  const { path, expected, choices } = describeIssue(issue)
  const field = path.join('.')
  const value = valueAt(fields, path)
  const meant = suggestValue(field, value, choices)
  const remark: Remark = {
    severity: 'error',
    rule: value === undefined ? 'missing-field' : 'bad-value',
    field,
    message: `Unexpected ${showValue(value)} in ${showField(path)}, expected ${expected}`,
    mend: meant === null ? exampleOf(schema, path) : `Did you mean \`${meant}\`?`,
  }
  return { path, remark }
}

function valueAt(fields: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Fields)[name]
        : undefined,
    fields,
  )
}

/** `For example: tags: ["ferries"]`; JSON is YAML too. Null for a field inside another. */
function exampleOf(schema: z.ZodObject, path: readonly string[]): string | null {
  const [name, ...inner] = path
  if (name === undefined || inner.some((part) => !/^\d+$/.test(part))) return null
  const field = schema.shape[name] as z.ZodType | undefined
  const plain =
    field !== undefined && 'unwrap' in field ? (field.unwrap as () => z.ZodType)() : field
  const examples = plain?.meta()?.examples as unknown[] | undefined
  return examples?.[0] === undefined ? null : showExample(name, examples[0])
}

/** Fields inside a field a line each, as an editor writes them; everything else on one line. */
function showExample(name: string, example: unknown): string {
  if (typeof example !== 'object' || example === null || Array.isArray(example)) {
    return `For example: ${name}: ${JSON.stringify(example)}`
  }
  const lines = Object.entries(example).map(([key, value]) => `  ${key}: ${String(value)}`)
  return ['For example:', `${name}:`, ...lines].join('\n')
}

/** `tags.0` as people count: the first item of `tags`. */
function showField(path: readonly string[]): string {
  const at = path.findIndex((part) => /^\d+$/.test(part))
  if (at <= 0) return `\`${path.join('.')}\``
  const inner = path.slice(at + 1)
  const of = `item ${Number(path[at]) + 1} of \`${path.slice(0, at).join('.')}\``
  return inner.length === 0 ? of : `\`${inner.join('.')}\` of ${of}`
}
