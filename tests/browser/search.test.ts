// The search page in Chromium: under a path prefix, hit by story, the matching variant named.
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeRecords } from '../../src/build/write-records.ts'
import { writeAssets } from '../../src/deploy/public-files.ts'
import { viewsOf } from '../../src/stories/views/views-of.ts'
import * as search from '../../templates/search.11ty.tsx'
import { launchBrowser, serveFolder } from '../support/browser.ts'
import { archive } from '../templates/fixture-archive.ts'
import { renderSite } from '../templates/render-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-search-'))
const prefix = archive.settings.pathPrefix.slice(1)
let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const site = join(folder, prefix)
  for (const [path, html] of [
    ...renderSite(archive),
    ['/search/', search.render({ archive, views: viewsOf(archive) })] as const,
  ]) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, html)
  }
  await writeAssets(site)
  await writeRecords(archive, site, { lastFolder: null, key: '' })
  browser = await launchBrowser()
  ;({ server, address } = await serveFolder(folder))
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the search page with this query string; `trouble` gathers what no reader should meet. */
async function open(query: string, javaScriptEnabled = true) {
  const page = await browser.newPage({ javaScriptEnabled })
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) trouble.push(`request: ${request.url()}`)
  })
  await page.goto(`${address}${prefix}search/${query}`)
  return { page, trouble }
}

async function settled(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('#search_status')?.textContent !== '')
  return (await page.textContent('#search_status')) ?? ''
}

const results = (page: Page) => page.locator('#search_results > li')

describe('the search page', () => {
  it('finds a story by words of one variant, and names that variant with the place', async () => {
    const { page, trouble } = await open('')
    await page.fill('#search_words', 'survey crew')
    expect(await settled(page)).toBe('1 story')
    expect(await results(page).locator('h2').allTextContents()).toEqual([
      'Bell of the lost steamer Ardent rises after 137 years',
    ])
    const match = results(page).locator('.matches li').first()
    expect(await match.locator('a').textContent()).toBe(
      'Portmarnoch Herald: Steamer’s bell raised off Skerry Head',
    )
    expect(await match.locator('a').getAttribute('href')).toBe(
      '/base/stories/bell-of-the-ardent/#he-77',
    )
    expect(await match.locator('mark').allTextContents()).toEqual(['survey', 'crew'])
    expect(trouble).toEqual([])
    await page.close()
  })

  it('finds Arabic words in the same index', async () => {
    const { page } = await open(`?q=${encodeURIComponent('أردنت')}`)
    expect(await settled(page)).toBe('1 story')
    expect(await results(page).locator('.matches a').textContent()).toContain('المنارة')
    await page.close()
  })

  it('narrows by outlet without words, and keeps the choice in the address', async () => {
    const { page } = await open('')
    await page.selectOption('#search_outlet', 'manara')
    expect(await settled(page)).toBe('2 stories')
    expect(page.url()).toMatch(/\?outlet=manara$/)
    await page.selectOption('#search_year', '2024')
    await page.waitForFunction(
      () => document.querySelector('#search_status')?.textContent === '1 story',
    )
    await page.close()
  })

  it('shows hostile titles as text', async () => {
    const { page, trouble } = await open('?q=alert')
    expect(await settled(page)).toBe('1 story')
    expect(await results(page).locator('h2').textContent()).toBe(
      '</script><script>alert(1)</script> & <!--<script',
    )
    expect(await results(page).locator('script, img').count()).toBe(0)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('does not find words of a withdrawn text', async () => {
    const { page } = await open('?q=quicksilver')
    expect(await settled(page)).toBe('No story matches.')
    await page.close()
  })

  it('leads to the lists where no script runs', async () => {
    const { page } = await open('', false)
    expect(await page.isVisible('#search_form')).toBe(false)
    const links = page.locator('section[aria-labelledby="browse_name"] a')
    expect(await links.allTextContents()).toEqual([
      'By date',
      '2024',
      'By language',
      'Arabic',
      'English',
      'Topics',
      'Outlets',
      'Most republished',
      'All stories',
    ])
    await page.close()
  })
})
