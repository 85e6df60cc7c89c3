import type { Article } from '../../src/model/article.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import type { Outlet } from '../../src/model/outlet.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { blankArticle } from '../support/blank-article.ts'

type Given = Partial<Omit<Article, 'body' | 'dated'>> & {
  code: string
  /** Paragraphs. */
  text: readonly string[]
  dated?: string | null
  credits?: readonly Partial<Attribution>[]
}

/** An article with the fields that discovery reads; everything else is empty. */
export function anArticle({ code, text, dated = null, credits = [], ...rest }: Given): Article {
  return {
    code,
    fragment: code,
    file: `articles/${code}.md`,
    outlet: 'harbour-post',
    url: null,
    title: code,
    ...blankArticle,
    dated: aDate(dated),
    sha256: { file: '', text: '' },
    body: bodyOf({
      blocks: text.map((paragraph) => ({
        role: 'paragraph',
        text: paragraph,
        html: '',
        links: [],
        image: null,
      })),
      attributions: credits.map((credit) => aCredit(credit)),
      words: 0,
    }),
    ...rest,
  }
}

export function aCredit(given: Partial<Attribution>): Attribution {
  return {
    form: 'originally-published',
    kind: 'republication',
    sentence: `This was first published by ${given.name ?? 'another'}.`,
    name: null,
    url: null,
    block: 0,
    place: 'tail',
    ...given,
  }
}

export function aDate(text: string | null): PartialDate | null {
  if (text === null) return null
  const precision =
    text.length === 4
      ? 'year'
      : text.length === 7
        ? 'month'
        : text.length === 10
          ? 'day'
          : 'instant'
  return { text, precision }
}

export function anOutlet(id: string, given: Partial<Outlet> = {}): Outlet {
  return {
    id,
    name: id
      .split('-')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join(' '),
    kind: 'newspaper',
    home: `https://${id}.example/`,
    domains: [`${id}.example`],
    country: null,
    timeZone: null,
    language: null,
    rights: {},
    implied: false,
    ...given,
  }
}
