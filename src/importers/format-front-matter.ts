import { Document, Scalar, visit } from 'yaml'
import type { ImportedFacts } from './imported-article.ts'

/** In the order of the native form. */
const ORDER = [
  'code',
  'origin_url',
  'title',
  'description',
  'category',
  'tags',
  'language',
  'outlet',
  'byline',
  'image',
  'image_alt',
  'image_caption',
  'image_credit',
  'published',
  'updated',
  'retrieved',
  'story',
  'derived_from',
  'archived_at',
  'rights',
  'corrections',
  'status',
  'draft',
  'aliases',
  'imported',
] as const satisfies readonly (keyof ImportedFacts)[]

const PLAIN: ReadonlySet<string> = new Set(['published', 'updated', 'retrieved', 'byline'])

/** What YAML or an editor may take for the end of a line, and other controls. */
const NO_LINE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g

/** Words always in double quotes, as the native form has them; dates and names of authors plain. */
export function formatFrontMatter(facts: ImportedFacts, comment: string | null = null): string {
  const front = new Document({ layout: 'article' })
  for (const key of ORDER) {
    const value = facts[key]
    if (value == null || (Array.isArray(value) && value.length === 0)) continue
    if (key === 'origin_url' && value === '') continue
    const node = front.createNode(value)
    if (!PLAIN.has(key)) visit(node, { Scalar: (place, scalar) => quote(place, scalar) })
    front.set(key, node)
  }
  const lines = comment?.replace(NO_LINE, ' ').split('\n') ?? []
  return lines.map((line) => `# ${line}\n`).join('') + front.toString({ lineWidth: 0 })
}

function quote(place: unknown, scalar: Scalar): void {
  if (typeof scalar.value === 'string' && place !== 'key') scalar.type = Scalar.QUOTE_DOUBLE
}
