import type { Edit, Span } from '../model/edit.ts'
import { foldSpace } from './fold-text.ts'
import { type InlineRange, inlineRanges } from './inline-ranges.ts'
import type { ReadBlock } from './read-article.ts'
import type { Token } from './token.ts'

type Found = InlineRange & { block: ReadBlock; text: string }

/**
 * Links and emphasis that one side of matched blocks has and the other lacks. The edit spans the
 * words on both sides, so that they are found although they did not change; facet `added`, `removed`
 * or, for a link that leads elsewhere, `changed`.
 */
export function compareMarkup(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  tokensA: readonly Token[],
  tokensB: readonly Token[],
  counterparts: Int32Array,
): Edit[] {
  const inA = a.flatMap(findRanges)
  const inB = b.flatMap(findRanges)
  if (inA.length === 0 && inB.length === 0) return []
  const pairs = pairRanges(inA, inB)
  const edits: Edit[] = []
  const backwards = invert(counterparts, tokensA.length)
  for (const [one, two] of pairs) {
    if (one.href === two.href) continue
    edits.push(edit(two, 'changed', spanOf(one), one.text, spanOf(two), two.text))
  }
  const goneA = inA.filter((one) => !pairs.some((pair) => pair[0] === one))
  const newB = inB.filter((two) => !pairs.some((pair) => pair[1] === two))
  for (const one of goneA) {
    const other = follow(one, tokensA, tokensB, backwards, b)
    edits.push(edit(one, 'removed', spanOf(one), one.text, other.span, other.text))
  }
  for (const two of newB) {
    const other = follow(two, tokensB, tokensA, counterparts, a)
    edits.push(edit(two, 'added', other.span, other.text, spanOf(two), two.text))
  }
  return edits
}

function findRanges(block: ReadBlock): Found[] {
  // A whole block in italics or bold is a matter of its kind, not of its words.
  return inlineRanges(block.block)
    .filter(
      (range) =>
        range.kind === 'link' || foldSpace(block.block.text).length > range.end - range.start,
    )
    .map((range) => ({ ...range, block, text: block.block.text.slice(range.start, range.end) }))
}

/** By kind and words first, then links by address. */
function pairRanges(a: readonly Found[], b: readonly Found[]): [Found, Found][] {
  const pairs: [Found, Found][] = []
  const keys = [
    (one: Found) => `${one.kind} ${one.href} ${foldSpace(one.text).toLowerCase()}`,
    (one: Found) => (one.kind === 'link' ? one.href : ''),
    (one: Found) => (one.kind === 'link' ? foldSpace(one.text).toLowerCase() : ''),
  ]
  let restA = [...a]
  let restB = [...b]
  for (const key of keys) {
    const waiting = new Map<string, Found[]>()
    for (const two of [...restB].reverse())
      waiting.set(key(two), [...(waiting.get(key(two)) ?? []), two])
    const found = restA.flatMap((one) => {
      const two = key(one) === '' ? undefined : waiting.get(key(one))?.pop()
      return two ? [[one, two] as [Found, Found]] : []
    })
    pairs.push(...found)
    const used = new Set(found.flat())
    restA = restA.filter((one) => !used.has(one))
    restB = restB.filter((two) => !used.has(two))
  }
  return pairs
}

function spanOf(found: Found): Span {
  return { block: found.block.index, start: found.start, end: found.end }
}

function edit(
  found: Found,
  facet: string,
  a: Span | null,
  from: string,
  b: Span | null,
  to: string,
): Edit {
  return { class: `markup.${found.kind}`, from, to, a, b, confidence: 0.97, facets: [facet] }
}

/** Where the words of a range stand in the other text, as far as they stand together in one block. */
function follow(
  found: Found,
  own: readonly Token[],
  other: readonly Token[],
  counterparts: Int32Array,
  blocks: readonly ReadBlock[],
): { span: Span | null; text: string } {
  const inside = own.flatMap((token, at) => {
    const within = token.start >= found.start && token.end <= found.end
    const there = within && token.block === found.block.index ? counterparts[at]! : -1
    return there >= 0 ? [other[there]!] : []
  })
  const first = inside[0]
  const last = inside[inside.length - 1]
  if (!first || !last || first.block !== last.block || last.end < first.start)
    return { span: null, text: '' }
  const text = blocks.find((block) => block.index === first.block)?.block.text ?? ''
  const span = { block: first.block, start: first.start, end: last.end }
  return { span, text: text.slice(span.start, span.end) }
}

function invert(counterparts: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1)
  for (const [at, other] of counterparts.entries()) if (other >= 0) inverse[other] = at
  return inverse
}
