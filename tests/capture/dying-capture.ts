// Captures for a content folder, and is killed just before the given step on disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.STEP)

// biome-ignore lint/suspicious/noExplicitAny: any function of the file system
function dying(run: any) {
  return (...parameters: unknown[]) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return run(...parameters)
  }
}

fs.promises.writeFile = dying(fs.promises.writeFile)
fs.promises.rename = dying(fs.promises.rename)
syncBuiltinESMExports()
const { runCapture } = await import('../../src/capture/run-capture.ts')
const { reach } = await import('./picture-server.ts')
const { readArticles } = await import('./read-articles.ts')
const content = process.env.CONTENT!
await runCapture(await readArticles(content), {
  content,
  dryRun: false,
  pages: null,
  mayKeep: () => true,
  now: new Date('2024-06-01T09:30:00Z'),
  fetch: reach(Number(process.env.PORT)),
})
