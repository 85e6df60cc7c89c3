// Values taken apart into what stays in memory and what does not, and put together again.
import type { Article } from '../model/article.ts'
import type { Body } from '../model/body.ts'
import type { Comparison } from '../model/edit.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Answer, Assembled, ComparisonHead, ComparisonRest, Parts } from './task.ts'

/** Of an article its blocks, of a comparison its edits and rows are the rest; of a page all is. */
export function takeApart(answer: Answer): Parts {
  if (typeof answer === 'string') return { head: null, rest: answer }
  if ('alignment' in answer) {
    const { alignment, edits, lost, ...head } = answer
    return { head, rest: { alignment, edits, lost } satisfies ComparisonRest }
  }
  if (answer.article === null) return { head: answer }
  const { body, ...article } = answer.article
  const { blocks, ...small } = body
  return { head: { ...answer, article: { ...article, body: small } }, rest: blocks }
}

/** An assembled article, frozen; its blocks are read each time they are asked for. */
export function joinArticle(head: unknown, readBlocks: () => Body['blocks']): Assembled {
  const assembled = head as Assembled
  if (assembled.article === null) return assembled
  const { body, ...rest } = assembled.article
  const article: Article = { ...rest, body: defer<Body, 'blocks'>(body, { blocks: readBlocks }) }
  return { ...assembled, article: deepFreeze(article) }
}

/** A comparison, frozen; its edits and rows are read each time they are asked for. */
export function joinComparison(head: ComparisonHead, read: () => ComparisonRest): Comparison {
  return defer<Comparison, keyof ComparisonRest>(head, {
    alignment: () => read().alignment,
    edits: () => read().edits,
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
