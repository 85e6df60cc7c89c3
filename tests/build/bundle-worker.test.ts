import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { bundleWorker } from '../../src/build/bundle-worker.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes the worker’s code once, and anew where it is damaged or of another version', async () => {
  const first = fileURLToPath(await bundleWorker(folder, 'version-one-0123456789'))
  const code = readFileSync(first, 'utf8')
  expect(code).toContain('compareArticles')
  expect(fileURLToPath(await bundleWorker(folder, 'version-one-0123456789'))).toBe(first)

  writeFileSync(first, `${code.slice(0, 1000)}throw new Error('damaged')`)
  expect(fileURLToPath(await bundleWorker(folder, 'version-one-0123456789'))).toBe(first)
  expect(readFileSync(first, 'utf8') === code).toBe(true)

  const other = fileURLToPath(await bundleWorker(folder, 'version-two-0123456789'))
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([other])
})

it('falls back on the source where the folder cannot be written', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect((await bundleWorker(join(file, 'below'), 'v')).pathname).toMatch(/render-worker\.ts$/)
})
