// Imports a folder into a content folder, and is killed just before the given step on disk.
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
fs.promises.link = dying(fs.promises.link)
fs.promises.rm = dying(fs.promises.rm)
syncBuiltinESMExports()
const { runImport } = await import('../../src/importers/run-import.ts')
await runImport([process.env.INPUT!], { content: process.env.CONTENT! })
