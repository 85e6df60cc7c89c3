// What the last build of an output folder was made from. Like a cache, it may always be deleted.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { findingSchema } from '../model/finding.ts'
import { readSealedJson, writeSealed } from './sealed-file.ts'

const siteRecordSchema = z.object({
  /** The id that `build.json` of the very site carries. */
  id: z.string(),
  /** Fingerprint of everything that went in. */
  inputs: z.string(),
  /** Story pages by path: fingerprint of what each was made of. */
  pages: z.record(z.string(), z.string()),
  /** Number of files of the site, and its summary line but for the time. */
  files: z.int(),
  summary: z.string(),
  findings: z.array(findingSchema),
})

export type SiteRecord = z.infer<typeof siteRecordSchema>

/** The record of the last build of `output`; null where there is none, or one of another version’s form. */
export function readSiteRecord(folder: string, output: string): SiteRecord | null {
  return siteRecordSchema.safeParse(readSealedJson(recordPath(folder, output))).data ?? null
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
