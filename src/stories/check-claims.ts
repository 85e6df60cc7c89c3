import type { Story, Variant } from '../model/story.ts'

type Disagreement = Story['disagreements'][number]

/** Below this share of the source's words a text is hardly a republication of it. */
const leastKept = 0.15

/**
 * Checks what was declared or stated against the texts themselves: a republication or revision that
 * keeps almost none of its source's words is shown as a disagreement. Needs comparisons.
 */
export function checkClaims(story: Story): Story {
  const found = story.variants.flatMap(contradiction)
  return found.length === 0
    ? story
    : { ...story, disagreements: [...story.disagreements, ...found] }
}

function contradiction({ article, derivation, comparison, comparedWith }: Variant): Disagreement[] {
  if (!derivation || comparison?.method !== 'words') return []
  const isWhole = derivation.kind === 'republication' || derivation.kind === 'revision'
  if (!isWhole || comparedWith !== derivation.source.code || comparison.kept >= leastKept) return []
  const figures = `${Math.round(comparison.kept * 100)} % of the source’s words are kept.`
  return [
    {
      article: article.code,
      text: `It is called a ${derivation.kind}, but the texts have little in common.`,
      evidence: [
        ...derivation.evidence,
        { grade: 'computed', fact: figures, quote: null, url: null },
      ],
    },
  ]
}
