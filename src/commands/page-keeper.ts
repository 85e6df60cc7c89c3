// In: archive after archive, as they are served. Out: the stories of each whose pages must be rendered.
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeVersion } from '../build/code-version.ts'
import { pageKey, storyPage } from '../build/page-key.ts'
import type { Archive } from '../model/archive.ts'
import type { Story } from '../model/story.ts'

export type PageKeeper = {
  /** The stories whose pages are not in the folder yet as this archive has them. */
  choose(archive: Archive): readonly Story[]
  /** Says that they are rendered now, and takes the pages of stories away that are no more. */
  settle(): Promise<void>
  /** What stands for each story of the last archive, its settings and the code. */
  keyOf(): (story: Story) => string
}

/** Keeps count of the story pages in a folder that only it and the dev server write to. */
export function openPageKeeper(folder: string): PageKeeper {
  let kept = new Map<string, string>()
  let coming: Map<string, string> | null = null
  return {
    choose({ stories, settings }) {
      const version = codeVersion(['src', 'templates', 'public'])
      const keys = new Map(
        stories.map((story) => [storyPage(story), pageKey(story, settings, version)]),
      )
      coming = keys
      return stories.filter((story) => kept.get(storyPage(story)) !== keys.get(storyPage(story)))
    },
    async settle() {
      if (coming === null) return
      for (const path of kept.keys())
        if (!coming.has(path))
          await rm(dirname(join(folder, path)), { recursive: true, force: true })
      kept = coming
      coming = null
    },
    keyOf() {
      const keys = kept
      return (story) => keys.get(storyPage(story)) ?? ''
    },
  }
}
