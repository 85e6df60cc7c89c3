import { closest, distance } from 'fastest-levenshtein'
import type { ArticleFront } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import type { Story, Variant } from '../model/story.ts'

/** Findings about links between articles, placed at the front-matter field or the body they concern. */
export function findLinkProblems(
  stories: readonly Story[],
  sources: readonly ArticleFront[],
): Finding[] {
  const byCode = new Map(sources.map((source) => [source.code, source]))
  const codes = [...byCode.keys()].sort()
  return stories.flatMap(({ variants, disagreements }) => [
    ...variants.flatMap((variant) => {
      const { article, derivation, alsoFrom } = variant
      const file = byCode.get(article.code)
      if (!file) return []
      const near = [derivation, ...alsoFrom].find((one) => one?.nearMatch)
      return [
        ...unknownCodes(file, byCode, codes),
        ...(near ? [nearMatch(file, near.evidence)] : []),
        ...computedLink(file, variant, variants),
      ]
    }),
    ...disagreements.flatMap(({ article, text, field }) => {
      const file = byCode.get(article)
      return file ? [disagreement(file, text, field ?? 'date')] : []
    }),
  ])
}

/** A guess looks at every code of the archive: a file with thousands of sources gets no more. */
const mostGuesses = 20

/** Codes in `derived_from` that no article has. `codes` are all there are, in their order. */
export function unknownCodes(
  source: ArticleFront,
  byCode: { has(code: string): boolean },
  codes: string[],
): Finding[] {
  return source.derivedFrom.flatMap(({ code, url }, index) => {
    if (code === null || url !== null || byCode.has(code)) return []
    const guess = codes.length > 0 && index < mostGuesses ? closest(code, codes) : null
    const isClose = guess !== null && distance(code, guess) <= Math.max(2, code.length / 4)
    return [
      {
        ...place(source, 'derived_from'),
        severity: 'warning' as const,
        rule: 'unknown-source',
        message: `Unexpected code “${code}”, expected the code of an article in this archive`,
        mend: isClose
          ? `Did you mean “${guess}”?`
          : 'Give the code of an article, or the address of the source as a url.',
      },
    ]
  })
}

function nearMatch(source: ArticleFront, evidence: { fact: string }[]): Finding {
  const fact = evidence.find((one) => one.fact.startsWith('Near match'))?.fact ?? 'Near match.'
  return {
    ...place(source, 'derived_from'),
    severity: 'note',
    rule: 'near-match',
    message: `${fact} The article was linked all the same`,
    mend: 'If it is right, set derived_from to the address in the archive; if not, not_derived_from.',
  }
}

/** `“HP-1”`, or `“HP-1” and 3 more`. */
function nameOthers({ code }: ArticleFront, members: readonly Variant[]): string {
  const others = members.map(({ article }) => article.code).filter((other) => other !== code)
  const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
  return `“${others[0] ?? '?'}”${more}`
}

/** Every link that the build made from the texts alone is named, so that an editor can settle it. */
function computedLink(
  source: ArticleFront,
  { derivation, alike }: Variant,
  members: readonly Variant[],
): Finding[] {
  const isComputed = derivation?.grade === 'computed'
  const [likeness] = isComputed ? derivation.evidence : derivation ? [] : alike
  if (!likeness) return []
  const link = isComputed
    ? `It was linked to ${derivation.source.code} as its source`
    : `It was put into one story with ${nameOthers(source, members)}, its source undetermined`
  return [
    {
      ...place(source, 'derived_from'),
      severity: 'note',
      rule: 'computed-link',
      message: `${link}, from the texts alone: ${likeness.fact.replace(/\.$/, '')}`,
      mend: 'To confirm, set derived_from to the source; to refuse, not_derived_from to the other article.',
    },
  ]
}

/** What an editor has refused is settled: it is named, but there is nothing to mend. */
function disagreement(source: ArticleFront, text: string, field: string): Finding {
  const isSettled = field === 'not_derived_from' && source.derivedFrom.length === 0
  return {
    ...place(source, field),
    severity: isSettled ? 'note' : 'warning',
    rule: 'disagreement',
    message: text.replace(/\.$/, ''),
    mend: 'Correct the front matter if it is wrong; otherwise the page shows both.',
  }
}

function place(source: ArticleFront, field: string) {
  const position = source.positions[field] ?? { line: 1, column: 1 }
  return { file: source.file, ...position, field, excerpt: null }
}
