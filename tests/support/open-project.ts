import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './run-cli.ts'

const names =
  'src start templates public docs content eleventy.config.ts tsconfig.json package.json package-lock.json'

/** A folder with all of the program and its content, for a test that changes the program. */
export function openProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'stemma-project-'))
  for (const name of names.split(' '))
    cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  return project
}
