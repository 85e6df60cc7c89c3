import type { Settings } from '../../model/settings.ts'
import type { Story, Variant } from '../../model/story.ts'
import { citedItem } from './cited-item.ts'
import type { CslItem } from './csl-item.ts'
import { formatApa } from './format-apa.ts'
import { formatBibtex } from './format-bibtex.ts'
import { formatChicago } from './format-chicago.ts'
import { formatRis } from './format-ris.ts'

/** One article as citations, each ready to be copied; all but `csl` are plain text, not HTML. */
export type Citations = { bibtex: string; ris: string; csl: CslItem; apa: string; chicago: string }

/** The citations of a variant: what its outlet published, with the original named where it is known. */
export function citationsOf(story: Story, variant: Variant, settings: Settings): Citations {
  const csl = citedItem(story, variant, settings)
  return {
    bibtex: formatBibtex(csl),
    ris: formatRis(csl),
    csl,
    apa: formatApa(csl),
    chicago: formatChicago(csl),
  }
}
