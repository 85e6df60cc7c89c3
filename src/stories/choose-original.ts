import type { Evidence } from '../model/evidence.ts'
import { whichIsEarlier } from '../model/partial-date.ts'
import type { Placed } from './break-cycles.ts'
import { byDate, dateOf } from './date-of.ts'

export type Choice = { original: Placed | null; evidence: Evidence[] }

/**
 * Chooses the article that the others derive from. It is the one at the end of the lines of
 * derivation; where several articles have no source, the one that is certainly dated first. Where
 * the source is a text that the archive does not hold, or dates do not tell, there is none.
 */
export function chooseOriginal(group: readonly Placed[]): Choice {
  const ends = group.filter(({ derivation }) => (derivation?.source.code ?? null) === null)
  const roots = ends.filter(({ derivation }) => derivation === null)
  const sourced = ends.filter(({ derivation }) => derivation !== null)
  if (group.length === 1 && roots.length === 1) {
    return {
      original: group[0]!,
      evidence: [computed('No other version is in the archive, and its text names no source.')],
    }
  }
  if (roots.length === 0) {
    return {
      original: null,
      evidence: [computed(withoutRoots(group))],
    }
  }
  if (sourced.length > 0) {
    return {
      original: null,
      evidence: [
        computed(
          `${sourced.length === 1 ? 'One version names' : `${sourced.length} versions name`} a source that the archive does not hold, and ${roots.length === 1 ? 'another names' : 'others name'} none.`,
        ),
      ],
    }
  }
  return roots.length === 1
    ? { original: roots[0]!, evidence: rootEvidence(roots[0]!, group) }
    : chooseByDate(roots)
}

/** A source that is held stands in another story, which editors named apart from this one. */
function withoutRoots(group: readonly Placed[]): string {
  const held = new Set(group.map(({ article }) => article.code))
  const isApart = group.some(({ derivation }) => {
    const code = derivation?.source.code ?? null
    return code !== null && !held.has(code)
  })
  return isApart
    ? 'Every version comes from one that stands in another story.'
    : 'Every version names a source that the archive does not hold.'
}

function rootEvidence(root: Placed, group: readonly Placed[]): Evidence[] {
  const takers = group.filter(({ derivation }) => derivation?.source.code === root.article.code)
  const evidence = takers.flatMap(({ derivation }) => derivation?.evidence ?? [])
  const grades = ['stated', 'declared', 'computed'] as const
  const grade = grades.find((one) => evidence.some((item) => item.grade === one)) ?? 'computed'
  const fact =
    takers.length === 1
      ? 'One version names it as its source.'
      : `${takers.length} versions name it as their source.`
  return [{ grade, fact, quote: null, url: null }, ...datedFirst(root, group)]
}

function datedFirst(root: Placed, group: readonly Placed[]): Evidence[] {
  const others = group.filter((one) => one !== root)
  return others.every((one) => isCertainlyEarlier(root, one))
    ? [computed('It is dated before every other version.')]
    : []
}

function chooseByDate(roots: readonly Placed[]): Choice {
  const [first, ...rest] = [...roots].sort((a, b) => byDate(a.article, b.article))
  if (first && rest.every((one) => isCertainlyEarlier(first, one))) {
    return {
      original: first,
      evidence: [
        computed('It is dated before every other version; no version names a source among them.'),
      ],
    }
  }
  return {
    original: null,
    evidence: [computed('No version names a source, and the dates do not tell which was first.')],
  }
}

function isCertainlyEarlier(a: Placed, b: Placed): boolean {
  const dateA = dateOf(a.article)
  const dateB = dateOf(b.article)
  return dateA !== null && dateB !== null && whichIsEarlier(dateA, dateB) === 'a'
}

function computed(fact: string): Evidence {
  return { grade: 'computed', fact, quote: null, url: null }
}
