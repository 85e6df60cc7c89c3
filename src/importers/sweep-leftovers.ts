import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const LEFTOVER = /(?:^|[\\/])\.[^\\/]{1,250}\.(\d{1,10})\.tmp$/

/** Name of the file that an article is written to before it takes its place; no build reads it. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}.tmp`
}

/** Remove what an import that was killed left half-written. Those of one that still runs stay. */
export async function sweepLeftovers(contentDir: string): Promise<void> {
  const folder = join(contentDir, 'articles')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names) {
    const pid = LEFTOVER.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
