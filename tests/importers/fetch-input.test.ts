// A server on this machine stands for the web; the check of addresses is told to let it through.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FetchOptions } from '../../src/fetch/fetch-result.ts'
import { runImport } from '../../src/importers/run-import.ts'

const WORDS =
  'The clock on the town hall of Ombra has run ten minutes fast since the flood, and on Sunday the town voted, by 212 to 40, to keep it so, since nobody could remember being late for anything. '
const PAGE = `<!doctype html><html lang="en"><head><title>The clock of Ombra</title></head>
<body><article><h1>The clock of Ombra</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Dale</title><link>https://dale.example/</link>
<item><title>The clock</title><link>https://dale.example/2031/05/07/clock-one</link><description>${WORDS}</description></item>
<item><title>The flood</title><link>https://dale.example/2031/05/07/flood-two</link><description>${WORDS}</description></item>
</channel></rss>`

let server: Server
let port = 0
let seen: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    seen.push(path)
    if (path === '/moved') return response.writeHead(301, { location: '/2031/05/07/clock' }).end()
    if (path === '/inside') return response.writeHead(302, { location: 'http://10.0.0.7/x' }).end()
    if (path === '/feed') {
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED)
    }
    if (path === '/picture')
      return response.writeHead(200, { 'content-type': 'image/png' }).end('x')
    if (path === '/huge') {
      response.writeHead(200, { 'content-type': 'text/html' })
      return response.end(Buffer.alloc(11 * 1024 * 1024, 'x'))
    }
    if (path !== '/2031/05/07/clock') return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

let content: string
beforeEach(async () => {
  seen = []
  content = await mkdtemp(join(tmpdir(), 'stemma-fetch-'))
  return () => rm(content, { recursive: true, force: true })
})

const lenient: FetchOptions = {
  resolve: async () => ['127.0.0.1'],
  isAllowed: (ip, to) => to === port && ip === '127.0.0.1',
}
const at = (path: string) => `http://dale.example:${port}${path}`
const fetchAll = (addresses: string[], fetchOptions: FetchOptions = lenient) =>
  runImport([], { content, fetch: addresses, fetchOptions, now: () => '2031-05-08T10:20:30.000Z' })

test('a fetched page keeps when it was fetched, from where, and which bytes came', async () => {
  const report = await fetchAll([at('/moved')])
  expect(report.entries[0]).toMatchObject({
    file: at('/moved'),
    importer: 'html',
    status: 'imported',
  })
  const text = await readFile(join(content, report.entries[0]!.paths[0]!), 'utf8')
  expect(text).toContain(`---
# Fetched page: ${at('/2031/05/07/clock')}
# SHA-256 of its ${PAGE.length} bytes: ${createHash('sha256').update(PAGE).digest('hex')}
layout: article
`)
  expect(text).toContain(`origin_url: "${at('/2031/05/07/clock')}"\n`)
  expect(text).toContain('\nretrieved: 2031-05-08T10:20:30.000Z\n')
})

test('a fetched feed gives its entries', async () => {
  const report = await fetchAll([at('/feed')])
  expect(report.entries[0]?.importer).toBe('feed')
  expect(report.counts.articles).toEqual({ found: 2, written: 2, skipped: 0, refused: 0 })
  const text = await readFile(join(content, report.entries[0]!.paths[0]!), 'utf8')
  expect(text).toContain('\nretrieved: 2031-05-08T10:20:30.000Z\n')
})

test('an address whose article is there is not fetched again', async () => {
  const first = await fetchAll([at('/2031/05/07/clock')])
  const again = await fetchAll([at('/2031/05/07/clock'), at('/2031/05/07/clock')])
  expect(seen).toEqual(['/2031/05/07/clock'])
  expect(again.counts).toMatchObject({ inputs: 1, imported: 0, skipped: 1, refused: 0 })
  expect(again.entries[0]?.paths).toEqual(first.entries[0]?.paths)
})

test('what cannot be fetched is refused with a reason, each address accounted for', async () => {
  const report = await fetchAll([
    at('/gone'),
    at('/picture'),
    at('/huge'),
    at('/inside'),
    'file:///etc/passwd',
    'ferry',
  ])
  const told = report.entries.map(({ status, findings }) =>
    [status, ...findings.map(({ rule, message }) => `${rule}: ${message}`)].join(' '),
  )
  expect(told).toEqual([
    'refused import-fetch-failed: Unexpected status 404, expected 200',
    'refused import-fetch-refused: Unexpected content type “image/png”, expected a page or a feed',
    expect.stringContaining(
      'refused import-fetch-refused: Unexpected answer of more than 10485760',
    ),
    expect.stringContaining(
      'import-fetch-refused: Unexpected address in a private network (10.0.0.7)',
    ),
    expect.stringContaining('import-fetch-refused: Unexpected address “file:///etc/passwd”'),
    expect.stringContaining('import-fetch-refused: Unexpected address “ferry”'),
  ])
})

test('the addresses of this machine and its network are refused for real', async () => {
  const report = await fetchAll(
    [
      `http://127.0.0.1:${port}/2031/05/07/clock`,
      `http://localhost:${port}/2031/05/07/clock`,
      `http://[::1]:${port}/x`,
      'http://169.254.169.254/latest/meta-data/',
      'http://0x7f.1/',
      'http://[::ffff:10.0.0.1]/',
    ],
    {},
  )
  expect(seen).toEqual([])
  expect(report.counts).toMatchObject({ inputs: 6, refused: 6 })
  for (const { findings } of report.entries) {
    expect(findings[0]).toMatchObject({ severity: 'error', rule: 'import-fetch-refused' })
    expect(findings[0]?.message).toContain('private network')
  }
})
