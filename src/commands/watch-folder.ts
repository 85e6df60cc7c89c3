// In: a folder. Out: a call for each file that is taken away, and when the folder goes or comes back.
import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds between two looks whether the folder itself is there. */
const lookEvery = 500

/**
 * Watches for what Eleventy's own watcher does not tell: removed files and, at any time, the folder
 * itself. A folder that was replaced is told about in full from then on, as Eleventy's watcher has lost
 * it. `onChange` gets the path of the file or of the folder.
 */
export function watchFolder(folder: string, onChange: (path: string) => void): () => void {
  const first = idOf(folder)
  let current: { id: number; watcher: FSWatcher | null } | null = null
  const look = () => {
    const id = idOf(folder)
    if (id === current?.id || (id === null && current === null)) return
    current?.watcher?.close()
    const isReplaced = id !== first
    const watcher = id === null ? null : open(folder, isReplaced, onChange)
    const isFirstLook = current === null && id === first
    current = id === null ? null : { id, watcher }
    if (!isFirstLook) onChange(folder)
  }
  look()
  const timer = setInterval(look, lookEvery)
  return () => {
    clearInterval(timer)
    current?.watcher?.close()
  }
}

function open(folder: string, all: boolean, onChange: (path: string) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name && (all || !existsSync(join(folder, name)))) onChange(join(folder, name))
    })
    // A folder that goes while it is being watched: the next look tells.
    watcher.on('error', () => {})
    return watcher
  } catch {
    return null
  }
}

/** What tells a folder from another of the same name; null where there is none. */
function idOf(folder: string): number | null {
  try {
    const state = statSync(folder)
    return state.isDirectory() ? state.ino : null
  } catch {
    return null
  }
}
