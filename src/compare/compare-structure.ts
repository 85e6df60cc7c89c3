import type { Comparison, Edit } from '../model/edit.ts'
import { alignImages } from './align-images.ts'
import { alignStructure } from './align-structure.ts'
import type { ComparableText } from './comparable-text.ts'
import { countEdits } from './count-edits.ts'
import { linkKey } from './inline-ranges.ts'
import type { Match } from './match.ts'
import { orderRows } from './order-rows.ts'
import { isRunning, type ReadBlock } from './read-article.ts'
import { countOf, sentence } from './summary-words.ts'

/** Least share of a's blocks that must find a counterpart for the structure to tell anything. */
const LEAST_MATCHED = 0.3

/**
 * Compares texts in two languages by what translation leaves alone: the order of paragraphs and
 * headings, numbers, names, links and images. No words are compared, so there are no word edits;
 * blocks without a counterpart are possible additions and cuts. Where too little corresponds, the
 * method is `none`, and the summary says so.
 */
export function compareStructure(
  a: ComparableText,
  b: ComparableText,
  blocksA: readonly ReadBlock[],
  blocksB: readonly ReadBlock[],
): Comparison {
  const languages = `${nameLanguage(a.language)} and ${nameLanguage(b.language)}`
  const runningA = blocksA.filter(({ block }) => isRunning(block))
  const runningB = blocksB.filter(({ block }) => isRunning(block))
  const { matches, anchored } = alignStructure(runningA, runningB)
  const enough = matches.length >= runningA.length * LEAST_MATCHED && anchored > 0
  if (!enough) return nothingCompared(languages)
  const rows = orderRows(
    [...matches, ...alignImages(blocksA, blocksB)],
    blocksA.length,
    blocksB.length,
  )
  const edits = rows.flatMap((row) => loneBlock(row, blocksA, blocksB))
  const cut = edits.filter((edit) => edit.class === 'block.removed').length
  const added = edits.filter((edit) => edit.class === 'block.added').length
  return {
    method: 'structure',
    alignment: rows.map(({ a, b }) => ({
      type: a.length === 0 ? 'added' : b.length === 0 ? 'removed' : 'edited',
      a,
      b,
    })),
    edits,
    counts: countEdits(edits),
    kept: runningA.length > 0 ? matches.length / runningA.length : 1,
    lost: missingLinks(blocksA, blocksB),
    summary: [
      `Not compared word by word: the texts are in ${languages}.`,
      sentence(
        `${countOf(matches.length, 'paragraph corresponds', 'paragraphs correspond')} by order, length, numbers, names and links`,
      ),
      ...(cut > 0 ? [sentence(`${countOf(cut, 'paragraph', 'paragraphs')} possibly cut`)] : []),
      ...(added > 0
        ? [sentence(`${countOf(added, 'paragraph', 'paragraphs')} possibly added`)]
        : []),
    ],
  }
}

function nothingCompared(languages: string): Comparison {
  return {
    method: 'none',
    alignment: [],
    edits: [],
    counts: {},
    kept: 0,
    lost: [],
    summary: [
      `Not compared word by word: the texts are in ${languages}, and their paragraphs do not correspond.`,
    ],
  }
}

function loneBlock(row: Match, a: readonly ReadBlock[], b: readonly ReadBlock[]): Edit[] {
  const read = row.a.length === 0 ? b[row.b[0]!]! : a[row.a[0]!]!
  if ((row.a.length > 0 && row.b.length > 0) || !isRunning(read.block)) return []
  const span = { block: read.index, start: 0, end: read.block.text.length }
  const added = row.a.length === 0
  const heading = read.block.role === 'heading' ? ['heading'] : []
  return [
    {
      class: added ? 'block.added' : 'block.removed',
      from: added ? '' : read.block.text,
      to: added ? read.block.text : '',
      a: added ? null : span,
      b: added ? span : null,
      confidence: 0.4,
      facets: [added ? 'added' : 'removed', 'possible', ...heading],
    },
  ]
}

function missingLinks(a: readonly ReadBlock[], b: readonly ReadBlock[]): string[] {
  const kept = new Set(b.flatMap(({ block }) => block.links.map((link) => linkKey(link.href))))
  const lost = new Set(a.flatMap(({ block }) => block.links.map((link) => link.href)))
  return [...lost].filter((href) => !kept.has(linkKey(href))).map((href) => `Link lost: ${href}.`)
}

/** English name of a language, or its code where it is not a known one. */
function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
