// The same content gives the same bytes, however and wherever it is built.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateCorpus } from '../../bench/corpus.ts'
import { smallArchive } from '../hostile/small-archive.ts'
import { writeFiles } from '../hostile/write-files.ts'
import { digestSite } from './compare-sites.ts'
import { type Builder, openBuilder } from './open-builder.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-reproducible-'))
const path = (name: string) => join(scratch, name)
const cache = path('cache')
let here: Builder
let elsewhere: Builder

const corpus = Object.fromEntries(
  [...generateCorpus({ articles: 20, seed: 5 })].map(({ path, text }) => [path, text]),
)
const files = { ...corpus, ...smallArchive() }
const reversed = (record: Record<string, string>) =>
  Object.fromEntries(Object.entries(record).reverse())

async function build(builder: Builder, job: Parameters<Builder['build']>[0]) {
  const { code, err, out } = await builder.build({ ...job, output: path(job.output) })
  if (code !== 0) throw new Error(err)
  return { out, site: digestSite(path(job.output)) }
}

let first: Record<string, string>

beforeAll(async () => {
  const opened = await Promise.all([
    openBuilder({ TZ: 'UTC', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1700000000' }),
    openBuilder({
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      SOURCE_DATE_EPOCH: '1800000000',
    }),
  ])
  ;[here, elsewhere] = opened
  writeFiles(path('content'), files)
  writeFiles(path('deeper/by/far/other'), reversed(files))
  first = (await build(here, { content: path('content'), output: 'first', cache, workers: 1 })).site
})
afterAll(() => {
  here.close()
  elsewhere.close()
  rmSync(scratch, { recursive: true, force: true })
})

describe('the same content', () => {
  it('gives the same bytes in another zone, language, year, folder, order and number of workers', async () => {
    const content = path('deeper/by/far/other')
    const { site } = await build(elsewhere, { content, output: 'second', workers: 3 })
    expect(Object.keys(first).length).toBeGreaterThan(40)
    expect(site).toEqual(first)
  })

  it('gives the same bytes from the cache', async () => {
    const { site } = await build(here, { content: path('content'), output: 'third', cache })
    expect(site).toEqual(first)
  })

  it('gives the same bytes from a damaged cache', async () => {
    for (const name of readdirSync(cache)) {
      const bytes = readFileSync(join(cache, name))
      for (let at = 100; at < bytes.length; at += 5000) bytes[at]! ^= 1
      if (name.endsWith('.pack')) writeFileSync(join(cache, name), bytes)
    }
    const packs = await build(here, { content: path('content'), output: 'fourth', cache })
    expect(packs.site).toEqual(first)
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"version": 1')
    const all = await build(here, { content: path('content'), output: 'first', cache })
    expect(all.site).toEqual(first)
  })

  it('is not built again where nothing changed', async () => {
    const { site, out } = await build(here, { content: path('content'), output: 'first', cache })
    expect(out).toContain('nothing changed')
    expect(site).toEqual(first)
  })

  it('hides what has expired by the day that SOURCE_DATE_EPOCH names', async () => {
    const later = { content: path('content'), output: 'later', epoch: 1_950_000_000 }
    const { site } = await build(here, later)
    const differing = Object.keys(first).filter((file) => first[file] !== site[file])
    expect(differing).toContain('stories/rope-walk-sold/index.html')
    expect(differing).not.toContain('stories/tide-gauge-to-move/index.html')
  })
})

describe('a build after changes', () => {
  const gauge = files['articles/quay/gauge.md']!
  const changed = Object.fromEntries(
    Object.entries({
      ...files,
      'articles/quay/gauge.md': gauge
        .replace('since 1911', 'since 1912')
        .replace('[sea]', '[tides]'),
      'articles/quay/rope.md': files['articles/quay/rope.md']!.replace('Rope walk', 'Ropewalk'),
      'articles/mole/plan.md': files['articles/mole/plan.md']!.replace('true', 'false'),
      'articles/mole/new.md': '---\noutlet: mole\ntitle: New\n---\n\nA new text.\n',
    }).filter(([file]) => !file.endsWith('ferry.md')),
  )

  it('is that of the changed content, byte for byte, and files of removed stories go', async () => {
    rmSync(path('content'), { recursive: true })
    writeFiles(path('content'), changed)
    const next = await build(here, { content: path('content'), output: 'first', cache })
    const cold = await build(elsewhere, { content: path('content'), output: 'cold' })
    expect(next.site).toEqual(cold.site)
    expect(next.site['stories/night-ferry-sails/index.html']).toBeUndefined()
    expect(next.site['stories/rope-walk-sold/index.html']).toBeUndefined()
    expect(next.site['stories/ropewalk-sold/index.html']).toBeDefined()
  })

  it('is the first site again once the changes are undone', async () => {
    rmSync(path('content'), { recursive: true })
    writeFiles(path('content'), files)
    const { site } = await build(here, { content: path('content'), output: 'first', cache })
    expect(site).toEqual(first)
  })

  it('makes good a page that was lost', async () => {
    rmSync(path('first/stories/night-ferry-sails'), { recursive: true })
    const { site } = await build(here, { content: path('content'), output: 'first', cache })
    expect(site).toEqual(first)
  })
})
