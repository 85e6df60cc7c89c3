// npm run check -- --watch: checks again when files change.
import { watch } from 'node:fs'

/** Milliseconds without a change before the next check: editors save in several steps. */
const quietTime = 150

/**
 * Calls `check` at once, then after each change below a folder, one call at a time; changes that come
 * meanwhile make one more. Hidden and temporary files do not count. Throws where the folder cannot be
 * watched.
 *
 * @returns stops watching
 */
export function watchCheck(folder: string, check: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null
  let isBusy = false
  let isPending = false
  const run = async () => {
    if (isBusy) {
      isPending = true
      return
    }
    isBusy = true
    do {
      isPending = false
      await check()
    } while (isPending)
    isBusy = false
  }
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && /(?:^|[/\\])\.|\.(?:tmp|new)$|~$/.test(name)) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void run(), quietTime)
  })
  // A file that goes while it is being watched: the next check tells.
  watcher.on('error', () => {})
  void run()
  return () => {
    if (timer !== null) clearTimeout(timer)
    watcher.close()
  }
}
