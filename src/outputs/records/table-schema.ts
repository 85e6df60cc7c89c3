import * as z from 'zod'

type Json = {
  type?: string
  anyOf?: Json[]
  description?: string
  properties?: Record<string, Json>
}

/** A column of a table, in the words of Frictionless Table Schema. */
export type Field = { name: string; type: string; description: string }

/** The columns of a record: JSON's own types, which are Table Schema's too. */
export function tableSchema(schema: z.ZodObject): { fields: Field[]; missingValues: string[] } {
  const { properties = {} } = z.toJSONSchema(schema) as Json
  const fields = Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeOf(property),
    description: property.description ?? '',
  }))
  return { fields, missingValues: [] }
}

function typeOf({ type, anyOf = [] }: Json): string {
  const types = [type ?? anyOf.map(typeOf)].flat()
  return types.find((one) => one !== 'null') ?? 'any'
}
