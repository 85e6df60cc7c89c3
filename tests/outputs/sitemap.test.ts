import { Readable } from 'node:stream'
import robotsParserModule from 'robots-parser'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { describe, expect, it } from 'vitest'
import { sitemap } from '../../src/outputs/sitemap.ts'
import { archive } from '../templates/fixture-archive.ts'
import { collectOutputs, pagesOf, textOf } from './collect-outputs.ts'

// The package's typings and its CommonJS export do not agree.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default

const base = 'https://archive.example/base/'

async function addresses(text: string) {
  return parseSitemap(Readable.from([text]))
}

describe('the sitemap', () => {
  it('lists every page but the one for wrong addresses, stories with the day they changed', async () => {
    const files = await collectOutputs(archive)
    const items = await addresses(files.get('sitemap.xml')!)
    expect(items.map(({ url }) => url)).toEqual(
      pagesOf(archive)
        .filter((page) => page !== '404.html')
        .map((page) => base + page),
    )
    const bell = items.find(({ url }) => url.endsWith('/bell-of-the-ardent/'))
    expect(bell?.lastmod).toBe('2024-03-12T00:00:00.000Z')
  })

  it('becomes an index past 50,000 addresses', async () => {
    const pages = Array.from({ length: 50_001 }, (_, number) => `stories/s-${number}/`)
    const files = new Map<string, string>()
    for await (const { path, text } of sitemap.files(archive, pages)) files.set(path, textOf(text))
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
    const index = await parseSitemapIndex(Readable.from([files.get('sitemap.xml')!]))
    expect(index.map(({ url }) => url)).toEqual([`${base}sitemap-1.xml`, `${base}sitemap-2.xml`])
    expect(await addresses(files.get('sitemap-1.xml')!)).toHaveLength(50_000)
    expect(await addresses(files.get('sitemap-2.xml')!)).toHaveLength(1)
  })

  it('is named in robots.txt, which lets everybody in', async () => {
    const files = await collectOutputs(archive)
    const robots = robotsParser('https://archive.example/robots.txt', files.get('robots.txt')!)
    expect(robots.getSitemaps()).toEqual([`${base}sitemap.xml`])
    expect(robots.isAllowed(`${base}stories/bell-of-the-ardent/`, 'AnyBot')).toBe(true)
  })
})
