import type { Article } from '../../src/model/article.ts'
import type { Block } from '../../src/model/block.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import type { Outlet } from '../../src/model/outlet.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { Rights } from '../../src/model/rights.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Story, Variant } from '../../src/model/story.ts'
import { blankArticle, blankRights } from '../support/blank-article.ts'

export const settings: Settings = {
  title: 'The Tideline Archive',
  description: 'News stories and the versions of them, from the outlets of an invented coast.',
  url: 'https://archive.example/base/',
  pathPrefix: '/base/',
  language: 'en',
  rights: {},
  remoteImages: false,
  computedLinks: true,
  deploy: 'none',
  deployPlan: 'free',
  guide: false,
  admin: null,
  footer: [],
}

/** A date from its text; the length tells the precision. */
export function when(text: string): PartialDate {
  const precision = text.includes('T')
    ? 'instant'
    : (['year', 'month', 'day'] as const)[text.split('-').length - 1]!
  return { text, precision }
}

/** A block of escaped text. */
export function block(role: Block['role'], text: string, html?: string): Block {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const tag = role === 'heading' ? 'h2' : 'p'
  return { role, text, html: html ?? `<${tag}>${escaped}</${tag}>`, links: [], image: null }
}

export function outlet(id: string, name: string, more: Partial<Outlet> = {}): Outlet {
  return {
    id,
    name,
    kind: 'newspaper',
    home: `https://${id}.example/`,
    domains: [`${id}.example`],
    country: null,
    timeZone: null,
    language: 'en',
    rights: {},
    implied: false,
    ...more,
  }
}

type ArticleParts = Partial<Omit<Article, 'rights' | 'body'>> & {
  code: string
  outlet: string
  title: string
  blocks?: Block[]
  rights?: Partial<Rights>
}

export function article({ blocks = [], rights = {}, ...parts }: ArticleParts): Article {
  const text = blocks.map((item) => item.text).join(' ')
  return {
    fragment: parts.code.toLowerCase(),
    file: `articles/${parts.code}.md`,
    url: `https://${parts.outlet}.example/news/${parts.code.toLowerCase()}`,
    ...blankArticle,
    sha256: { file: 'a1'.repeat(32), text: 'b2'.repeat(32) },
    ...parts,
    rights: { ...blankRights, ...rights },
    body: bodyOf({
      blocks,
      attributions: [],
      words: text.split(/\s+/).filter(Boolean).length,
    }),
  }
}

export function variant(parts: Partial<Variant> & { article: Article; outlet: Outlet }): Variant {
  return {
    fragment: parts.article.fragment,
    derivation: null,
    delay: null,
    exposure: { show: 'full', reason: null },
    pictures: {},
    comparison: null,
    comparedWith: null,
    alsoFrom: [],
    alike: [],
    ...parts,
  }
}

/** A story of these variants; its first one is the original and the text shown. */
export function story(slug: string, variants: Variant[], more: Partial<Story> = {}): Story {
  const first = variants[0]!.article
  return {
    slug,
    title: first.title,
    original: first.code,
    originalEvidence: [],
    absent: [],
    reading: first.code,
    variants,
    disagreements: [],
    unknowns: [],
    aliases: [],
    ...more,
  }
}
