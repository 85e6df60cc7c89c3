// Editing in the browser: open /admin/, give it the project's folder, change a field, save, look.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Dev, runDev } from '../support/run-dev.ts'

const article = 'content/articles/harbour-post/2024/ferry.md'
const before = `---
layout: post
code: HP-2024-0312
origin_url: https://harbour-post.example/2024/ferry
title: The ferry returns
tags:
  - ferries
language: en
date: 2024-03
derived_from:
  - code: GZ-0412
    kind: republication
house_number: kept as it is
---

# A *head*, with   spaces

The ferry came back on Tuesday,\\
a week late and backwards.

* one
+ two

<!-- role: caption -->
The quay.
`
const files: Record<string, string> = {
  [article]: before,
  'content/archive.yaml': 'title: The Ferry Papers\n',
  'content/outlets/harbour-post.yaml':
    'name: The Harbour Post\nhome: https://harbour-post.example/\n',
}

const scratch = mkdtempSync(join(tmpdir(), 'stemma-admin-'))
let browser: Browser
let dev: Dev
let page: Page
const outside: string[] = []

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true })
    writeFileSync(join(scratch, path), text)
  }
  const folders = ['--output', join(scratch, 'dev'), '--cache', join(scratch, 'cache')]
  dev = await runDev(['--content', join(scratch, 'content'), '--port', '18580', ...folders])
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const own = new URL(dev.address).origin
  page.on('requestfinished', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(?:blob|data):/.test(url)) outside.push(url)
  })
  // The browser's own private file system stands for the folder that a person would choose.
  await page.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory()')
  await page.goto(`${dev.address}admin/`)
  await page.evaluate(`(${fill.toString()})(${JSON.stringify(files)})`)
})

afterAll(async () => {
  await browser?.close()
  await dev?.stop()
  rmSync(scratch, { recursive: true, force: true })
})

/** Runs in the page: makes the project's folder, which is a Git repository. */
async function fill(texts: Record<string, string>) {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's types are not part of these tests
  const root = await (globalThis as any).navigator.storage.getDirectory()
  await root.getDirectoryHandle('.git', { create: true })
  for (const [path, text] of Object.entries(texts)) {
    const parts = path.split('/')
    let folder = root
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true })
    }
    const file = await folder.getFileHandle(parts.at(-1), { create: true })
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
  }
}

/** Runs in the page. */
async function read(path: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's types are not part of these tests
  let folder = await (globalThis as any).navigator.storage.getDirectory()
  const parts = path.split('/')
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
  return (await (await folder.getFileHandle(parts.at(-1))).getFile()).text()
}

const readFile = (path: string) =>
  page.evaluate<string>(`(${read.toString()})(${JSON.stringify(path)})`)

async function changeField(entry: string, field: string, value: string): Promise<void> {
  await page.goto(`${dev.address}admin/#/collections/${entry}`)
  await page.getByRole('textbox', { name: field, exact: true }).fill(value)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  // Saved, the CMS goes back to its list by itself.
  await page.waitForURL((url) => !url.hash.includes('/entries/'))
}

describe('editing in the browser, under npm run dev', () => {
  it('opens the project’s folder and finds the articles in their folders', async () => {
    await page.getByRole('button', { name: 'Work with Local Repository' }).click()
    await page.getByText('harbour-post').first().click()
    await page.getByText('2024').first().click()
    await page.getByText('The ferry returns').first().waitFor()
  })

  it('changes one field of an article and keeps all else, byte for byte', async () => {
    const entry = 'articles/entries/harbour-post/2024/ferry'
    await changeField(entry, 'Title', 'The ferry returns, late')
    await expect
      .poll(() => readFile(article), { timeout: 20_000 })
      .toBe(before.replace('ferry returns', 'ferry returns, late'))
  })

  it('changes an outlet', async () => {
    await changeField('outlets/entries/harbour-post', 'Country', 'PT')
    await expect
      .poll(() => readFile('content/outlets/harbour-post.yaml'), { timeout: 20_000 })
      .toBe(`${files['content/outlets/harbour-post.yaml']}country: PT\n`)
  })

  it('asks for nothing but its own files', () => {
    expect(outside).toEqual([])
  })
})
