// Comes in: an address. Goes out: an input as if it had been saved as a file, or why there is none.

import { createHash } from 'node:crypto'
import type { FetchOptions } from '../fetch/fetch-result.ts'
import { fetchSafely } from '../fetch/fetch-safely.ts'
import type { Finding } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import { type ImportInput, toImportInput } from './import-input.ts'

/** What may be fetched: media type → the end of the name that it would be saved under. */
const ENDS: Readonly<Record<string, string>> = Object.freeze({
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
  'application/rdf+xml': 'xml',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/feed+json': 'json',
  'application/json': 'json',
  'application/ld+json': 'json',
})

const LIMITS = Object.freeze({ bytes: 10 * 1024 * 1024, seconds: 30, redirects: 5 })

/** An input from the web. */
export interface FetchedInput {
  input: ImportInput
  /** For the choice of the importer: `page.html`. */
  name: string
  /** The address that answered. */
  address: string
  /** For the head of the article file. */
  comment: string
}

/**
 * Fetch a page or a feed: `http` and `https` only, no private network, at most 5 redirects, 10 MiB
 * and 30 seconds. Never throws.
 */
export async function fetchInput(
  asked: string,
  options: FetchOptions,
): Promise<FetchedInput | { finding: Finding }> {
  const accept = Object.keys(ENDS).join(', ')
  const result = await fetchSafely(asked, { ...options, limits: LIMITS, accept })
  if (!result.ok) {
    const rule = result.outcome === 'refused' ? 'import-fetch-refused' : 'import-fetch-failed'
    const { message, mend } = result
    return { finding: importFinding(asked, 'error', rule, message, { mend }) }
  }
  const end = Object.hasOwn(ENDS, result.type) ? ENDS[result.type] : undefined
  if (end === undefined) {
    const type = result.type.slice(0, 80) || 'none'
    const message = `Unexpected content type “${type}”, expected a page or a feed`
    const mend = 'Save it yourself and import the file.'
    return { finding: importFinding(asked, 'error', 'import-fetch-refused', message, { mend }) }
  }
  const { bytes, charset, address } = result
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const comment = `Fetched page: ${address}\nSHA-256 of its ${bytes.length} bytes: ${sha256}`
  return { input: toImportInput(asked, bytes, { charset }), name: `page.${end}`, address, comment }
}
