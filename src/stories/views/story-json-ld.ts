import { leadPicture } from '../../model/lead-picture.ts'
import { safeAddress } from '../../model/safe-address.ts'
import type { Settings } from '../../model/settings.ts'
import { siteAddress, sitePath } from '../../model/site-address.ts'
import type { Story, Variant } from '../../model/story.ts'
import { originalVariant } from '../../model/story-dates.ts'

import { type IndexedStory, indexStory } from './index-story.ts'

/** A node of JSON-LD; keys whose value is undefined are left out when it is written. */
export type JsonLd = { [key: string]: unknown }

/**
 * schema.org's view of a story: one abstract `CreativeWork`, with each outlet's text as a `NewsArticle`
 * that is an example of it. `sourceOrganization` is who originated a text, `publisher` who published it.
 */
export function storyJsonLd(settings: Settings, story: Story): JsonLd {
  const page = pageAddress(settings, story)
  const indexed = indexStory(story)
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': `${page}#story`,
    name: story.title,
    url: page,
    subjectOf: { '@type': 'WebPage', '@id': page, name: story.title },
    sdPublisher: { '@type': 'Organization', name: settings.title },
    workExample: story.variants.map((variant) => articleJsonLd(settings, indexed, variant)),
  }
}

function articleJsonLd(settings: Settings, story: IndexedStory, variant: Variant): JsonLd {
  const { article, outlet } = variant
  const page = pageAddress(settings, story)
  const url = safeAddress(article.url) ?? undefined
  const original = originalVariant(story)
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#${variant.fragment}`,
    exampleOfWork: { '@id': `${page}#story` },
    headline: article.title,
    url,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    datePublished: article.published?.text ?? article.dated?.text,
    dateModified: article.updated?.text,
    image: imageJsonLd(settings, variant),
    inLanguage: article.language,
    articleSection: article.category ?? undefined,
    publisher: organization(outlet.name, outlet.home),
    sourceOrganization: original
      ? organization(original.outlet.name, original.outlet.home)
      : undefined,
    ...derivationJsonLd(page, story, variant),
    ...rightsJsonLd(variant),
    archivedAt: listOf(article.archivedAt.map(safeAddress)),
    correction: listOf(
      article.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date?.text,
      })),
    ),
    subjectOf: { '@id': page },
  }
}

function imageJsonLd(settings: Settings, variant: Variant): JsonLd | undefined {
  const picture = leadPicture(settings, variant)
  if (picture === null) return undefined
  const { address, type, width, height, alt, caption, credit } = picture
  return {
    '@type': 'ImageObject',
    url: address,
    encodingFormat: type,
    width,
    height,
    caption: caption ?? alt ?? undefined,
    creditText: credit ?? undefined,
  }
}

function derivationJsonLd(page: string, story: IndexedStory, variant: Variant): JsonLd {
  if (!variant.derivation) return {}
  const { source, kind } = variant.derivation
  const held = story.byCode.get(source.code)
  const based = held
    ? { '@id': `${page}#${held.fragment}` }
    : {
        '@type': 'NewsArticle',
        name: source.name ?? undefined,
        url: safeAddress(source.url) ?? undefined,
      }
  return {
    isBasedOn: based,
    translationOfWork: kind === 'translation' ? based : undefined,
  }
}

function rightsJsonLd({ article, exposure }: Variant): JsonLd {
  const { rights } = article
  const licence = safeAddress(rights.licence)
  return {
    copyrightHolder: rights.holder ? organization(rights.holder, null) : undefined,
    copyrightNotice: rights.notice ?? undefined,
    license: licence ?? undefined,
    creditText: rights.creditLine ?? undefined,
    expires: rights.expires?.text,
    conditionsOfAccess: exposure.reason ?? undefined,
  }
}

function organization(name: string, home: string | null): JsonLd {
  return { '@type': 'NewsMediaOrganization', name, url: safeAddress(home) ?? undefined }
}

/** Address of the story's page: absolute where the settings allow it, else from the site's root. */
function pageAddress(settings: Settings, story: Story): string {
  const path = `stories/${story.slug}/`
  return siteAddress(settings, path) ?? sitePath(settings, path)
}

function listOf(values: unknown[]): unknown[] | undefined {
  const present = values.filter((value) => value !== null)
  return present.length > 0 ? present : undefined
}
