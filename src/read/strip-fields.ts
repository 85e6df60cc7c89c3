import { bidiControls, findHidden, type Hidden, stripHidden } from '../model/hidden-characters.ts'
import type { Remark } from './text-file.ts'

/** What was found in one text, at its field path. */
export type HiddenRemark = { path: string[]; remark: Remark }

/**
 * Take out of every text of a value what cannot be seen and has no honest use there: a title is also
 * shown in places where no mark can stand for such a character. The remarks name them.
 */
export function stripFields<Value>(value: Value, path: string[] = []): [Value, HiddenRemark[]] {
  if (typeof value === 'string') {
    // In no language is more out of place than in English.
    const isClean = findHidden(value, 'en').length === 0
    const hidden = isClean ? [] : findHidden(value, languageOf(value))
    if (hidden.length === 0) return [value, []]
    return [stripHidden(value, hidden) as Value, [{ path, remark: describe(hidden, path) }]]
  }
  if (typeof value !== 'object' || value === null) return [value, []]
  const remarks: HiddenRemark[] = []
  const entries = Object.entries(value).map(([name, inner]) => {
    const [stripped, found] = stripFields(inner, [...path, name])
    remarks.push(...found)
    return [name, stripped] as const
  })
  const whole = Array.isArray(value)
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries)
  return [whole as Value, remarks]
}

/** A language with the habits of the script: what is honest depends on these alone. */
function languageOf(text: string): string {
  if (/[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)) return 'ar'
  return /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Tibetan}]/u.test(text)
    ? 'th'
    : 'en'
}

function describe(hidden: readonly Hidden[], path: readonly string[]): Remark {
  const codes = [...new Set(hidden.map(({ code }) => code))]
  const isBidi = codes.some((code) => bidiControls.has(code))
  const field = path.join('.')
  return {
    severity: hidden.some(({ suspicious }) => suspicious) ? 'warning' : 'note',
    rule: isBidi ? 'bidi-control' : 'invisible-character',
    field,
    message: `Unexpected invisible ${codes.length === 1 ? 'character' : 'characters'} ${codes.slice(0, 8).join(', ')} in \`${field}\`, expected text; left out`,
    mend: 'Type the value again, without copying it.',
  }
}
