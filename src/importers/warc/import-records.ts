// Comes in: a WARC file. Goes out: an article for each page in it, and a count of everything else.

import { parseDate } from '../../read/parse-date.ts'
import { parseAddress } from '../check-facts.ts'
import { decodePage } from '../html.ts'
import { LIST_PAGE } from '../html-page/check-page.ts'
import { importPage } from '../html-page/import-page.ts'
import { importFinding } from '../import-finding.ts'
import type { Imported, ImportFacts } from '../importer.ts'
import { setAside } from '../set-aside.ts'
import { decodePayload } from './decode-payload.ts'
import { CaptureProblem } from './guarded-source.ts'
import { type CaptureRecord, readRecords } from './read-records.ts'

/** Different media types that are counted each on its own. */
const MAX_TYPES = 30

/**
 * Import every page of a capture: HTML that was answered with status 200. A damaged file gives what
 * stands before the damage, and a finding.
 */
export async function* importRecords(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  given: ImportFacts,
  importer: string,
): AsyncGenerator<Imported> {
  const types = new Set<string>()
  let count = 0
  try {
    for await (const record of readRecords(chunks, (each) => whyNot(each, types) === null)) {
      count += 1
      const reason = whyNot(record, types)
      yield reason === null ? await importRecord(file, record, given, importer) : setAside(reason)
    }
  } catch (error) {
    yield setAside('', 0, [damaged(file, error, count)])
    return
  }
  if (count > 0) return
  const mend = 'Check that it is a whole WARC file.'
  const message = 'Unexpected capture without a record, expected pages'
  yield setAside('', 0, [importFinding(file, 'error', 'import-empty', message, { mend })])
}

/** Why a record is no page, as the report counts it; null for a page. */
function whyNot({ type, status, mediaType }: CaptureRecord, types: Set<string>): string | null {
  if (type === 'revisit') return 'revisits, whose page was captured before'
  if (type !== 'response' && type !== 'resource')
    return 'records about the capture and its requests'
  if (type === 'response' && status === null) return 'responses of protocols other than HTTP'
  if (status !== null && status >= 300 && status < 400) return 'redirects'
  if (status !== null && status !== 200) return `answers with status ${status}`
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return null
  if (types.size < MAX_TYPES) types.add(mediaType)
  return `files that are no pages (${types.has(mediaType) ? mediaType || 'no type' : 'other types'})`
}

async function importRecord(
  file: string,
  record: CaptureRecord,
  given: ImportFacts,
  importer: string,
): Promise<Imported> {
  const bytes = await decodePayload(record)
  const { address, date, digest, id } = record
  if (bytes === null) {
    const message = `Unexpected page ${address}: too large, or in an encoding that cannot be undone`
    const mend = 'Save it with a browser and import the file.'
    const finding = importFinding(file, 'error', 'import-capture-unreadable', message, { mend })
    return { file, importer, facts: null, pieces: [], article: null, findings: [finding] }
  }
  const { text, findings } = decodePage({ file, bytes, charset: record.charset })
  const retrieved = date === null ? null : (parseDate(date, null).date?.text ?? null)
  const facts = { ...given, address: parseAddress(address)?.href ?? null, retrieved }
  const comment = [
    `Captured page: ${address}`,
    ...(id === null ? [] : [`WARC-Record-ID: ${id}`]),
    ...(digest === null ? [] : [`WARC-Payload-Digest: ${digest}`]),
  ].join('\n')
  const article = importPage(file, text, facts, { findings, importer, comment })
  const isList = article.findings.some(({ rule }) => rule === LIST_PAGE)
  return isList ? setAside('pages that list articles: home pages, topics') : article
}

function damaged(file: string, error: unknown, count: number) {
  const what = error instanceof CaptureProblem ? error.message : 'data that is no WARC'
  const before = count === 0 ? 'nothing could be read' : `the ${count} records before it were read`
  const message = `Unexpected ${what}, expected a whole WARC file: ${before}`
  const mend = 'Fetch or copy the file again, and import it again: what is there stays.'
  return importFinding(file, 'error', 'import-capture-damaged', message, { mend })
}
