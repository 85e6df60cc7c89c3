// The built demo site behind nginx with the configuration that the build wrote, and under preview:
// both must give the same answers.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAsHost } from '../../src/build/serve-as-host.ts'
import { readSettings } from '../../src/read/read-settings.ts'
import { askRaw } from '../support/ask-raw.ts'
import { buildForHost } from '../support/build-for-host.ts'
import { startNginx } from '../support/nginx.ts'
import { listFiles, readPages } from '../support/site-files.ts'

const closing: (() => void)[] = []
const cache = mkdtempSync(join(tmpdir(), 'stemma-nginx-cache-'))
closing.push(() => rmSync(cache, { recursive: true, force: true }))
afterAll(() => {
  for (const close of closing.reverse()) close()
})

/** The demo site, built for nginx at a prefix and served by both. */
async function serveBoth(prefix: string) {
  const scratch = mkdtempSync(join(tmpdir(), 'stemma-nginx-'))
  closing.push(() => rmSync(scratch, { recursive: true, force: true }))
  const { content, site } = await buildForHost(scratch, { deploy: 'nginx', prefix, cache })

  // Beside the site, where no request may reach it.
  writeFileSync(join(scratch, 'secret.txt'), 'secret')
  writeFileSync(join(site, '.hidden'), 'hidden')
  const www = prefix === '/' ? site : join(scratch, 'www')
  if (prefix !== '/') {
    mkdirSync(dirname(join(www, prefix.slice(0, -1))), { recursive: true })
    symlinkSync(site, join(www, prefix.slice(0, -1)))
  }
  const part = join(site, '_deploy/nginx.conf')
  const nginx = await startNginx(scratch, `    root ${www};\n    include ${part};`)
  closing.push(() => nginx.process.kill('SIGKILL'))
  const preview = await openPreview(site, content)
  return { site, files: listFiles(site), nginx: { socketPath: nginx.socket }, preview }
}

async function openPreview(site: string, content: string): Promise<{ port: number }> {
  const { settings } = await readSettings(content)
  const server: Server = await serveAsHost(site, settings, 0)
  closing.push(() => server.close())
  return { port: (server.address() as AddressInfo).port }
}

/** What the site decides of an answer; dates, tags and the server's name are its server's. */
const decided = [
  'allow',
  'cache-control',
  'content-encoding',
  'content-security-policy',
  'content-type',
  'location',
  'permissions-policy',
  'referrer-policy',
  'vary',
  'x-content-type-options',
]

describe.each(['/', '/a/prefix/'])('the site at %s', (prefix) => {
  let served: Awaited<ReturnType<typeof serveBoth>>
  const at = (path: string) => `${prefix}${path}`
  const get = (path: string, options = {}) => askRaw(served.nginx, path, options)
  beforeAll(async () => {
    served = await serveBoth(prefix)
  })

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['stories/', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/atom+xml'],
    ['feed.json', 'application/feed+json'],
    ['sitemap.xml', 'application/xml'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['data/articles.jsonl', 'application/jsonl'],
    ['data/citations.bib', 'application/x-bibtex'],
    ['datapackage.json', 'application/json'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    const { status, headers } = await get(at(path))
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  it('sends every file of the site with its bytes, its type and a strict policy', async () => {
    const open = served.files.filter((path) => !/^_deploy\/|^\.|\.gz$/.test(path))
    const wrong: string[] = []
    for (const path of open) {
      const { status, headers, body } = await get(at(encodeURI(path)))
      const isSame = body.equals(readFileSync(join(served.site, path)))
      const policy = String(headers['content-security-policy'])
      const isStrict =
        policy.startsWith("default-src 'none'") && policy.endsWith("frame-ancestors 'none'")
      const isLasting = String(headers['cache-control']).includes('immutable')
      const isHashed = /^(?:assets|media)\/|\/(?:fragment|index|filter)\/|\.pf_meta$/.test(path)
      if (status !== 200 || !isSame || !isStrict || isLasting !== isHashed) wrong.push(path)
      if (headers['x-content-type-options'] !== 'nosniff') wrong.push(path)
    }
    expect(open.length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  })

  it('has no link, asset or address in a feed or list that leads nowhere', async () => {
    const found = new Map<string, string>()
    for (const { path, elements } of readPages(served.site)) {
      for (const { properties } of elements) {
        for (const link of [properties.href, properties.src, ...sourcesOf(properties.srcSet)]) {
          if (typeof link === 'string') found.set(link, path)
        }
      }
    }
    for (const path of served.files.filter((file) =>
      /\.(?:xml|json|jsonl|link|css|txt)$/.test(file),
    )) {
      const text = readFileSync(join(served.site, path), 'utf8')
      for (const [link] of text.matchAll(/https:\/\/archive\.example\/[^"<>\s#;\\]*/g))
        found.set(link, path)
      for (const [, link] of text.matchAll(/url\("([^"]+)"\)/g)) found.set(link!, path)
    }
    const broken: string[] = []
    const asked = new Set<string>()
    for (const [link, path] of found) {
      const url = new URL(link, `https://archive.example${at(encodeURI(path))}`)
      if (url.origin !== 'https://archive.example' || asked.has(url.pathname)) continue
      asked.add(url.pathname)
      const { status } = await get(url.pathname)
      if (status !== 200 || !url.pathname.startsWith(prefix))
        broken.push(`${path}: ${link} (${status})`)
    }
    expect(asked.size).toBeGreaterThan(200)
    expect(broken).toEqual([])
  })

  it('lets WebAssembly be compiled for the search alone', async () => {
    const allows = async (path: string) =>
      String((await get(at(path))).headers['content-security-policy']).includes(
        "'wasm-unsafe-eval'",
      )
    expect(await Promise.all(['search/', 'pagefind/pagefind.js'].map(allows))).toEqual([true, true])
    expect(await Promise.all(['', 'stories/', 'no-search/'].map(allows))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('sends text compressed to those who ask', async () => {
    const { headers, body } = await get(at('stories/'), { gzip: true })
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gunzipSync(body).equals((await get(at('stories/'))).body)).toBe(true)
  })

  it('leads older addresses on for good', async () => {
    const older = at('stories/alder-maid-comes-in-backwards/')
    const answers = [await get(older), await get(older.slice(0, -1))]
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [301, at('stories/alder-maid-ferry/')],
      [301, at('stories/alder-maid-ferry/')],
    ])
  })

  it('leads a folder without its slash on, and keeps the query', async () => {
    const { status, headers } = await get(at('search?q=ferry'))
    expect([status, headers.location]).toEqual([301, at('search/?q=ferry')])
  })

  it('answers an address that leads nowhere with the page for that, at any depth', async () => {
    const page = readFileSync(join(served.site, '404.html'))
    for (const path of ['nothing', 'a/b/c/d/', 'stories/none/', 'assets/none.css', 'assets/']) {
      const { status, headers, body } = await get(at(path))
      expect([path, status, body.equals(page)]).toEqual([path, 404, true])
      expect(headers['cache-control']).toContain('must-revalidate')
    }
    const styles = [...page.toString().matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(
      ([, href]) => href!,
    )
    expect(styles.length).toBeGreaterThan(0)
    for (const href of styles) expect((await get(href)).status).toBe(200)
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get(at(''), { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String((await get(at(''))).body.length))
    expect((await get(at('robots.txt'), { method: 'POST' })).status).toBe(405)
  })

  it('sends nothing from outside the site, nor what is meant for the host', async () => {
    const targets = [
      '../secret.txt',
      '../../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '%2e%2e%2fsecret.txt',
      'stories/../../secret.txt',
      '..%5csecret.txt',
      '%00',
      '.hidden',
      './.hidden',
      '%2ehidden',
      '_deploy/nginx.conf',
      '_deploy',
      '%5fdeploy/nginx.conf',
      'index.html.gz',
      'robots.txt/',
      'stories/index.html/',
    ]
    for (const target of targets) {
      const { status, body } = await get(at(target))
      expect([target, [400, 404].includes(status)]).toEqual([target, true])
      expect(body.toString()).not.toMatch(/^secret|^hidden|location|gzip_static/)
    }
  })

  it('is the same under preview', async () => {
    const paths = [
      '',
      '?a=b',
      'index.html',
      '404.html',
      'search',
      'search/',
      'search/?q=x',
      'pagefind/fragment',
      'pagefind/pagefind.js',
      ...served.files
        .filter((path) => /\.pf_meta$|assets\/stemma|fragment\//.test(path))
        .slice(0, 5),
      'feed.xml',
      'outlets/harbour-post/feed.xml',
      'data/citations.ris',
      'stories/alder-maid-comes-in-backwards/',
      'stories/alder-maid-comes-in-backwards',
      'stories/alder-maid-comes-in-backwards/index.html',
      'stories//alder-maid-ferry/',
      'stories/./alder-maid-ferry/../',
      'nothing',
      'nothing/',
      'assets',
      'assets/',
      'assets/none.css',
      '.hidden',
      '.well-known/none',
      '_deploy/nginx.conf',
      '_deploys',
      'index.html.gz',
      '%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.txt',
      '%zz',
      '%00',
      'stor%69es/',
    ].map(at)
    const asked = [
      ...paths,
      prefix.slice(0, -1) || '/',
      ...served.files.slice(0, 40).map((path) => at(encodeURI(path))),
    ]
    for (const gzip of [false, true]) {
      for (const path of asked) {
        const answers = await Promise.all(
          [served.nginx, served.preview].map((where) => askRaw(where, path, { gzip })),
        )
        const [byNginx, byPreview] = answers.map(({ status, headers, body }) => ({
          path,
          status,
          // What either says of itself in an answer without a page is its own affair.
          ...(status === 400 ? {} : pick(headers)),
          body: status === 200 || status === 404 ? body.toString('base64') : '',
        }))
        expect(byPreview).toEqual(byNginx)
      }
    }
  })
})

function sourcesOf(set: unknown): string[] {
  return String(set ?? '')
    .split(',')
    .map((one) => one.trim().split(' ')[0]!)
    .filter((one) => one !== '')
}

function pick(headers: Record<string, unknown>) {
  return Object.fromEntries(
    decided.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )
}
