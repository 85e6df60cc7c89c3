// In: two articles as compared texts. Out: how their blocks correspond, each edit with its class,
// counts, and a summary in plain words. Start reading here.
import type { Alignment, Comparison, Edit } from '../model/edit.ts'
import { alignBlocks } from './align-blocks.ts'
import type { ComparableText } from './comparable-text.ts'
import { compareRow } from './compare-blocks.ts'
import { compareFields } from './compare-fields.ts'
import { compareStructure } from './compare-structure.ts'
import { countEdits } from './count-edits.ts'
import { Lexicon } from './lexicon.ts'
import { listLost } from './list-lost.ts'
import { noteNames } from './note-names.ts'
import { orderRows } from './order-rows.ts'
import { type ReadBlock, readArticle } from './read-article.ts'
import { readText } from './read-text.ts'
import { settleNames } from './settle-names.ts'
import { settleRecurring } from './settle-recurring.ts'
import { shareKept } from './share-kept.ts'
import { summarise } from './summarise.ts'
import { WordBook } from './word-book.ts'

export type CompareOptions = {
  /** Elementary steps that the word diffs may take together; past it, passages are one edit. */
  steps?: number
}

const STEPS = 30_000_000

/**
 * Compares text a (the source) with text b (the variant).
 *
 * Pure and deterministic: equal input gives an equal result on every machine; all bounds are counts.
 * Never throws for what a text holds. In texts of two languages the words are not compared; see
 * `compareStructure`.
 *
 * `edits` are in reading order, the fields before the body. An edit of the body has a span on both
 * sides (an empty one stands right after the preceding word); a block of one side only, and a field
 * that is not part of the body, have `null` there. `counts` tell each class's edits; what changed
 * inside a headline, caption, standfirst, biography or credit line (facet `in-…`) is counted once, as
 * `furniture.…`.
 */
export function compareArticles(
  a: ComparableText,
  b: ComparableText,
  options: CompareOptions = {},
): Comparison {
  const words = new WordBook()
  const blocksA = readArticle(a, words)
  const isOneLanguage = a.language === b.language
  const blocksB = readArticle(b, words, isOneLanguage ? blocksA : [])
  if (languageOf(a) !== languageOf(b)) return compareStructure(a, b, blocksA, blocksB)
  const budget = { steps: options.steps ?? STEPS }
  const textsA = spoken(blocksA)
  const textsB = spoken(blocksB)
  const titles = {
    a: readText(a.title, -1, a.language, words),
    b: readText(b.title, -1, b.language, words),
  }
  noteNames([...textsA, ...textsB, titles.a, titles.b], words, a.language)
  const setting = { words, language: a.language, a: new Lexicon(textsA), b: new Lexicon(textsB) }

  const matches = alignBlocks(blocksA, blocksB, budget)
  const rows = orderRows(matches, blocksA.length, blocksB.length).map((row) =>
    compareRow(row, blocksA, blocksB, setting, budget),
  )
  const fields = compareFields(a, b, blocksA, blocksB, titles, setting, budget)
  const found: Edit[] = [...fields, ...rows.flatMap((row) => row.edits)]
  const edits = settleRecurring(settleNames(found, setting))
  const alignment = rows.map((row) => settleHeadline(row.alignment, a, b))

  const result = { method: 'words' as const, alignment, edits, counts: countEdits(edits) }
  const kept = shareKept(blocksA, alignment, edits)
  const lost = listLost(blocksA, blocksB, alignment, edits)
  return { ...result, kept, lost, summary: summarise({ ...result, kept }, blocksA, blocksB) }
}

/** A headline that is a block in one text and a field in the other was neither added nor removed. */
function settleHeadline(row: Alignment, a: ComparableText, b: ComparableText): Alignment {
  const block = b.body.blocks[row.b[0] ?? -1] ?? a.body.blocks[row.a[0] ?? -1]
  if (block?.role !== 'headline' || a.title === '' || b.title === '') return row
  return { ...row, type: a.title === b.title ? 'same' : 'edited' }
}

/** Primary language subtag, lower case: `en-GB` is compared with `en`. */
function languageOf({ language }: ComparableText): string {
  return (language.split(/[-_]/)[0] ?? '').toLowerCase()
}

function spoken(blocks: readonly ReadBlock[]) {
  return blocks.filter(({ block }) => block.role !== 'furniture').map(({ tokens }) => tokens)
}
