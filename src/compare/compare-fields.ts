import type { Edit, Span } from '../model/edit.ts'
import type { ComparableText } from './comparable-text.ts'
import { compareTokens } from './compare-tokens.ts'
import { foldSpace, foldWord } from './fold-text.ts'
import type { ReadBlock } from './read-article.ts'
import type { Setting } from './rules/rule.ts'
import type { Budget } from './shortest-edit.ts'
import { toEdits } from './to-edits.ts'
import type { Token } from './token.ts'

/** The words of the two headlines, names noted. */
type Titles = { a: readonly Token[]; b: readonly Token[] }

/**
 * Compares what stands beside the body: headline, standfirst, byline and the image of the front
 * matter. An edit has spans only where the field's words are also a block of the body.
 */
export function compareFields(
  a: ComparableText,
  b: ComparableText,
  blocksA: readonly ReadBlock[],
  blocksB: readonly ReadBlock[],
  titles: Titles,
  setting: Setting,
  budget: Budget,
): Edit[] {
  return [
    ...compareHeadlines(a, b, blocksA, blocksB, titles, setting, budget),
    ...compareStandfirsts(a, b, blocksA, blocksB),
    ...compareWhole(
      'furniture.byline',
      foldSpace(a.byline.join(', ')),
      foldSpace(b.byline.join(', ')),
    ),
    ...compareLeadImages(a, b, blocksA, blocksB),
  ]
}

/** Nothing where equal; else one edit without spans. */
function compareWhole(name: string, from: string, to: string): Edit[] {
  if (from === to) return []
  const facet = from === '' ? 'added' : to === '' ? 'removed' : 'changed'
  return [{ class: name, from, to, a: null, b: null, confidence: 0.95, facets: [facet] }]
}

function compareHeadlines(
  a: ComparableText,
  b: ComparableText,
  blocksA: readonly ReadBlock[],
  blocksB: readonly ReadBlock[],
  { a: tokensA, b: tokensB }: Titles,
  setting: Setting,
  budget: Budget,
): Edit[] {
  const whole = compareWhole('furniture.headline', foldSpace(a.title), foldSpace(b.title))
  if (whole.length === 0) return []
  const { changes } = compareTokens(tokensA, tokensB, setting, budget)
  const placeA = placeOf(a.title, blocksA)
  const placeB = placeOf(b.title, blocksB)
  const sides = { a: tokensA, b: tokensB, textA: () => a.title, textB: () => b.title }
  const parts = toEdits(changes, sides).map((edit) => ({
    ...edit,
    a: shift(edit.a, placeA),
    b: shift(edit.b, placeB),
    facets: [...edit.facets, 'in-headline'],
  }))
  const [edit] = whole
  return [{ ...edit!, from: a.title, to: b.title, a: placeA, b: placeB }, ...parts]
}

/** Where the headline's block holds the title. */
function placeOf(title: string, blocks: readonly ReadBlock[]): Span | null {
  const found = blocks.find(({ block }) => block.role === 'headline' && block.text.includes(title))
  if (!found || title === '') return null
  const start = found.block.text.indexOf(title)
  return { block: found.index, start, end: start + title.length }
}

function shift(span: Span | null, place: Span | null): Span | null {
  if (!span || !place) return null
  return { block: place.block, start: place.start + span.start, end: place.start + span.end }
}

/** Standfirsts that are blocks on both sides were compared as blocks; else the description stands in. */
function compareStandfirsts(
  a: ComparableText,
  b: ComparableText,
  blocksA: readonly ReadBlock[],
  blocksB: readonly ReadBlock[],
): Edit[] {
  const inBlock = (blocks: readonly ReadBlock[]) =>
    foldSpace(blocks.find(({ block }) => block.role === 'standfirst')?.block.text ?? '')
  const [blockA, blockB] = [inBlock(blocksA), inBlock(blocksB)]
  if (blockA !== '' && blockB !== '') return []
  const [from, to] = [blockA || ownDescription(a), blockB || ownDescription(b)]
  return (from !== '' && to !== '') || (blockA === '' && blockB === '')
    ? compareWhole('furniture.standfirst', from, to)
    : []
}

/** A description that repeats the first paragraph (or starts it) is no standfirst. */
function ownDescription({ description, body }: ComparableText): string {
  const text = foldSpace(description ?? '')
  const words = foldWord(text).replace(/[\s.…]+$/u, '')
  const repeated = body.blocks
    .filter(({ role }) => role === 'paragraph')
    .slice(0, 3)
    .some((block) => foldWord(foldSpace(block.text)).startsWith(words))
  return repeated ? '' : text
}

/** The front matter's images, where both have one, or where the bodies have none at all. */
function compareLeadImages(
  a: ComparableText,
  b: ComparableText,
  blocksA: readonly ReadBlock[],
  blocksB: readonly ReadBlock[],
): Edit[] {
  const pictured = [...blocksA, ...blocksB].some(({ block }) => block.role === 'image')
  if (pictured) return []
  const image = compareWhole('furniture.image', a.image?.src ?? '', b.image?.src ?? '')
  const captionA = foldSpace(a.image?.caption ?? '')
  return [
    ...image,
    ...compareWhole('furniture.caption', captionA, foldSpace(b.image?.caption ?? '')),
  ]
}
