import { readdirSync } from 'node:fs'
import { access, copyFile, link, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Archive } from '../model/archive.ts'
import type { Story } from '../model/story.ts'
import { pageKey, storyPage } from './page-key.ts'
import { markerFile } from './publish-site.ts'
import type { SiteRecord } from './site-record.ts'

/** Which story pages must be rendered, and the keys of all of them. */
export type PagePlan = { dirty: Story[]; kept: string[]; keys: Record<string, string> }

/** Compares an archive with the last site: a page whose inputs are the same is kept as it is. */
export function planPages(archive: Archive, version: string, last: SiteRecord | null): PagePlan {
  const keys: Record<string, string> = {}
  const dirty: Story[] = []
  const kept: string[] = []
  for (const story of archive.stories) {
    const path = storyPage(story)
    keys[path] = pageKey(story, archive.settings, version)
    if (last?.pages[path] === keys[path]) kept.push(path)
    else dirty.push(story)
  }
  return { dirty, kept, keys }
}

/** Whether `output` still is the site of the record, with all its files. */
export async function isStillThere(output: string, record: SiteRecord): Promise<boolean> {
  const marker = await readFile(join(output, markerFile), 'utf8').catch(() => '')
  return marker.includes(`"id": "${record.id}"`) && countFiles(output) === record.files
}

/** How many files stand below a folder: of a site of thousands of pages much sooner than their paths. */
function countFiles(folder: string): number {
  let files = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) files += 1
    else if (entry.isDirectory()) files += countFiles(`${folder}/${entry.name}`)
  }
  return files
}

/** Paths of all files below a folder, with `/`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Brings kept pages over from the last site: by a second name for the same file, else by copying. */
export async function carryOver(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    const target = join(to, path)
    await mkdir(dirname(target), { recursive: true })
    await link(join(from, path), target).catch(() => copyFile(join(from, path), target))
  }
}

/** Whether every path is there: a page that somebody removed by hand is rendered anew. */
export async function areThere(folder: string, paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map((path) =>
      access(join(folder, path)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.every(Boolean)
}
