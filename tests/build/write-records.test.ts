// The search index and the data: the same bytes each time, a bounded number of files, no hidden words.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { writeRecords } from '../../src/build/write-records.ts'
import { hiddenPhrases, openPhrases, rightsArchive } from '../outputs/rights-archive.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-index-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function newFolder(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  return folder
}

const keyOf = () => 'one'
const fresh = { lastFolder: null, keyOf }

/** Every file below a folder, by path. */
function bytesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  )
}

/** An archive of many stories, so that the engine has work to do side by side. */
const many = {
  ...archive,
  stories: Array.from({ length: 150 }, (_, number) => ({
    ...bellStory,
    slug: `bell-${number}`,
    title: `Bell ${number}`,
  })),
}

it('is the same twice, byte for byte', async () => {
  const [one, two] = [newFolder('one'), newFolder('two')]
  expect(await writeRecords(many, one, fresh)).toBe(await writeRecords(many, two, fresh))
  expect(bytesOf(two)).toEqual(bytesOf(one))
})

it('leaves out the parts of the engine that no page of ours uses', async () => {
  const folder = newFolder('parts')
  await writeRecords(archive, folder, fresh)
  const names = [...bytesOf(folder).keys()].filter((path) => /\.(js|css)$/.test(path))
  expect(names).toEqual(['/pagefind/pagefind-worker.js', '/pagefind/pagefind.js'])
})

it('is taken over from the last site where the stories are the same, and made anew where not', async () => {
  const [last, next, other] = [newFolder('last'), newFolder('next'), newFolder('other')]
  await writeRecords(archive, last, fresh)
  // A mark in a file that only taking over would bring along.
  const engine = join(last, 'pagefind/pagefind.js')
  writeFileSync(engine, `${readFileSync(engine, 'utf8')}\n// taken over\n`)
  await writeRecords(archive, next, { lastFolder: last, keyOf })
  expect(bytesOf(next)).toEqual(bytesOf(last))
  await writeRecords({ ...archive, stories: [bellStory] }, other, {
    lastFolder: last,
    keyOf: () => 'two',
  })
  expect(readFileSync(join(other, 'pagefind/pagefind.js'), 'utf8')).not.toContain('// taken over')
})

it('is made anew where the record of the last one is damaged or a file is missing', async () => {
  const [last, next] = [newFolder('damaged'), newFolder('mended')]
  await writeRecords(archive, last, fresh)
  rmSync(join(last, 'pagefind/pagefind.js'))
  await writeRecords(archive, next, { lastFolder: last, keyOf })
  expect(bytesOf(next).has('/pagefind/pagefind.js')).toBe(true)
  writeFileSync(join(last, 'pagefind/index.json'), '{"key":1,"files":["../../etc/passwd"]}')
  const again = newFolder('again')
  await writeRecords(archive, again, { lastFolder: last, keyOf })
  expect(bytesOf(again)).toEqual(bytesOf(next))
})

it('holds the words of open texts and no hidden ones', async () => {
  const folder = newFolder('rights')
  await writeRecords(rightsArchive, folder, fresh)
  const fragments = readdirSync(join(folder, 'pagefind/fragment'))
    .map((name) => readFileSync(join(folder, 'pagefind/fragment', name)))
    .map((bytes) => gunzipSync(bytes).toString('utf8'))
    .join('\n')
  for (const phrase of Object.values(openPhrases)) expect(fragments).toContain(phrase)
  for (const phrase of Object.values(hiddenPhrases)) expect(fragments).not.toContain(phrase)
})

/** An index for each story. */
const size = { fewestArticles: 1, mostArticles: 1, mostLetters: 1e6 }
const foldersOf = (folder: string): string[] =>
  JSON.parse(readFileSync(join(folder, 'pagefind/parts.json'), 'utf8'))

it('is one index of a small archive, several of a large one, with one engine', async () => {
  const [small, large] = [newFolder('small'), newFolder('large')]
  await writeRecords(archive, small, fresh)
  expect(foldersOf(small)).toEqual([])
  await writeRecords(archive, large, { ...fresh, size })
  expect(foldersOf(large)).toHaveLength(archive.stories.length - 1)
  const paths = [...bytesOf(large).keys()]
  expect(paths.filter((path) => /wasm|\.js$/.test(path))).toEqual(
    [...bytesOf(small).keys()].filter((path) => /wasm|\.js$/.test(path)),
  )
  expect(paths.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(archive.stories.length)
})

it('begins another index where texts are long, and counts every file', async () => {
  const folder = newFolder('long')
  const one = { fewestArticles: 100, mostArticles: 100, mostLetters: 1 }
  const count = await writeRecords(archive, folder, { ...fresh, size: one })
  expect(bytesOf(folder).size).toBe(count)
  expect(foldersOf(folder).map((name) => name.slice(-3))).toEqual(['-2/', '-3/'])
})

it('takes over the indexes of stories that did not change, and makes the others anew', async () => {
  const [last, next] = [newFolder('before'), newFolder('after')]
  const keyOfSlug = ({ slug }: { slug: string }) => slug
  await writeRecords(archive, last, { lastFolder: null, keyOf: keyOfSlug, size })
  const entries = [...bytesOf(last).keys()].filter((path) => path.endsWith('entry.json'))
  expect(entries).toHaveLength(archive.stories.length)
  // A mark that only taking over would bring along.
  for (const path of entries) writeFileSync(join(last, path), '{} taken over')
  const keyOfChanged = ({ slug }: { slug: string }) => (slug === 'single' ? 'changed' : slug)
  await writeRecords(archive, next, { lastFolder: last, keyOf: keyOfChanged, size })
  const nextEntries = [...bytesOf(next).keys()].filter((path) => path.endsWith('entry.json'))
  const taken = nextEntries.filter((path) =>
    /taken over/.test(readFileSync(join(next, path), 'utf8')),
  )
  expect([nextEntries.length, taken.length]).toEqual([entries.length, entries.length - 1])
})

it('is brought up to date where it lies, and leaves nothing behind', async () => {
  const [same, afresh] = [newFolder('same'), newFolder('anew')]
  const more = { ...archive, stories: [...archive.stories, { ...bellStory, slug: 'another-bell' }] }
  const keyOfSlug = ({ slug }: { slug: string }) => slug
  await writeRecords(more, same, { lastFolder: same, keyOf: keyOfSlug, size })
  await writeRecords(archive, same, { lastFolder: same, keyOf: keyOfSlug, size })
  await writeRecords(archive, afresh, { lastFolder: null, keyOf: keyOfSlug, size })
  expect(bytesOf(same)).toEqual(bytesOf(afresh))
})
