import { posix } from 'node:path'

/** What hosts limit, counted. */
export type SiteFigures = {
  files: number
  /** Bytes of the largest file. */
  largestFile: number
  /** Files in the folder that holds most, without those of its folders. */
  largestFolder: number
  /** Bytes of all files. */
  total: number
  /** Lines of `_redirects`. */
  redirects: number
  /** Blocks of `_headers`. */
  headerRules: number
}

/** `places`: where the largest ones are, a path for each figure that has one. */
export type Measured = {
  figures: SiteFigures
  places: Partial<Record<keyof SiteFigures, string>>
}

export type MeasuredFile = { path: string; bytes: number }

/** Counts a finished site. `read` gives the text of a file, or the empty text where there is none. */
export function measureSite(
  files: readonly MeasuredFile[],
  read: (path: string) => string,
): Measured {
  let largest: MeasuredFile = { path: '', bytes: 0 }
  let total = 0
  const folders = new Map<string, number>()
  for (const file of files) {
    if (file.bytes > largest.bytes) largest = file
    total += file.bytes
    const folder = posix.dirname(file.path)
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  const [folder, inFolder] = [...folders].reduce((a, b) => (b[1] > a[1] ? b : a), ['.', 0])
  return {
    figures: {
      files: files.length,
      largestFile: largest.bytes,
      largestFolder: inFolder,
      total,
      redirects: countLines(read('_redirects'), /^\S/),
      headerRules: countLines(read('_headers'), /^\S/),
    },
    places: { largestFile: largest.path, largestFolder: folder === '.' ? '' : `${folder}/` },
  }
}

function countLines(text: string, wanted: RegExp): number {
  return text.split('\n').filter((line) => wanted.test(line)).length
}
