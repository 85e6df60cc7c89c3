import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fingerprintInputs } from '../../src/build/fingerprint-inputs.ts'

const content = mkdtempSync(join(tmpdir(), 'stemma-inputs-'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

const then = new Date('2024-05-01T12:00:00Z')
const write = (name: string, text: string) => {
  mkdirSync(join(content, name, '..'), { recursive: true })
  writeFileSync(join(content, name), text)
  utimesSync(join(content, name), then, then)
}
const ask = (day = '2024-05-01', version = 'one', folder = content) =>
  fingerprintInputs(folder, { text: day, precision: 'day' }, version)

it('differs where a byte, a name, the day or the version does, and only there', () => {
  write('articles/quay/a.md', 'The ferry came.')
  write('articles/quay/b.md', '')
  const first = ask()
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(ask()).toBe(first)

  const seen = [first, ask('2024-05-02'), ask('2024-05-01', 'two')]
  // As long as before, and of the same time.
  write('articles/quay/a.md', 'The ferry ran. ')
  seen.push(ask())
  write('articles/quay/a.md', 'The ferry came.')
  expect(ask()).toBe(first)
  renameSync(join(content, 'articles/quay/b.md'), join(content, 'articles/quay/c.md'))
  seen.push(ask())
  mkdirSync(join(content, 'articles/empty'))
  seen.push(ask())
  expect(new Set(seen).size).toBe(seen.length)
})

it('is not known where the folder cannot be read', () => {
  expect(ask('2024-05-01', 'one', join(content, 'none'))).toBeNull()
})
