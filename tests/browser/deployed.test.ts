// The demo site in Chromium as a host sends it: under a path prefix, with the policy as a header.
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveAsHost } from '../../src/build/serve-as-host.ts'
import { readSettings } from '../../src/read/read-settings.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildForHost } from '../support/build-for-host.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-deployed-'))
const prefix = '/a/prefix/'
let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const cache = join(scratch, 'cache')
  const { content, site } = await buildForHost(scratch, { deploy: 'netlify', prefix, cache })
  const { settings } = await readSettings(content)
  server = await serveAsHost(site, settings, 0)
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(scratch, { recursive: true, force: true })
})

async function open(path: string) {
  const page = await browser.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() !== 200) trouble.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(`${address}${path}`)
  return { page, trouble }
}

it('searches under the policy of the header, which lets the engine be compiled', async () => {
  const { page, trouble } = await open('search/')
  expect(await page.locator('meta[http-equiv]').count()).toBe(0)
  await page.fill('#search_words', 'ferry')
  await page.waitForFunction(() => document.querySelector('#search_status')?.textContent !== '')
  expect(await page.textContent('#search_status')).toMatch(/^\d+ stor(?:y|ies)$/)
  const link = page.locator('#search_results a').first()
  expect(await link.getAttribute('href')).toMatch(/^\/a\/prefix\/stories\//)
  await link.click()
  await page.waitForSelector('h1')
  expect(trouble).toEqual([])
  await page.close()
})

it('refuses to compile a program on every other page', async () => {
  const { page } = await open('')
  const outcome = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      (error) => error.name,
    ),
  )
  expect(outcome).toBe('CompileError')
  await page.close()
})

it('shows the page for addresses that lead nowhere with its styles and fonts, at any depth', async () => {
  const { page, trouble } = await open('a/b/c/d/nothing')
  expect(await page.textContent('h1')).toBe('No page here')
  const [family, hasFont] = await page.evaluate(async () => {
    await document.fonts.ready
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
    return [getComputedStyle(document.body).fontFamily, loaded.length > 0]
  })
  expect(family).not.toBe('Times New Roman')
  expect(hasFont).toBe(true)
  expect(trouble.filter((line) => !line.includes('404'))).toEqual([])
  await page.close()
})

it('leads from an older address to the story', async () => {
  const { page } = await open('stories/alder-maid-comes-in-backwards')
  expect(page.url()).toBe(`${address}stories/alder-maid-ferry/`)
  await page.close()
})
