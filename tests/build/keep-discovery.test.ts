import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { discoverAgain, readDiscovery } from '../../src/build/keep-discovery.ts'
import { jsonAt } from '../../src/discover/found-table.ts'
import { listTexts } from '../../src/discover/text-column.ts'
import { anArticle, anOutlet } from '../discover/an-article.ts'
import { brief, friday, lightEdit, monday, report, stranger } from '../discover/texts.ts'

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
/** Enough of other texts that one more is a small part. */
const strangers = [stranger, monday, friday].map((text, i) =>
  anArticle({
    code: `other${i}`,
    outlet: 'radio',
    text: [...text, ...text.map((one) => `No: ${one}`)],
  }),
)

const found = async (articles = archive, where: typeof kept | null = kept) => {
  const { found } = await discoverAgain(where, articles, outlets, new Map())
  return Array.from(found.anchors, (_, i) => JSON.parse(jsonAt(found, i)).articles.join(' '))
}

beforeEach(() => rmSync(file, { force: true }))

test('the next run begins where the last one ended', async () => {
  expect(await found([post, herald])).toEqual(['herald post'])
  expect(listTexts(readDiscovery(kept)!.table.codes)).toEqual(['herald', 'post'])
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

const grown = (name: string) =>
  readdirSync(folder)
    .filter((one) => one.startsWith(name))
    .map((one) => join(folder, one))

/** Turns a byte in the middle of a file. */
const damage = (path: string) => {
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1]! ^= 1
  writeFileSync(path, bytes)
}

test('what was there stays where it is, and what is new is put behind it', async () => {
  await found([post, herald, ...strangers])
  const texts = grown('discovery-texts')
  const before = readFileSync(texts[0]!)
  await found([post, herald, ...strangers, radio])
  expect(grown('discovery-texts')).toEqual(texts)
  const after = readFileSync(texts[0]!)
  expect(after.length).toBeGreaterThan(before.length)
  expect(after.subarray(0, before.length).equals(before)).toBe(true)
})

test.each([
  ['before it was put in place', 'discovery-texts'],
  ['before that, after the words', 'discovery-words'],
])('a run that ended %s left the one before it as it was', async (_, name) => {
  await found([post, herald, ...strangers])
  for (const path of grown(name)) appendFileSync(path, 'cut sho')
  expect(readDiscovery(kept)).not.toBeNull()
  expect(await found([post, herald, radio, ...strangers])).toEqual(['herald post radio'])
  expect(await found([post, radio, ...strangers])).toEqual(['post radio'])
})

test('words that are lost are worked out anew', async () => {
  const whole = [post, herald, ...strangers]
  await found(whole)
  for (const path of grown('discovery-words')) damage(path)
  expect(await found([...whole, radio])).toEqual(['herald post radio'])
  await found(whole)
  for (const path of grown('discovery-words')) rmSync(path)
  expect(await found([...whole, radio])).toEqual(['herald post radio'])
  expect(await found(whole)).toEqual(['herald post'])
})

test.each([
  ['texts damaged', () => grown('discovery-texts').forEach(damage)],
  ['texts deleted', () => grown('discovery-texts').map((path) => rmSync(path))],
  ['words damaged', () => grown('discovery-words').forEach(damage)],
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
