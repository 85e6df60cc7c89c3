import * as z from 'zod'
import type { Fields } from './text-file.ts'

/** A field that the schema does not know, and the names it could have had. */
export type UnknownField = { path: string[]; known: string[] }

/** Fields without those that the schema does not know, and which those are. */
export function takeUnknownFields(
  schema: z.ZodType,
  value: unknown,
  path: string[] = [],
): { value: unknown; unknown: UnknownField[] } {
  const unknown: UnknownField[] = []
  if (typeof value !== 'object' || value === null) return { value, unknown }
  const known = shapesFor(schema, value)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => {
      const taken = takeUnknownFields(known.item, item, [...path, String(index)])
      unknown.push(...taken.unknown)
      return taken.value
    })
    return { value: items, unknown }
  }
  if (known.shape === null) return { value, unknown }
  const fields: Fields = {}
  for (const [name, inner] of Object.entries(value)) {
    const innerSchema = Object.hasOwn(known.shape, name) ? known.shape[name] : undefined
    if (innerSchema === undefined) {
      unknown.push({ path: [...path, name], known: Object.keys(known.shape) })
      continue
    }
    const taken = takeUnknownFields(innerSchema, inner, [...path, name])
    unknown.push(...taken.unknown)
    fields[name] = taken.value
  }
  return { value: fields, unknown }
}

const anything = z.unknown()

/** Of all that a schema allows: the fields of an object, and what a list may hold. */
function shapesFor(schema: z.ZodType, value: unknown) {
  const options = alternatives(schema)
  const object = options.find((option) => option instanceof z.ZodObject)
  const list = options.find((option) => option instanceof z.ZodArray)
  return {
    shape: (object?.shape ?? null) as Record<string, z.ZodType> | null,
    item: (Array.isArray(value) && (list?.element as z.ZodType | undefined)) || anything,
  }
}

/** The members of a union, without the wrapping that makes a field optional. */
export function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => alternatives(option as z.ZodType))
  }
  return [schema]
}
