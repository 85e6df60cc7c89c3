// npm run schema: what is generated from the code: JSON Schemas, settings of editors' tools, and the
// reference pages of fields and findings.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editorSettings } from '../editing/editor-settings.ts'
import { ruleReference } from '../rules/rule-reference.ts'
import { fieldReference, jsonSchemas } from '../write-schema.ts'
import type { Outcome } from './outcome.ts'

/** The generated files that are kept with the code, by their paths. */
const pages: readonly { path: string; text: () => string }[] = [
  { path: join('docs', 'fields.md'), text: fieldReference },
  { path: join('docs', 'findings.md'), text: ruleReference },
  ...Object.entries(editorSettings()).map(([path, text]) => ({ path, text: () => text })),
]

/** Writes all, or with `check` only says whether the pages are current. */
export async function runSchema({ check }: { check: boolean }): Promise<Outcome> {
  if (check) return checkPages()
  await mkdir('schema', { recursive: true })
  const written: string[] = []
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const path = join('schema', `${name}.schema.json`)
    await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`)
    written.push(path)
  }
  for (const { path, text } of pages) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text())
    written.push(path)
  }
  return { out: `${written.join('\n')}\n`, code: 0 }
}

async function checkPages(): Promise<Outcome> {
  const stale: string[] = []
  for (const { path, text } of pages) {
    const held = await readFile(path, 'utf8').catch(() => '')
    if (held !== text()) stale.push(path)
  }
  return stale.length === 0
    ? { out: `${pages.length} generated files are current.\n`, code: 0 }
    : { err: `${stale.join(' and ')}: not what the code says. Run npm run schema.\n`, code: 1 }
}
