import { foldSpaces } from '../../model/fold-spaces.ts'
import { attributionForms } from './attribution-forms.ts'
import { foldCase } from './fold-case.ts'
import type { Form } from './form.ts'
import { isLanguage, sourceName } from './source-name.ts'
import { overlaps, sourceUrl } from './source-url.ts'
import { type Stretch, splitSentences } from './split-sentences.ts'
import type { TextMap } from './text-map.ts'

/** A sentence that credits the source of the text. */
export interface Credit extends Stretch {
  form: Form
  name: string | null
  url: string | null
}

/** Longer sentences are none of ours; the bound keeps the cost of a block linear. */
const longest = 600
/** Of a block, this many sentences and lines at either end are looked at. */
const reach = 40

/** Letters of scripts other than Latin. */
const beyondLatin = /[\u0250-\u1fff\u2c00-\uffff]/
const latinForms = attributionForms.filter(
  ({ words }) => !words?.every((word) => beyondLatin.test(word)),
)

/** The forms of which a text has one of the words. */
function formsIn(text: string, forms = beyondLatin.test(text) ? attributionForms : latinForms) {
  const small = foldSpaces(foldCase(text))
  return forms.filter(({ words }) => {
    if (!words) return true
    for (const word of words) if (small.includes(word)) return true
    return false
  })
}

const ends = <T>(items: readonly T[]): readonly T[] =>
  items.length <= 2 * reach ? items : [...items.slice(0, reach), ...items.slice(-reach)]

/**
 * The crediting sentences of one block, in order.
 *
 * Sentences begin at the start of the text, after another one, on a new line, and where emphasis
 * begins that runs to the end of the block (credits are glued on in italics, often without a point
 * before them).
 */
export function findCredits(map: TextMap): Credit[] {
  const forms = formsIn(map.text)
  const sentences = ends(splitSentences(map.text, map.breaks))
  const credits: Credit[] = []
  for (const sentence of candidates(map, sentences)) {
    if (credits.some((credit) => overlaps(credit, sentence))) continue
    const credit = creditOf(map, sentence, forms)
    if (credit) credits.push(credit)
  }
  return credits.sort((a, b) => a.start - b.start)
}

/**
 * Whether credits may make up all but a twentieth of a block, without looking for all of them: then its
 * longest sentence is one.
 */
export function mayBeAllCredits(map: TextMap): boolean {
  if (map.emphasis.length > 0 || map.lineStarts.size > 0) return true
  const sentences = splitSentences(map.text, map.breaks)
  const [first, ...others] = sentences
  if (!first || sentences.length >= 20) return true
  const sizeOf = ({ start, end }: Stretch) => end - start
  const largest = others.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), first)
  return (
    sizeOf(largest) <= longest &&
    creditOf(map, largest, formsIn(map.text.slice(largest.start, largest.end))) !== null
  )
}

function candidates(map: TextMap, sentences: readonly Stretch[]): Stretch[] {
  const end = map.text.trimEnd().length
  const inside = (start: number) =>
    sentences.find((sentence) => sentence.start < start && start < sentence.end)
  const late = [
    ...ends(map.emphasis).filter((one) => one.end >= end && startsLikeCredit(map.text, one.start)),
    ...ends([...map.lineStarts]).map((start) => ({ start })),
  ].flatMap(({ start }): Stretch[] => {
    const host = inside(start)
    return host ? [{ start, end: host.end }] : []
  })
  return [...sentences, ...late].filter(({ start, end }) => end - start <= longest)
}

function startsLikeCredit(text: string, start: number): boolean {
  return /^\W{0,3}(?:this|an? |the |originally|first|previously|re-?p|[^\u0000-\u024F])/i.test(
    text.slice(start, start + 24),
  )
}

function creditOf(map: TextMap, { start, end }: Stretch, forms: readonly Form[]): Credit | null {
  const sentence = map.text.slice(start, end).replace(/[.!?。！？…]?["”’')\]»）]*[.。]?$/, '')
  const links = map.links.filter((link) => overlaps(link, { start, end }))
  const small = foldCase(sentence)
  for (const form of formsIn(sentence, forms)) {
    if (form.needsLink && links.length === 0) continue
    if (form.wholeBlock && !isWhole(map.text, start, end)) continue
    if (form.hint && !form.hint.exec(small)) continue
    const match = form.pattern.exec(small)
    if (!match) continue
    const captured = match.indices?.groups?.name
    const at = captured ? { start: start + captured[0], end: start + captured[1] } : null
    const name = at ? sourceName(map, at) : null
    // “Translated from the Portuguese” tells that it is a translation, though not of what.
    if (at && name === null && !(form.kind === 'translation' && isLanguage(map, at))) continue
    return { start, end, form, name, url: sourceUrl(map, { start, end }, at) }
  }
  return null
}

function isWhole(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim().length <= 80
}
