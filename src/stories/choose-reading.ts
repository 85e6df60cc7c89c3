import type { Variant } from '../model/story.ts'

/**
 * The variant whose text the story page shows first: the original if it may be shown in full, else
 * the fullest text in the original's language that may be, else whichever shows most.
 */
export function chooseReading(variants: readonly Variant[], original: string | null): Variant {
  const first = variants.find(({ article }) => article.code === original)
  if (first?.exposure.show === 'full') return first
  const language = (first ?? variants[0])?.article.language
  const score = ({ article, exposure }: Variant) =>
    (exposure.show === 'full' ? 1e9 : exposure.show === 'excerpt' ? 1e6 : 0) +
    (article.language === language ? 1e8 : 0) +
    article.body.words
  const [head, ...rest] = variants
  if (!head) throw new Error('a story has at least one variant')
  const best = rest.reduce((a, b) => (score(b) > score(a) ? b : a), head)
  return first && best.exposure.show !== 'full' ? first : best
}
