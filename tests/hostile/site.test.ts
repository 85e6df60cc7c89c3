// Attacks of every known family, built into a real site and opened in a real browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuilder } from '../build/open-builder.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Page, readPages } from '../support/site-files.ts'
import { forbidden } from './allow-list.ts'
import { hostileContent } from './hostile-content.ts'
import { watchPages } from './watch-pages.ts'
import { writeFiles } from './write-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-hostile-'))
const site = join(scratch, 'site')
let pages: Page[] = []
let server: Server
let origin = ''

/** What a host should send; the pages carry the same but for the last part. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Pages at older addresses, which lead on at once. */
const isStub = (path: string) => path.startsWith('old/')

/** A page on which everything fires, to see that the watchers see. */
const trap = `<!doctype html><img src=x onerror="alert(1)"><img src="https://evil.example/x.png">
<script>console.log('x'); throw new Error('x')</script>`

beforeAll(async () => {
  const content = join(scratch, 'content')
  writeFiles(content, hostileContent())
  const builder = await openBuilder()
  const { code, err } = await builder.build({ content, output: site })
  builder.close()
  if (code !== 0) throw new Error(`the hostile archive does not build:\n${err}`)
  pages = readPages(site)
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', origin).pathname)
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    const types: Record<string, string> = {
      html: 'text/html',
      css: 'text/css',
      svg: 'image/svg+xml',
      js: 'text/javascript',
    }
    // The search engine alone is a WebAssembly program: its page, and the worker that it starts.
    const isSearch = /^\/(?:search|pagefind)\//.test(path)
    const wasm = isSearch ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'"
    response.setHeader('content-security-policy', policy.replace("script-src 'self'", wasm))
    response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'application/octet-stream')
    if (path === '/trap/') response.end(trap)
    else response.end(existsSync(file) ? readFileSync(file) : '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server?.close()
  rmSync(scratch, { recursive: true, force: true })
})

describe('a site of nothing but attacks', () => {
  it('fires nothing and asks nobody in a browser, with or without a policy', async () => {
    const browser = await launchBrowser()
    try {
      const addresses = pages
        .filter(({ path }) => !isStub(path))
        .map(({ path }) => new URL(`/${path.replace(/index\.html$/, '')}`, origin).toString())
      addresses.push(`${origin}/search/?q=running`, `${origin}/search/?q=harbour`)
      const seen = (await watchPages(browser, [`${origin}/trap/`], { bypass: true })).join('\n')
      for (const kind of ['alert', 'console', 'error', 'request']) expect(seen).toContain(kind)
      const guarded = await watchPages(browser, [`${origin}/trap/`], { bypass: false })
      expect(guarded.join('\n')).toContain('violation')

      expect(await watchPages(browser, addresses, { bypass: false })).toEqual([])
      expect(await watchPages(browser, addresses, { bypass: true })).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('has only the elements, attributes and addresses that pages are made of', () => {
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.flatMap(forbidden)).toEqual([])
  })

  it('gives every id of a body the prefix of its article, and no id twice', () => {
    const odd = pages.flatMap(({ path, ids }) =>
      ids
        .filter((id, i) => ids.indexOf(id) !== i || !/^[a-z][a-z0-9-]*(_[a-z0-9_-]+)?$|--/.test(id))
        .map((id) => `${path}#${id}`),
    )
    expect(odd).toEqual([])
    const clobbering = pages.find(({ path }) => path === 'stories/clobbering/index.html')!
    const taken = ['defaultView', 'main_content', '__proto__', 'fn-1', 'twice']
    expect(clobbering.ids.filter((id) => taken.some((name) => id.endsWith(`--${name}`)))).toEqual(
      expect.arrayContaining(taken.map((name) => `hostile-clobbering--${name}`)),
    )
  })

  it('keeps data that describes a page within its element', () => {
    for (const { html } of pages) {
      for (const [, data] of html.matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      )) {
        expect(data).not.toMatch(/[<\u2028\u2029]/)
        expect(JSON.parse(data!)['@context']).toBe('https://schema.org')
      }
    }
  })

  it('shows code of template languages as words', () => {
    const page = pages.find(({ path }) => path === 'stories/7-7-raw-alert-1-7-7/index.html')!
    expect(page.html).toContain('{{ 7 * 7 }} {% raw %} \u0024{alert(1)} &lt;%= 7 %> #{7}')
    const body = pages.find(({ path }) => path === 'stories/markdown/index.html')!
    expect(body.html).toContain('{{{x}}} &#x3C;%= process.exit(1) %>')
  })

  it('marks controls of direction in bodies and takes them out of fields', () => {
    for (const { path, html } of pages) {
      expect([path, html.match(/[\u202a-\u202e]/g)]).toEqual([path, null])
    }
    const body = pages.find(({ path }) => path === 'stories/markdown/index.html')!
    expect(body.html).toContain('data-code="U+202E"')
  })
})
