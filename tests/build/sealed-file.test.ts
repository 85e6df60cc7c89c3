import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { readSealed, writeSealed } from '../../src/build/sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-sealed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(['', '\n', '{"a":"ä\u0000“"}', 'a\nb\n'])('gives back %j', async (text) => {
  await writeSealed(join(folder, 'whole/a.json'), text)
  expect(readSealed(join(folder, 'whole/a.json'))).toBe(text)
})

it('knows nothing of a file that is not there', () => {
  expect(readSealed(join(folder, 'none'))).toBeNull()
})

it('takes a file with any byte changed, added or lost for none', async () => {
  const path = join(folder, 'damaged')
  await writeSealed(path, '{"entries":{"a":1}}')
  const bytes = readFileSync(path)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= flip
      writeFileSync(path, damaged)
      const flipped = readSealed(path)
      writeFileSync(path, bytes.subarray(0, at))
      expect([flipped, readSealed(path)]).toEqual([null, null])
    }),
    { numRuns: 300 },
  )
})
