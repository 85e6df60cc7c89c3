import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '../../src/importers/import-report.ts'
import { runImport } from '../../src/importers/run-import.ts'

let root: string
let content: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stemma-import-'))
  content = join(root, 'content')
  await mkdir(content)
})
afterEach(() => rm(root, { recursive: true, force: true }))

const WORDS =
  'A quiet vote in Ombra\n\nThe town voted on Sunday to keep its clock ten minutes fast.\n'
const url = 'https://dale.example/2031/05/07/a-quiet-vote.html'
const path = 'articles/dale.example/2031-05-07-a-quiet-vote.md'

async function save(name: string, text: string | Uint8Array): Promise<string> {
  const file = join(root, name)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
  return file
}

const brief = (report: ImportReport) =>
  report.entries.map(({ file, status, findings }) => [
    file.slice(root.length + 1),
    status,
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  ])

test('writes the article file, and nothing else', async () => {
  const file = await save('vote.txt', WORDS)
  const report = await runImport([file], { content, url })
  expect(brief(report)).toEqual([['vote.txt', 'imported', []]])
  expect(report.entries[0]?.paths).toEqual([path])
  expect(await readdir(join(content, 'articles/dale.example'))).toEqual([
    '2031-05-07-a-quiet-vote.md',
  ])
  expect(await readFile(join(content, path), 'utf8')).toContain('title: "A quiet vote in Ombra"')
})

test('a dry run shows what it understood and writes nothing', async () => {
  const file = await save('vote.txt', WORDS)
  const report = await runImport([file], { content, url, dryRun: true })
  expect(report.entries[0]?.paths).toEqual([path])
  expect(report.entries[0]?.preview).toContain(path)
  expect(report.entries[0]?.preview).toContain('1 headline, 1 paragraph')
  expect(await readdir(content)).toEqual([])
})

test('running again skips what is there; what an editor changed stays, with a warning', async () => {
  const file = await save('vote.txt', WORDS)
  await runImport([file], { content, url })
  expect(brief(await runImport([file], { content, url }))).toEqual([['vote.txt', 'skipped', []]])
  const before = await readFile(join(content, path), 'utf8')
  await writeFile(file, WORDS.replace('ten', 'twenty'))
  const third = await runImport([file], { content, url })
  expect(third.entries[0]?.status).toBe('skipped')
  expect(third.entries[0]?.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toContain(
    'warning import-exists',
  )
  expect(await readFile(join(content, path), 'utf8')).toBe(before)
})

test('an article that was moved is known by its code; another one under its name gets a longer one', async () => {
  const file = await save('vote.txt', WORDS)
  await runImport([file], { content, url })
  await mkdir(join(content, 'articles/dale'))
  await rename(join(content, path), join(content, 'articles/dale/vote.md'))
  const again = await runImport([file], { content, url })
  expect(again.entries[0]).toMatchObject({ status: 'skipped', paths: ['articles/dale/vote.md'] })

  await writeFile(join(content, path), '---\ncode: another\n---\nAnother article.\n')
  const other = await runImport([file], { content, url: `${url}?page=2` })
  expect(other.entries[0]?.paths).toEqual([
    expect.stringMatching(/^articles\/dale\.example\/2031-05-07-a-quiet-vote-[0-9a-f]{8}\.md$/),
  ])
  expect(await readFile(join(content, path), 'utf8')).toContain('Another article.')
})

test('every input is accounted for: a folder with damaged and foreign files', async () => {
  await save('in/a.txt', `${url}\n\n${WORDS}`)
  await save('in/b/empty.txt', '')
  await save('in/b/binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1]))
  await save('in/c.pdf', '%PDF-1.4')
  await save('in/d.txt', 'x'.repeat(2_000_001))
  await symlink('/etc/passwd', join(root, 'in/e.txt'))
  const report = await runImport([join(root, 'in'), join(root, 'gone.txt')], { content })
  expect(brief(report)).toEqual([
    ['in/a.txt', 'imported', []],
    ['in/b/binary.txt', 'refused', ['import-binary']],
    ['in/b/empty.txt', 'refused', ['import-empty']],
    ['in/c.pdf', 'refused', ['import-unknown-kind']],
    ['in/d.txt', 'refused', ['import-too-large']],
    ['in/e.txt', 'refused', ['import-unreadable']],
    ['gone.txt', 'refused', ['import-unreadable']],
  ])
  expect(report.counts).toEqual({
    inputs: 7,
    imported: 1,
    skipped: 0,
    refused: 6,
    articles: { found: 2, written: 1, skipped: 0, refused: 1 },
    setAside: 0,
  })
})

test('what a killed import left half-written is swept; a running one keeps its file', async () => {
  const folder = join(content, 'articles/dale.example')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.a.md.4194305.tmp'), '---\ncode: x')
  await writeFile(join(folder, `.b.md.${process.pid}.tmp`), '---\ncode: y')
  await runImport([await save('vote.txt', WORDS)], { content, url })
  expect(await readdir(folder)).toEqual([`.b.md.${process.pid}.tmp`, '2031-05-07-a-quiet-vote.md'])
})

test('outlets that have no file yet are shown with the file to write', async () => {
  const page = `<html><head><title>A quiet vote</title><meta property="og:site_name" content="The Dale Echo"></head>
<body><article><h1>A quiet vote</h1><p>${WORDS.repeat(20)}</p></article></body></html>`
  const report = await runImport([await save('vote.html', page)], { content, url })
  expect(report.outlets).toEqual([
    {
      host: 'dale.example',
      id: 'the-dale-echo',
      text: `Write content/outlets/the-dale-echo.yaml:
  name: "The Dale Echo"
  kind: site
  domains: [dale.example]`,
      yaml: 'name: "The Dale Echo"\nkind: site\ndomains: [dale.example]\n',
    },
  ])
  await mkdir(join(content, 'outlets'))
  await writeFile(
    join(content, 'outlets/the-dale-echo.yaml'),
    'name: The Dale Echo\ndomains: [dale.example]\n',
  )
  expect((await runImport([join(root, 'vote.html')], { content, url })).outlets).toEqual([])
})

test('one address cannot serve two files', async () => {
  const files = [await save('a.txt', WORDS), await save('b.txt', WORDS)]
  const report = await runImport(files, { content, url })
  expect(brief(report)).toEqual([
    ['a.txt', 'refused', ['import-url']],
    ['b.txt', 'refused', ['import-url']],
  ])
})

test('Windows-1252 is read, with a warning', async () => {
  const text = WORDS.replace('Ombra', 'Ömbra “now”')
  const bytes = Uint8Array.from([...text], (character) => {
    const codes: Record<string, number> = { Ö: 0xd6, '“': 0x93, '”': 0x94 }
    return codes[character] ?? character.charCodeAt(0)
  })
  const report = await runImport([await save('vote.txt', bytes)], { content, url })
  expect(report.entries[0]?.findings.map(({ rule }) => rule)).toContain('import-encoding')
  expect(await readFile(join(content, path), 'utf8')).toContain(
    'title: "A quiet vote in Ömbra “now”"',
  )
})

test('a link that leads out of the content folder is not followed', async () => {
  await mkdir(join(root, 'outside'))
  await symlink(join(root, 'outside'), join(content, 'articles'))
  const report = await runImport([await save('vote.txt', WORDS)], { content, url })
  expect(brief(report)).toEqual([['vote.txt', 'refused', ['import-outside']]])
  expect(await readFile(join(root, 'outside/dale.example/x'), 'utf8').catch(() => null)).toBeNull()
})
