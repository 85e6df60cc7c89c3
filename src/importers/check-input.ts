// Comes in: an input, before it is opened. Goes out: why it cannot be imported in this way.

import type { Finding } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import type { Importer, ImportFacts } from './importer.ts'

/** No importer recognises an input. */
export function unknownKind(file: string, head: Uint8Array): Finding {
  const isEmpty = head.length === 0
  const message = isEmpty
    ? 'Unexpected empty file'
    : 'Unexpected kind of file, expected one that an importer knows'
  const mend = isEmpty
    ? 'Save the article in the file, then import it again.'
    : 'Name the importer with --from: docs/importing.md lists them.'
  const rule = isEmpty ? 'import-empty' : 'import-unknown-kind'
  return importFinding(file, 'error', rule, message, { mend })
}

/** What the person said about one article cannot be said of many. */
export function misfitting(
  file: string,
  importer: Importer,
  facts: ImportFacts,
  total: number,
): Finding | null {
  const given = (['url', 'date', 'title'] as const).filter((key) => facts[key])
  if (importer.holds === 'many' && given.length > 0) {
    const message = `Unexpected --${given.join(', --')} for a file that may hold many articles`
    const mend = 'Leave it out: the file says it of each article.'
    return importFinding(file, 'error', `import-${given[0]}`, message, { mend })
  }
  if (total === 1 || !facts.url) return null
  const message = `Unexpected --url for ${total} files, expected one file`
  const mend = 'Import the files one by one, each with its own address.'
  return importFinding(file, 'error', 'import-url', message, { mend })
}
