import type { Finding } from '../model/finding.ts'
import { parseArticle } from './parse-article.ts'
import { type Places, placeFor, type TextFile } from './text-file.ts'

/**
 * Findings that name a field but not its line, as those do that were made of the linked archive, with
 * the line of the field.
 *
 * @param sourceOf the file of a finding; null where it cannot be read
 */
export function placeFindings(
  findings: readonly Finding[],
  sourceOf: (file: string) => TextFile | null,
): Finding[] {
  const places = new Map<string, Places>()
  const placesOf = (file: string): Places => {
    const known = places.get(file)
    if (known) return known
    const source = sourceOf(file)
    const found = (source && parseArticle(source).article?.places) ?? {}
    places.set(file, found)
    return found
  }
  return findings.map((finding) => {
    const { file, line, column, field } = finding
    if (field === null || line !== 1 || column !== 1 || !file.startsWith('articles/'))
      return finding
    return { ...finding, ...placeFor(placesOf(file), field.split('.')) }
  })
}
