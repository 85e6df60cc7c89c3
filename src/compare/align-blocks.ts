import type { Role } from '../model/block.ts'
import type { Item, Pairing } from './align-gap.ts'
import { alignImages } from './align-images.ts'
import { alignInOrder } from './align-in-order.ts'
import { findMoves } from './find-moves.ts'
import type { Match } from './match.ts'
import { Numbering } from './numbering.ts'
import { isRunning, type ReadBlock } from './read-article.ts'
import type { Budget } from './shortest-edit.ts'
import { makeBag, weighWords } from './word-bag.ts'

/** Roles that are matched with their own kind only. */
const APART: readonly Role[] = ['standfirst', 'caption', 'bio', 'furniture']

/**
 * Which blocks of a and b correspond. Paragraphs, headings and lines of attribution are aligned
 * together, everything else with its own kind; a headline with the headline, an only standfirst with
 * the only standfirst. Splits and merges happen among paragraphs only.
 */
export function alignBlocks(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  budget: Budget,
): Match[] {
  const words = new Numbering()
  const texts = new Numbering()
  const known = new Map<string, Item>()
  const read = (block: ReadBlock) => toItem(block, words, texts, known)
  const flow = (block: ReadBlock) => isRunning(block.block) || block.block.role === 'attribution'
  const flowA = a.filter(flow).map(read)
  const flowB = b.filter(flow).map(read)
  const matches = alignItems(flowA, flowB, words, budget)
  for (const role of APART) {
    const itemsA = a.filter(({ block }) => block.role === role).map(read)
    const itemsB = b.filter(({ block }) => block.role === role).map(read)
    const lone = role === 'standfirst' && itemsA.length === 1 && itemsB.length === 1
    if (lone) matches.push(pairFirst(itemsA, itemsB))
    else matches.push(...alignItems(itemsA, itemsB, words, budget))
  }
  const headA = a.filter(({ block }) => block.role === 'headline').map(read)
  const headB = b.filter(({ block }) => block.role === 'headline').map(read)
  if (headA.length > 0 && headB.length > 0) matches.push(pairFirst(headA, headB))
  return [...matches, ...alignImages(a, b)]
}

function pairFirst(a: readonly Item[], b: readonly Item[]): Match {
  return { a: [a[0]!.block], b: [b[0]!.block], moved: false }
}

function toItem(
  { index, block, tokens }: ReadBlock,
  words: Numbering,
  texts: Numbering,
  known: Map<string, Item>,
): Item {
  const { role, text, html } = block
  const key = `${role} ${text || html}`
  const same = known.get(key)
  if (same) return { ...same, block: index }
  let hash: number | null = null
  const item: Item = {
    block: index,
    role,
    bag: makeBag(tokens, words),
    // Seldom asked for: between blocks that differ it is the bags that count.
    hash() {
      hash ??= texts.of(`${role} ${tokens.map((token) => token.key).join(' ') || html}`)
      return hash
    },
    words: tokens.reduce((sum, { kind }) => (kind === 'mark' ? sum : sum + 1), 0),
  }
  known.set(key, item)
  return item
}

function alignItems(
  a: readonly Item[],
  b: readonly Item[],
  words: Numbering,
  budget: Budget,
): Match[] {
  if (a.length === 0 || b.length === 0) return []
  const weights = weighWords(
    [...a, ...b].map((item) => item.bag),
    words.size,
  )
  const inOrder = alignInOrder(a, b, weights, budget)
  const moves = findMoves(a, b, inOrder, weights)
  const toMatch = (pairing: Pairing, moved: boolean) => ({
    a: pairing.a.map((at) => a[at]!.block),
    b: pairing.b.map((at) => b[at]!.block),
    moved,
  })
  return [
    ...inOrder.map((pairing) => toMatch(pairing, false)),
    ...moves.map((pairing) => toMatch(pairing, crosses(pairing, inOrder))),
  ]
}

/** Whether a pairing stands out of the order of the others. */
function crosses(pairing: Pairing, inOrder: readonly Pairing[]): boolean {
  const [a = 0, b = 0] = [pairing.a[0], pairing.b[0]]
  return inOrder.some((other) => other.a[0]! < a !== other.b[0]! < b)
}
