// Orders as they go to workers, and what comes back as the rest of the program sees it.
import { createHash } from 'node:crypto'
import type { ArticleFront } from '../model/article-source.ts'
import type { Body } from '../model/body.ts'
import type { Comparison } from '../model/edit.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Story } from '../model/story.ts'
import type { Spot } from './pack-writer.ts'
import { type Getters, joinArticle, joinComparison } from './parts.ts'
import { keepRecent } from './recent.ts'
import type {
  Assembled,
  AssembledHead,
  Comparable,
  ComparisonHead,
  ComparisonRest,
  Order,
  PackedComparable,
  PackedStory,
  PackedTask,
} from './task.ts'

/** The rest of a value: where it lies, or what it is. */
export type Rest = { spot: Spot } | { value: unknown }

/** Knows of each value where its rest lies, so that an order names the place instead of holding it. */
export type Packer = {
  joinArticle(front: ArticleFront, head: unknown, rest: Rest): Assembled
  joinComparison(head: unknown, rest: Rest): Comparison
  pack(order: Order): PackedTask
  /** A hash of all that decides on the result, wherever it lies. */
  keyOf(order: Order): string
}

/** Rests that stay in memory for whoever reads one several times in a row. */
const mostRecent = 200

export function openPacker(read: (spot: Spot) => unknown): Packer {
  const rests = new WeakMap<object, Rest>()
  const readRecent = keepRecent((spot: Spot) => deepFreeze(read(spot)), mostRecent)
  const restOf = (value: object) => {
    const rest = rests.get(value)!
    return 'spot' in rest ? readRecent(rest.spot) : rest.value
  }
  const spotOf = (value: object): Spot | null => {
    const rest = rests.get(value)
    return rest && 'spot' in rest ? rest.spot : null
  }
  const ofBody: Getters<Body, 'blocks'> = {
    blocks() {
      return restOf(this) as Body['blocks']
    },
  }
  const ofComparison: Getters<Comparison, keyof ComparisonRest> = {
    alignment() {
      return (restOf(this) as ComparisonRest).alignment
    },
    edits() {
      return (restOf(this) as ComparisonRest).edits
    },
    summary() {
      return (restOf(this) as ComparisonRest).summary
    },
    lost() {
      return (restOf(this) as ComparisonRest).lost
    },
  }
  const packText = ({ body, ...text }: Comparable): PackedComparable => {
    const blocks = spotOf(body)
    const { attributions, words, opening, pictures } = body
    return { ...text, body: blocks ? { attributions, words, opening, pictures, blocks } : body }
  }
  const packStory = (story: Story): PackedStory => {
    const variants = story.variants.map(({ article, comparison, ...variant }) => {
      const rest = comparison && spotOf(comparison)
      return {
        ...variant,
        article: { ...article, body: packText(article).body },
        comparison: rest ? { ...headOf(comparison), rest } : comparison,
      }
    })
    return { ...story, variants }
  }
  return {
    joinArticle(front, head, rest) {
      const assembled = joinArticle(front, head as AssembledHead, ofBody)
      if (assembled.article) rests.set(assembled.article.body, rest)
      return assembled
    },
    joinComparison(head, rest) {
      const comparison = joinComparison(head as ComparisonHead, ofComparison)
      rests.set(comparison, rest)
      return comparison
    },
    pack(order) {
      if ('render' in order) return order
      if ('compare' in order)
        return { compare: [packText(order.compare[0]), packText(order.compare[1])] }
      return { page: { ...order.page, story: packStory(order.page.story) } }
    },
    keyOf(order) {
      // The fingerprint of the file stands for its text.
      if ('render' in order) return hash(JSON.stringify(order.render))
      if (!('compare' in order)) return hash(JSON.stringify(order))
      return hash(
        JSON.stringify(order.compare.map(packText), (key, value) =>
          key === 'blocks' && 'sum' in value ? value.sum : value,
        ),
      )
    },
  }
}

function headOf({ method, counts, kept }: Comparison): ComparisonHead {
  return { method, counts, kept }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
