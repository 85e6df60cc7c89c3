// What `npm run capture` prints, and its exit code.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/build/engine.ts'
import { runCaptureCommand } from '../../src/commands/capture.ts'
import { type PictureServer, servePictures } from '../capture/picture-server.ts'
import { draw } from '../media/pictures.ts'
import { writeContent } from '../read/write-content.ts'
import { day } from '../stories/make-article.ts'

const engine = openEngine({ cache: null, workers: 1 })
let server: PictureServer
beforeAll(async () => {
  server = await servePictures()
})
afterAll(async () => {
  server.close()
  await engine.close()
})

const at = (path: string) => `http://post.example:${server.port}${path}`

async function prepare(): Promise<string> {
  const article = (image: string, more = '') =>
    `---\ntitle: Ferry\norigin_url: https://post.example/x\nimage: ${image}\n${more}---\n\nIt came.\n`
  return writeContent({
    'archive.yaml': 'title: Test\n',
    'articles/a.md': article(at('/ferry.jpg')),
    'articles/b.md': article(at('/drawing.svg')),
    'articles/c.md': article('media/mine.png'),
    'articles/d.md': article(at('/quay.png'), 'status: withdrawn\n'),
    'media/mine.png': await draw(40, 30).png().toBuffer(),
  })
}

function capture(
  content: string,
  files: readonly string[] = [],
  more: { json?: boolean; pagesTo?: string } = {},
) {
  const options = {
    content,
    engine,
    asOf: day('2024-06-01'),
    now: new Date('2024-06-01T09:30:00Z'),
    dryRun: false,
    pages: false,
    pagesTo: 'captures',
    json: false,
    fetch: server.fetch,
    ...more,
  }
  return runCaptureCommand(
    files.map((file) => join(content, file)),
    options,
    () => {},
  )
}

it('tells what is new and what went wrong, and counts every picture; exit code 1', async () => {
  const { out, code } = await capture(await prepare())
  expect(out!.replace(/[0-9a-f]{20}/, '…')).toBe(`articles/a.md
  stored  ${at('/ferry.jpg')} → media/….jpg
articles/b.md
  refused  ${at('/drawing.svg')}
    Unexpected kind of file (an SVG drawing), expected JPEG, PNG, GIF, WebP or AVIF
    Save the picture as PNG or JPEG, put it into media/ and name it there.

4 pictures: 1 stored, 1 there already, 1 left alone, 1 refused.
Left alone: pictures of articles that may not be shown whole.
1 article file written to. Next: npm run build
`)
  expect(code).toBe(1)
})

it('takes the named files alone, whatever their rights; exit code 0', async () => {
  const content = await prepare()
  const { out, code } = await capture(content, ['articles/d.md'], { json: true })
  expect(code).toBe(0)
  expect(JSON.parse(out!)).toMatchObject({
    counts: { stored: 1, there: 0, left: 0, refused: 0, failed: 0 },
    entries: [{ article: 'articles/d.md', kind: 'picture', status: 'stored' }],
    written: ['articles/d.md'],
  })
})

it('refuses names that are no articles, and folders outside the content', async () => {
  const content = await prepare()
  expect(await capture(content, ['articles/none.md'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('none.md, expected files of articles in'),
  })
  for (const pagesTo of ['..', '../captures', '/tmp', '.']) {
    expect(await capture(content, [], { pagesTo })).toMatchObject({
      code: 1,
      err: expect.stringContaining('expected a folder inside'),
    })
  }
})
