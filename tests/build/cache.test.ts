import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Cache, openCache } from '../../src/build/cache.ts'
import { openPackWriter } from '../../src/build/pack-writer.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-cache-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function fill(name: string, values: Record<string, unknown>, version = '1') {
  const folder = join(scratch, name)
  const cache = openCache(folder, version)
  for (const [key, value] of Object.entries(values)) cache.put(key, value)
  await cache.save()
  return folder
}

const head = (cache: Cache, key: string) => cache.get(key)?.head

describe('openCache', () => {
  it('gives back in a later run what was put', async () => {
    const folder = await fill('plain', { a: { text: 'ä\u0000“' }, b: [1, null] })
    const cache = openCache(folder, '1')
    expect([head(cache, 'a'), head(cache, 'b'), head(cache, 'c')]).toEqual([
      { text: 'ä\u0000“' },
      [1, null],
      undefined,
    ])
  })

  it('knows nothing of another version', async () => {
    expect(head(openCache(await fill('version', { a: 1 }), '2'), 'a')).toBeUndefined()
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
      expect([damage, head(openCache(folder, '1'), 'a')]).toEqual([damage, undefined])
    }
  })

  it('keeps what one run did not ask for, and few files after many saves', async () => {
    const folder = await fill('many', { first: 'first' })
    for (let n = 0; n < 60; n++) {
      const cache = openCache(folder, '1')
      cache.get('first')
      cache.put(`key ${n}`, n)
      await cache.save()
    }
    const cache = openCache(folder, '1')
    expect([head(cache, 'first'), head(cache, 'key 59'), head(cache, 'key 55')]).toEqual([
      'first',
      59,
      55,
    ])
    expect(readdirSync(folder).length).toBeLessThan(27)
  })

  it('treats keys such as __proto__ as any other', async () => {
    const folder = await fill('proto', { constructor: 1 })
    const cache = openCache(folder, '1')
    expect(['constructor', 'toString', '__proto__'].map((key) => head(cache, key))).toEqual([
      1,
      undefined,
      undefined,
    ])
  })

  it('reads the rest of an entry when it is asked for, in this run and in a later one', async () => {
    const folder = join(scratch, 'rest')
    const first = openCache(folder, '1')
    first.put('a', { small: 1 }, ['large', 'ä'])
    const now = first.get('a')!
    expect([now.head, first.read(now.rest!)]).toEqual([{ small: 1 }, ['large', 'ä']])
    await first.save()
    const later = openCache(folder, '1')
    const found = later.get('a')!
    expect([found.head, later.read(found.rest!)]).toEqual([{ small: 1 }, ['large', 'ä']])
  })

  it('takes in what another process wrote beside it', async () => {
    const folder = join(scratch, 'adopt')
    const writer = openPackWriter(folder)
    const span = writer.add(Buffer.from('"head"'), Buffer.from('"rest"'))
    writer.flush()
    const cache = openCache(folder, '1')
    const spot = cache.adopt('a', { path: writer.path()!, span })
    expect([head(cache, 'a'), cache.read(spot!)]).toEqual(['head', 'rest'])
    await cache.save()
    const later = openCache(folder, '1')
    expect([head(later, 'a'), later.read(later.get('a')!.rest!)]).toEqual(['head', 'rest'])
  })

  it('takes an entry with a damaged rest for a missing one', async () => {
    const folder = join(scratch, 'damaged-rest')
    const cache = openCache(folder, '1')
    cache.put('a', 'head', 'rest')
    await cache.save()
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!)
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('rest', 'tser'))
    expect(openCache(folder, '1').get('a')).toBeUndefined()
  })
})
