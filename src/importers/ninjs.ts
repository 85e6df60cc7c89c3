// Comes in: IPTC ninjs 1, 2 or 3: one item, a list of them, or one on each line. Goes out: articles.

import { decodeBytes } from './decode-bytes.ts'
import { importFinding } from './import-finding.ts'
import type { Imported, Importer, ImportFacts } from './importer.ts'
import { importItems } from './items/import-items.ts'
import { latestVersions } from './items/latest-versions.ts'
import { resolveWithin } from './items/resolve-within.ts'
import { readItem } from './ninjs/read-item.ts'
import { splitJson } from './ninjs/split-json.ts'
import { setAside } from './set-aside.ts'

/** News in JSON, as agencies send it (IPTC ninjs). */
export const ninjs: Importer = {
  id: 'ninjs',
  reads: 'bytes',
  holds: 'many',
  maxBytes: 64 * 1024 * 1024,
  recognises: (_name, head) =>
    /^\ufeff?\s*[[{]/.test(head) &&
    /"(?:versioncreated|versionCreated|firstcreated|firstCreated|headlines?|body_x?html|body_text|bodies|pubstatus|pubStatus)"\s*:/.test(
      head,
    ) &&
    /"uri"\s*:/.test(head),
  run: (input, facts) => {
    const { text, findings } = decodeBytes(input.file, input.bytes, input.charset, 'drop')
    const parts = importNinjs(text ?? '', input.file, facts)
    return findings.length === 0 ? parts : [setAside('', 0, findings), ...parts]
  },
}

/** The articles of a ninjs text. Of several versions of an item only the latest is taken. */
export function importNinjs(text: string, file: string, given: ImportFacts): Imported[] {
  const { values, findings } = splitJson(text, file)
  const items = values.map(({ value, line }, index) =>
    readItem(value, { file, line, name: `item ${index + 1}` }),
  )
  const all = [
    ...importItems(latestVersions(resolveWithin(items)), { file, importer: 'ninjs' }, given),
  ]
  if (values.length === 0 && findings.length === 0) {
    const message = 'Unexpected file without an item, expected ninjs'
    findings.push(importFinding(file, 'error', 'import-empty', message))
  }
  return findings.length === 0 ? all : [...all, setAside('', 0, findings)]
}
