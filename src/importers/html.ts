// Comes in: a saved page. Goes out: an article file, not yet written.

import { decodeBytes } from './decode-bytes.ts'
import { importPage } from './html-page/import-page.ts'
import { readCharset } from './html-page/read-charset.ts'
import type { ImportInput } from './import-input.ts'
import type { Importer } from './importer.ts'

/** A page as a browser saves it: `*.html`. */
export const html: Importer = {
  id: 'html',
  reads: 'bytes',
  holds: 'one',
  maxBytes: 10 * 1024 * 1024,
  recognises: (name, head) =>
    /\.x?html?$/i.test(name) || /^\ufeff?\s*(?:<!doctype html|<html[\s>])/i.test(head),
  run: (input, facts) => {
    const { text, findings } = decodePage(input)
    return [importPage(input.file, text, facts, { importer: 'html', findings })]
  },
}

/** By the byte order mark, else the charset that the server or the page names, else UTF-8. */
export function decodePage({
  file,
  bytes,
  charset,
}: Pick<ImportInput, 'file' | 'bytes' | 'charset'>) {
  const decoded = decodeBytes(file, bytes, charset ?? readCharset(bytes), 'drop')
  return { text: decoded.text ?? '', findings: decoded.findings }
}
