import type { Story, Variant } from '../model/story.ts'

type Disagreement = Story['disagreements'][number]

/** Below this share of the source's words a text is hardly a republication of it. */
const leastKept = 0.15
/** An excerpt with so many times the words of its source is none. */
const mostWords = 1.25

/**
 * Checks what was declared or stated against the texts themselves: a republication or revision that
 * keeps almost none of its source's words, an excerpt that has next to none of its words from there or is
 * longer, a story of one name with two texts. Needs comparisons.
 */
export function checkClaims(story: Story): Story {
  const byCode = new Map(story.variants.map((one) => [one.article.code, one]))
  const found = story.variants.flatMap((one) => {
    const other = byCode.get(one.comparedWith ?? '')
    return other && one.comparison?.method === 'words' ? contradiction(one, other) : []
  })
  return found.length === 0
    ? story
    : { ...story, disagreements: [...story.disagreements, ...found] }
}

function contradiction(variant: Variant, other: Variant): Disagreement[] {
  const { derivation, comparison, article } = variant
  const kept = comparison!.kept
  if (!derivation) return story(variant, other)
  if (derivation.source.code !== other.article.code) return []
  const figures = { kept, own: shareFrom(other, variant) }
  if (derivation.kind === 'republication' || derivation.kind === 'revision') {
    if (kept >= leastKept) return []
    const text = `It is called a ${derivation.kind}, but the texts have little in common.`
    return [tell(variant, text, `${percent(kept)} of the source’s words are kept.`)]
  }
  if (derivation.kind !== 'excerpt') return []
  if (figures.own < leastKept) {
    const text = 'It is called an excerpt, but hardly any of its words stand in its source.'
    return [tell(variant, text, `${percent(figures.own)} of its words are the source’s.`)]
  }
  const [own, whole] = [article.body.words, other.article.body.words]
  if (own <= mostWords * whole) return []
  return [
    tell(
      variant,
      'It is called an excerpt, but it is longer than its source.',
      `It has ${own} words, its source ${whole}.`,
    ),
  ]
}

/** Two articles that an editor put into one story: they should carry one text. */
function story(variant: Variant, other: Variant): Disagreement[] {
  const name = variant.article.story
  if (name === null || name !== other.article.story) return []
  if (variant.alike.length > 0) return []
  const own = shareFrom(other, variant)
  if (variant.comparison!.kept >= leastKept || own >= leastKept) return []
  const text = `The editor put it into the story “${name}”, but it has little in common with “${other.article.code}”.`
  return [
    { ...tell(variant, text, `${percent(own)} of its words are the other’s.`), field: 'story' },
  ]
}

/** The share of a variant's words that are kept from the text that it was compared with, roughly. */
function shareFrom({ article }: Variant, variant: Variant): number {
  const words = Math.max(1, variant.article.body.words)
  return Math.min(1, (variant.comparison!.kept * article.body.words) / words)
}

function tell({ article, derivation }: Variant, text: string, fact: string): Disagreement {
  return {
    article: article.code,
    text,
    evidence: [
      ...(derivation?.evidence ?? []),
      { grade: 'computed', fact, quote: null, url: null },
    ],
    field: 'derived_from',
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
