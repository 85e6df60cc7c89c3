// npm run schema: the JSON Schemas for editors' tools, and the reference page of every field.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fieldReference, jsonSchemas } from '../write-schema.ts'
import type { Outcome } from './outcome.ts'

const reference = join('docs', 'fields.md')

/** Writes both, or with `check` only says whether the reference is current. */
export async function runSchema({ check }: { check: boolean }): Promise<Outcome> {
  if (check) {
    const held = await readFile(reference, 'utf8').catch(() => '')
    return held === fieldReference()
      ? { out: `${reference} is current.\n`, code: 0 }
      : { err: `${reference} is not what the schemas say: run npm run schema.\n`, code: 1 }
  }
  await mkdir('schema', { recursive: true })
  await mkdir('docs', { recursive: true })
  const written = Object.entries(jsonSchemas()).map(async ([name, schema]) => {
    const path = join('schema', `${name}.schema.json`)
    await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`)
    return path
  })
  await writeFile(reference, fieldReference())
  return { out: `${[...(await Promise.all(written)), reference].join('\n')}\n`, code: 0 }
}
