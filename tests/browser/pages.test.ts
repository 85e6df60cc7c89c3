// What a reader sees, in Chromium: every kind of page, at phone and desktop width, light and dark.
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
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
  context: BrowserContext,
): Promise<{ page: Page; trouble: string[] }> {
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

describe.each(looks)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  })
  afterAll(() => context?.close())

  it.each(kindsOfPage(inject('site')))(
    '/%s is accessible, silent, self-contained and as wide as the window',
    async (path) => {
      const { page, trouble } = await open(path, context)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run(),
      )
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      await page.close()
      expect([
        ...trouble,
        ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 200)}`),
      ]).toEqual([])
      expect(over).toBe(0)
    },
  )
})
