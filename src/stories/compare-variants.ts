import { compareArticles } from '../compare/compare-articles.ts'
import type { Story, Variant } from '../model/story.ts'

/**
 * Adds to each variant what its outlet changed, against its source where the archive holds it, else
 * against the story's reading text. Texts that may not be shown in full are not compared: the
 * marks would show their words.
 */
export function compareVariants(
  stories: readonly Story[],
  onProgress: (done: number) => void = () => {},
): Story[] {
  let done = 0
  return stories.map((story) => {
    const byCode = new Map(story.variants.map((variant) => [variant.article.code, variant]))
    const variants = story.variants.map((variant) => {
      onProgress(++done)
      const source = byCode.get(variant.derivation?.source.code ?? story.reading)
      return source ? compareWith(source, variant) : variant
    })
    return { ...story, variants }
  })
}

function compareWith(source: Variant, variant: Variant): Variant {
  const isOpen = source.exposure.show === 'full' && variant.exposure.show === 'full'
  if (source === variant || !isOpen) return variant
  const comparison = compareArticles(source.article, variant.article)
  return { ...variant, comparison, comparedWith: source.article.code }
}
