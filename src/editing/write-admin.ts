import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../model/settings.ts'
import { adminFiles } from './admin-files.ts'

/** Writes `admin/` into a prepared site, where the archive asks for it. */
export async function writeAdmin(settings: Settings, site: string): Promise<void> {
  if (settings.admin === null) return
  const folder = join(site, 'admin')
  await mkdir(folder, { recursive: true })
  for (const { name, bytes } of adminFiles(settings, settings.admin)) {
    await writeFile(join(folder, name), await bytes())
  }
}
