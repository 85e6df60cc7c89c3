// What holds for every page: valid markup, safe text, links that lead somewhere, nothing from elsewhere.
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { feedPaths, listFeeds } from '../../src/outputs/feeds/list-feeds.ts'
import { archive, withdrawnWords } from './fixture-archive.ts'
import { renderSite } from './render-site.ts'

const site = renderSite(archive)
const pages = [...site].map(([path, html]) => ({ path, html }))
const feeds = new Set(
  listFeeds(archive).flatMap(({ path }) =>
    Object.values(feedPaths(path)).map((feed) => `/base/${feed}`),
  ),
)

/** Names of the scripts of our own that a page runs; its data is no script. */
function scriptsOf(path: string): string[] {
  if (path === '/search/') return ['search']
  return /^\/stories\/(?!page\/)[^/]+\/$/.test(path) ? ['cite'] : []
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!)
}

describe('every page', () => {
  it('is there, of every kind', () => {
    expect([...site.keys()]).toEqual(
      expect.arrayContaining([
        '/',
        '/about/',
        '/404.html',
        '/changes/',
        '/flows/',
        '/languages/ar/',
        '/search/',
        '/outlets/',
        '/outlets/gazette/',
        '/topics/',
        '/topics/heritage/',
        '/stories/',
        '/stories/bell-of-the-ardent/',
        '/years/',
        '/years/2024/',
        '/years/2024/03/',
        '/languages/',
        '/republished/',
      ]),
    )
  })

  it.each(pages)('$path is valid HTML', async ({ html }) => {
    const checker = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // How the serialiser writes its tags is no reader's concern.
        'void-style': 'off',
        // A record of RIS ends in “ER  - ”, with the space.
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-raw-characters': 'off',
      },
    })
    const report = await checker.validateString(html)
    const messages = report.results.flatMap(({ messages: list }) =>
      list.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    )
    expect(messages).toEqual([])
  })

  it.each(pages)('$path has no id twice', ({ html }) => {
    const ids = idsOf(html)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(pages)('$path links only to pages and fragments that exist', ({ path, html }) => {
    const hrefs = [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1]!)
    const internal = hrefs.filter((href) => !/^(?:https?|mailto):/.test(href))
    const broken = internal.filter((href) => {
      if (href.startsWith('/base/assets/') || feeds.has(decodeURI(href))) return false
      const [page = '', fragment] = href.split('#')
      const target = site.get(page === '' ? path : page.replace(/^\/base/, ''))
      if (!target || (page !== '' && !page.startsWith('/base/'))) return true
      return fragment !== undefined && !idsOf(target).includes(fragment)
    })
    expect(broken).toEqual([])
  })

  it.each(pages)(
    '$path runs no script but its own, carries no inline style and loads nothing from elsewhere',
    ({ path, html }) => {
      const own = /^<script type="module" src="\/base\/assets\/([a-z]+)\.[0-9a-f]+\.js">$/
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map((match) => match[0])
      expect(
        scripts
          .filter((tag) => tag !== '<script type="application/ld+json">')
          .map((tag) => own.exec(tag)?.[1] ?? tag),
      ).toEqual(scriptsOf(path))
      expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="|javascript:(?!alert\(2\))/)
      const loaded = [
        ...html.matchAll(/<(?:img|iframe|source|link)\b[^>]*(?:src|href)="(https?:[^"]*)"/g),
      ]
      expect(loaded.filter((match) => !match[0].includes('rel="canonical"'))).toEqual([])
    },
  )

  it.each(pages)('$path says in JSON-LD what it is', ({ path, html }) => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1]
    if (path === '/404.html') expect(data).toBeUndefined()
    else expect(JSON.parse(data!)).toMatchObject({ '@context': 'https://schema.org' })
  })

  it.each(pages)('$path holds no word of the withdrawn article', ({ html }) => {
    for (const words of withdrawnWords) expect(html).not.toContain(words)
  })

  it.each(pages)('$path has one h1, headings in order, and the landmarks', ({ html }) => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    for (const landmark of ['<header class="masthead', '<main id="main_content"', '<footer']) {
      expect(html).toContain(landmark)
    }
  })

  it.each(pages)('$path is canonical to itself, the 404 page excepted', ({ path, html }) => {
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
    expect(canonical).toBe(path === '/404.html' ? undefined : `https://archive.example/base${path}`)
  })
})
