// Files that mean harm end in a finding, in bounded time, and leave no trace on the site.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Builder, openBuilder } from '../build/open-builder.ts'
import { listFiles } from '../support/site-files.ts'
import { harmfulFiles } from './harmful-files.ts'
import { smallArchive } from './small-archive.ts'
import { writeFiles } from './write-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-refused-'))
const path = (name: string) => join(scratch, name)
const marker = path('marker')
const harmful = harmfulFiles(marker)
let builder: Builder

beforeAll(async () => {
  builder = await openBuilder()
  writeFiles(path('sound'), smallArchive())
  await builder.build({ content: path('sound'), output: path('sound-site') })
})
afterAll(() => {
  builder.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Files of two sites that differ, but for those that tell how many articles were read. */
function differences(a: string, b: string): string[] {
  const isAccount = (file: string) => file === 'build.json' || file === 'about/index.html'
  const files = new Set([...listFiles(path(a)), ...listFiles(path(b))])
  return [...files].filter((file) => {
    const [one, two] = [join(path(a), file), join(path(b), file)]
    if (!existsSync(one) || !existsSync(two)) return true
    return !isAccount(file) && !readFileSync(one).equals(readFileSync(two))
  })
}

describe('an archive with harmful files', () => {
  let outcome: Awaited<ReturnType<Builder['build']>>

  beforeAll(async () => {
    const texts = Object.entries(harmful).map(([file, [text]]) => [file, text])
    writeFiles(path('mixed'), { ...smallArchive(), ...Object.fromEntries(texts) })
    writeFileSync(path('secret.md'), '---\ntitle: Secret\n---\nSecret words.\n')
    symlinkSync(path('secret.md'), path('mixed/articles/harm/link.md'))
    symlinkSync(scratch, path('mixed/articles/harm/folder'))
    outcome = await builder.build({
      content: path('mixed'),
      output: path('mixed-site'),
      keepGoing: true,
    })
  })

  it('names each of them with the rule that stops it', () => {
    const errors = (outcome.err ?? '')
      .split('\n')
      .flatMap(
        (line) =>
          /^(\S+?\.md|\S+folder):\d.*?\berror\b.* ([a-z-]+)$/.exec(line)?.slice(1, 3).join(' ') ??
          [],
      )
    const expected = Object.entries(harmful).map(([file, [, rule]]) => `${file} ${rule}`)
    const links = ['articles/harm/link.md symlink', 'articles/harm/folder symlink']
    expect([...new Set(errors)].sort()).toEqual([...expected, ...links].sort())
    expect(outcome.err).not.toMatch(/\n {4}at /)
  })

  it('publishes the others, byte for byte as without them', () => {
    expect(outcome.code).toBe(0)
    expect(differences('sound-site', 'mixed-site')).toEqual([])
  })

  it('runs nothing, and follows no link', () => {
    expect(existsSync(marker)).toBe(false)
    const site = listFiles(path('mixed-site')).map((file) =>
      readFileSync(join(path('mixed-site'), file)),
    )
    expect(site.filter((bytes) => bytes.includes('Secret words'))).toEqual([])
  })

  it('accounts for every article, each by name', () => {
    const { articles, named } = JSON.parse(readFileSync(path('mixed-site/build.json'), 'utf8'))
    const refused = [...Object.keys(harmful), 'articles/harm/link.md'].sort()
    expect(articles).toEqual({
      read: 7 + refused.length,
      published: 5,
      withdrawn: 1,
      draft: 1,
      refused: refused.length,
    })
    expect(named).toEqual({
      draft: ['articles/mole/plan.md'],
      withdrawn: ['articles/mole/bell.md'],
      refused,
    })
    expect(outcome.out).toContain(
      `${7 + refused.length} articles (5 published, 1 withdrawn, 1 draft, ${refused.length} refused)`,
    )
  })

  it('is not published at all without --keep-going', async () => {
    const { code, err } = await builder.build({ content: path('mixed'), output: path('none') })
    expect(code).toBe(1)
    expect(err).toContain('Nothing was published')
    expect(existsSync(path('none'))).toBe(false)
    const after = await builder.build({ content: path('mixed'), output: path('mixed-site') })
    expect(after.code).toBe(1)
    expect(differences('sound-site', 'mixed-site')).toEqual([])
  })
})

it('is not published where the settings are wrong, even with --keep-going', async () => {
  writeFiles(path('settings'), { ...smallArchive(), 'archive.yaml': 'url: javascript:alert(1)\n' })
  const { code, err } = await builder.build({
    content: path('settings'),
    output: path('none'),
    keepGoing: true,
  })
  expect([code, existsSync(path('none'))]).toEqual([1, false])
  expect(err).toContain('archive.yaml:1:6')
})

it('refuses the one article whose body kills its worker, and the one that never ends', async () => {
  writeFiles(path('deadly'), {
    ...smallArchive(),
    'articles/harm/die.md': '---\ntitle: Die\noutlet: quay\n---\n\nPlease die.\n',
    'articles/harm/hang.md': '---\ntitle: Hang\noutlet: quay\n---\n\nPlease hang.\n',
  })
  const { code, err } = await builder.build({
    content: path('deadly'),
    output: path('deadly-site'),
    keepGoing: true,
    deadline: 4000,
    script: new URL('./deadly-worker.ts', import.meta.url).href,
  })
  expect(err).toMatch(/articles\/harm\/die\.md:5:1 +error .* body-crash/)
  expect(err).toMatch(/articles\/harm\/hang\.md:5:1 +error .* body-deadline/)
  expect(code).toBe(0)
  expect(differences('sound-site', 'deadly-site')).toEqual([])
})
