import type { VFile } from 'vfile'
import { report } from './report.ts'

/** UTF-8 read as Windows-1252 (`â€™` for ’, `Ã©` for é), and the character for “unreadable”. */
const mojibake = /â€[™œž¦“”˜\u009d\u0153]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|ï»¿|\uFFFD/g

/** Tells of the first garbled character of a body and how many there are. Nothing is changed. */
export function findMojibake(file: VFile): void {
  const source = String(file)
  const at = source.search(mojibake)
  const found = at < 0 ? null : source.match(mojibake)
  if (!found) return
  const line = source.slice(0, at).split('\n').length
  report(file, {
    severity: 'warning',
    rule: 'mojibake',
    message: `Unexpected garbled characters (\`${found[0]}\`, ${found.length} in all), expected readable text`,
    mend: 'Save the file from its source again, as UTF-8; or type the characters that are meant.',
    place: line,
  })
}
