// Comes in: a packed web capture. Goes out: an article for each page in it.

import { importFinding } from './import-finding.ts'
import type { Imported, Importer, ImportFacts } from './importer.ts'
import { setAside } from './set-aside.ts'
import { importRecords } from './warc/import-records.ts'
import { openZip, type ZipPart } from './warc/open-zip.ts'

/** Web captures in WACZ (a ZIP of WARC files with an index): `*.wacz`. */
export const wacz: Importer = {
  id: 'wacz',
  reads: 'bytes',
  holds: 'many',
  maxBytes: 1024 ** 3,
  recognises: (name) => /\.wacz$/i.test(name),
  run: (input, facts) => importParts(input.file, input.bytes, facts),
}

const CAPTURE = /^archive\/[^/]+\.warc(?:\.gz)?$/i

async function* importParts(
  file: string,
  bytes: Uint8Array,
  facts: ImportFacts,
): AsyncGenerator<Imported> {
  const opened = await openZip(bytes)
  if ('problem' in opened) {
    const message = `Unexpected ${opened.problem}, expected a WACZ file`
    const mend = 'Nothing was taken from it. Fetch or pack the file again.'
    yield setAside('', 0, [importFinding(file, 'error', 'import-zip', message, { mend })])
    return
  }
  const captures = opened.parts.filter(({ name }) => CAPTURE.test(name))
  for (const part of captures) yield* importPart(file, part, facts)
  const others = opened.parts.length - captures.length
  if (others > 0) yield setAside('parts of the package without pages (index, logs)', others)
  if (captures.length > 0) return
  const message = 'Unexpected package without a WARC file in archive/, expected at least one'
  yield setAside('', 0, [importFinding(file, 'error', 'import-empty', message)])
}

async function* importPart(
  file: string,
  part: ZipPart,
  facts: ImportFacts,
): AsyncGenerator<Imported> {
  yield* importRecords(`${file}#${part.name}`, part.chunks(), facts, 'wacz')
}
