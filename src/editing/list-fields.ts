// In: a Zod schema of what an editor may write. Out: its fields as a plain list, for editing tools.
import * as z from 'zod'

/** What a field takes. `texts` also stands for one text; `mixed` for texts or maps, one or many. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'address'
  | 'boolean'
  | 'choice'
  | 'texts'
  | 'fields'
  | 'mixed'

export type Field = {
  name: string
  kind: FieldKind
  description: string
  required: boolean
  /** The first of the schema's examples. */
  example: unknown
  /** What a `choice` may be. */
  options: readonly string[]
  /** What `fields` holds. */
  fields: readonly Field[]
}

type Json = Record<string, unknown>

/** The fields of a map, in the order of its schema. */
export function listFields(schema: z.ZodType): Field[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Json)
}

function fieldsOf(schema: Json): Field[] {
  const required = (schema.required as string[] | undefined) ?? []
  return Object.entries((schema.properties as Record<string, Json> | undefined) ?? {}).map(
    ([name, field]) => ({
      name,
      kind: kindOf(field),
      description: String(field.description ?? ''),
      required: required.includes(name),
      example: (field.examples as unknown[] | undefined)?.[0],
      options: (field.enum as string[] | undefined) ?? [],
      fields: field.type === 'object' ? fieldsOf(field) : [],
    }),
  )
}

function kindOf(field: Json): FieldKind {
  if (field.anyOf !== undefined) {
    const isText = (form: Json) =>
      form.type === 'string' || (form.items as Json | undefined)?.type === 'string'
    return (field.anyOf as Json[]).every(isText) ? 'texts' : 'mixed'
  }
  if (field.enum !== undefined) return 'choice'
  if (field.type === 'boolean') return 'boolean'
  // Of a map with any fields no form can be made.
  if (field.type === 'object') return field.properties === undefined ? 'mixed' : 'fields'
  if (field.type !== 'string') return 'mixed'
  if (field.noun === 'date') return 'date'
  return field.noun === 'address' ? 'address' : 'text'
}

/** `credit_line` → `Credit line`. */
export function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
