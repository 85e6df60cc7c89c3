// What an older version, or anything else, left in the cache is not read: the site is the same.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCache } from '../../src/build/cache.ts'
import { codeVersion } from '../../src/build/code-version.ts'
import { readSealed, writeSealed } from '../../src/build/sealed-file.ts'
import { smallArchive } from '../hostile/small-archive.ts'
import { writeFiles } from '../hostile/write-files.ts'
import { digestSite } from './compare-sites.ts'
import { type Builder, openBuilder } from './open-builder.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-version-'))
const path = (name: string) => join(scratch, name)
let builder: Builder
let fresh: Record<string, string>
let keys: string[]

beforeAll(async () => {
  builder = await openBuilder({ SOURCE_DATE_EPOCH: '1700000000' })
  writeFiles(path('content'), smallArchive())
  const built = await build('fresh', 'cache')
  if (built.code !== 0) throw new Error(built.err)
  fresh = digestSite(path('fresh'))
  const index = JSON.parse(readSealed(join(path('cache'), 'index.json'))!)
  keys = Object.keys(index.entries)
})
afterAll(() => {
  builder.close()
  rmSync(scratch, { recursive: true, force: true })
})

function build(output: string, cache: string) {
  return builder.build({
    content: path('content'),
    output: path(output),
    cache: path(cache),
    workers: 1,
  })
}

/** A cache that is whole and in order, and says of every text that it was refused. */
async function poison(name: string, version: string): Promise<void> {
  const cache = openCache(path(name), version)
  for (const key of keys) cache.put(key, { article: null, fingerprint: null, findings: [] })
  await cache.save()
}

describe('the cache', () => {
  it('of another version is not read', async () => {
    await poison('older', `${codeVersion()}-older`)
    expect(await build('beside-older', 'older')).toMatchObject({ code: 0 })
    expect(digestSite(path('beside-older'))).toEqual(fresh)
  })

  it('of this version is read: the test above could fail', async () => {
    await poison('current', codeVersion())
    await build('beside-current', 'current')
    expect(digestSite(path('beside-current'))).not.toEqual(fresh)
  })

  it.each(['', '{}', '[]', 'null', '{"version":1}', '\u0000\u0001'])(
    'of garbage %j is not read',
    async (text) => {
      await build('garbage', 'garbage-cache')
      for (const name of readdirSync(path('garbage-cache'))) {
        // With a seal and without: a stranger cannot seal, an older version of this program can.
        writeFileSync(join(path('garbage-cache'), name), text)
        if (name.endsWith('.json')) await writeSealed(join(path('garbage-cache'), name), text)
      }
      expect(await build('garbage', 'garbage-cache')).toMatchObject({ code: 0 })
      expect(digestSite(path('garbage'))).toEqual(fresh)
    },
  )
})

describe('the record of the last build', () => {
  it('in another form is not read', async () => {
    await build('recorded', 'record-cache')
    const name = readdirSync(path('record-cache')).find((file) => file.startsWith('site-'))!
    const file = join(path('record-cache'), name)
    const held = JSON.parse(readSealed(file)!)
    for (const change of [
      { pages: null },
      { pages: [] },
      { findings: 'none' },
      { inputs: 1 },
      { files: null },
    ]) {
      await writeSealed(file, JSON.stringify({ ...held, ...change }))
      expect(await build('recorded', 'record-cache')).toMatchObject({ code: 0 })
      expect(digestSite(path('recorded'))).toEqual(fresh)
    }
  })
})
