// The search page in Chromium: under a path prefix, hit by story, the matching variant named.
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IndexSize } from '../../src/build/search-parts.ts'
import { writeRecords } from '../../src/build/write-records.ts'
import { writeAssets } from '../../src/deploy/public-files.ts'
import { viewsOf } from '../../src/stories/views/views-of.ts'
import * as search from '../../templates/search.11ty.tsx'
import { launchBrowser, serveFolder } from '../support/browser.ts'
import { archive as fixture, gazette, herald } from '../templates/fixture-archive.ts'
import { article, block, story, variant, when } from '../templates/fixture-parts.ts'
import { renderSite } from '../templates/render-site.ts'

const shared = block('paragraph', 'Every lantern on the breakwater went out at once.')

/** A paragraph that two outlets print word for word, each with one of its own. */
const lanternStory = story('lanterns', [
  variant({
    article: article({
      code: 'GZ-9',
      outlet: 'gazette',
      title: 'Lanterns out',
      published: when('2023-01-05'),
      blocks: [block('paragraph', 'The keeper had gone to bed.'), shared],
    }),
    outlet: gazette,
  }),
  variant({
    article: article({
      code: 'HE-9',
      outlet: 'herald',
      title: 'Dark night at the harbour',
      published: when('2023-01-06'),
      blocks: [shared, block('paragraph', 'No oil was left in the store.')],
    }),
    outlet: herald,
  }),
])
const archive = { ...fixture, stories: [...fixture.stories, lanternStory] }

const folder = mkdtempSync(join(tmpdir(), 'stemma-search-'))
const prefix = archive.settings.pathPrefix.slice(1)
const servers: Server[] = []
let browser: Browser
/** The same archive with one index, and with one for each story as a large archive has several. */
let address: string
let addressOfMany: string

beforeAll(async () => {
  address = await serveSite('one')
  addressOfMany = await serveSite('many', {
    fewestArticles: 1,
    mostArticles: 1,
    mostLetters: 1_000_000,
  })
  browser = await launchBrowser()
})

/** Makes and serves a site with these sizes of index, and resolves to its address. */
async function serveSite(name: string, size?: IndexSize): Promise<string> {
  const site = join(folder, name, prefix)
  for (const [path, html] of [
    ...renderSite(archive),
    ['/search/', search.render({ archive, views: viewsOf(archive) })] as const,
  ]) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, html)
  }
  await writeAssets(site)
  await writeRecords(archive, site, { lastFolder: null, keyOf: () => '', size })
  const served = await serveFolder(join(folder, name))
  servers.push(served.server)
  return served.address
}

afterAll(async () => {
  await browser?.close()
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the search page with this query string; `trouble` gathers what no reader should meet. */
async function open(query: string, javaScriptEnabled = true, from = address) {
  const page = await browser.newPage({ javaScriptEnabled })
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(from)) trouble.push(`request: ${request.url()}`)
  })
  await page.goto(`${from}${prefix}search/${query}`)
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

  it('names every variant that has the words, with its place, where they share a paragraph', async () => {
    const { page } = await open('?q=lantern+breakwater')
    expect(await settled(page)).toBe('1 story')
    const links = results(page).locator('.matches a')
    expect(await links.allTextContents()).toEqual([
      'The Skerry Gazette: Lanterns out',
      'Portmarnoch Herald: Dark night at the harbour',
    ])
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/base/stories/lanterns/#gz-9',
      '/base/stories/lanterns/#he-9',
    ])
    const places = results(page).locator('.matches li > p:last-child')
    expect(await places.last().textContent()).toBe(
      'Every lantern on the breakwater went out at once.',
    )
    await page.fill('#search_words', 'oil')
    await page.waitForFunction(() => document.querySelectorAll('.matches li').length === 1)
    expect(await links.allTextContents()).toEqual(['Portmarnoch Herald: Dark night at the harbour'])
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
      '2023',
      'By language',
      'English',
      'Arabic',
      'Topics',
      'Outlets',
      'Most republished',
      'All stories',
    ])
    await page.close()
  })
})

describe('the search page of several indexes', () => {
  it.each([
    ['words of one story', 'q=survey+crew', 1],
    ['words of none', 'q=quicksilver', 0],
    ['a word that one story has, and a usual one', 'q=every+lantern+bell', 0],
    ['a longer word than other stories have', 'q=the+keeper', 1],
    ['an outlet of two stories', 'outlet=manara', 2],
  ])('finds in all of them what one index finds: %s', async (_name, query, count) => {
    const [one, many] = [await open(`?${query}`), await open(`?${query}`, true, addressOfMany)]
    expect(await settled(many.page)).toBe(await settled(one.page))
    const titles = await results(many.page).locator('h2').allTextContents()
    expect(titles).toEqual(await results(one.page).locator('h2').allTextContents())
    const links = async (page: Page) =>
      await results(page)
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(await links(many.page)).toEqual(await links(one.page))
    expect(titles).toHaveLength(count)
    expect([one.trouble, many.trouble]).toEqual([[], []])
    await Promise.all([one.page.close(), many.page.close()])
  })
})
