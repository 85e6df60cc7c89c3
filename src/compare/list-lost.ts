import type { Alignment, Edit } from '../model/edit.ts'
import { foldSpace } from './fold-text.ts'
import { linkKey } from './inline-ranges.ts'
import { countTokens, isRunning, type ReadBlock } from './read-article.ts'
import { quote } from './shorten.ts'
import { joinTokens, type Token } from './token.ts'

const MOST_SENTENCES = 12
const SHORTEST_QUOTATION = 4

/** What readers of b did not see: sentences that name lost paragraphs, quotations and links. */
export function listLost(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  alignment: readonly Alignment[],
  edits: readonly Edit[],
): string[] {
  const removed = alignment.filter(({ type }) => type === 'removed').flatMap((row) => row.a)
  const paragraphs = removed
    .map((at) => a[at]!)
    .filter(({ block, tokens }) => isRunning(block) && tokens.length > 0)
    .map(({ block, tokens }) => {
      const kind = block.role === 'heading' ? 'Heading' : 'Paragraph'
      return `${kind} cut: ${quote(block.text)} (${countTokens(tokens)} words).`
    })
  return [
    ...limit(paragraphs, 'paragraphs'),
    ...limit(lostQuotations(a, b, edits), 'quotations'),
    ...limit(lostLinks(a, b, edits), 'links'),
  ]
}

function limit(sentences: readonly string[], many: string): string[] {
  const more = sentences.length - MOST_SENTENCES
  if (more <= 0) return [...sentences]
  return [...sentences.slice(0, MOST_SENTENCES), `And ${more} more ${many}.`]
}

/** Quotations of which half or more was cut or replaced inside a paragraph that was kept. */
function lostQuotations(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  edits: readonly Edit[],
): string[] {
  const touched = edits.filter(
    (edit) => edit.a && edit.facets.includes('quote') && edit.class.startsWith('wording.'),
  )
  if (touched.length === 0) return []
  let said: string | null = null
  const found = new Set<string>()
  for (const edit of touched) {
    const read = a[edit.a!.block]
    for (const quotation of quotationsOf(read?.tokens ?? [])) {
      const [start, end] = [quotation[0]!.start, quotation[quotation.length - 1]!.end]
      const overlap = Math.min(end, edit.a!.end) - Math.max(start, edit.a!.start)
      if (overlap * 2 < end - start) continue
      said ??= b.map(({ tokens }) => joinTokens(tokens)).join(' ')
      if (said.includes(joinTokens(quotation))) continue
      found.add(`Quotation cut: ${quote(read!.block.text.slice(start, end), 30)}.`)
    }
  }
  return [...found]
}

function quotationsOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = []
  let open: Token[] = []
  for (const token of tokens) {
    if (token.quoted) open.push(token)
    else {
      found.push(open)
      open = []
    }
  }
  return [...found, open].filter((words) => countTokens(words) >= SHORTEST_QUOTATION)
}

/** Links whose page b links nowhere, but for those that b leads elsewhere: these are edits. */
function lostLinks(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  edits: readonly Edit[],
): string[] {
  const links = b.flatMap(({ block }) => block.links.map((link) => link.href))
  // Most links stand in both texts letter for letter: no key need be made of them.
  const verbatim = new Set(links)
  const gone = a
    .filter(({ block }) => block.role !== 'furniture')
    .flatMap(({ block }) => block.links)
    .filter((link) => !verbatim.has(link.href) && !link.href.startsWith('#'))
  if (gone.length === 0) return []
  const kept = new Set(links.map(linkKey))
  const changed = new Set(
    edits
      .filter((edit) => edit.class === 'markup.link' && edit.facets.includes('changed'))
      .map((edit) => foldSpace(edit.from)),
  )
  const lost = new Map(
    gone
      .filter((link) => !kept.has(linkKey(link.href)))
      .filter((link) => !changed.has(foldSpace(link.text)))
      .map((link) => [link.href, foldSpace(link.text)] as const),
  )
  return [...lost].map(([href, text]) => `Link lost: ${quote(text)} (${href}).`)
}
