// Builds the demo archive once, into a temporary folder, for the whole-site and browser tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runCli } from './run-cli.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built demo site. */
    site: string
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-site-'))
  const site = join(folder, '_site')
  const { code, out, err } = await runCli(['build', '--output', site])
  if (code !== 0) throw new Error(`the demo archive does not build:\n${err}${out}`)
  project.provide('site', site)
  return () => rmSync(folder, { recursive: true, force: true })
}
