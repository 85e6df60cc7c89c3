// The dev server as an editor meets it: whatever is broken, the page stands, tells, and mends itself.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Dev, runDev } from '../support/run-dev.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-dev-'))
const content = join(scratch, 'content')

const ferry = `---
origin_url: https://harbour-post.example/2024/ferry
title: The ferry returns
language: en
date: 2024-03-12
---

The ferry came back on Tuesday, a week late and backwards.
`
const outlet = 'name: The Harbour Post\nhome: https://harbour-post.example/\n'
const settings = 'title: The Ferry Papers\n'

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}

function writeAll(): void {
  write('archive.yaml', settings)
  write('outlets/harbour-post.yaml', outlet)
  write('articles/harbour-post/ferry.md', ferry)
}

async function startDev(folder: string): Promise<Dev> {
  const output = join(scratch, 'dev')
  const cache = join(scratch, 'cache')
  return runDev(['--content', folder, '--output', output, '--cache', cache, '--port', '18480'])
}

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(scratch, { recursive: true, force: true })
})

const panel = (page: Page) => page.locator('#stemma-findings details')
/** The panel, once it tells this: a page may be loading itself anew. */
const panelWith = async (page: Page, words: string) => {
  const told = panel(page).filter({ hasText: words })
  await told.waitFor()
  return told.innerText()
}
const mended = (page: Page) =>
  page.locator('#stemma-findings [role=status]:empty').waitFor({ state: 'attached' })
/** To be waited for, never counted at once: a page that loads itself anew is empty for a moment. */
const headlines = (page: Page) => page.locator('main').getByText('The ferry returns')

describe('npm run dev', () => {
  let dev: Dev
  let page: Page
  const trouble: string[] = []

  beforeAll(async () => {
    writeAll()
    dev = await startDev(content)
    page = await browser.newPage()
    page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`))
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
    })
    await page.goto(dev.address)
  })

  afterAll(async () => {
    await dev?.stop()
  })

  it('shows the site, and no panel where there is nothing to tell', async () => {
    await headlines(page).first().waitFor()
    expect(await panel(page).count()).toBe(0)
  })

  const cases = [
    {
      what: 'broken front matter',
      file: 'articles/harbour-post/ferry.md',
      text: ferry.replace('title: The ferry returns', 'title: "The ferry returns'),
      good: ferry,
      tells: ['articles/harbour-post/ferry.md:3:8', 'error'],
    },
    {
      what: 'a wrong value',
      file: 'articles/harbour-post/ferry.md',
      text: ferry.replace('2024-03-12', '<img src=x onerror=alert(1)>'),
      good: ferry,
      tells: ['ferry.md:5:7', '<img src=x onerror=alert(1)>', 'For example: 2024-05-12'],
    },
    {
      what: 'a broken archive.yaml',
      file: 'archive.yaml',
      text: 'title: [\n',
      good: settings,
      tells: ['archive.yaml:'],
    },
    {
      what: 'a broken outlet',
      file: 'outlets/harbour-post.yaml',
      text: `${outlet}country: Atlantis\n`,
      good: outlet,
      tells: ['outlets/harbour-post.yaml:3:10', 'Atlantis'],
    },
  ]

  it.each(cases)('shows $what over the last good site, and mends itself', async (one) => {
    write(one.file, one.text)
    const told = await panelWith(page, one.tells[0]!)
    for (const words of one.tells) expect(told).toContain(words)
    await headlines(page).first().waitFor()
    expect(await page.locator('#stemma-findings img').count()).toBe(0)

    write(one.file, one.good)
    await mended(page)
    await headlines(page).first().waitFor()
  })

  it('survives a content folder that goes away and comes back', async () => {
    renameSync(content, `${content}-away`)
    await panelWith(page, 'Unexpected absence of the folder articles/')
    await headlines(page).first().waitFor()

    cpSync(`${content}-away`, content, { recursive: true })
    await mended(page)
    write('articles/harbour-post/ferry.md', ferry.replace('returns', 'returns, late'))
    await page.locator('main').getByText('The ferry returns, late').first().waitFor()
  })

  it('tells without JavaScript too, and the page stands', async () => {
    write('articles/harbour-post/ferry.md', 'no front matter\n')
    await panelWith(page, 'ferry.md:1:1')
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(dev.address)
    expect(await panel(plain).innerText()).toContain('ferry.md:1:1')
    expect(await headlines(plain).count()).toBeGreaterThan(0)
    await context.close()
    write('articles/harbour-post/ferry.md', ferry)
    await mended(page)
  })

  it('made no noise in the page', () => {
    expect(trouble).toEqual([])
  })
})

describe('npm run dev, where the first reading already fails', () => {
  it('serves a page with the findings for a folder that is not there, and follows when it comes', async () => {
    const later = join(scratch, 'later')
    const dev = await startDev(later)
    const page = await browser.newPage()
    try {
      await page.goto(dev.address)
      await panelWith(page, 'Unexpected absence of the folder articles/')
      rmSync(content, { recursive: true, force: true })
      writeAll()
      renameSync(content, later)
      await mended(page)
      await headlines(page).first().waitFor()
    } finally {
      await page.close()
      await dev.stop()
    }
  })
})
