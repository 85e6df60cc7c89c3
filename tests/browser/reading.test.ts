// How pages read, in Chromium: by keyboard, without styles, zoomed, from right to left, on paper, and
// how much a reader has to fetch.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, serveFolder } from '../support/browser.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'
import { listFiles } from '../support/site-files.ts'
import { archive } from '../templates/fixture-archive.ts'
import { renderSite } from '../templates/render-site.ts'

const site = inject('site')
const kinds = kindsOfPage(site)
const storyPage = 'stories/storm-ottoline/'

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  browser = await launchBrowser()
  ;({ server, address } = await serveFolder(site))
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(path: string, look: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...look })
  const page = await context.newPage()
  await page.goto(address + path)
  return page
}

describe('by keyboard', () => {
  /** What a reader should come to with Tab, in order: of radio buttons the chosen one. */
  const expected = `[...document.querySelectorAll('a[href], summary, input, select, button, [tabindex="0"]')]
    .filter((one) => one.checkVisibility() && !(one.type === 'radio' && !one.checked))`

  it.each(kinds)('%s: Tab comes to everything, in order, and shows where it is', async (path) => {
    const page = await open(path)
    const all = await page.evaluate<number>(`(globalThis.stops = ${expected}).length`)
    const wrong: string[] = []
    for (let index = 0; index < all; index += 1) {
      await page.keyboard.press('Tab')
      wrong.push(
        ...(await page.evaluate<string[]>(`(() => {
          const one = document.activeElement
          const style = getComputedStyle(one)
          const shown = one.matches('.choices input') ? getComputedStyle(one.nextElementSibling)
            : one.closest('svg') ? { outlineStyle: getComputedStyle(one.querySelector('.target')).stroke }
            : style
          return [
            ...(one === globalThis.stops[${index}] ? [] : ['${index}: ' + one.outerHTML.slice(0, 80)]),
            ...(shown.outlineStyle === 'none' ? ['not shown: ' + one.outerHTML.slice(0, 80)] : []),
          ]
        })()`)),
      )
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(all).toBeGreaterThan(7)
    await page.context().close()
  })
})

describe('without styles', () => {
  it('a story reads in its order: headline, text, provenance, variants, citation', async () => {
    const page = await open('about/')
    await page.route('**/*.css', (route) => route.abort())
    await page.goto(address + storyPage)
    const tops = await page.evaluate<number[]>(`
      ['h1', '#the_text', '#the_provenance', '#the_variants', '#the_citation', 'body > footer']
        .map((one) => document.querySelector(one).getBoundingClientRect().top)`)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(await page.textContent('h2 >> nth=0')).toBe('Provenance')
    await page.context().close()
  })
})

/** 640 px wide and two device pixels for each is what a window of 1,280 px is at 200 %. */
const widths: BrowserContextOptions[] = [
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  { viewport: { width: 2560, height: 1440 } },
]

describe.each(widths)('at $viewport.width px', (look) => {
  it('no page is wider than the window', async () => {
    const found: string[] = []
    const page = await open('', look)
    for (const path of kinds) {
      await page.goto(address + path)
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (over > 0) found.push(`${path}: ${over} px`)
    }
    await page.context().close()
    expect(found).toEqual([])
  })
})

it('nothing moves while a page loads', async () => {
  const found: string[] = []
  for (const path of kinds) {
    const page = await open(path, { viewport: { width: 360, height: 780 } })
    const shift = await page.evaluate<number>(`new Promise((settle) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => settle(sum), 250)
    })`)
    if (shift > 0.001) found.push(`${path}: ${shift}`)
    await page.context().close()
  }
  expect(found).toEqual([])
})

describe('on paper', () => {
  it('every text of a story is open, and what only a screen needs is gone', async () => {
    const page = await open(storyPage)
    await page.emulateMedia({ media: 'print' })
    const seen = (selector: string) =>
      page.evaluate<boolean[]>(
        `[...document.querySelectorAll('${selector}')].map((one) => one.checkVisibility({ contentVisibilityAuto: true }))`,
      )
    const texts = await seen('.full-text .row-same .after, .record dd')
    expect(texts.length).toBeGreaterThan(20)
    expect(new Set(texts)).toEqual(new Set([true]))
    for (const selector of ['.masthead nav', '.choices', '.change-link', '.cite-button']) {
      expect(new Set(await seen(selector)), selector).toEqual(new Set([false]))
    }
    await page.context().close()
  })
})

describe('from right to left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-rtl-'))
  let rtl: { address: string; server: Server }

  beforeAll(async () => {
    const settings = { ...archive.settings, language: 'ar', url: null, pathPrefix: '/' }
    for (const [path, html] of renderSite({ ...archive, settings })) {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, html)
    }
    cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true })
    rtl = await serveFolder(folder)
  })
  afterAll(() => {
    rtl?.server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('every kind of page fits, and its text begins at the right', async () => {
    const found: string[] = []
    const page = await open('about/', { viewport: { width: 360, height: 780 } })
    for (const path of kindsOfPage(folder)) {
      await page.goto(rtl.address + path)
      const [over, gap] = await page.evaluate<[number, number]>(`[
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        innerWidth - document.querySelector('.masthead .name a').getBoundingClientRect().right,
      ]`)
      const isHome = path === ''
      if (over > 0 || (gap > 40 && !isHome)) found.push(`${path}: ${over} ${gap}`)
    }
    await page.context().close()
    expect(found).toEqual([])
  })
})

describe('citations', () => {
  it('can be copied by a button, which nobody misses without a script', async () => {
    const page = await open(storyPage, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy the APA reference' }).click()
    const cited = await page.textContent('[data-cite="the APA reference"]')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited)
    await page.getByRole('button', { name: 'Copied the APA reference' }).waitFor()
    await page.context().close()

    const plain = await open(storyPage, { javaScriptEnabled: false })
    expect(await plain.locator('button').count()).toBe(0)
    await plain.context().close()
  })
})

describe('what a reader fetches', () => {
  const weigh = (file: string) => gzipSync(readFileSync(join(site, file))).length
  const files = listFiles(site)
  const assets = (ending: string) =>
    files.filter((file) => new RegExp(`^assets/${ending}$`).test(file))

  it('is at most 40 KB of page and style for each story', () => {
    const [sheet] = assets('stemma\\.\\w+\\.css')
    const heavy = files
      .filter((file) => /^stories\/(?!page\/)[^/]+\/index\.html$/.test(file))
      .map((file) => [file, weigh(file) + weigh(sheet!)] as const)
      .filter(([, bytes]) => bytes > 40 * 1024)
    expect(heavy).toEqual([])
  })

  it('is at most 1 KB of script for a story', () => {
    const [script] = assets('cite\\.\\w+\\.js')
    expect(weigh(script!)).toBeLessThan(1024)
  })
})
