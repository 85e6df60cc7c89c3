import { toSlug } from '../article-path.ts'
import { endsSentence, type Mark } from './mark.ts'

const LONGEST = 250
/** How many lines of text from the top may be the headline. */
const CANDIDATES = 6

/**
 * Index of the headline among the marks, or -1. It is the line that equals the given title, else the
 * line that shares most words (at least half) with the slug, else the first line that is no kicker.
 */
export function chooseHeadline(marks: readonly Mark[], title: string | null, slug: string): number {
  const candidates = marks
    .flatMap((mark, index) => (mark.role === 'text' ? [{ text: mark.text, index }] : []))
    .slice(0, CANDIDATES)
    .filter(({ text }) => text.length <= LONGEST)
  if (title !== null) {
    const wanted = toSlug(title) || title
    return candidates.find(({ text }) => (toSlug(text) || text) === wanted)?.index ?? -1
  }
  const wanted = slug.split('-').filter((word) => word.length > 1)
  const scored = candidates
    .map((candidate) => ({ ...candidate, score: sharedWords(candidate.text, wanted) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.text.length - b.text.length)
  if (scored[0] !== undefined) return scored[0].index
  const [first, second] = candidates
  if (first === undefined) return -1
  if (second === undefined || !isKicker(first.text)) return first.index
  return isKicker(second.text) || endsSentence(second.text) ? first.index : second.index
}

/** Share of the wanted words that a text has, 0–1. */
function sharedWords(text: string, wanted: readonly string[]): number {
  if (wanted.length < 2) return 0
  const words = new Set(toSlug(text).split('-'))
  return wanted.filter((word) => words.has(word)).length / wanted.length
}

const isKicker = (text: string): boolean => text.length <= 30 && text.split(' ').length <= 2
