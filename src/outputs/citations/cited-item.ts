import { safeAddress } from '../../model/safe-address.ts'
import type { Settings } from '../../model/settings.ts'
import type { Story, Variant } from '../../model/story.ts'
import { originalVariant } from '../../model/story-dates.ts'
import { pageAddress } from '../records/page-address.ts'
import { type Cited, type CslItem, cslItem } from './csl-item.ts'

/**
 * What to cite of one variant of a story, the same as from the story's records but without making
 * them: a page asks for every variant.
 */
export function citedItem(story: Story, variant: Variant, settings: Settings): CslItem {
  const original = originalVariant(story)
  const cited = citedOf(story, variant, settings)
  const origin = original === variant ? cited : original && citedOf(story, original, settings)
  return cslItem({ original: origin, story }, cited, settings.title)
}

function citedOf(
  story: Story,
  { article, outlet, derivation, fragment }: Variant,
  settings: Settings,
): Cited {
  return {
    code: article.code,
    address: pageAddress(settings, `stories/${story.slug}/#${fragment}`),
    title: article.title,
    outlet_name: outlet.name,
    byline: article.byline,
    language: article.language,
    published: article.published?.text ?? null,
    dated: article.dated?.text ?? null,
    retrieved: article.retrieved?.text ?? null,
    url: safeAddress(article.url),
    derivation,
  }
}
