// In: the stories of an archive, in parts. Out: the search in `pagefind/`, of one index or of several.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, type IndexFile } from 'pagefind'
import type { Story } from '../model/story.ts'
import { areThere, carryOver } from './reuse-pages.ts'
import { openSearchIndex, type SearchIndex, writeIndexFiles } from './search-index.ts'
import { type IndexSize, indexSize, type SearchPart, searchParts } from './search-parts.ts'

/** Parts of the engine that our own search page does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

/** What an index has of its own; the engine comes with the first. */
const ofIndex = /^(?:pagefind-entry\.json$|pagefind\.[^/]+\.pf_meta$|(?:fragment|index|filter)\/)/

/** What a part was made from, the folders of its indexes below `pagefind/`, and all their files. */
type PartRecord = { key: string; folders: string[]; files: string[] }

/** What was made: an index of the same stories is not made again. */
const recordFile = 'pagefind/index.json'

/** Folders of the indexes that the search page reads besides the one in `pagefind/` itself. */
const foldersFile = 'pagefind/parts.json'

export type SearchOptions = {
  language: string
  folder: string
  /**
   * The last site, from which indexes of the same stories are taken over; null for none. It may be the
   * folder itself: what is no longer needed there goes.
   */
  lastFolder: string | null
  /** What stands for a story, the settings and the code. */
  keyOf: (story: Story) => string
  size?: IndexSize
}

/** The search that is being made. Whoever opens it closes it. */
export type Search = {
  parts: readonly SearchPart[]
  /** Begins the next part: null where its index was taken over from the last site. */
  open: (part: SearchPart) => Promise<SearchIndex | null>
  /** Resolves to the number of files. */
  end: () => Promise<number>
  close: () => Promise<void>
}

/**
 * Makes one index of a small archive, several of a large one, each by itself: so the engine's memory does
 * not grow with the archive, and a change makes one index anew, not all.
 */
export async function openSearch(
  stories: readonly Story[],
  options: SearchOptions,
): Promise<Search> {
  const { folder, lastFolder, language, size = indexSize } = options
  const last = lastFolder === null ? [] : await readRecords(lastFolder)
  // A search that is given up half-way is none to take over.
  if (lastFolder === folder) await rm(join(folder, recordFile), { force: true })
  const records: PartRecord[] = []
  return {
    parts: searchParts(stories, options.keyOf, size),
    async open(part) {
      const known = last.find(({ key }) => key === part.key)
      if (known && (await areThere(lastFolder!, known.files))) {
        if (lastFolder !== folder) await carryOver(known.files, lastFolder!, folder)
        records.push(known)
        return null
      }
      const record: PartRecord = { key: part.key, folders: [], files: [] }
      records.push(record)
      const write = (files: readonly IndexFile[]) => writePart(files, part, record, folder)
      return openSearchIndex({ ...part, language, mostLetters: size.mostLetters, write })
    },
    async end() {
      const folders = records.flatMap((record) => record.folders).filter((name) => name !== '')
      await writeFile(join(folder, foldersFile), `${JSON.stringify(folders)}\n`)
      await writeFile(join(folder, recordFile), `${JSON.stringify(records)}\n`)
      const files = new Set(records.flatMap((record) => record.files))
      if (lastFolder === folder) await removeOthers(last, files, folder)
      return files.size + 2
    },
    close: async () => void (await close()),
  }
}

/** Writes an index of a part, and notes it. */
async function writePart(
  files: readonly IndexFile[],
  { key, isFirst }: SearchPart,
  record: PartRecord,
  folder: string,
): Promise<void> {
  const isMain = isFirst && record.folders.length === 0
  const name = isMain ? '' : `parts/${key.slice(0, 10)}-${record.folders.length + 1}/`
  const kept = files.filter(({ path }) => (isMain ? !unused.test(path) : ofIndex.test(path)))
  await writeIndexFiles(kept, join(folder, 'pagefind', name))
  record.folders.push(name)
  record.files.push(...kept.map(({ path }) => `pagefind/${name}${path}`).sort())
}

/** Removes the files of the last search that are not of this one. */
async function removeOthers(
  last: readonly PartRecord[],
  files: ReadonlySet<string>,
  folder: string,
): Promise<void> {
  for (const path of last.flatMap((record) => record.files))
    if (!files.has(path)) await rm(join(folder, path), { force: true })
}

async function readRecords(folder: string): Promise<PartRecord[]> {
  const isPath = (path: unknown) =>
    typeof path === 'string' && /^[\w./-]*$/.test(path) && !path.includes('..')
  const arePaths = (paths: unknown) => Array.isArray(paths) && paths.every(isPath)
  try {
    const records: PartRecord[] = JSON.parse(await readFile(join(folder, recordFile), 'utf8'))
    return records.filter(
      ({ folders, files }) =>
        arePaths(folders) && arePaths(files) && files.every((path) => path.startsWith('pagefind/')),
    )
  } catch {
    return []
  }
}
