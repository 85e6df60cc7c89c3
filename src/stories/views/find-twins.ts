import type { Story, Variant } from '../../model/story.ts'

/**
 * The variants that carry the very words of an earlier one, compared with the same source: by variant the
 * first that has its headline and text. Only where both are shown whole and compared word by word.
 */
export function findTwins({ variants, reading }: Story): Map<Variant, Variant> {
  const first = new Map<string, Variant>()
  const twins = new Map<Variant, Variant>()
  for (const variant of variants) {
    const { article, comparison, comparedWith, exposure } = variant
    if (comparison?.method !== 'words' || exposure.show !== 'full' || article.code === reading)
      continue
    const text = article.body.blocks.map(({ role, html }) => [role, html])
    const key = JSON.stringify([comparedWith, article.language, article.title, text])
    const earlier = first.get(key)
    if (earlier) twins.set(variant, earlier)
    else first.set(key, variant)
  }
  return twins
}
