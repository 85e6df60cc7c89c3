import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { Archive } from '../model/archive.ts'
import { siteAddress } from '../model/site-address.ts'
import type { Output } from './output.ts'
import { newestDate } from './records/record-story.ts'

/** Addresses that one sitemap may hold (sitemaps.org). */
const addressesPerSitemap = 50_000

type Entry = { url: string; lastmod?: string }

/**
 * `sitemap.xml`: every page that search engines may list. Past 50,000 it is an index of `sitemap-1.xml`
 * and so on. None without `settings.url`.
 */
export const sitemap: Output = {
  id: 'sitemap',
  async *files(archive, pages) {
    const entries = listEntries(archive, pages)
    if (entries === null) return
    if (entries.length <= addressesPerSitemap) {
      yield { path: 'sitemap.xml', text: await write(new SitemapStream(), entries) }
      return
    }
    const parts: Entry[] = []
    for (let start = 0; start < entries.length; start += addressesPerSitemap) {
      const path = `sitemap-${parts.length + 1}.xml`
      const part = entries.slice(start, start + addressesPerSitemap)
      yield { path, text: await write(new SitemapStream(), part) }
      parts.push({ url: siteAddress(archive.settings, path)! })
    }
    yield { path: 'sitemap.xml', text: await write(new SitemapIndexStream(), parts) }
  },
}

function listEntries({ settings, stories }: Archive, pages: readonly string[]): Entry[] | null {
  if (settings.url === null) return null
  const changed = new Map(stories.map((story) => [`stories/${story.slug}/`, newestDate(story)]))
  return pages
    .filter((page) => page !== '404.html' && !page.startsWith('admin/'))
    .map((page) => {
      const url = siteAddress(settings, page)!
      const lastmod = changed.get(page)
      return lastmod ? { url, lastmod } : { url }
    })
}

async function write(
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly Entry[],
): Promise<string> {
  const written = streamToPromise(stream)
  for (const entry of entries) stream.write(entry)
  stream.end()
  return `${(await written).toString()}\n`
}
