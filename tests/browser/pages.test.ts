// What a reader sees, in Chromium: every kind of page, at phone and desktop width, light and dark.
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, serveFolder } from '../support/browser.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

async function open(
  path: string,
  look: { width: number; colorScheme: 'light' | 'dark' },
): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
    javaScriptEnabled: true,
  })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) trouble.push(`request: ${request.url()}`)
  })
  await page.goto(address + path)
  return { page, trouble }
}

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

describe.each(looks)('at $width px, $colorScheme', (look) => {
  it('every kind of page is accessible, silent, self-contained and as wide as the window', async () => {
    const found: string[] = []
    for (const path of kindsOfPage(inject('site'))) {
      const { page, trouble } = await open(path, look)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run(),
      )
      found.push(...trouble.map((text) => `${path} ${text}`))
      found.push(
        ...violations.map(({ id, nodes }) => `${path} axe ${id}: ${nodes[0]?.html.slice(0, 200)}`),
      )
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (overflow > 0) found.push(`${path} is ${overflow} px wider than the window`)
      await page.context().close()
    }
    expect(found).toEqual([])
  })
})
