import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeOutputs } from '../../src/build/write-outputs.ts'
import { listFiles } from '../support/site-files.ts'
import { archive } from '../templates/fixture-archive.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-outputs-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** No records. */
const none = Promise.resolve(0)

/** A folder with two pages of the site, as the build leaves it before the outputs are written. */
function siteFolder(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(join(folder, 'stories/single'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'front')
  writeFileSync(join(folder, 'stories/single/index.html'), 'story')
  writeFileSync(join(folder, '404.html'), 'wrong')
  return folder
}

it('lists the pages that are there in the sitemap, and leaves them as they are', async () => {
  const folder = siteFolder('pages')
  await writeOutputs(archive, folder, none)
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
  expect([...sitemap.matchAll(/<loc>([^<]*)</g)].map((match) => match[1])).toEqual([
    'https://archive.example/base/',
    'https://archive.example/base/stories/single/',
  ])
  expect(readFileSync(join(folder, 'stories/single/index.html'), 'utf8')).toBe('story')
})

it('writes the same files twice', async () => {
  const [one, two] = [siteFolder('one'), siteFolder('two')]
  expect(await writeOutputs(archive, one, none)).toBe(await writeOutputs(archive, two, none))
  const files = listFiles(one)
  expect(listFiles(two)).toEqual(files)
  const differing = files.filter(
    (path) => !readFileSync(join(one, path)).equals(readFileSync(join(two, path))),
  )
  expect(differing).toEqual([])
})

it('writes nothing beside the folder, whatever the aliases say', async () => {
  const folder = siteFolder('inner/site')
  const [first, ...others] = archive.stories
  const hostile = [
    '/../outside/',
    '../outside.html',
    '/a/../../outside/',
    '/..%2foutside/',
    '\\..\\x',
  ]
  await writeOutputs(
    { ...archive, stories: [{ ...first!, aliases: hostile }, ...others] },
    folder,
    none,
  )
  expect(listFiles(join(scratch, 'inner')).filter((path) => !path.startsWith('site/'))).toEqual([])
  expect(existsSync(join(scratch, 'outside'))).toBe(false)
})
