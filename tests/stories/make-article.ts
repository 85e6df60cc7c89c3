import { type Article, articleSchema } from '../../src/model/article.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import { type Outlet, outletSchema } from '../../src/model/outlet.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { blankArticle } from '../support/blank-article.ts'

/** An article for a test: say what matters, the rest is plain. The code names everything else. */
export function makeArticle(code: string, given: Partial<Article> = {}): Article {
  return articleSchema.parse({
    code,
    fragment: code.toLowerCase(),
    file: `articles/${code}.md`,
    outlet: 'gazette',
    url: `https://gazette.example/${code}`,
    title: `Title of ${code}`,
    ...blankArticle,
    sha256: { file: '0'.repeat(64), text: '0'.repeat(64) },
    body: bodyOf({ blocks: [], attributions: [], words: 100 }),
    ...given,
  })
}

export function makeOutlet(id: string, given: Partial<Outlet> = {}): Outlet {
  return outletSchema.parse({
    id,
    name: `The ${id}`,
    kind: 'newspaper',
    home: null,
    domains: [`${id}.example`],
    country: null,
    timeZone: null,
    language: null,
    rights: {},
    implied: false,
    ...given,
  })
}

export function day(text: string): PartialDate {
  return { text, precision: 'day' }
}

export function credit(given: Partial<Attribution>): Attribution {
  return {
    form: 'originally-appeared',
    kind: 'republication',
    sentence: 'This article originally appeared in The Gazette.',
    name: 'The Gazette',
    url: null,
    block: 0,
    place: 'tail',
    ...given,
  }
}

export function declared(given: { code?: string; url?: string }): Article['derivedFrom'] {
  return [{ code: given.code ?? null, url: given.url ?? null, kind: null, note: null }]
}
