// Values taken apart into what stays in memory and what does not, and put together again.
import type { Article } from '../model/article.ts'
import type { ArticleFront } from '../model/article-source.ts'
import type { Body } from '../model/body.ts'
import type { Comparison } from '../model/edit.ts'
import { deepFreeze } from '../model/freeze.ts'
import type {
  Answer,
  ArticleHead,
  Assembled,
  AssembledHead,
  ComparisonHead,
  ComparisonRest,
  Parts,
} from './task.ts'

/** Of an article its blocks, of a comparison its edits and rows are the rest; of a page all is. */
export function takeApart(answer: Answer): Parts {
  if (typeof answer === 'string') return { head: null, rest: answer }
  if ('alignment' in answer) {
    const { alignment, edits, summary, lost, ...head } = answer
    return { head, rest: { alignment, edits, summary, lost } satisfies ComparisonRest }
  }
  if (answer.article === null) return { head: answer }
  const { title, titleFrom, sha256, body } = answer.article
  const { blocks, ...small } = body
  const article: ArticleHead = { title, titleFrom, sha256, body: small }
  return { head: { ...answer, article } satisfies AssembledHead, rest: blocks }
}

/**
 * Getters of what is not in memory, asked of the value that has them. One function for all values, not
 * one for each: the engine would give each a shape of its own, as large as the value.
 */
export type Getters<T, K extends keyof T> = { [key in K]: (this: T) => T[key] }

/** An assembled article, frozen; its blocks are read each time they are asked for. */
export function joinArticle(
  front: ArticleFront,
  assembled: AssembledHead,
  getters: Getters<Body, 'blocks'>,
): Assembled {
  if (assembled.article === null) return assembled
  const { bodyLine, positions, ...known } = front
  const { body, ...found } = assembled.article
  const article: Article = { ...known, ...found, body: defer<Body, 'blocks'>(body, getters) }
  return { ...assembled, article: deepFreeze(article) }
}

/** A comparison, frozen; its edits and rows are read each time they are asked for. */
export function joinComparison(
  head: ComparisonHead,
  getters: Getters<Comparison, keyof ComparisonRest>,
): Comparison {
  return defer<Comparison, keyof ComparisonRest>(head, getters)
}

function defer<T extends object, K extends keyof T>(head: Omit<T, K>, getters: Getters<T, K>): T {
  const whole: object = { ...deepFreeze(head) }
  for (const key of Object.keys(getters) as K[])
    Object.defineProperty(whole, key, { enumerable: true, get: getters[key] })
  return Object.freeze(whole) as T
}
