import type { Settings } from '../../model/settings.ts'
import { siteAddress, sitePath } from '../../model/site-address.ts'
import type { Story } from '../../model/story.ts'
import type { JsonLd } from './story-json-ld.ts'

/** What a page is, for `pageJsonLd`. */
export type PageFacts = {
  /** Without leading `/`; empty for the home page. */
  path: string
  title: string | null
  description: string
  /** The stories that it lists. */
  stories?: readonly Story[]
}

const types: Readonly<Record<string, string>> = {
  '': 'WebSite',
  'about/': 'AboutPage',
  'search/': 'SearchResultsPage',
}

/**
 * schema.org's view of a page that is not about one story: the site itself, or a page of it, with the
 * addresses of the stories that it lists.
 */
export function pageJsonLd(settings: Settings, page: PageFacts): JsonLd {
  const address = (path: string) => siteAddress(settings, path) ?? sitePath(settings, path)
  const site = { '@type': 'WebSite', '@id': `${address('')}#site`, name: settings.title }
  const isSite = page.path === ''
  return {
    '@context': 'https://schema.org',
    '@type': types[page.path] ?? 'CollectionPage',
    '@id': isSite ? site['@id'] : address(page.path),
    name: page.title ?? settings.title,
    description: page.description,
    url: address(page.path),
    inLanguage: settings.language,
    isPartOf: isSite ? undefined : site,
    mainEntity: page.stories && {
      '@type': 'ItemList',
      numberOfItems: page.stories.length,
      itemListElement: page.stories.map(({ slug }) => address(`stories/${slug}/`)),
    },
  }
}
