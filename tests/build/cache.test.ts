import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openCache } from '../../src/build/cache.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-cache-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function fill(name: string, values: Record<string, unknown>, version = '1') {
  const folder = join(scratch, name)
  const cache = openCache(folder, version)
  for (const [key, value] of Object.entries(values)) cache.put(key, value)
  await cache.save()
  return folder
}

describe('openCache', () => {
  it('gives back in a later run what was put', async () => {
    const folder = await fill('plain', { a: { text: 'ä\u0000“' }, b: [1, null] })
    const cache = openCache(folder, '1')
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([
      { text: 'ä\u0000“' },
      [1, null],
      undefined,
    ])
  })

  it('knows nothing of another version', async () => {
    expect(openCache(await fill('version', { a: 1 }), '2').get('a')).toBeUndefined()
  })

  it('takes a damaged entry, pack or index for a missing one', async () => {
    for (const damage of ['flip', 'cut', 'remove', 'index'] as const) {
      const folder = await fill(damage, { a: 'a text', b: 'another text' })
      const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!)
      const bytes = readFileSync(pack)
      if (damage === 'flip') writeFileSync(pack, bytes.fill(88, 2, 3))
      if (damage === 'cut') writeFileSync(pack, bytes.subarray(0, 3))
      if (damage === 'remove') rmSync(pack)
      if (damage === 'index') writeFileSync(join(folder, 'index.json'), '{"version":"1","entr')
      expect([damage, openCache(folder, '1').get('a')]).toEqual([damage, undefined])
    }
  })

  it('keeps what one run did not ask for, and few files after many saves', async () => {
    const folder = await fill('many', { first: 'first' })
    for (let n = 0; n < 30; n++) {
      const cache = openCache(folder, '1')
      cache.get('first')
      cache.put(`key ${n}`, n)
      await cache.save()
    }
    const cache = openCache(folder, '1')
    expect([cache.get('first'), cache.get('key 29'), cache.get('key 25')]).toEqual([
      'first',
      29,
      25,
    ])
    expect(readdirSync(folder).length).toBeLessThan(11)
  })

  it('treats keys such as __proto__ as any other', async () => {
    const folder = await fill('proto', { constructor: 1 })
    const cache = openCache(folder, '1')
    expect([cache.get('constructor'), cache.get('toString'), cache.get('__proto__')]).toEqual([
      1,
      undefined,
      undefined,
    ])
  })
})
