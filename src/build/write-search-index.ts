// In: an Archive. Out: the index that the search page reads, in `pagefind/` of the site's folder.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Archive } from '../model/archive.ts'
import { searchPage } from '../outputs/search/search-page.ts'
import { searchRecords } from '../outputs/search/search-records.ts'
import { areThere, carryOver } from './reuse-pages.ts'

/** Files that hold the stories' texts for the results, at most: hosts cap the number of files. */
const mostFragments = 500

/** Stories that are given to the engine at a time. */
const atATime = 64

/** Parts of the engine that our own search page does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

/** What the index was made from, and its files: an index of the same stories is not made again. */
type IndexRecord = { key: string; files: string[] }

const recordFile = 'pagefind/index.json'

/**
 * Indexes every story and writes the index below `folder`; where the site in `lastFolder` has an index
 * of the same stories, that one is taken over. The same archive gives the same bytes, in whatever order
 * the engine finishes: it sorts pages and names files after their contents. All languages share one
 * index, so that a search finds a story in any of them. Resolves to the number of files.
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  lastFolder: string | null = null,
): Promise<number> {
  const language = archive.settings.language.toLowerCase().split('-')[0] ?? 'en'
  const key = keyOf(archive, language)
  const last = lastFolder === null ? null : await readRecord(lastFolder)
  const canKeep = last?.key === key && (await areThere(lastFolder!, last.files))
  const files = canKeep ? last.files : await buildIndex(archive, language, folder)
  if (canKeep) await carryOver(files, lastFolder!, folder)
  const record: IndexRecord = { key, files }
  await writeFile(join(folder, recordFile), `${JSON.stringify(record)}\n`)
  return files.length + 1
}

function keyOf(archive: Archive, language: string): string {
  const hash = createHash('sha256').update(`pagefind 1.6.0 ${language} ${mostFragments}\n`)
  for (const record of searchRecords(archive)) hash.update(JSON.stringify(record))
  return hash.digest('hex')
}

async function readRecord(folder: string): Promise<IndexRecord | null> {
  try {
    const { key, files } = JSON.parse(await readFile(join(folder, recordFile), 'utf8'))
    const isOurs = (path: unknown) =>
      typeof path === 'string' && /^pagefind\/[\w./-]+$/.test(path) && !path.includes('..')
    return typeof key === 'string' && Array.isArray(files) && files.every(isOurs)
      ? { key, files }
      : null
  } catch {
    return null
  }
}

async function buildIndex(archive: Archive, language: string, folder: string): Promise<string[]> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: language,
      maxFragments: mostFragments,
    })
    if (!index) throw new Error(`the search engine did not start: ${errors.join('; ')}`)
    await addStories(archive, index)
    const { files } = await index.getFiles()
    const kept = files.filter(({ path }) => !unused.test(path))
    for (const { path, content } of kept) {
      const file = join(folder, 'pagefind', ...path.split('/'))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
    return kept.map(({ path }) => `pagefind/${path}`).sort()
  } finally {
    await close()
  }
}

async function addStories(archive: Archive, index: PagefindIndex): Promise<void> {
  let waiting: ReturnType<PagefindIndex['addHTMLFile']>[] = []
  const settle = async () => {
    const failed = (await Promise.all(waiting)).flatMap(({ errors }) => errors)
    if (failed.length > 0) throw new Error(`the search engine refused a story: ${failed[0]}`)
    waiting = []
  }
  for (const record of searchRecords(archive)) {
    waiting.push(index.addHTMLFile({ url: `/${record.path}`, content: searchPage(record) }))
    if (waiting.length === atATime) await settle()
  }
  await settle()
}
