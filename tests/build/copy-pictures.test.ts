import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyPictures } from '../../src/build/copy-pictures.ts'
import { writeContent } from '../read/write-content.ts'

it('brings new pictures from the cache and old ones from the last site', async () => {
  const cache = await writeContent({ 'a.jpg': 'from cache', 'b.jpg': 'from cache' })
  const last = await writeContent({ 'media/a.jpg': 'from the last site' })
  const site = await writeContent({ 'index.html': '' })
  const files = ['a.jpg', 'b.jpg'].map((name) => ({
    path: `media/${name}`,
    from: join(cache, name),
  }))
  expect(await copyPictures(files, site, last)).toBe(2)
  const read = (name: string) => readFile(join(site, 'media', name), 'utf8')
  expect([await read('a.jpg'), await read('b.jpg')]).toEqual(['from the last site', 'from cache'])
  // Whoever edits a picture of the site leaves the cache as it was.
  await writeFile(join(site, 'media/b.jpg'), 'edited')
  expect(await readFile(join(cache, 'b.jpg'), 'utf8')).toBe('from cache')
})

it('leaves alone what is there already', async () => {
  const cache = await writeContent({ 'a.jpg': 'from cache' })
  const site = await writeContent({ 'media/a.jpg': 'there' })
  const before = await stat(join(site, 'media/a.jpg'))
  await copyPictures([{ path: 'media/a.jpg', from: join(cache, 'a.jpg') }], site)
  expect((await stat(join(site, 'media/a.jpg'))).mtimeMs).toBe(before.mtimeMs)
})
