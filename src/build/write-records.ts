// In: an Archive. Out: what is made of all its words, in one pass: the search index, the files of `data/`.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Archive } from '../model/archive.ts'
import { DataFiles } from '../outputs/data-package.ts'
import type { OutputFile } from '../outputs/output.ts'
import { recordStory } from '../outputs/records/record-story.ts'
import { searchRecordOf } from '../outputs/search/search-record-of.ts'
import { keepSearchIndex, openSearchIndex } from './search-index.ts'

export type RecordsOptions = {
  /** The last site, from which an index of the same stories is taken over; null for none. */
  lastFolder: string | null
  /** Stands for the stories, the settings and the code: whatever the index is made from. */
  key: string
}

/** Stories after which others get their turn: this goes on beside the rendering of pages. */
const atATime = 16

/** Writes them below `folder`, and resolves to the number of files. */
export async function writeRecords(
  { settings, stories }: Pick<Archive, 'settings' | 'stories'>,
  folder: string,
  { lastFolder, key }: RecordsOptions,
): Promise<number> {
  const options = { language: settings.language, key, folder }
  const kept = lastFolder === null ? 0 : await keepSearchIndex(lastFolder, options)
  const index = kept > 0 ? null : await openSearchIndex(options)
  const data = new DataFiles(settings)
  let count = kept
  try {
    await mkdir(join(folder, 'data'), { recursive: true })
    for (const [number, story] of stories.entries()) {
      const records = recordStory(settings, story)
      count += await writeAll(data.add(records), folder)
      await index?.add(searchRecordOf(story, records))
      if (number % atATime === 0) await setImmediate()
    }
    count += await writeAll(data.end(), folder)
    return count + ((await index?.end()) ?? 0)
  } finally {
    await index?.close()
  }
}

async function writeAll(files: readonly OutputFile[], folder: string): Promise<number> {
  for (const { path, text } of files) await writeFile(join(folder, path), text)
  return files.length
}
