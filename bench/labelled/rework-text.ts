// In: the paragraphs of a story. Out: what another desk makes of them.
import type { Language } from './invent-language.ts'
import type { Random } from './random.ts'
import { type Paragraph, type Sentence, type Writer, wordsOf } from './write-sentences.ts'

export const reworkKinds = ['light edit', 'trim', 'heavy rewrite', 'brief', 'expansion'] as const

export type ReworkKind = (typeof reworkKinds)[number]

/** Reworks a text. `local` writes the passages that the other desk adds of its own. */
export function reworkText(
  kind: ReworkKind,
  text: readonly Paragraph[],
  language: Language,
  random: Random,
  local: Writer,
): Paragraph[] {
  if (kind === 'light edit') return touchUp(text, 0.03, language, random)
  if (kind === 'trim')
    return touchUp(
      text.slice(0, Math.ceil(text.length * (0.35 + 0.4 * random.next()))),
      0.02,
      language,
      random,
    )
  if (kind === 'brief')
    return touchUp(opening(text, random.between(45, 110)), 0.03, language, random)
  if (kind === 'expansion') return expand(touchUp(text, 0.02, language, random), random, local)
  return rewrite(text, language, random, local)
}

/** The first sentences, up to about `words` words. */
export function opening(text: readonly Paragraph[], words: number): Paragraph[] {
  const kept: Paragraph[] = []
  for (const paragraph of text) {
    for (const sentence of paragraph) {
      if (wordsOf(kept) >= words) return kept
      kept.push([sentence])
    }
  }
  return kept
}

/** Replaces, drops or doubles single words: `share` of them. */
export function touchUp(
  text: readonly Paragraph[],
  share: number,
  language: Language,
  random: Random,
): Paragraph[] {
  const edit = (word: string): string[] => {
    if (!random.chance(share)) return [word]
    const other = language.synonym.get(word)
    if (other) return [other]
    return random.chance(0.5) && /^[a-z]+$/.test(word) ? [] : [word]
  }
  return text.map((paragraph) => paragraph.map((sentence) => sentence.flatMap(edit)))
}

function expand(text: Paragraph[], random: Random, local: Writer): Paragraph[] {
  const more = local.paragraphs(Math.ceil(text.length * (0.4 + 0.8 * random.next())))
  const at = random.between(1, text.length)
  return random.chance(0.15)
    ? [more[0]!, ...text, ...more.slice(1)]
    : [...text.slice(0, at), ...more, ...text.slice(at)]
}

/** A third of the quotations stay; elsewhere most words of content are others, clauses change places. */
function rewrite(
  text: readonly Paragraph[],
  language: Language,
  random: Random,
  local: Writer,
): Paragraph[] {
  const sentence = (words: Sentence): Sentence => {
    if (words[0]?.startsWith('“'))
      return random.chance(0.35) ? words : reword(words, 0.5, language, random)
    const reworded = reword(words, 0.62, language, random)
    const turn = reworded.findIndex((word) => word === 'and' || word === 'but' || word === 'while')
    return turn > 4 && random.chance(0.4)
      ? [...reworded.slice(turn + 1), 'and', ...reworded.slice(0, turn)]
      : reworded
  }
  const kept = text.filter((_, i) => i === 0 || random.chance(0.85))
  const result = kept.map((paragraph) => paragraph.map(sentence))
  if (random.chance(0.5)) result.splice(random.between(1, result.length), 0, local.paragraph())
  const swap = random.between(1, Math.max(1, result.length - 2))
  if (random.chance(0.4) && swap + 1 < result.length)
    result.splice(swap, 0, result.splice(swap + 1, 1)[0]!)
  return result
}

/** `share` of the words of content, and some small ones, are replaced. */
function reword(words: Sentence, share: number, language: Language, random: Random): Sentence {
  const swaps: Record<string, string> = {
    the: 'a',
    its: 'their',
    has: 'had',
    by: 'with',
    after: 'following',
  }
  return words.map((word) => {
    const bare = word.replace(/[^\p{L}]/gu, '')
    const other = language.synonym.get(bare) ?? (random.chance(0.5) ? swaps[bare] : undefined)
    return other && random.chance(share) ? word.replace(bare, other) : word
  })
}
