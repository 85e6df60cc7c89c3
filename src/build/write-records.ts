// In: an Archive. Out: what is made of all its words, in one pass: the search, the files of `data/`.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Archive } from '../model/archive.ts'
import type { Story } from '../model/story.ts'
import { openCitations } from '../outputs/citations/open-citations.ts'
import { DataFiles } from '../outputs/data-package.ts'
import type { OutputFile } from '../outputs/output.ts'
import { recordStory } from '../outputs/records/record-story.ts'
import { searchRecordOf } from '../outputs/search/search-record-of.ts'
import { openSearch } from './search-indexes.ts'
import type { IndexSize } from './search-parts.ts'

export type RecordsOptions = {
  /** The last site, from which indexes of the same stories are taken over; null for none. */
  lastFolder: string | null
  /** What stands for a story, the settings and the code: whatever its record is made from. */
  keyOf: (story: Story) => string
  /** By default that of `indexSize`. */
  size?: IndexSize
}

/** Stories after which others get their turn: this goes on beside the rendering of pages. */
const atATime = 16

/** Writes them below `folder`, and resolves to the number of files. */
export async function writeRecords(
  { settings, stories }: Pick<Archive, 'settings' | 'stories'>,
  folder: string,
  options: RecordsOptions,
): Promise<number> {
  const search = await openSearch(stories, { ...options, language: settings.language, folder })
  const data = new DataFiles(settings, await openCitations())
  let count = 0
  let passed = 0
  try {
    await mkdir(join(folder, 'data'), { recursive: true })
    for (const part of search.parts) {
      const index = await search.open(part)
      for (const story of part.stories) {
        const records = recordStory(settings, story)
        count += await writeAll(data.add(records), folder)
        await index?.add(searchRecordOf(story, records))
        passed += 1
        if (passed % atATime === 0) await setImmediate()
      }
      await index?.end()
    }
    count += await writeAll(data.end(), folder)
    return count + (await search.end())
  } finally {
    await search.close()
  }
}

async function writeAll(files: readonly OutputFile[], folder: string): Promise<number> {
  for (const { path, text } of files) await writeFile(join(folder, path), text)
  return files.length
}
