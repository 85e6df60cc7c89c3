import type { Attribution } from '../../model/attribution.ts'
import { type Draft, headingDepth } from '../blocks/draft.ts'
import { foldSpaces } from '../text-content.ts'
import { type Credit, findCredits } from './find-credits.ts'
import { mapText, type TextMap } from './text-map.ts'

/**
 * What the blocks say about their source, in order of the text. Reads the blocks that were set apart
 * or marked as attribution, and the first paragraphs for a dateline.
 */
export function collectAttributions(drafts: readonly Draft[]): Attribution[] {
  const running = drafts.flatMap((draft, at) => (isRunning(draft) ? [at] : []))
  return drafts.flatMap((draft, block): Attribution[] => {
    const place = placeOf(block, running)
    const isHead = running.indexOf(block) >= 0 && running.indexOf(block) < 3
    const inZone = isHead || running.slice(-6).includes(block)
    if (draft.role !== 'attribution' && !(draft.role === null && inZone)) return []
    const map = mapText(draft.element)
    const credits = findCredits(map).filter(({ form }) => form.id !== 'dateline' || isHead)
    if (credits.length === 0 && draft.role === 'attribution')
      return [{ ...marked(draft, map), block, place }]
    return credits.map((credit) => ({ ...attributionOf(credit, map), block, place }))
  })
}

type Found = Omit<Attribution, 'block' | 'place'>

function attributionOf({ form, name, url, start, end }: Credit, map: TextMap): Found {
  const sentence = foldSpaces(map.text.slice(start, end))
  return { form: form.id, kind: form.kind, sentence: sentence.slice(0, 600), name, url }
}

/** An attribution that only the editor's mark tells: its first link, or nothing but its words. */
function marked({ words }: Draft, map: TextMap): Found {
  const link = map.links[0]
  const name = link ? foldSpaces(map.text.slice(link.start, link.end)) : null
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
function placeOf(block: number, running: readonly number[]): Attribution['place'] {
  const before = running.filter((at) => at < block).length
  const after = running.filter((at) => at > block).length
  if (before <= 1 && after > before) return 'head'
  return after <= 2 ? 'tail' : 'middle'
}
