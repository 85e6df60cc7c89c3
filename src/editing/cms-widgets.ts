// In: a schema of what editors write. Out: the fields of a form of Sveltia CMS.
import { type Field, labelOf, listFields } from './list-fields.ts'

/** A part of the CMS's configuration, as its own JSON Schema describes it. */
export type Widget = Record<string, unknown>

const yesOrNo = Object.freeze([
  { label: 'Yes', value: true },
  { label: 'No', value: false },
])

/** One field of the form for each field of the schema that has one form only. */
export function widgets(schema: Parameters<typeof listFields>[0]): Widget[] {
  return listFields(schema).flatMap(toWidget)
}

/** The text comes after what an article begins with, above the many fields that few articles need. */
export function withText(fields: Widget[]): Widget[] {
  const at = fields.findIndex(({ name }) => name === 'description') + 1
  const text = {
    name: 'body',
    label: 'Text',
    widget: 'markdown',
    required: false,
    // As it stands in the file: the other mode would write the whole text anew.
    modes: ['raw'],
    hint: 'The words, in Markdown.',
  }
  return [...fields.slice(0, at), text, ...fields.slice(at)]
}

function toWidget(field: Field): Widget[] {
  const { name, description, required } = field
  const base = { name, label: labelOf(name), required, hint: hintOf(field) }
  switch (field.kind) {
    case 'mixed':
      return []
    case 'choice':
      return [{ ...base, widget: 'select', options: field.options }]
    case 'boolean':
      // A switch would write `false` into every file, also where to leave it out means true.
      return [{ ...base, widget: 'select', options: yesOrNo }]
    case 'texts':
      return [{ ...base, widget: 'list' }]
    case 'fields':
      return [
        { ...base, hint: description, widget: 'object', fields: field.fields.flatMap(toWidget) },
      ]
    case 'address':
      return [{ ...base, widget: 'string', type: 'url' }]
    default:
      // Dates too: a date picker would make a day and an hour of “2024-05”.
      return [{ ...base, widget: 'string' }]
  }
}

/** What the field means, with an example that the CMS cannot take for its own Markdown. */
function hintOf({ description, example, kind }: Field): string {
  if (typeof example !== 'string' || kind === 'choice') return description
  return `${description} For example: ${example}`
}
