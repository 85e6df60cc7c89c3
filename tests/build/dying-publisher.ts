// Publishes a prepared site, and is killed just before the given step on disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.STEP)
const output = process.env.OUTPUT!

// biome-ignore lint/suspicious/noExplicitAny: any function of the file system
function dying(run: any) {
  return (...parameters: unknown[]) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return run(...parameters)
  }
}

const { siblings } = await import('../../src/build/publish-site.ts')
fs.cpSync(process.env.NEXT!, siblings(output).next, { recursive: true })
fs.renameSync = dying(fs.renameSync)
fs.promises.rm = dying(fs.promises.rm)
fs.promises.rename = dying(fs.promises.rename)
syncBuiltinESMExports()
const { publishSite } = await import('../../src/build/publish-site.ts')
await publishSite(output)
