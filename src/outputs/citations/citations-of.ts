import type { Settings } from '../../model/settings.ts'
import type { Story, Variant } from '../../model/story.ts'
import { recordStory } from '../records/record-story.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { formatApa } from './format-apa.ts'
import { formatBibtex } from './format-bibtex.ts'
import { formatChicago } from './format-chicago.ts'
import { formatRis } from './format-ris.ts'

/** One article as citations, each ready to be copied; all but `csl` are plain text, not HTML. */
export type Citations = { bibtex: string; ris: string; csl: CslItem; apa: string; chicago: string }

/** The citations of a variant: what its outlet published, with the original named where it is known. */
export function citationsOf(story: Story, variant: Variant, settings: Settings): Citations {
  const kept = story.variants.filter(
    ({ article }) => article === variant.article || article.code === story.original,
  )
  const records = recordStory(settings, { ...story, variants: kept })
  const article = records.articles.find(({ code }) => code === variant.article.code)
  if (!article) throw new Error(`${variant.article.code} is no variant of ${story.slug}`)
  const csl = cslItem(records, article, settings.title)
  return {
    bibtex: formatBibtex(csl),
    ris: formatRis(csl),
    csl,
    apa: formatApa(csl),
    chicago: formatChicago(csl),
  }
}
