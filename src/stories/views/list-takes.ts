import type { Comparison } from '../../model/edit.ts'
import type { Story, Variant } from '../../model/story.ts'

/** One text that an outlet took from another outlet whose text the archive holds. */
export type Take = {
  story: Story
  source: Variant
  variant: Variant
  /** Word by word, and only where both texts may be shown whole. */
  comparison: Comparison | null
}

/** The texts of a story that one outlet took from another. An outlet's own revisions are none. */
export function listTakes(story: Story): Take[] {
  const byCode = new Map(story.variants.map((variant) => [variant.article.code, variant]))
  return story.variants.flatMap((variant) => {
    const source = byCode.get(variant.derivation?.source.code ?? '')
    if (!source || source.outlet.id === variant.outlet.id) return []
    return [{ story, source, variant, comparison: openComparison(source, variant) }]
  })
}

function openComparison(source: Variant, variant: Variant): Comparison | null {
  const { comparison, comparedWith } = variant
  if (comparison?.method !== 'words' || comparedWith !== source.article.code) return null
  const isOpen = [source, variant].every(({ exposure }) => exposure.show === 'full')
  return isOpen ? comparison : null
}
