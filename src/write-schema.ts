import * as z from 'zod'
import { archiveFileSchema } from './model/archive-file.ts'
import { frontMatterSchema } from './model/front-matter.ts'
import { outletFileSchema } from './model/outlet-file.ts'
import { pageFileSchema } from './model/page.ts'

type Json = Record<string, unknown>

const SCHEMAS = Object.freeze({
  'front-matter.json': frontMatterSchema,
  'outlet.json': outletFileSchema,
  'archive.json': archiveFileSchema,
  'page.json': pageFileSchema,
})

/** What editors may write, as JSON Schemas (draft 2020-12) by file name, for completion in editors. */
export function jsonSchemas(): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      withoutOwnWords(toJson(schema)) as Json,
    ]),
  )
}

/** The reference of all fields, as Markdown: `docs/fields.md`. */
export function fieldReference(): string {
  const sections = Object.values(SCHEMAS).map((schema) => section(toJson(schema)))
  return `${INTRODUCTION}\n${sections.join('\n')}`
}

const INTRODUCTION = `# Fields

<!-- Written by \`npm run schema\` from src/model. Change the schemas there, not this page. -->

Every field is optional unless it says “required”. An empty value (\`title: ""\`, \`image:\`) is the
same as none. A date may be as precise as you know it: \`2024\`, \`2024-05\`, \`2024-05-12\`,
\`2024-05-12 18:13 +0100\`, \`2024-05-12T17:13:00Z\`, \`May 12, 2024\`. A time without a zone is read in
the outlet's \`time_zone\`. Numbers are kept as they are written, digit by digit.
`

function toJson(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as Json
}

/** What is said for the page only, in words that are none of JSON Schema. */
const OWN_WORDS: readonly string[] = Object.freeze(['whenAbsent', 'noun'])

function withoutOwnWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnWords)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !OWN_WORDS.includes(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutOwnWords(inner)]))
}

function section(schema: Json): string {
  const rows = fieldsOf(schema).flatMap(([name, field, required]) => rowsOf(name, field, required))
  const head = '| field | type | meaning | examples | where it is left out |\n|---|---|---|---|---|'
  return `## ${schema.title}\n\n${schema.description}\n\n${head}\n${rows.join('\n')}\n`
}

/** One row for a field, and one for each field inside it. */
function rowsOf(name: string, field: Json, required: boolean): string[] {
  const examples = (field.examples as unknown[] | undefined) ?? []
  const cells = [
    `\`${name}\``,
    typeOf(field),
    String(field.description ?? ''),
    examples.map((example) => `\`${showExample(example)}\``).join('<br>'),
    required ? 'required' : String(field.whenAbsent ?? '–'),
  ]
  const inner = innerFields(field).flatMap(([innerName, innerField, innerRequired]) =>
    rowsOf(`${name}.${innerName}`, innerField, innerRequired),
  )
  return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`, ...inner]
}

function fieldsOf(schema: Json): [name: string, field: Json, required: boolean][] {
  const required = (schema.required as string[] | undefined) ?? []
  return Object.entries((schema.properties as Record<string, Json> | undefined) ?? {}).map(
    ([name, field]) => [name, field, required.includes(name)],
  )
}

/** Fields of a map, where a field can be one. */
function innerFields(field: Json): ReturnType<typeof fieldsOf> {
  const forms = [field, ...((field.anyOf as Json[] | undefined) ?? [])]
  return forms.map(fieldsOf).find((fields) => fields.length > 0) ?? []
}

function typeOf(field: Json): string {
  if (field.anyOf !== undefined) {
    return [...new Set((field.anyOf as Json[]).map(typeOf))].join(', or ')
  }
  if (field.enum !== undefined) {
    return (field.enum as string[]).map((word) => `\`${word}\``).join(', ')
  }
  if (field.type === 'array') return `a list (each ${typeOf((field.items as Json) ?? {})})`
  if (field.type === 'object') return 'fields of its own'
  if (field.type === 'boolean') return '`true` or `false`'
  return String(field.noun ?? 'text')
}

function showExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example)
}
