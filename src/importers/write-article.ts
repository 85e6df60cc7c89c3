import { link, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import type { ImportedArticle } from './imported-article.ts'

/** What became of one imported article. */
export interface WrittenArticle {
  /**
   * `written`; `would-write` on a dry run; `skipped`: the same file is there already; `refused`: an
   * error, or another file has the name.
   */
  status: 'written' | 'would-write' | 'skipped' | 'refused'
  /** Relative to the content folder; null where the article was refused before it had one. */
  path: string | null
  findings: Finding[]
}

/**
 * Write an imported article into the content folder, through a temporary file beside it: killed
 * midway, the file is there whole or not at all. An existing file is never replaced.
 */
export async function writeImported(
  imported: ImportedArticle,
  contentDir: string,
  options: { dryRun?: boolean } = {},
): Promise<WrittenArticle> {
  if (imported.article === null) return { status: 'refused', path: null, findings: [] }
  const { path, text } = imported.article
  const target = join(contentDir, path)
  const present = await readFile(target, 'utf8').catch(() => null)
  if (present === text) return { status: 'skipped', path, findings: [] }
  if (present !== null) return refuse(imported, path)
  if (options.dryRun) return { status: 'would-write', path, findings: [] }
  try {
    return await writeNew(imported, contentDir, target)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return refuse(imported, path)
    const message = `Unexpected failure (${code ?? 'unknown'}) while writing ${path}`
    const mend = 'Check that the content folder can be written and has room.'
    const finding = importFinding(imported.file, 'error', 'import-unwritable', message, { mend })
    return { status: 'refused', path, findings: [finding] }
  }
}

async function writeNew(
  imported: ImportedArticle,
  contentDir: string,
  target: string,
): Promise<WrittenArticle> {
  const { path, text } = imported.article!
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  if (!`${await realpath(folder)}${sep}`.startsWith(`${await realpath(contentDir)}${sep}`)) {
    const message = `Unexpected link out of the content folder on the way to ${path}`
    const mend = 'Replace the link by a folder.'
    const finding = importFinding(imported.file, 'error', 'import-outside', message, { mend })
    return { status: 'refused', path, findings: [finding] }
  }
  const temporary = `${target}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await placeNew(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
  return { status: 'written', path, findings: [] }
}

/** A hard link fails where the name is taken, a rename does not: it serves where links cannot. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await rename(temporary, target)
  }
}

function refuse(imported: ImportedArticle, path: string): WrittenArticle {
  const message = `Unexpected file ${path}: it is there already and differs`
  const mend = 'Nothing was changed. Move or rename that file, then import again.'
  const finding = importFinding(imported.file, 'error', 'import-exists', message, { mend })
  return { status: 'refused', path, findings: [finding] }
}
