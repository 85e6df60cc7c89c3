// In: two articles. Out: what their words and lengths say about the source.

import { dayInAddress } from '../model/day-in-address.ts'
import { dateSpan } from '../model/partial-date.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import type { Role } from './name-roles.ts'
import type { Relation } from './relation.ts'

/**
 * Marks of a taker in its words: “told the Times” in an outlet of another name; a link to a page
 * that is younger than the other article.
 */
export function cluesOfWords(taker: Role, source: Role, facts: ArchiveFacts): Clue[] {
  const clues: Clue[] = []
  const told = toldTo(taker, source, facts)
  if (told) {
    const fact = `${taker.name} writes of ${source.name} as of another outlet.`
    clues.push(clue(source.side, 1.8, 'stated', fact, { quote: told }))
  }
  const later = laterLink(taker, source, facts)
  if (later) {
    const fact = `${taker.name} links to a page that is younger than the text of ${source.name}.`
    clues.push(clue(source.side, 1, 'computed', fact, { url: later }))
  }
  return clues
}

/** Cuts are a little more usual than additions; that is all that lengths say. */
export function cluesOfLength(a: Role, b: Role, { words, containment }: Relation): Clue[] {
  const longer = words.a > words.b * 1.2 ? a : words.b > words.a * 1.2 ? b : null
  if (!longer) return []
  const shorter = longer === a ? b : a
  if (containment[shorter.side] < 0.8) return []
  const fact = `The text of ${longer.name} is longer and holds most of that of ${shorter.name}.`
  return [clue(longer.side, 0.2, 'computed', fact)]
}

/** The words `told the Times` where the other outlet, and not this one, is called so. */
function toldTo(
  { article }: Role,
  source: Role,
  { outlets, tellings }: ArchiveFacts,
): string | null {
  const texts = tellings(article)
  if (texts.length === 0) return null
  const own = outlets.get(article.outlet)?.name ?? ''
  const short = (outlets.get(source.article.outlet)?.name ?? '').replace(/^The /, '')
  for (const wanted of new Set([short, short.split(' ').at(-1) ?? ''])) {
    if (wanted.length < 4 || own.includes(wanted)) continue
    for (const text of texts) {
      for (const words of [`told ${wanted}`, `told the ${wanted}`, `told The ${wanted}`]) {
        if (text.includes(words)) return words
      }
    }
  }
  return null
}

function laterLink({ article }: Role, source: Role, { dateOf }: ArchiveFacts): string | null {
  const date = dateOf(source.article)
  if (!date) return null
  for (const { role, links } of article.body.blocks) {
    if (role !== 'paragraph') continue
    for (const { href } of links) {
      const day = dayInAddress(href)
      if (day && dateSpan(day).start >= date.end) return href
    }
  }
  return null
}
