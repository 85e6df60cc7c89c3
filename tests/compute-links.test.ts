import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEngine } from '../src/build/engine.ts'
import { loadArchive } from '../src/load-archive.ts'
import { brief, lightEdit, report, stranger } from './discover/texts.ts'

const content = mkdtempSync(join(tmpdir(), 'stemma-computed-'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

const outlets = {
  'harbour-post': 'The Harbour Post',
  'oldersum-herald': 'The Oldersum Herald',
  'kestrel-radio': 'Kestrel Radio',
}
const articles: [code: string, fields: string, text: readonly string[]][] = [
  ['post', 'outlet: harbour-post\ndate: 2024-10-02', report],
  ['herald', 'outlet: oldersum-herald\ndate: 2024-10-03', lightEdit],
  ['cake', 'outlet: oldersum-herald\ndate: 2024-10-01', stranger],
]

/** The stories as lists of codes, and the notes about computed links. */
async function load(settings: string, more: typeof articles = []) {
  rmSync(content, { recursive: true, force: true })
  for (const folder of ['articles', 'outlets']) {
    mkdirSync(join(content, folder), { recursive: true })
  }
  writeFileSync(join(content, 'archive.yaml'), `title: Test\nurl: https://t.example/\n${settings}`)
  for (const [id, name] of Object.entries(outlets)) {
    writeFileSync(join(content, `outlets/${id}.yaml`), `name: ${name}\n`)
  }
  for (const [code, fields, text] of [...articles, ...more]) {
    const front = `---\ncode: ${code}\ntitle: ${code}\n${fields}\n---\n`
    writeFileSync(join(content, `articles/${code}.md`), `${front}\n${text.join('\n\n')}\n`)
  }
  const engine = openEngine({ cache: null, workers: 1 })
  const archive = await loadArchive(content, {
    asOf: { text: '2025-01-01', precision: 'day' },
    engine,
  })
  await engine.close()
  return {
    archive,
    stories: archive.stories
      .map(({ variants }) =>
        variants
          .map(({ article }) => article.code)
          .sort()
          .join(' '),
      )
      .sort(),
    notes: archive.findings.filter(({ rule }) => rule === 'computed-link').map(({ file }) => file),
  }
}

test('the build links what is almost the same, says so, and leaves the rest', async () => {
  const { stories, notes } = await load('')
  expect(stories).toEqual(['cake', 'herald post'])
  expect(notes).toEqual(['articles/herald.md'])
})

test('`computed_links: false` forbids it', async () => {
  const { stories, notes } = await load('computed_links: false\n')
  expect(stories).toEqual(['cake', 'herald', 'post'])
  expect(notes).toEqual([])
})

const named = ['', '_This article was first published by the harbourpost website._']

test('a source that is named, and not linked, is found among its outlet’s articles', async () => {
  const radio: (typeof articles)[number] = ['radio', 'outlet: kestrel-radio', [...brief, ...named]]
  const { archive, stories } = await load('', [radio])
  expect(stories).toEqual(['cake', 'herald post radio'])
  const taker = archive.stories
    .flatMap(({ variants }) => variants)
    .find(({ article }) => article.code === 'radio')!
  expect(taker.derivation).toMatchObject({ source: { code: 'post' }, grade: 'stated' })
  expect((await load('', [['radio', 'outlet: kestrel-radio', brief]])).stories).toEqual([
    'cake',
    'herald post',
    'radio',
  ])
})
