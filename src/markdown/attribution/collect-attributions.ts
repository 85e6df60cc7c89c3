import type { Attribution } from '../../model/attribution.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { type Draft, headingDepth } from '../blocks/draft.ts'
import type { CreditReader } from './credit-reader.ts'
import type { Credit } from './find-credits.ts'
import type { TextMap } from './text-map.ts'

/** A dateline counts in the first paragraphs only; other words of the running text near both ends. */
const reach = { dateline: 3, tail: 6 }

/**
 * What the blocks say about their source, in order of the text. Reads the blocks that were set apart
 * or marked as attribution, and the paragraphs near both ends, for a dateline or a credit that could
 * not be set apart.
 */
export function collectAttributions(drafts: readonly Draft[], read: CreditReader): Attribution[] {
  const total = drafts.filter(isRunning).length
  let before = 0
  return drafts.flatMap((draft, block): Attribution[] => {
    const running = isRunning(draft)
    const after = total - before - (running ? 1 : 0)
    const place = placeOf(before, after)
    const isHead = running && before < reach.dateline
    const isNear = isHead || (running && after < reach.tail)
    if (running) before++
    if (draft.role !== 'attribution' && !isNear) return []
    const { map, credits: found } = read(draft.element)
    const credits = found.filter(({ form }) => form.id !== 'dateline' || isHead)
    if (credits.length === 0 && draft.role === 'attribution')
      return [{ ...marked(draft, map), block, place }]
    return credits.map((credit) => ({ ...attributionOf(credit, map), block, place }))
  })
}

type Found = Omit<Attribution, 'block' | 'place'>

function attributionOf({ form, name, url, start, end }: Credit, map: TextMap): Found {
  const sentence = foldSpaces(map.text.slice(start, end))
  return { form: form.id, kind: form.kind, sentence, name, url }
}

/** An attribution that only the editor's mark tells: its first link, or nothing but its words. */
function marked({ words }: Draft, map: TextMap): Found {
  const link = map.links[0]
  const name = link ? foldSpaces(map.text.slice(link.start, link.end)) : ''
  return {
    form: 'marked',
    kind: 'republication',
    sentence: words.slice(0, 600),
    name: name || null,
    url: link?.href ?? null,
  }
}

function isRunning(draft: Draft): boolean {
  return draft.role === null && headingDepth(draft) === null && draft.words !== ''
}

/** Head: no more than one paragraph before it; tail: no more than two after it. */
function placeOf(before: number, after: number): Attribution['place'] {
  if (before <= 1 && after > before) return 'head'
  return after <= 2 ? 'tail' : 'middle'
}
