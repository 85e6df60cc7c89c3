import { readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type PreparedPicture, preparePictures } from '../../src/build/prepare-pictures.ts'
import { bomb, draw } from '../media/pictures.ts'
import { writeContent } from '../read/write-content.ts'

const deadly = new URL('./deadly-picture-worker.ts', import.meta.url)

async function folders(files: Record<string, Uint8Array | string>) {
  const content = await writeContent(files)
  return { content, cache: await writeContent({ 'x.txt': '' }) }
}

const ruleOf = (prepared: PreparedPicture | undefined) =>
  prepared && 'problem' in prepared ? prepared.problem.rule : null

it('makes each picture once for its bytes, whatever its name', async () => {
  const bytes = await draw(700, 500).jpeg().toBuffer()
  const options = await folders({ 'media/a.jpg': bytes, 'media/b.jpeg': bytes })
  const first = await preparePictures(['media/a.jpg', 'media/b.jpeg'], options)
  expect(first.get('media/a.jpg')).toEqual(first.get('media/b.jpeg'))
  expect(first.get('media/a.jpg')).toMatchObject({ picture: { width: 700, height: 500 } })
  // From the cache: the worker would die of it.
  const again = await preparePictures(['media/a.jpg'], { ...options, script: deadly })
  expect(again.get('media/a.jpg')).toEqual(first.get('media/a.jpg'))
})

it('makes anew what is gone or damaged in the cache', async () => {
  const options = await folders({ 'media/a.png': await draw(300, 200).png().toBuffer() })
  const made = join(options.cache, 'pictures')
  const before = await preparePictures(['media/a.png'], options)
  const files = await readdir(made)
  for (const file of files) {
    const path = join(made, file)
    if (file.endsWith('.json')) await writeFile(path, 'nonsense')
    else if (file.endsWith('.webp')) await truncate(path, 100)
    else await rm(path)
    expect(await preparePictures(['media/a.png'], options)).toEqual(before)
    expect((await readdir(made)).sort()).toEqual(files.sort())
  }
})

it('makes the same bytes in one process and in three', async () => {
  const sources = Object.fromEntries(
    await Promise.all(
      [640, 800, 1500].map(async (width) => [
        `media/${width}.jpg`,
        await draw(width, 400).jpeg().toBuffer(),
      ]),
    ),
  )
  const runs = []
  for (const workers of [1, 3]) {
    const options = await folders(sources)
    const prepared = await preparePictures(Object.keys(sources), { ...options, workers })
    const files = [...prepared.values()].flatMap((one) => ('files' in one ? one.files : []))
    const made = files.map(async ({ path, from }) => [
      path,
      (await readFile(from)).toString('base64'),
    ])
    runs.push(await Promise.all(made))
  }
  expect(runs[0]!.length).toBeGreaterThan(6)
  expect(runs[1]).toEqual(runs[0])
})

it('has a problem for each file that is no picture, and pictures for its siblings', async () => {
  const good = await draw(300, 200).jpeg().toBuffer()
  const options = await folders({
    'media/good.jpg': good,
    'media/cut.jpg': good.subarray(0, good.length / 2),
    'media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'media/bomb.png': await bomb(50_000, 50_000),
    'media/folder/x.jpg': good,
    'secret.jpg': good,
  })
  await symlink(join(options.content, 'secret.jpg'), join(options.content, 'media/link.jpg'))
  await symlink(options.cache, join(options.content, 'media/out'))
  const names = [
    'good.jpg',
    'cut.jpg',
    'drawing.svg',
    'bomb.png',
    'gone.jpg',
    'folder',
    'link.jpg',
    'out/x.txt',
  ]
  const prepared = await preparePictures(
    names.map((name) => `media/${name}`),
    options,
  )
  expect(names.map((name) => [name, ruleOf(prepared.get(`media/${name}`))])).toEqual([
    ['good.jpg', null],
    ['cut.jpg', 'broken-picture'],
    ['drawing.svg', 'not-a-picture'],
    ['bomb.png', 'large-picture'],
    ['gone.jpg', 'missing-picture'],
    ['folder', 'missing-picture'],
    ['link.jpg', 'missing-picture'],
    ['out/x.txt', 'missing-picture'],
  ])
})

it('survives a picture of which the decoder dies, and tries it again the next time', async () => {
  const options = await folders({ 'media/a.jpg': await draw(60, 40).jpeg().toBuffer() })
  const died = await preparePictures(['media/a.jpg'], { ...options, script: deadly })
  expect(ruleOf(died.get('media/a.jpg'))).toBe('deadly-picture')
  expect(ruleOf((await preparePictures(['media/a.jpg'], options)).get('media/a.jpg'))).toBeNull()
})
