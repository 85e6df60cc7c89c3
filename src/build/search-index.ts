// In: stories' words, one story after the other. Out: the index that the search page reads, in `pagefind/`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { searchPage } from '../outputs/search/search-page.ts'
import type { SearchRecord } from '../outputs/search/search-record.ts'
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

/** An index that is being made. Whoever opens one ends or closes it. */
export type SearchIndex = {
  /** Takes the next story; resolves when the next may come. Null: it need not be waited for. */
  add: (record: SearchRecord) => Promise<void> | null
  /** Writes the index below the folder, and resolves to the number of its files. */
  end: () => Promise<number>
  close: () => Promise<void>
}

export type SearchIndexOptions = {
  /** The site's language: all share one index, so that a search finds a story in any of them. */
  language: string
  /** Stands for the stories, the settings, and the code with its dependencies. */
  key: string
  folder: string
}

/**
 * Opens a new index. The same stories give the same bytes, in whatever order the engine finishes: it
 * sorts pages and names files after their contents.
 */
export async function openSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const language = options.language.toLowerCase().split('-')[0] ?? 'en'
  const { index, errors } = await createIndex({
    forceLanguage: language,
    maxFragments: mostFragments,
  })
  if (!index) throw new Error(`the search engine did not start: ${errors.join('; ')}`)
  let waiting: ReturnType<PagefindIndex['addHTMLFile']>[] = []
  const settle = async () => {
    const failed = (await Promise.all(waiting)).flatMap((answer) => answer.errors)
    if (failed.length > 0) throw new Error(`the search engine refused a story: ${failed[0]}`)
    waiting = []
  }
  return {
    add(record) {
      waiting.push(index.addHTMLFile({ url: `/${record.path}`, content: searchPage(record) }))
      return waiting.length === atATime ? settle() : null
    },
    async end() {
      await settle()
      return writeIndex(index, options)
    },
    async close() {
      await close()
    },
  }
}

async function writeIndex(index: PagefindIndex, options: SearchIndexOptions): Promise<number> {
  const { files } = await index.getFiles()
  const kept = files.filter(({ path }) => !unused.test(path))
  for (const { path, content } of kept) {
    const file = join(options.folder, 'pagefind', ...path.split('/'))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return writeRecord(kept.map(({ path }) => `pagefind/${path}`).sort(), options)
}

async function writeRecord(files: string[], { key, folder }: SearchIndexOptions): Promise<number> {
  const record: IndexRecord = { key, files }
  await writeFile(join(folder, recordFile), `${JSON.stringify(record)}\n`)
  return files.length + 1
}

/**
 * Takes the index over from the last site where it was made from the same, and resolves to the number
 * of its files; 0 where it was not, or is not whole.
 */
export async function keepSearchIndex(
  lastFolder: string,
  options: SearchIndexOptions,
): Promise<number> {
  const last = await readRecord(lastFolder)
  if (last?.key !== options.key || !(await areThere(lastFolder, last.files))) return 0
  await carryOver(last.files, lastFolder, options.folder)
  return writeRecord(last.files, options)
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
