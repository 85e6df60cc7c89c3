import { createHash } from 'node:crypto'
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import type { CaptureOptions } from '../../src/capture/capture-run.ts'
import { runCapture } from '../../src/capture/run-capture.ts'
import { draw } from '../media/pictures.ts'
import { writeContent } from '../read/write-content.ts'
import { type PictureServer, servePictures } from './picture-server.ts'
import { readArticles } from './read-articles.ts'

let server: PictureServer
beforeAll(async () => {
  server = await servePictures()
})
afterAll(() => server.close())

const at = (path: string) => `http://post.example:${server.port}${path}`
const name = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 20)

/** An article that names pictures in its front matter and body. */
function article(main: string | null, body: readonly string[], more = ''): string {
  const image = main === null ? '' : `image: "${main}"\n`
  const pictures = body.map((src) => `![A picture](${src})\n\n`).join('')
  return `---\ntitle: "Ferry"   # kept as it is\norigin_url: "${at('/2024/ferry')}"\n${image}${more}---\n\nIt came.\n\n${pictures}`
}

async function capture(content: string, more: Partial<CaptureOptions> = {}) {
  return runCapture(await readArticles(content), {
    content,
    dryRun: false,
    pages: null,
    mayKeep: ({ rights }) => rights.display === 'full',
    now: new Date('2024-06-01T09:30:00Z'),
    fetch: server.fetch,
    ...more,
  })
}

const read = (content: string, file = 'articles/a.md') => readFile(join(content, file), 'utf8')
const brief = ({ entries }: Awaited<ReturnType<typeof capture>>) =>
  entries.map(({ status, source, file }) => [status, source.replace(/^.*:\d+/, ''), file])

describe('runCapture', () => {
  it('keeps pictures under names made of their bytes, and says so in the front matter alone', async () => {
    const text = article(at('/ferry.jpg'), [at('/quay.png')])
    const content = await writeContent({ 'articles/a.md': text })
    const report = await capture(content)
    const [ferry, quay] = report.entries.map(({ file }) => file!)
    expect(report.counts).toMatchObject({ stored: 2, refused: 0, failed: 0 })
    for (const file of [ferry!, quay!]) {
      expect(file).toBe(`media/${name(await readFile(join(content, file)))}${file.slice(-4)}`)
    }
    const print = (file: string) =>
      expect.stringContaining(file.slice('media/'.length, -4)) as unknown as string
    const [main, second] = (await readArticles(content))[0]!.capturedPictures
    expect(main).toMatchObject({ url: at('/ferry.jpg'), file: ferry, sha256: print(ferry!) })
    expect(second).toMatchObject({ url: at('/quay.png'), file: quay, sha256: print(quay!) })
    const added = `captured_pictures:\n  - { url: "${main!.url}", file: "${ferry}", sha256: "${main!.sha256}", retrieved: 2024-06-01 }\n  - { url: "${second!.url}", file: "${quay}", sha256: "${second!.sha256}", retrieved: 2024-06-01 }\n`
    expect(await read(content)).toBe(text.replace('\n---\n\nIt', `\n${added}---\n\nIt`))
  })

  it('leaves what is there, fetches nothing twice, and brings back a lost file', async () => {
    const content = await writeContent({ 'articles/a.md': article(at('/ferry.jpg'), []) })
    await capture(content)
    const text = await read(content)
    const before = server.asked.length
    const again = await capture(content)
    expect(brief(again)).toEqual([['there', '/ferry.jpg', expect.stringMatching(/^media\//)]])
    expect(server.asked.length).toBe(before)
    await rm(join(content, 'media'), { recursive: true })
    expect((await capture(content)).counts).toMatchObject({ stored: 1 })
    expect(await read(content)).toBe(text)
    expect(await readdir(join(content, 'media'))).toHaveLength(1)
  })

  it('fetches an address once for all articles that name it, and keeps equal bytes once', async () => {
    const content = await writeContent({
      'articles/a.md': article(at('/ferry.jpg'), []),
      'articles/b.md': article(at('/ferry.jpg'), [at('/same-ferry.jpg')]),
    })
    const before = server.asked.length
    const report = await capture(content)
    expect(report.counts).toMatchObject({ stored: 3 })
    expect(server.asked.slice(before).sort()).toEqual(['/ferry.jpg', '/same-ferry.jpg'])
    expect(await readdir(join(content, 'media'))).toHaveLength(1)
    expect(report.written).toEqual(['articles/a.md', 'articles/b.md'])
  })

  it.each([
    ['/drawing.svg', 'refused', 'an SVG drawing'],
    ['/drawing.png', 'refused', 'an SVG drawing'],
    ['/page.jpg', 'refused', 'a web page'],
    ['/cut.jpg', 'refused', 'damage'],
    ['/bomb.png', 'refused', 'million pixels'],
    ['/huge.jpg', 'refused', 'more than 100000 bytes'],
    ['/inside', 'refused', 'private network'],
    ['/gone.jpg', 'failed', 'status 404'],
  ])('accounts for %s: %s', async (path, status, words) => {
    const text = article(at(path), [])
    const content = await writeContent({ 'articles/a.md': text })
    const { entries } = await capture(content)
    expect(entries).toMatchObject([{ status, file: null, mend: expect.any(String) }])
    expect(entries[0]!.message).toContain(words)
    expect(await read(content)).toBe(text)
    expect(await readdir(content)).toEqual(['articles'])
  })

  it('writes nothing on a dry run', async () => {
    const text = article(at('/ferry.jpg'), [at('/gone.jpg')])
    const content = await writeContent({ 'articles/a.md': text })
    const before = server.asked.length
    const report = await capture(content, { dryRun: true, pages: 'captures' })
    expect(report.counts).toMatchObject({ 'would-fetch': 3, stored: 0 })
    expect(server.asked.length).toBe(before)
    expect(await read(content)).toBe(text)
    expect(await readdir(content)).toEqual(['articles'])
  })

  it('leaves pictures of a text that may not be shown whole', async () => {
    const hidden = article(at('/ferry.jpg'), [], 'rights: { display: excerpt }\n')
    const content = await writeContent({ 'articles/a.md': hidden })
    expect((await capture(content)).counts).toMatchObject({ left: 1, stored: 0 })
    expect((await capture(content, { mayKeep: () => true })).counts).toMatchObject({ stored: 1 })
  })

  it('knows pictures that an editor put into media/, and misses those that are not there', async () => {
    const content = await writeContent({
      'articles/a.md': article('media/mine.png', ['/media/other.png', '../media/mine.png']),
      'media/mine.png': await draw(40, 30).png().toBuffer(),
    })
    expect(brief(await capture(content))).toEqual([
      ['there', 'media/mine.png', 'media/mine.png'],
      ['failed', '/media/other.png', null],
      ['there', '/media/mine.png', 'media/mine.png'],
    ])
  })

  it('notices a captured file that was changed, and never follows a link', async () => {
    const content = await writeContent({ 'articles/a.md': article(at('/ferry.jpg'), []) })
    const [{ file } = { file: '' }] = (await capture(content)).entries
    const path = join(content, file!)
    await writeFile(path, 'other bytes')
    expect((await capture(content)).entries).toMatchObject([
      { status: 'failed', message: expect.stringContaining('expected those that were captured') },
    ])
    await rm(path)
    await symlink('/etc/passwd', path)
    expect((await capture(content)).counts).toMatchObject({ failed: 1 })
  })

  it('does not write through a link out of the content folder', async () => {
    const outside = await writeContent({ 'x.txt': '' })
    const content = await writeContent({ 'articles/a.md': article(at('/ferry.jpg'), []) })
    await symlink(outside, join(content, 'media'))
    expect((await capture(content)).counts).toMatchObject({ refused: 1, stored: 0 })
    expect(await readdir(outside)).toEqual(['x.txt'])
  })

  it('keeps pages as WARC files that other programs read', async () => {
    const content = await writeContent({ 'articles/a.md': article(null, []) })
    const report = await capture(content, { pages: 'captures' })
    expect(report.entries).toMatchObject([
      {
        kind: 'page',
        status: 'stored',
        file: expect.stringMatching(/^captures\/[0-9a-f]{20}\.warc\.gz$/),
      },
    ])
    const bytes = await readFile(join(content, report.entries[0]!.file!))
    const records = []
    for await (const record of new WARCParser([new Uint8Array(bytes)])) {
      const body = await record.contentText()
      records.push([record.warcType, record.warcTargetURI ?? null, record.warcDate, body])
      if (record.warcType === 'response') {
        const { statusCode, headers } = record.httpHeaders!
        expect(statusCode).toBe(200)
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      }
    }
    const date = '2024-06-01T09:30:00.000Z'
    expect(records).toEqual([
      ['warcinfo', null, date, expect.stringContaining('software: Stemma')],
      ['response', at('/2024/ferry'), date, '<!doctype html><title>Ferry</title><p>It came.'],
    ])
    expect((await readArticles(content))[0]!.capturedPages).toMatchObject([
      { url: at('/2024/ferry') },
    ])
    expect((await capture(content, { pages: 'captures' })).counts).toMatchObject({ there: 1 })
  })

  it('says what to add by hand where front matter cannot be added to', async () => {
    const text = `---\n{ title: Ferry, origin_url: "${at('/2024/ferry')}", image: "${at('/ferry.jpg')}" }\n---\n\nIt came.\n`
    const content = await writeContent({ 'articles/a.md': text })
    const { entries, written } = await capture(content)
    expect(entries).toMatchObject([
      {
        status: 'failed',
        mend: expect.stringContaining('Add by hand to captured_pictures: { url:'),
      },
    ])
    expect(written).toEqual([])
    expect(await read(content)).toBe(text)
  })
})
