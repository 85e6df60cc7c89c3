import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import { describeIssue, showValue } from './describe-issue.ts'
import type { Fields, ParsedYaml } from './parse-yaml.ts'
import { suggestName } from './suggest-name.ts'
import { findingAt, placeFor, type Remark, type TextFile } from './text-file.ts'
import { takeUnknownFields, type UnknownField } from './unknown-fields.ts'

/** The fields that hold, and findings about the others: unknown ones, and ones with wrong values. */
export type CheckedFields<Shape> = { fields: Partial<Shape>; findings: Finding[] }

/**
 * Check fields against their schema. A field with a wrong value is an error and is left out of the
 * result; an unknown one is a warning with a suggestion.
 *
 * @param foreign our name for a name that others use, where there is one
 */
export function checkFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  parsed: ParsedYaml,
  source: TextFile,
  foreign: (name: string) => string | null = () => null,
): CheckedFields<z.infer<z.ZodObject<Shape>>> {
  const { value, unknown } = takeUnknownFields(schema, parsed.fields ?? {})
  const fields = value as Fields
  const findings = unknown.map((field) =>
    findingAt(source, placeFor(parsed.keyPlaces, field.path), describeUnknown(field, foreign)),
  )
  const result = schema.safeParse(fields)
  if (result.success) return { fields: result.data as Partial<z.infer<typeof schema>>, findings }
  for (const issue of result.error.issues) {
    const { path, remark } = describeWrong(issue, fields, schema)
    findings.push(findingAt(source, placeFor(parsed.places, path), remark))
    delete fields[String(issue.path[0])]
  }
  const rest = schema.partial().safeParse(fields).data ?? {}
  return { fields: rest as Partial<z.infer<typeof schema>>, findings }
}

function describeUnknown(
  { path, known }: UnknownField,
  foreign: (name: string) => string | null,
): Remark {
  const name = path.at(-1) ?? ''
  const ours = (path.length === 1 ? foreign(name) : null) ?? null
  const meant = known.includes(name.toLowerCase())
    ? name.toLowerCase()
    : (ours ?? suggestName(name, known))
  return {
    severity: 'warning',
    rule: 'unknown-key',
    field: path.join('.'),
    message: `Unexpected field \`${name.slice(0, 80)}\`, expected one that is known; it is not used`,
    mend:
      meant === null ? 'The reference of fields is docs/fields.md.' : `Did you mean \`${meant}\`?`,
  }
}

function describeWrong(issue: z.core.$ZodIssue, fields: Fields, schema: z.ZodObject) {
  const { path, expected, choices } = describeIssue(issue)
  const field = path.join('.')
  const value = valueAt(fields, path)
  const meant = typeof value === 'string' ? suggestName(value, choices) : null
  const remark: Remark = {
    severity: 'error',
    rule: value === undefined ? 'missing-field' : 'bad-value',
    field,
    message: `Unexpected ${showValue(value)} in \`${field}\`, expected ${expected}`,
    mend: meant === null ? exampleOf(schema, path[0]) : `Did you mean \`${meant}\`?`,
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

/** `For example: tags: ["ferries"]`; JSON is YAML too. */
function exampleOf(schema: z.ZodObject, name: string | undefined): string | null {
  const field = name === undefined ? undefined : (schema.shape[name] as z.ZodType | undefined)
  const inner =
    field !== undefined && 'unwrap' in field ? (field.unwrap as () => z.ZodType)() : field
  const examples = inner?.meta()?.examples as unknown[] | undefined
  return examples?.[0] === undefined ? null : `For example: ${name}: ${JSON.stringify(examples[0])}`
}
