import type { Comparison } from '../../model/edit.ts'
import type { Story, Variant } from '../../model/story.ts'

/**
 * The comparison of a variant as far as it may be told of: null where either text is hidden. `isWhole`:
 * both are shown whole, so that sentences which quote them may be told as well as figures.
 */
export function toldComparison(
  story: Story,
  { comparison, comparedWith, exposure }: Variant,
): { comparison: Comparison; isWhole: boolean } | null {
  if (comparedWith === null || exposure.show === 'record') return null
  const source = story.variants.find(({ article }) => article.code === comparedWith)
  if (!source || source.exposure.show === 'record' || !comparison) return null
  return { comparison, isWhole: exposure.show === 'full' && source.exposure.show === 'full' }
}
