// In: the text of an article's file, a link. Out: the text with the source in its front matter.
import { addToField } from '../read/add-to-field.ts'
import type { SuggestedLink } from './suggestion.ts'

/**
 * Writes `derived_from` for a link whose source is known; nothing else of the file changes. The text
 * comes back unchanged where the direction is undetermined, the source is named already, or the file
 * has no front matter that can be read.
 */
export function applySuggestion(
  fileText: string,
  { source, kind }: Pick<SuggestedLink, 'source' | 'kind'>,
): string {
  if (source === null) return fileText
  return addToField(fileText, {
    field: 'derived_from',
    entry: formatEntry(source, kind),
    about: source,
  })
}

/** A code in quotes; with its kind, where that is not what the build would decide by itself. */
function formatEntry(source: string, kind: SuggestedLink['kind']): string {
  const code = JSON.stringify(source)
  return kind === 'excerpt' || kind === 'adaptation' ? `{ code: ${code}, kind: ${kind} }` : code
}
