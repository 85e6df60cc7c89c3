import type { DeclaredSource } from '../model/article.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { FieldReader } from './field-reader.ts'
import { oneLine } from './one-line.ts'

type Declared = Exclude<NonNullable<FrontMatter['derived_from']>, unknown[]>

/** `derived_from` in any of its forms → a list of what the editor declared. */
export function readSources(
  declared: FrontMatter['derived_from'],
  reader: FieldReader,
): DeclaredSource[] {
  if (declared === undefined) return []
  if (!Array.isArray(declared)) return [readSource(declared, 'derived_from', reader)]
  return declared.map((source, index) => readSource(source, `derived_from.${index}`, reader))
}

function readSource(declared: Declared, field: string, reader: FieldReader): DeclaredSource {
  if (typeof declared === 'string') {
    const { url, code } = urlOrCode(declared, field, reader)
    return { url, code, kind: null, note: null }
  }
  const url = reader.address(`${field}.url`, declared.url)
  const code = oneLine(declared.code)?.normalize('NFC') ?? null
  if (declared.url === undefined && code === null) reader.remark(withoutSource(field))
  return { url, code, kind: declared.kind ?? null, note: oneLine(declared.note) }
}

/** A text that stands for a source: an address where it looks like one, else a code. */
export function urlOrCode(
  text: string,
  field: string,
  reader: FieldReader,
): { url: string | null; code: string | null } {
  const isAddress = /^\s*(?:[a-z][a-z0-9+.-]{0,30}:\/\/|\/\/|www\.)/i.test(text)
  if (isAddress) return { url: reader.address(field, text), code: null }
  return { url: null, code: oneLine(text)?.normalize('NFC') ?? null }
}

function withoutSource(field: string) {
  return {
    severity: 'warning',
    rule: 'source-without-address',
    field,
    message: `Unexpected \`${field}\` without \`url\` and \`code\`, expected one of them; no link can be made`,
    mend: 'Add `url: https://…`, or `code: …` of an article of this archive.',
  } as const
}
