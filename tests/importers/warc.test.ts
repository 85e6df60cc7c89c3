import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { toImportInput } from '../../src/importers/import-input.ts'
import type { Imported } from '../../src/importers/importer.ts'
import { wacz } from '../../src/importers/wacz.ts'
import { warc } from '../../src/importers/warc.ts'
import { zipOf } from '../support/zip-of.ts'

const WORDS =
  'The clock on the town hall of Ombra has run ten minutes fast since the flood, and on Sunday the town voted, by 212 to 40, to keep it so, since nobody could remember being late for anything.'

const pageOf = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2031-05-07T08:00:00+02:00"></head>
<body><article><h1>${title}</h1><p>${WORDS}</p><p>${WORDS.replaceAll('town', 'city')}</p></article></body></html>`

const url = 'https://dale.example/2031/05/07/the-clock'

interface Response {
  url?: string
  type?: 'response' | 'revisit' | 'warcinfo' | 'request'
  status?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

async function record(response: Response, gzip = true): Promise<Uint8Array> {
  const { type = 'response', status = '200 OK', body = pageOf('The clock of Ombra') } = response
  const made = WARCRecord.create(
    {
      type,
      url: response.url ?? url,
      date: '2031-05-08T10:20:30Z',
      warcHeaders: {
        'WARC-Record-ID': '<urn:uuid:5a1d>',
        'WARC-Payload-Digest': 'sha1:ABCDEFGH2345',
      },
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: response.headers ?? { 'content-type': 'text/html; charset=utf-8' },
    },
    [typeof body === 'string' ? new TextEncoder().encode(body) : body],
  )
  return WARCSerializer.serialize(made, { gzip })
}

async function run(
  bytes: Uint8Array,
  importer = warc,
  file = 'capture.warc.gz',
): Promise<{ articles: string[]; aside: string[]; findings: string[]; texts: string[] }> {
  const all: Imported[] = []
  for await (const part of importer.run(toImportInput(file, bytes), {})) all.push(part)
  const articles = all.filter((part) => 'article' in part)
  const aside = new Map<string, number>()
  for (const part of all) {
    if ('setAside' in part && part.count > 0) {
      aside.set(part.setAside, (aside.get(part.setAside) ?? 0) + part.count)
    }
  }
  return {
    articles: articles.map(({ article }) => article?.path ?? 'refused'),
    texts: articles.map(({ article }) => article?.text ?? ''),
    aside: [...aside].map(([reason, count]) => `${count} ${reason}`),
    findings: all
      .flatMap((part) => part.findings)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  }
}

test('each page of a capture becomes an article with where and when it was captured', async () => {
  const { articles, texts, findings } = await run(await record({}))
  expect(findings).toEqual([])
  expect(articles).toEqual(['articles/dale.example/2031-05-07-the-clock.md'])
  expect(texts[0]).toBe(`---
# Captured page: https://dale.example/2031/05/07/the-clock
# WARC-Record-ID: urn:uuid:5a1d
# WARC-Payload-Digest: sha1:ABCDEFGH2345
layout: article
code: "dale-example-the-clock-3c706d55"
origin_url: "https://dale.example/2031/05/07/the-clock"
title: "The clock of Ombra"
language: "en"
published: 2031-05-07T08:00:00+02:00
retrieved: 2031-05-08T10:20:30Z
---

${WORDS}

${WORDS.replaceAll('town', 'city')}
`)
})

test('what is no page is counted with its reason', async () => {
  const parts = await Promise.all([
    record({ type: 'warcinfo' }),
    record({ type: 'request' }),
    record({}),
    record({ type: 'revisit', body: '' }),
    record({ status: '301 Moved', headers: { location: '/x' }, body: '' }),
    record({ status: '404 Not Found' }),
    record({ headers: { 'content-type': 'image/png' }, body: new Uint8Array([137, 80, 78, 71]) }),
    record({ headers: { 'content-type': 'image/png' }, body: new Uint8Array([137, 80, 78, 71]) }),
  ])
  const { articles, aside, findings } = await run(Buffer.concat(parts))
  expect(findings).toEqual([])
  expect(articles).toHaveLength(1)
  expect(aside).toEqual([
    '2 records about the capture and its requests',
    '1 revisits, whose page was captured before',
    '1 redirects',
    '1 answers with status 404',
    '2 files that are no pages (image/png)',
  ])
})

test('a home page or a topic in a capture is counted, not imported', async () => {
  const links = Array.from(
    { length: 20 },
    (_, i) => `<li><a href="/${i}">Story number ${i} of the town of Ombra</a></li>`,
  )
  const list = `<html><head><title>Dale</title></head><body><main><h1>Dale</h1><ul>${links.join('')}</ul></main></body></html>`
  const home = await record({ url: 'https://dale.example/', body: list })
  const { articles, aside } = await run(Buffer.concat([home, await record({})]))
  expect(articles).toHaveLength(1)
  expect(aside).toEqual(['1 pages that list articles: home pages, topics'])
})

test('pages stored compressed, in chunks or uncompressed are read alike', async () => {
  const html = pageOf('The clock of Ombra')
  const chunked = `${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`
  const type = 'text/html'
  for (const body of [
    await record({}, false),
    await record({
      headers: { 'content-type': type, 'content-encoding': 'gzip' },
      body: gzipSync(html),
    }),
    await record({ headers: { 'content-type': type, 'content-encoding': 'gzip' } }),
    await record({
      headers: { 'content-type': type, 'transfer-encoding': 'chunked' },
      body: chunked,
    }),
  ]) {
    const { texts } = await run(body)
    expect(texts[0]).toContain(`\n${WORDS}\n`)
  }
})

const second = { url: 'https://dale.example/2031/05/08/the-flood' }

test('a capture that is cut off gives what stands before, and a finding', async () => {
  const [one, two] = await Promise.all([record({}), record(second)])
  const { articles, findings } = await run(Buffer.concat([one, two.subarray(0, two.length - 200)]))
  expect(articles).toEqual(['articles/dale.example/2031-05-07-the-clock.md'])
  expect(findings).toEqual([
    expect.stringContaining('import-capture-damaged: Unexpected compressed data that is cut off'),
  ])
  const plain = Buffer.concat([await record({}, false), await record(second, false)])
  const cut = await run(plain.subarray(0, plain.length - 300), warc, 'capture.warc')
  expect(cut.articles).toEqual(['articles/dale.example/2031-05-07-the-clock.md'])
  expect(cut.findings).toEqual([expect.stringContaining('the end of the file within a record')])
})

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'import-empty'],
  ['a page', pageOf('A'), 'import-capture-damaged'],
  ['no length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', 'import-capture-damaged'],
  [
    'a length that is none',
    'WARC/1.0\r\nContent-Length: -5\r\n\r\nabc\r\n\r\n',
    'import-capture-damaged',
  ],
  [
    'a length beyond the end',
    'WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nabc',
    'import-capture-damaged',
  ],
  ['headers without end', `WARC/1.0\r\n${'a: b\r\n'.repeat(500_000)}`, 'import-capture-damaged'],
  ['a line without end', 'WARC/1.0'.padEnd(3_000_000, 'x'), 'import-capture-damaged'],
  ['a bomb', gzipSync(Buffer.alloc(200_000_000)), 'import-capture-damaged'],
  ['NULs', new Uint8Array(5000), 'import-capture-damaged'],
])('%s instead of a capture is a finding', async (_, bytes, rule) => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const { articles, findings } = await run(all)
  expect(articles).toEqual([])
  expect(findings).toEqual([expect.stringContaining(rule)])
})

test('a page that expands without end is refused, the next one read', async () => {
  const bomb = await record({
    headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(50_000_000, ' ')),
  })
  const { articles, findings } = await run(Buffer.concat([bomb, await record({})]))
  expect(articles).toEqual(['refused', 'articles/dale.example/2031-05-07-the-clock.md'])
  expect(findings).toEqual([expect.stringContaining('import-capture-unreadable')])
})

test('a packed capture is read through its parts', async () => {
  const zip = zipOf({
    'archive/data.warc.gz': await record({}),
    'archive/more.warc': await record(second, false),
    'indexes/index.cdx': '-',
    'datapackage.json': '{}',
  })
  const { articles, aside, findings } = await run(zip, wacz, 'site.wacz')
  expect(findings).toEqual([])
  expect(articles).toEqual([
    'articles/dale.example/2031-05-07-the-clock.md',
    'articles/dale.example/2031-05-07-the-flood.md',
  ])
  expect(aside).toEqual(['2 parts of the package without pages (index, logs)'])
})

test.each<[string, () => Uint8Array, string]>([
  ['a name that leads out', () => zipOf({ '../archive/x.warc': 'x' }), 'import-zip'],
  ['an absolute name', () => zipOf({ '/etc/archive/x.warc': 'x' }), 'import-zip'],
  ['a drive', () => zipOf({ 'C:/archive/x.warc': 'x' }), 'import-zip'],
  ['no zip', () => new TextEncoder().encode('PK nothing'), 'import-zip'],
  [
    'a cut-off zip',
    () => zipOf({ 'archive/x.warc': 'x'.repeat(500) }).subarray(0, 60),
    'import-zip',
  ],
  ['no capture', () => zipOf({ 'readme.txt': 'x' }), 'import-empty'],
  [
    'a size that lies',
    () => zipOf({ 'archive/x.warc': 'x'.repeat(500) }, 100),
    'import-capture-damaged',
  ],
  [
    'too many parts',
    () => zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, '']))),
    'import-zip',
  ],
])('a package with %s is a finding', async (_, zip, rule) => {
  const { articles, findings } = await run(zip(), wacz, 'site.wacz')
  expect(articles).toEqual([])
  expect(findings).toEqual([expect.stringContaining(rule)])
})
