import type { Evidence } from '../../model/evidence.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { quoteExcerpt } from '../../model/quote-excerpt.ts'
import type { Story, Variant } from '../../model/story.ts'
import type { EvidenceRecord } from './article-record.ts'

/**
 * Which words of a story may be said outside its page. A quotation in evidence comes from one of the
 * texts: it is kept where it stands in a text that is shown whole or in the quotation that stands for
 * an excerpt, or where it stands in none of the texts that are not (an editor's own note).
 */
export function evidenceFilter(story: Story): (evidence: Evidence) => EvidenceRecord {
  const closed = story.variants.filter(({ exposure }) => exposure.show !== 'full')
  const asItIs = ({ grade, fact, quote, url }: Evidence) => ({ grade, fact, quote, url })
  if (closed.length === 0) return asItIs
  const hidden = closed.map((variant) => foldSpaces(allWords(variant)))
  const open = story.variants.map((variant) => foldSpaces(openWords(variant)))
  return (evidence) => {
    const quote = foldSpaces(evidence.quote ?? '')
    const isIn = (text: string) => text.includes(quote)
    const mayBeSaid = quote === '' || open.some(isIn) || !hidden.some(isIn)
    return { ...asItIs(evidence), quote: mayBeSaid ? evidence.quote : null }
  }
}

/** Every word of a text that a page could show. */
function allWords({ article: { body, description, image } }: Variant): string {
  const around = [description, image?.caption, image?.credit]
  return [...body.blocks.map(({ text }) => text), ...around].filter(Boolean).join(' ')
}

function openWords(variant: Variant): string {
  if (variant.exposure.show === 'full') return allWords(variant)
  return variant.exposure.show === 'excerpt' ? quoteExcerpt(variant.article.body) : ''
}
