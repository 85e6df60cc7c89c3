// In: stories' words, one story after the other. Out: an index that the search page reads.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { searchPage } from '../outputs/search/search-page.ts'
import type { SearchRecord } from '../outputs/search/search-record.ts'

/** Stories that are given to the engine at a time. */
const atATime = 32

/** An index that is being made. */
export type SearchIndex = {
  /** Takes the next story; resolves when the next may come. Null: it need not be waited for. */
  add: (record: SearchRecord) => Promise<void> | null
  end: () => Promise<void>
}

export type SearchIndexOptions = {
  /** The site's language: all share one index, so that a search finds a story in any of them. */
  language: string
  /** Files that hold the stories' texts for the results, at most. */
  mostFragments: number
  /** Takes the files of the index; of several indexes, one after the other, where the texts are long. */
  write: (files: readonly IndexFile[]) => Promise<void>
  /** Letters that an index takes in. */
  mostLetters: number
}

/**
 * Opens a new index. The same stories give the same bytes, in whatever order the engine finishes: it
 * sorts pages and names files after their contents. Whoever opens one ends the engine.
 */
export async function openSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  let index = await openEngineIndex(options)
  let letters = 0
  let waiting: ReturnType<PagefindIndex['addHTMLFile']>[] = []
  const settle = async () => {
    const failed = (await Promise.all(waiting)).flatMap((answer) => answer.errors)
    if (failed.length > 0) throw new Error(`the search engine refused a story: ${failed[0]}`)
    waiting = []
  }
  const finish = async () => {
    await settle()
    const { files, errors } = await index.getFiles()
    if (errors.length > 0) throw new Error(`the search engine gave no index: ${errors[0]}`)
    await index.deleteIndex()
    await options.write(files)
  }
  const take = (record: SearchRecord) => {
    const content = searchPage(record)
    letters += content.length
    waiting.push(index.addHTMLFile({ url: `/${record.path}`, content }))
    return waiting.length >= atATime ? settle() : null
  }
  const takeAnew = async (record: SearchRecord) => {
    await finish()
    index = await openEngineIndex(options)
    letters = 0
    take(record)
  }
  return {
    // Another index only once there is a story for it: the page cannot read an empty one.
    add: (record) => (letters >= options.mostLetters ? takeAnew(record) : take(record)),
    end: finish,
  }
}

async function openEngineIndex(options: SearchIndexOptions): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: options.language.toLowerCase().split('-')[0] ?? 'en',
    maxFragments: options.mostFragments,
  })
  if (!index) throw new Error(`the search engine did not start: ${errors.join('; ')}`)
  return index
}

/** Writes the files of an index below its folder. */
export async function writeIndexFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, ...path.split('/'))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
