// Whatever an article calls itself, nothing is written outside the output, and no two files meet.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Builder, openBuilder } from '../build/open-builder.ts'
import { listFiles, readPages } from '../support/site-files.ts'
import { writeFiles } from './write-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-outside-'))
const content = join(scratch, 'content')
const site = join(scratch, 'site')
let builder: Builder
let err = ''

/** Names that lead elsewhere, or to the same place, on some system or other. */
const names = [
  '../../outside',
  '/etc/outside',
  'C:\\outside',
  '..\\..\\outside',
  '%2e%2e%2foutside',
  '%2e%2e/%2e%2e/outside',
  '....//outside',
  '.',
  '..',
  '...',
  '~',
  '~root',
  '-rf',
  'CON',
  'con.txt',
  'NUL',
  'aux',
  'LPT1',
  'COM1.html',
  'index',
  'index.html',
  'page-2',
  '404.html',
  'build.json',
  'assets',
  'stories',
  '.htaccess',
  '.git',
  'a:b',
  'a|b?c*d"e<f>',
  'trailing dot.',
  'trailing space ',
  'x'.repeat(300),
  '漢'.repeat(120),
  '\u0645\u0642\u0627\u0644\u0629',
  '\u00e9t\u00e9 d\u00e9j\u00e0',
  'e\u0301te\u0301 de\u0301ja\u0300',
  'STRASSE',
  'stra\u00dfe',
  'Same Name',
  'same name',
  'SAME-NAME',
  '\u0130stanbul',
  'istanbul',
  '\uff0e\uff0e\uff0foutside',
  '\u2025/outside',
  'evidence',
  'name',
  'variants',
  'provenance',
  'the',
  'latest',
  '__proto__',
  'constructor',
  'toString',
  '🙂',
  '0',
  ' ',
]

function articleNamed(name: string, index: number): string {
  const value = JSON.stringify(name)
  const story = index % 2 === 0 ? `story: ${value}` : `title: ${value}`
  const fields = [
    `code: ${JSON.stringify(name.trim() === '' ? 'blank' : name.slice(0, 190))}`,
    story,
    `category: ${value}`,
    `tags: [${value}]`,
    `outlet: quay`,
    `image: ${JSON.stringify(`media/${name.replace(/\.\.|\\/g, '')}`)}`,
    `aliases: [${value}, ${JSON.stringify(`/${name}/`)}, ${JSON.stringify(`/stories/${name}/`)}]`,
    `published: 2024-01-0${(index % 9) + 1}`,
  ]
  return `---\n${fields.join('\n')}\n---\n\nWords number ${index}.\n`
}

/** All that lies in a folder, but for the given names. */
const listing = (folder: string, ...but: string[]) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => !but.some((name) => path === name || path.startsWith(`${name}/`)))
    .sort()

beforeAll(async () => {
  const files = Object.fromEntries(
    names.map((name, i) => [`articles/n${i}.md`, articleNamed(name, i)]),
  )
  writeFiles(content, {
    'archive.yaml': 'title: Names\nurl: https://names.example/\ncomputed_links: false\n',
    'outlets/quay.yaml': 'name: "../../outside"\nhome: https://quay.example/\n',
    ...files,
    // One story of articles whose codes are the names of the page's own parts.
    ...Object.fromEntries(
      ['a', 'a-p1', 'a_p1', 'text', 'the-text', 'main-content', 'hostile--x', 'e0'].map((code) => [
        `articles/ids/${code}.md`,
        `---\ncode: ${code}\nstory: ids\noutlet: quay\ntitle: ${code}\n---\n\n<b id="p1">Words</b> of ${code}.[^1]\n\n[^1]: Note.\n`,
      ]),
    ),
  })
  writeFileSync(join(scratch, 'bystander.txt'), 'as it was')
  builder = await openBuilder()
  const outcome = await builder.build({ content, output: site, keepGoing: true })
  err = outcome.err ?? ''
  if (outcome.code !== 0) throw new Error(err)
})
afterAll(() => {
  builder.close()
  rmSync(scratch, { recursive: true, force: true })
})

it('writes nothing outside the output', () => {
  expect(listing(scratch, 'content', 'site')).toEqual([
    'bystander.txt',
    'site.records',
    ...readdirSync(join(scratch, 'site.records')).map((name) => `site.records/${name}`),
  ])
})

it('writes only names that every file system and host can keep apart', () => {
  const files = listFiles(site)
  const odd = files.filter(
    (path) =>
      path.normalize('NFC') !== path ||
      path.split('/').some((name) => {
        const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
        return (
          isDevice ||
          name.startsWith('.') ||
          /[\\:*?"<>|%\p{C}]|[. ]$/u.test(name) ||
          Buffer.byteLength(name) > 250
        )
      }),
  )
  expect(odd).toEqual([])
  const folded = files.map((path) => path.normalize('NFKC').toLowerCase())
  expect(folded.filter((path, i) => folded.indexOf(path) !== i)).toEqual([])
})

it('gives every story a page of its own, and every article a place on it', () => {
  const { articles, stories } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8'))
  expect(articles.published).toBe(articles.read - articles.refused)
  const pages = readPages(site)
  const ofStories = pages.filter(
    ({ path, html }) =>
      /^stories\/(?!page-)[^/]+\/index\.html$/.test(path) && !html.includes('refresh'),
  )
  expect(ofStories).toHaveLength(stories)
  const twice = pages.flatMap(({ path, ids }) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`),
  )
  expect(twice).toEqual([])
})

it('names both files where two codes are the same but for capitals or their Unicode form', () => {
  const errors = err.split('\n').filter((line) => line.includes('duplicate-code'))
  const file = (name: string) => `articles/n${names.indexOf(name)}.md`
  for (const [later, owner] of [
    ['e\u0301te\u0301 de\u0301ja\u0300', '\u00e9t\u00e9 d\u00e9j\u00e0'],
    ['same name', 'Same Name'],
  ] as const) {
    expect(errors.find((line) => line.startsWith(file(later)))).toContain(file(owner))
  }
})

it('names both files where two stories claim one older address', async () => {
  const old = (code: string) =>
    `---\ncode: ${code}\noutlet: quay\ntitle: ${code}\naliases: [/old/place/]\n---\n\nWords of ${code}.\n`
  const folder = join(scratch, 'claims')
  writeFiles(folder, {
    'outlets/quay.yaml': 'name: The Quay\n',
    'articles/one.md': old('one'),
    'articles/two.md': old('two'),
  })
  const { err: told } = await builder.build({
    content: folder,
    output: join(scratch, 'claims-site'),
    keepGoing: true,
  })
  const line = told?.split('\n').find((text) => text.includes('alias-unusable')) ?? ''
  expect([line.includes('articles/one.md'), line.includes('articles/two.md')]).toEqual([true, true])
})
