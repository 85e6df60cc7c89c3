import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { discoverAgain, readDiscovery } from '../../src/build/keep-discovery.ts'
import { anArticle, anOutlet } from '../discover/an-article.ts'
import { brief, lightEdit, report } from '../discover/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-discovery-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'discovery.bin')
const kept = { folder, version: 'v1' }

const outlets = [anOutlet('harbour-post'), anOutlet('herald'), anOutlet('radio')]
const [post, herald, radio] = [
  anArticle({ code: 'post', text: report, sha256: { file: '1', text: '' } }),
  anArticle({ code: 'herald', outlet: 'herald', text: lightEdit, sha256: { file: '2', text: '' } }),
  anArticle({ code: 'radio', outlet: 'radio', text: brief, sha256: { file: '3', text: '' } }),
]
const archive = [post, herald, radio]

const found = async (articles = archive, where: typeof kept | null = kept) => {
  const { found } = await discoverAgain(where, articles, outlets, new Map())
  return found.map(({ json }) => JSON.parse(Buffer.from(json).toString()).articles.join(' '))
}

beforeEach(() => rmSync(file, { force: true }))

test('the next run begins where the last one ended', async () => {
  expect(await found([post, herald])).toEqual(['herald post'])
  expect(readDiscovery(kept)?.table.codes).toEqual(['herald', 'post'])
  expect(await found()).toEqual(['herald post radio'])
  expect(await found([post, radio])).toEqual(['post radio'])
  expect(await found([post, radio], null)).toEqual(['post radio'])
})

test('the file is left alone where nothing changed', async () => {
  await found()
  const { ino } = statSync(file)
  await found([...archive].reverse())
  expect(statSync(file).ino).toBe(ino)
})

test.each([
  ['deleted', () => rmSync(file)],
  ['cut short', () => truncateSync(file, 900)],
  ['empty', () => truncateSync(file, 0)],
  ['other bytes', () => writeFileSync(file, Buffer.alloc(5000, 7))],
  ['of other code', () => expect(readDiscovery({ folder, version: 'v2' })).toBeNull()],
])('a file that is %s changes nothing but time', async (_, spoil) => {
  await found()
  spoil()
  expect(await found()).toEqual(['herald post radio'])
})
