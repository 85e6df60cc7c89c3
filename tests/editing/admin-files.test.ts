import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { adminFiles } from '../../src/editing/admin-files.ts'
import { writeAdmin } from '../../src/editing/write-admin.ts'
import type { Admin } from '../../src/model/admin-fields.ts'
import { defaultSettings } from '../../src/read/read-settings.ts'

const { settings } = defaultSettings('ferry')
const github: Admin = {
  backend: 'github',
  repo: 'tides/ferry-papers',
  branch: 'main',
  content: 'site/content',
}
const text = async (admin: Admin, name: string, title = 'Ferry') => {
  const file = adminFiles({ ...settings, title }, admin).find((one) => one.name === name)!
  return String(await file.bytes()).replaceAll('&#x27;', "'")
}

const site = mkdtempSync(join(tmpdir(), 'stemma-admin-'))
afterAll(() => rmSync(site, { recursive: true, force: true }))

describe('adminFiles', () => {
  it('makes a page that search engines leave alone and that loads its own files only', async () => {
    const page = await text(github, 'index.html', '</title><script>alert(1)</script>')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain(
      "connect-src 'self' data: blob: https://api.github.com; base-uri 'none'; form-action 'none'",
    )
    expect([...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'config.json',
      'admin.css',
      'icons.js',
      'sveltia-cms.js',
    ])
    expect(page).not.toContain('<script>alert')
  })

  it('may reach no other host where the files lie on this machine', async () => {
    const page = await text({ ...github, backend: 'local', repo: null }, 'index.html')
    expect(page).toContain("connect-src 'self' data: blob:; base-uri")
    expect(page).not.toContain('https:')
  })

  it('says where the content lies', async () => {
    const config = JSON.parse(await text(github, 'config.json'))
    expect(config.backend).toEqual({ name: 'github', repo: 'tides/ferry-papers', branch: 'main' })
    expect(config.collections[0].folder).toBe('site/content/articles')
  })
})

describe('writeAdmin', () => {
  it('writes nothing where the archive does not ask for it', async () => {
    await writeAdmin({ ...settings, admin: null }, site)
    expect(readdirSync(site)).toEqual([])
  })

  it('writes the CMS with its licence', async () => {
    await writeAdmin({ ...settings, admin: github }, site)
    expect(readdirSync(join(site, 'admin')).sort()).toEqual([
      'admin.css',
      'config.json',
      'icons.js',
      'index.html',
      'sveltia-cms.js',
      'sveltia-cms.licence.txt',
    ])
    expect(readFileSync(join(site, 'admin/sveltia-cms.licence.txt'), 'utf8')).toContain('MIT')
  })
})
