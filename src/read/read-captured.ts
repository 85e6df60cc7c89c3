import type { CapturedFile } from '../model/captured-file.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import { showValue } from './describe-issue.ts'
import type { FieldReader } from './field-reader.ts'

type Field = 'captured_pictures' | 'captured_pages'

/** What was captured, as `npm run capture` or an editor wrote it. A file elsewhere is an error. */
export function readCaptured<Name extends Field>(
  name: Name,
  declared: FrontMatter[Name],
  reader: FieldReader,
): CapturedFile[] {
  if (declared === undefined) return []
  const isList = Array.isArray(declared)
  return (isList ? declared : [declared]).flatMap((one, index) => {
    const field = isList ? `${name}.${index}` : name
    const url = reader.address(`${field}.url`, one.url)
    const retrieved = reader.date(`${field}.retrieved`, one.retrieved)
    const file = one.file.trim()
    if (!isInside(file)) reader.remark(outside(`${field}.file`, file))
    if (url === null || !isInside(file)) return []
    return [{ url, file, sha256: one.sha256 ?? null, retrieved }]
  })
}

/** A path below the content folder, with `/`. */
function isInside(file: string): boolean {
  return file
    .split('/')
    .every((part) => part !== '' && !part.startsWith('.') && !/[\u0000-\u001f\u007f\\:]/.test(part))
}

function outside(field: string, file: string) {
  return {
    severity: 'error',
    rule: 'bad-value',
    field,
    message: `Unexpected ${showValue(file)} in \`${field}\`, expected a path inside the content folder`,
    mend: 'For example: file: media/ferry.jpg',
  } as const
}
