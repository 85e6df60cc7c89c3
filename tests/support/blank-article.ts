import type { Article } from '../../src/model/article.ts'
import type { Rights } from '../../src/model/rights.ts'

export const blankRights: Rights = {
  holder: null,
  licence: null,
  notice: null,
  creditLine: null,
  display: 'full',
  expires: null,
}

/** All of an article that most tests and generators leave empty; they add what they are about. */
export const blankArticle: Omit<
  Article,
  'code' | 'fragment' | 'file' | 'outlet' | 'url' | 'title' | 'body' | 'sha256'
> = {
  titleFrom: 'front matter',
  description: null,
  category: null,
  tags: [],
  language: 'en',
  byline: [],
  dated: null,
  published: null,
  updated: null,
  retrieved: null,
  image: null,
  story: null,
  derivedFrom: [],
  notDerivedFrom: [],
  rights: blankRights,
  corrections: [],
  archivedAt: [],
  capturedPictures: [],
  capturedPages: [],
  status: 'published',
  draft: false,
  aliases: [],
}
