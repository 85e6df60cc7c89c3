// What `npm run …` starts, in a project of its own: the code that stands there is what runs, whatever
// became of the bundle.
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { openProject } from '../support/open-project.ts'
import { root, runCli } from '../support/run-cli.ts'

const project = openProject()
const bundles = join(project, '.stemma', 'code')
const cli = join(project, 'src', 'cli.ts')
const source = readFileSync(join(root, 'src', 'cli.ts'), 'utf8')

/** What the command says of itself: words that stand in `cli.ts`. */
const ask = () => runCli(['--help'], {}, project)
const saying = (words: string) => source.replace('Builds a site', words)
const forget = () => rmSync(join(project, '.stemma'), { recursive: true, force: true })
const partsOf = (bundle: string) =>
  readdirSync(join(bundles, bundle)).filter((name) => name.endsWith('.mjs'))

beforeEach(() => writeFileSync(cli, source))
afterAll(() => rmSync(project, { recursive: true, force: true }))

it('runs the code that stands there, also where size and time of a file are as before', async () => {
  expect((await ask()).out).toContain('Builds a site')
  expect(readdirSync(bundles)).toHaveLength(1)
  writeFileSync(cli, saying('Makes a place'))
  expect((await ask()).out).toContain('Makes a place')

  const then = new Date('2024-05-01T12:00:00Z')
  utimesSync(cli, then, then)
  writeFileSync(cli, saying('Bakes a spice'))
  utimesSync(cli, then, then)
  expect((await ask()).out).toContain('Bakes a spice')
})

it('makes no new bundle where files were only touched', async () => {
  await ask()
  const before = readdirSync(bundles)
  utimesSync(cli, new Date(), new Date())
  await ask()
  expect(readdirSync(bundles)).toEqual(before)
})

it('removes a bundle that no command started from for hours, and no other', async () => {
  forget()
  await ask()
  const [first = ''] = readdirSync(bundles)
  const old = join(bundles, 'an-older-one')
  mkdirSync(old)
  utimesSync(old, new Date(0), new Date(0))
  writeFileSync(cli, saying('Keeps a site'))
  await ask()
  const left = readdirSync(bundles)
  expect(left).toHaveLength(2)
  expect(left).toContain(first)
})

it('mends a bundle of which a part is damaged or gone', async () => {
  forget()
  const whole = await ask()
  const [bundle = ''] = readdirSync(bundles)
  const path = join(bundles, bundle, 'cli.mjs')
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, code.replace('Builds a site', 'Broken a lot'))
  expect(await ask()).toEqual(whole)
  expect(readFileSync(path, 'utf8') === code).toBe(true)

  for (const name of partsOf(bundle)) rmSync(join(bundles, bundle, name))
  expect(await ask()).toEqual(whole)
})

it('runs from the sources where no bundle can be kept', async () => {
  forget()
  mkdirSync(join(project, '.stemma'))
  writeFileSync(bundles, 'no folder')
  expect(await ask()).toMatchObject({ code: 0, out: expect.stringContaining('Builds a site') })
  expect(readFileSync(bundles, 'utf8')).toBe('no folder')
  forget()
})

it('tells of an error in a source by the name and line of the source', async () => {
  const [before = '', after = ''] = source.split('const program =')
  writeFileSync(cli, `${before}throw new Error('the lamp is out')\nconst program =${after}`)
  const { code, err } = await ask()
  expect(code).toBe(1)
  expect(err).toContain('the lamp is out')
  expect(err).toContain(`src/cli.ts:${before.split('\n').length}`)

  writeFileSync(cli, `${source}\nconst = 1\n`)
  expect((await ask()).err).toContain('cli.ts')
})

it('lets several commands at once make the bundle', async () => {
  forget()
  const runs = await Promise.all([ask(), ask(), ask()])
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
  expect(readdirSync(bundles)).toHaveLength(1)
})
