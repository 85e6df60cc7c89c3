// The guide’s longest pages, with their wide tables, on a phone and on a desk.
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, serveFolder } from '../support/browser.ts'

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

describe.each([360, 1280])('the guide at %i px', (width) => {
  it.each(['guide/', 'guide/fields/', 'guide/findings/', 'guide/data/', 'pages/colophon/'])(
    '%s is accessible and as wide as the window',
    async (path) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.goto(address + path)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<{
        violations: { id: string; nodes: unknown[] }[]
      }>('axe.run()')
      expect(violations.map(({ id, nodes }) => `${id} × ${nodes.length}`)).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(
        await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0)
      await page.close()
    },
  )
})

describe('a link to a rule', () => {
  it('leads to what the guide says of it', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}guide/findings/#bad-date`)
    expect(await page.locator(':target').innerText()).toBe('bad-date')
    await page.close()
  })
})
