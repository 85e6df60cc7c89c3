import type { Article } from '../../model/article.ts'
import { bodyOf } from '../../model/body-of.ts'
import type { Derivation } from '../../model/derivation.ts'
import type { Evidence } from '../../model/evidence.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Story, Variant } from '../../model/story.ts'

/**
 * The story as its readers may see it. Of an article that is shown as a record only (withdrawn,
 * expired, metadata only) no words of the text remain: not in its body, description or captions, not
 * as a quotation in any evidence, not as the other side of a comparison. Its record stays.
 */
export function exposeStory(story: Story): Story {
  const hidden = story.variants.filter((variant) => variant.exposure.show === 'record')
  if (hidden.length === 0) return story
  const open = story.variants.filter((variant) => variant.exposure.show === 'full')
  const hiddenWords = hidden.map((variant) => foldSpaces(allText(variant.article)))
  const openWords = open.map((variant) => foldSpaces(allText(variant.article)))
  const quoteOf = (evidence: Evidence): Evidence => {
    const { quote } = evidence
    if (quote === null || !isAmong(quote, hiddenWords) || isAmong(quote, openWords)) return evidence
    return { ...evidence, quote: null }
  }
  const hiddenCodes = new Set(hidden.map((variant) => variant.article.code))
  return {
    ...story,
    variants: story.variants.map((variant) => exposeVariant(variant, hiddenCodes, quoteOf)),
    originalEvidence: story.originalEvidence.map(quoteOf),
    disagreements: story.disagreements.map((disagreement) => ({
      ...disagreement,
      evidence: disagreement.evidence.map(quoteOf),
    })),
  }
}

function exposeVariant(
  variant: Variant,
  hiddenCodes: ReadonlySet<string>,
  quoteOf: (evidence: Evidence) => Evidence,
): Variant {
  const expose = (derivation: Derivation): Derivation => ({
    ...derivation,
    evidence: derivation.evidence.map(quoteOf),
  })
  const derivation = variant.derivation && expose(variant.derivation)
  const alsoFrom = variant.alsoFrom.map(expose)
  const alike = variant.alike.map(quoteOf)
  const sourceHidden = variant.comparedWith !== null && hiddenCodes.has(variant.comparedWith)
  const shown = variant.exposure.show === 'record' ? recordOf(variant.article) : variant.article
  const comparison = sourceHidden || shown !== variant.article ? null : variant.comparison
  return { ...variant, article: shown, derivation, alsoFrom, alike, comparison }
}

/** An article without its words: what was known about it stays. */
function recordOf(article: Article): Article {
  return {
    ...article,
    description: null,
    image: null,
    body: bodyOf({ blocks: [], attributions: [], words: article.body.words }),
  }
}

function allText(article: Article): string {
  return [...article.body.blocks.map((block) => block.text), article.description ?? ''].join(' ')
}

function isAmong(quote: string, texts: readonly string[]): boolean {
  const folded = foldSpaces(quote)
  return folded !== '' && texts.some((text) => text.includes(folded))
}
