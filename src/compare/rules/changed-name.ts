import type { Phrase } from '../phrase.ts'
import type { Rule } from './rule.ts'

/** `Ida Adler` → `Adler` where the text knows the full name; one name for another is a fact. */
export const changedName: Rule = {
  classes: ['name.changed', 'fact.name'],
  about: 'Part of a known name dropped or added; or one name in place of another.',
  reach: 0,
  pair(from, to) {
    const [names, likely] = [areNames(from) && areNames(to), mayBeNames(from) && mayBeNames(to)]
    if (!names && !(likely && (areNames(from) || areNames(to)))) return null
    const longer = ` ${from.joined} `
    const shorter = ` ${to.joined} `
    if (longer.includes(shorter) || shorter.includes(longer))
      return { class: 'name.changed', confidence: 0.7, score: 0 }
    const sure = names && from.length === to.length
    return sure
      ? { class: 'fact.name', confidence: 0.6, score: 0 }
      : { class: 'fact.name', confidence: 0.45, score: 0, facets: ['possible'] }
  },
  lone({ token, keptAfter, keptBefore, after, before, rivals, setting }) {
    if (!token.name || rivals) return null
    const following = keptAfter === after ? keptAfter : undefined
    const preceding = keptBefore === before ? keptBefore : undefined
    const full = [
      following?.name ? `${token.key} ${following.key}` : '',
      preceding?.name ? `${preceding.key} ${token.key}` : '',
    ]
    const known = full.some((name) => setting.a.pairs.has(name) && setting.b.pairs.has(name))
    return known ? { class: 'name.changed', confidence: 0.8, score: 0 } : null
  },
  ok: [
    [
      'There Ida Adler spoke. They heard Ida Adler.',
      'There Ida Adler spoke. They heard Adler.',
      'There Ida Adler spoke. They heard {-Ida-} Adler.',
    ],
    [
      'the mayor of Essex spoke',
      'the mayor of Kent spoke',
      'the mayor of {-Essex-} {+Kent+} spoke',
    ],
  ],
  notOk: [
    [
      'the mayor of Essex spoke',
      'the mayor of towns spoke',
      'the mayor of {-Essex-} {+towns+} spoke',
    ],
  ],
}

function areNames({ tokens }: Phrase): boolean {
  return tokens.every((token) => token.name)
}

function mayBeNames({ tokens }: Phrase): boolean {
  return tokens.every((token) => token.name || token.maybeName)
}
