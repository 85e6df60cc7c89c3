// In: a finished site. Out: what its host needs beside it, and the site counted.
import { readFileSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hosts } from '../deploy/hosts.ts'
import { type Measured, measureSite } from '../deploy/site-figures.ts'
import type { Settings } from '../model/settings.ts'
import { compressFiles } from './compress-files.ts'
import { listFiles } from './reuse-pages.ts'

/**
 * Adds compressed twins and lists of files where the host wants them, and counts what it limits: null
 * where no host is named. The outputs have been written. `lastFolder` is the last site, from which
 * twins are taken over.
 */
export async function finishForHost(
  settings: Settings,
  folder: string,
  lastFolder: string | null,
): Promise<Measured | null> {
  const host = hosts[settings.deploy]
  const read = readFrom(folder)
  if (host.compresses) await compressFiles(folder, await listFiles(folder), lastFolder)
  if (host.lists) {
    const paths = (await listFiles(folder)).sort()
    for (const { path, text } of host.lists(settings, host.readRedirects(read), paths)) {
      await writeFile(join(folder, path), text)
    }
  }
  return settings.deploy === 'none' ? null : measure(folder)
}

async function measure(folder: string): Promise<Measured> {
  const files: { path: string; bytes: number }[] = []
  for (const path of (await listFiles(folder)).sort()) {
    files.push({ path, bytes: (await stat(join(folder, path))).size })
  }
  return measureSite(files, readFrom(folder))
}

/** Text of a file of the folder, or the empty text where there is none. */
export function readFrom(folder: string): (path: string) => string {
  return (path) => {
    try {
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      return ''
    }
  }
}
