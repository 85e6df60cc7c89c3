// Comes in: a web capture. Goes out: an article for each page in it.

import type { Importer } from './importer.ts'
import { importRecords } from './warc/import-records.ts'

/** Web captures in WARC (ISO 28500), compressed or not: `*.warc`, `*.warc.gz`. */
export const warc: Importer = {
  id: 'warc',
  reads: 'chunks',
  holds: 'many',
  maxBytes: 64 * 1024 ** 3,
  recognises: (name, head) => /\.warc(?:\.gz)?$/i.test(name) || /^WARC\/\d\.\d\r?\n/.test(head),
  run: (input, facts) => importRecords(input.file, input.chunks(), facts, 'warc'),
}
