import type { Edit, Span } from '../model/edit.ts'
import type { Change } from './change.ts'
import type { Token } from './token.ts'

/** Where the words stand: a block's or field's text by its number. */
export type TextOf = (block: number) => string

/** The two sides that changes were found in. */
export type Sides = {
  a: readonly Token[]
  b: readonly Token[]
  textA: TextOf
  textB: TextOf
}

/** Turns changes of tokens into edits with spans; a change that crosses a block becomes several. */
export function toEdits(changes: readonly Change[], sides: Sides): Edit[] {
  return changes
    .flatMap((change) => splitByBlock(trimParts(change)))
    .map((change) => toEdit(change, sides))
}

/** Of a date or number of several words only those that changed. */
function trimParts(change: Change): Change {
  const [from] = change.from
  const [to] = change.to
  if (change.from.length !== 1 || change.to.length !== 1 || !from || !to) return change
  const left = from.parts.length > 0 ? [...from.parts] : [from]
  const right = to.parts.length > 0 ? [...to.parts] : [to]
  // Where one form holds the other whole, one side ends up empty; never both.
  const more = () => left.length > 0 && right.length > 0 && left.length + right.length > 2
  let lead = 0
  for (; more() && left[0]!.key === right[0]!.key; lead++) {
    left.shift()
    right.shift()
  }
  while (more() && left.at(-1)!.key === right.at(-1)!.key) {
    left.pop()
    right.pop()
  }
  const shorter = left.length === 0 ? from : to
  const within = shorter.parts[lead - 1] ?? shorter
  const point = lead > 0 ? within.end : shorter.start
  const empty = { block: shorter.block, start: point, end: point }
  return { ...change, from: left, to: right, empty }
}

function splitByBlock(change: Change): Change[] {
  const partsA = byBlock(change.from)
  const partsB = byBlock(change.to)
  if (partsA.length <= 1 && partsB.length <= 1) return [change]
  const changes: Change[] = []
  let { atA, atB } = change
  for (let at = 0; at < Math.max(partsA.length, partsB.length); at++) {
    const from = partsA[at] ?? []
    const to = partsB[at] ?? []
    changes.push({ from, to, atA, atB, verdict: oneSided(change, from, to) })
    atA += from.length
    atB += to.length
  }
  return changes
}

function oneSided(change: Change, from: readonly Token[], to: readonly Token[]) {
  if (change.verdict.class === 'wording.rewritten') return change.verdict
  if (from.length === 0) return { ...change.verdict, class: 'wording.inserted' }
  return to.length === 0 ? { ...change.verdict, class: 'wording.deleted' } : change.verdict
}

function byBlock(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  for (const token of tokens) {
    const last = parts[parts.length - 1]
    if (last && last[0]!.block === token.block) last.push(token)
    else parts.push([token])
  }
  return parts
}

function toEdit(change: Change, { a, b, textA, textB }: Sides): Edit {
  const opens = [...change.from, ...change.to][0]?.opensSentence ?? false
  const spanA = spanOf(change.from, a, change.atA, change.empty, opens)
  const spanB = spanOf(change.to, b, change.atB, change.empty, opens)
  return {
    class: change.verdict.class,
    from: cutOut(spanA, textA),
    to: cutOut(spanB, textB),
    a: spanA,
    b: spanB,
    confidence: change.verdict.confidence,
    facets: facetsOf(change),
  }
}

/** The words' span; an empty side stands right after the word before it. */
function spanOf(
  words: readonly Token[],
  side: readonly Token[],
  at: number,
  empty: Span | undefined,
  opensSentence: boolean,
): Span | null {
  const first = words[0]
  const last = words[words.length - 1]
  if (first && last) return { block: first.block, start: first.start, end: last.end }
  if (empty) return empty
  const before = side[at - 1]
  const after = side[at]
  // Between two blocks the start of a sentence belongs to the second.
  if (opensSentence && after && after.block !== before?.block)
    return { block: after.block, start: after.start, end: after.start }
  if (before) return { block: before.block, start: before.end, end: before.end }
  return side[0] ? { block: side[0].block, start: 0, end: 0 } : null
}

function cutOut(span: Span | null, text: TextOf): string {
  return span ? text(span.block).slice(span.start, span.end) : ''
}

/** `one` and `first` are numbers too seldom to tell anything. */
function isAmount(token: Token): boolean {
  if (token.kind !== 'number') return false
  return /\p{Nd}/u.test(token.key) || !(token.value === '1' || token.value?.startsWith('o'))
}

function facetsOf({ from, to, verdict }: Change): string[] {
  const words = [...from, ...to]
  const facets = new Set(verdict.facets ?? [])
  if (words.some((token) => token.kind === 'date')) facets.add('date')
  if (words.some(isAmount)) facets.add('number')
  if (verdict.class.startsWith('wording.') && words.some((token) => token.name)) facets.add('name')
  if (words.some((token) => token.quoted)) facets.add('quote')
  return [...facets]
}
