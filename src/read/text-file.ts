import type { Finding, FindingInput } from '../model/finding.ts'
import { LIMITS } from './limits.ts'

/** A text file as read: no byte order mark, line ends as `\n`. */
export type TextFile = {
  /** Path relative to the content folder, with `/`. */
  file: string
  text: string
  /** `text` cut at its line ends. */
  lines: readonly string[]
  /** Of the bytes, lower-case hex. */
  sha256: string
}

/** A place in a file; both count from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number }

/** Places of field values (or keys) by field path: `rights.display`, `tags.0`. */
export type Places = Record<string, Place>

/** Fields as an editor wrote them: texts, lists and maps; `true` and `false` only where asked for. */
export type Fields = Record<string, unknown>

/** What a finding says, apart from where. */
export type Remark = Pick<FindingInput, 'severity' | 'rule' | 'message' | 'mend' | 'field'>

/** A finding at a place of a file, with the line that stands there. */
export function findingAt(source: TextFile, place: Place, remark: Remark): Finding {
  const line = source.lines[place.line - 1]
  const excerpt = line === undefined || place.column > LIMITS.excerptCharacters ? null : line
  return {
    ...findingAbout(source.file, remark),
    line: place.line,
    column: place.column,
    excerpt: excerpt?.slice(0, LIMITS.excerptCharacters) ?? null,
  }
}

/** A finding about a file as a whole. */
export function findingAbout(file: string, remark: Remark): Finding {
  const { severity, rule, message, mend = null, field = null } = remark
  return { file, line: 1, column: 1, severity, rule, field, message, mend, excerpt: null }
}

/** The place of a field, or of the nearest one that it stands in, or the head of the file. */
export function placeFor(places: Places, path: readonly string[]): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[path.slice(0, length).join('.')]
    if (place !== undefined) return place
  }
  return { line: 1, column: 1 }
}
