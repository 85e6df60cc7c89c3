import type { Comparison } from '../model/edit.ts'
import type { Story, Variant } from '../model/story.ts'

/** A variant and what it is compared with: its source where the archive holds it, else the reading. */
export type Pair = { source: Variant; variant: Variant }

/**
 * The pairs of a story that are compared. Texts that may not be shown in full are not: the marks
 * would show their words.
 */
export function pairsToCompare({ variants, reading }: Story): Pair[] {
  const byCode = new Map(variants.map((variant) => [variant.article.code, variant]))
  return variants.flatMap((variant) => {
    const source = byCode.get(variant.derivation?.source.code ?? reading)
    if (!source || source === variant) return []
    const isOpen = source.exposure.show === 'full' && variant.exposure.show === 'full'
    return isOpen ? [{ source, variant }] : []
  })
}

/** The stories with what was found: a comparison for each of `pairs`, in their order. */
export function addComparisons(
  stories: readonly Story[],
  pairs: readonly Pair[],
  comparisons: readonly (Comparison | null)[],
): Story[] {
  const found = new Map(
    pairs.map(({ source, variant }, i) => [
      variant,
      { comparison: comparisons[i] ?? null, comparedWith: source.article.code },
    ]),
  )
  return stories.map((story) => ({
    ...story,
    variants: story.variants.map((variant) => ({ ...variant, ...found.get(variant) })),
  }))
}
