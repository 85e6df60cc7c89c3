// The import as an editor runs it, with every option that docs/importing.md shows.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root as project, runCli } from '../support/run-cli.ts'

const WORDS =
  'The clock on the town hall of Ombra has run ten minutes fast since the flood, and on Sunday the town voted, by 212 to 40, to keep it so, since nobody could remember being late for anything. '
const page = (slug: string) => `<!doctype html>
<html lang="en"><head><title>The clock of Ombra</title>
<meta property="og:url" content="https://dale.example/2031/05/07/${slug}">
<meta property="og:site_name" content="The Dale Echo"></head>
<body><article><h1>The clock of Ombra</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`

let folder: string
let content: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-import-'))
  content = join(folder, 'content')
  await mkdir(join(folder, 'pages'))
  await mkdir(content)
  await writeFile(join(folder, 'pages/one.html'), page('the-clock'))
  await writeFile(join(folder, 'pages/two.html'), page('the-clock-again'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) => runCli(['import', ...args, '--content', content])

test('a folder of pages: looked at, imported with its outlet, and there already', async () => {
  const pages = join(folder, 'pages')
  const look = await run(pages, '--dry-run')
  expect(look).toMatchObject({ code: 0 })
  expect(look.out).toContain('2 read: 2 would be imported, 0 there already, 0 refused.')
  expect(look.out).toContain('Write content/outlets/the-dale-echo.yaml:')
  expect(await readdir(content)).toEqual([])

  const done = await run(pages, '--add-outlets')
  expect(done).toMatchObject({ code: 0 })
  expect(done.out).toContain('Outlets written: outlets/the-dale-echo.yaml')
  expect(done.out).toContain('2 read: 2 imported, 0 there already, 0 refused.\nNext: npm run check')
  expect(await readdir(join(content, 'articles/dale.example'))).toEqual([
    '2031-05-07-the-clock-again.md',
    '2031-05-07-the-clock.md',
  ])
  expect(await readFile(join(content, 'outlets/the-dale-echo.yaml'), 'utf8')).toContain(
    'name: "The Dale Echo"',
  )

  const again = await run(pages, '--json')
  const report = JSON.parse(again.out)
  expect(report.counts).toMatchObject({ inputs: 2, imported: 0, skipped: 2, refused: 0 })
  expect(report.outlets).toEqual([])
})

test('what cannot be imported ends with code 1 and a reason; nothing to import with code 2', async () => {
  const file = join(folder, 'broken.warc.gz')
  await writeFile(file, 'no capture')
  const broken = await run(file)
  expect(broken.code).toBe(1)
  expect(broken.out).toContain('expected a whole WARC file')
  const inside = await run('--fetch', 'http://127.0.0.1:8099/x', 'http://[::1]/y')
  expect(inside.code).toBe(1)
  expect(inside.out.match(/private network/g)).toHaveLength(2)
  expect((await run()).code).toBe(2)
})

test('the commands of the guide use options that there are', async () => {
  const guide = await readFile(join(project, 'docs/importing.md'), 'utf8')
  const commands = [...guide.matchAll(/^npm run import -- (.*)$/gm)].map(([, rest]) => rest!)
  expect(commands.length).toBeGreaterThan(4)
  const { out } = await runCli(['import', '--help'])
  for (const command of commands) {
    for (const [option] of command.matchAll(/--[\w-]+/g)) expect(out).toContain(option)
  }
})
