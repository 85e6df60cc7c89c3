// The demo site as a whole: its links, its ids, its accounts, and what a failing build leaves behind.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { root, runCli } from './support/run-cli.ts'
import { listFiles, type Page, readPages } from './support/site-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-test-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Internal links of a site that lead nowhere: a missing file, or a fragment without its id. */
function brokenLinks(site: string, prefix = '/'): string[] {
  const files = new Set(listFiles(site))
  const list = readPages(site)
  const pages = new Map(list.map((page) => [page.path, page]))
  return list.flatMap((page) =>
    linksOf(page)
      .filter((link) => !leads(link, page))
      .map((link) => `${page.path}: ${link}`),
  )

  function leads(link: string, page: Page): boolean {
    const { pathname, hash } = new URL(link, `http://site.example${prefix}${page.path}`)
    const target = decodeURIComponent(pathname)
    if (!target.startsWith(prefix)) return false
    const path = target.slice(prefix.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const held = pages.get(file)
    const id = decodeURIComponent(hash.slice(1))
    return files.has(file) && (id === '' || !held || held.ids.includes(id))
  }
}

function linksOf({ elements }: Page): string[] {
  return elements.flatMap(({ properties }) =>
    [properties.href, properties.src].filter(
      (value): value is string => typeof value === 'string' && !/^(https?:|mailto:)/.test(value),
    ),
  )
}

describe('the demo site', () => {
  const site = inject('site')
  const list = readPages(site)
  const files = new Set(listFiles(site))

  it('has no internal link or fragment that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([])
  })

  it('has no id twice on a page', () => {
    const twice = list.flatMap(({ path, ids }) =>
      ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`),
    )
    expect(twice).toEqual([])
  })

  it('is valid HTML', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // The markup comes from a serialiser; its style of writing is not the reader's concern.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-raw-characters': 'off',
        'attribute-boolean-style': 'off',
      },
    })
    const problems: string[] = []
    for (const { path, html } of list) {
      const report = await checker.validateString(html)
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        )
      }
    }
    expect([...new Set(problems)].slice(0, 20)).toEqual([])
  })

  it('runs no scripts but those of the search and of the citations, and loads nothing from elsewhere', () => {
    const found = list.flatMap(({ path, elements }) => {
      const name = path === 'search/index.html' ? 'search' : path.startsWith('stories/') && 'cite'
      const own = new RegExp(`^/assets/${name}\\.[0-9a-f]{10}\\.js$`)
      return elements.flatMap(({ tagName, properties }) => {
        const isOwn = own.test(String(properties.src))
        const isScript = tagName === 'script' && properties.type !== 'application/ld+json' && !isOwn
        const isRemote = tagName !== 'a' && /^(https?:)?\/\//.test(String(properties.src ?? ''))
        const hasHandler = Object.keys(properties).some((name) => /^on[a-z]/i.test(name))
        return isScript || isRemote || hasHandler ? [`${path}: <${tagName}>`] : []
      })
    })
    expect(found).toEqual([])
  })

  it('accounts for every article in build.json', () => {
    const { articles } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8'))
    const read = listFiles(join(root, 'content/articles')).filter((path) => path.endsWith('.md'))
    expect(articles.read).toBe(read.length)
    expect(articles.published + articles.withdrawn + articles.draft + articles.refused).toBe(
      read.length,
    )
  })

  it('comes out the same in another time zone and locale', async () => {
    const again = join(scratch, 'again')
    await runCli(['build', '--output', again], {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    })
    const differing = [...files].filter(
      (path) => !readFileSync(join(site, path)).equals(readFileSync(join(again, path))),
    )
    expect(listFiles(again)).toEqual([...files])
    expect(differing).toEqual([])
  })
})

describe('a site under a path prefix', () => {
  it('has no link that leaves the prefix or leads nowhere', async () => {
    const content = join(scratch, 'prefixed')
    const output = join(scratch, 'prefixed-site')
    cpSync(join(root, 'content'), content, { recursive: true })
    const settings = readFileSync(join(content, 'archive.yaml'), 'utf8')
    writeFileSync(
      join(content, 'archive.yaml'),
      settings.replace(/^url:.*$/m, 'url: https://paper.example/a/prefix/'),
    )
    const { code, err } = await runCli(['build', '--content', content, '--output', output])
    expect(err).not.toContain('error')
    expect(code).toBe(0)
    expect(brokenLinks(output, '/a/prefix/')).toEqual([])
  })
})

describe('a build that meets an error', () => {
  it('names file and line, exits 1 and leaves the last site as it was', async () => {
    const content = join(scratch, 'content')
    const output = join(scratch, 'out')
    cpSync(join(root, 'content'), content, { recursive: true })
    expect((await runCli(['build', '--content', content, '--output', output])).code).toBe(0)
    const before = readFileSync(join(output, 'index.html'), 'utf8')

    writeFileSync(
      join(content, 'articles/bad.md'),
      '---\ntitle: Bad\ndate: 2023-02-30\n---\n\nText.\n',
    )
    const { code, err } = await runCli(['build', '--content', content, '--output', output])
    expect(code).toBe(1)
    expect(err).toContain('articles/bad.md:3:7')
    expect(err).toContain('Nothing was published')
    expect(err).not.toMatch(/\n {4}at /)
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe(before)
  })

  it('refuses to replace a folder that it did not make', async () => {
    const output = join(scratch, 'mine')
    cpSync(join(root, 'templates'), output, { recursive: true })
    const { code, err } = await runCli(['build', '--output', output])
    expect(code).toBe(1)
    expect(err).toContain('holds files that Stemma did not make')
    expect(existsSync(join(output, 'index.html'))).toBe(false)
  })
})
