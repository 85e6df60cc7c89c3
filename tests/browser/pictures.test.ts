// Pictures as a reader gets them, in Chromium.
import type { Server } from 'node:http'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, serveFolder } from '../support/browser.ts'

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  browser = await launchBrowser()
  ;({ server, address } = await serveFolder(inject('site')))
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const ferry = 'stories/alder-maid-ferry/'
const whales = 'stories/cable-that-hears-whales/'

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return { page, asked }
}

const media = (asked: readonly string[]) =>
  asked.filter((url) => url.includes('/media/')).map((url) => url.replace(/^.*-/, ''))

describe('a kept picture', () => {
  it.each([
    ['a phone', { viewport: { width: 360, height: 800 } }, '480.webp'],
    ['a dense phone', { viewport: { width: 360, height: 800 }, deviceScaleFactor: 3 }, '1200.webp'],
    ['a desk', { viewport: { width: 1280, height: 900 } }, '1200.webp'],
  ])('comes once, as WebP, in the size that fits %s', async (_name, options, expected) => {
    const { page, asked } = await open(ferry, options)
    expect(media(asked)).toEqual([expected])
    const image = page.locator('#the_text figure img')
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    expect(await image.getAttribute('alt')).toMatch(/ferry lies along a stone quay/)
    await page.context().close()
  })

  it('keeps its place while it is fetched: nothing moves', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    let send = () => {}
    const held = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route('**/media/**', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(address + ferry, { waitUntil: 'domcontentloaded' })
    const figure = page.locator('#the_text figure')
    await page.evaluate(() => document.fonts.ready)
    const before = await figure.boundingBox()
    send()
    await page.waitForLoadState('networkidle')
    expect(before!.height).toBeGreaterThan(300)
    expect(await figure.boundingBox()).toEqual(before)
    await context.close()
  })

  it('shifts no layout on a whole page', async () => {
    for (const path of [ferry, whales]) {
      for (const width of [360, 1280]) {
        const { page } = await open(path, { viewport: { width, height: 900 } })
        await page.mouse.wheel(0, 20_000)
        await page.waitForLoadState('networkidle')
        const moved = await page.evaluate(
          () => (globalThis as unknown as { shifts: number[] }).shifts,
        )
        expect(moved.filter((shift) => shift > 0.001)).toEqual([])
        await page.context().close()
      }
    }
  })

  it('comes at once where it is the first of the page, else when the reader is near it', async () => {
    const loading = async (path: string) => {
      const { page } = await open(path)
      const image = page.locator('#the_text picture img').first()
      const found = await image.getAttribute('loading')
      await page.context().close()
      return found
    }
    expect(await loading(ferry)).toBeNull()
    expect(await loading(whales)).toBe('lazy')
  })
})

describe('a picture that is not kept', () => {
  it('has its place, its words and its address on the page, and asks nobody for anything', async () => {
    const { page, asked } = await open(whales)
    const place = page.locator('#the_text .placeholder').first()
    expect(await place.innerText()).toMatch(/not kept in this archive/i)
    const link = place.locator('a')
    expect(await link.getAttribute('href')).toBe(
      'https://longshorereview.example/art/2025/23/cable-landing-hut.jpg',
    )
    expect(await link.isVisible()).toBe(true)
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
    await page.context().close()
  })
})

it('every picture of the site is there, in every size that a page offers', async () => {
  const { page } = await open(ferry)
  for (const path of [ferry, whales, 'stories/rovers-3-port-quill-3-fog-the-winner/']) {
    await page.goto(address + path)
    const offered = await page.evaluate(() =>
      [
        ...document.querySelectorAll('picture source, picture img, meta[property="og:image"]'),
      ].flatMap((element) =>
        [
          element.getAttribute('src'),
          element.getAttribute('content'),
          ...(element.getAttribute('srcset') ?? '').split(', ').map((part) => part.split(' ')[0]),
        ].filter((one) => one),
      ),
    )
    expect(offered.length).toBeGreaterThanOrEqual(4)
    for (const one of offered) {
      const response = await fetch(new URL(new URL(one!, address).pathname, address))
      expect([one, response.status]).toEqual([one, 200])
    }
  }
  await page.context().close()
})
