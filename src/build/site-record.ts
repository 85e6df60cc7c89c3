// What the last build of an output folder was made from. Like a cache, it may always be deleted.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

export type SiteRecord = {
  /** The id that `build.json` of the very site carries. */
  id: string
  /** Fingerprint of everything that went in. */
  inputs: string
  /** Story pages by path: fingerprint of what each was made of. */
  pages: Record<string, string>
  /** Number of files of the site, and its summary line but for the time. */
  files: number
  summary: string
  findings: Finding[]
}

/** The record of the last build of `output`, or null where there is none that can be read. */
export function readSiteRecord(folder: string, output: string): SiteRecord | null {
  const text = readSealed(recordPath(folder, output))
  return text === null ? null : (JSON.parse(text) as SiteRecord)
}

export async function writeSiteRecord(
  folder: string,
  output: string,
  record: SiteRecord,
): Promise<void> {
  await writeSealed(recordPath(folder, output), JSON.stringify(record))
}

function recordPath(folder: string, output: string): string {
  const name = createHash('sha256').update(resolve(output)).digest('hex').slice(0, 16)
  return join(folder, `site-${name}.json`)
}
