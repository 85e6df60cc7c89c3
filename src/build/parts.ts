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

/** An assembled article, frozen; its blocks are read each time they are asked for. */
export function joinArticle(
  front: ArticleFront,
  assembled: AssembledHead,
  readBlocks: () => Body['blocks'],
): Assembled {
  if (assembled.article === null) return assembled
  const { bodyLine, positions, ...known } = front
  const { body, ...found } = assembled.article
  const whole = defer<Body, 'blocks'>(body, { blocks: readBlocks })
  const article: Article = { ...known, ...found, body: whole }
  return { ...assembled, article: deepFreeze(article) }
}

/** A comparison, frozen; its edits and rows are read each time they are asked for. */
export function joinComparison(head: ComparisonHead, read: () => ComparisonRest): Comparison {
  return defer<Comparison, keyof ComparisonRest>(head, {
    alignment: () => read().alignment,
    edits: () => read().edits,
    summary: () => read().summary,
    lost: () => read().lost,
  })
}

function defer<T extends object, K extends keyof T>(
  head: Omit<T, K>,
  getters: { [key in K]: () => T[key] },
): T {
  const whole: object = { ...deepFreeze(head) }
  for (const [key, get] of Object.entries(getters))
    Object.defineProperty(whole, key, { enumerable: true, get: get as () => unknown })
  return Object.freeze(whole) as T
}
