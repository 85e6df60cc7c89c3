import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Write files into a new folder that goes when the test ends; returns its path. */
export async function writeContent(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'stemma-content-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
    await writeFile(path.join(dir, file), content)
  }
  return dir
}

/** A finding in one line: `articles/a.md:3:7 error bad-date`. */
export function brief(finding: {
  file: string
  line: number
  column: number
  severity: string
  rule: string
}): string {
  const { file, line, column, severity, rule } = finding
  return `${file}:${line}:${column} ${severity} ${rule}`
}
