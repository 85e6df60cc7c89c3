import type { Article } from '../model/article.ts'
import type { Derivation } from '../model/derivation.ts'
import type { Evidence, Grade } from '../model/evidence.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Story } from '../model/story.ts'
import type { Placed } from './break-cycles.ts'
import { findDateDisagreements } from './find-date-disagreements.ts'
import { isNamed } from './is-named.ts'

export type Disagreement = Story['disagreements'][number]

/** A group by the codes of its articles. */
type Group = ReadonlyMap<string, Placed>

/** Where the declared, the stated and the computed facts of a story contradict each other. */
export function findDisagreements(
  group: readonly Placed[],
  outlets: ReadonlyMap<string, Outlet>,
): Disagreement[] {
  const byCode: Group = new Map(group.map((one) => [one.article.code, one]))
  return group.flatMap((one) => [
    ...sourcesDiffer(one, byCode, outlets),
    ...isRefused(one),
    ...standsApart(one, byCode),
    ...carriesOther(one, byCode),
    ...isNoTranslation(one, byCode),
    ...circle(one, byCode),
    ...findDateDisagreements(one.article, sourceOf(one, byCode)?.article ?? null, one.derivation),
  ])
}

/**
 * The text credits a source, and none that the editor names. A credit that names where the named source
 * has it from contradicts nobody: it is a version of a version.
 */
function sourcesDiffer(
  one: Placed,
  group: Group,
  outlets: ReadonlyMap<string, Outlet>,
): Disagreement[] {
  const { article, derivation, alsoFrom } = one
  const all = derivation ? [derivation, ...alsoFrom] : []
  const holds = ({ evidence }: Derivation, grade: Grade) =>
    evidence.some((item) => item.grade === grade)
  const named = all.filter((each) => holds(each, 'declared'))
  if (named.some((each) => holds(each, 'stated'))) return []
  const line = lineOf(one, group)
  const credited = all.find(
    (each) => holds(each, 'stated') && !line.some((older) => isMeant(each.source, older, outlets)),
  )
  if (!named[0] || !credited) return []
  const text = `The editor names one source and the text another.`
  const evidence = [...named[0].evidence, ...credited.evidence]
  return [{ article: article.code, text, evidence, field: 'derived_from' }]
}

/** The articles that one comes from, its source first. Circles are broken before. */
function lineOf(one: Placed, group: Group): Article[] {
  const line: Article[] = []
  for (let up = sourceOf(one, group); up; up = sourceOf(up, group)) line.push(up.article)
  return line
}

function sourceOf({ derivation }: Placed, group: Group): Placed | null {
  return group.get(derivation?.source.code ?? '') ?? null
}

function isMeant(
  { code, url, name }: { code: string | null; url: string | null; name: string | null },
  article: Article,
  outlets: ReadonlyMap<string, Outlet>,
): boolean {
  if (code !== null) return code === article.code
  const outlet = outlets.get(article.outlet)
  return outlet !== undefined && isNamed(outlet, { name, url })
}

function isRefused({ article, refused }: Placed): Disagreement[] {
  return refused.map(({ grade, evidence }) => ({
    article: article.code,
    text:
      grade === 'declared'
        ? 'The editor names a source, and says that it does not come from there.'
        : 'The text credits a source, and the editor says that it does not come from there.',
    evidence,
    field: 'not_derived_from',
  }))
}

/** Its source is held, but editors named another story for it. */
function standsApart({ article, derivation }: Placed, group: Group): Disagreement[] {
  const code = derivation?.source.code ?? null
  if (!derivation || code === null || group.has(code)) return []
  const text = `It comes from “${code}”, which the editor put into another story.`
  return [{ article: article.code, text, evidence: derivation.evidence, field: 'story' }]
}

/** Its text is that of an article which has nothing to do with the source that is named. */
function carriesOther(one: Placed, group: Group): Disagreement[] {
  const { article, derivation, alsoFrom, unused } = one
  const named = new Set([derivation, ...alsoFrom].map((each) => each?.source.code))
  const other = unused.find(({ related }) => !group.has(related) && !named.has(related))
  if (!other || !derivation) return []
  const text = `Its text is that of “${other.related}”, which is not the source that is named.`
  const evidence = [...derivation.evidence, ...other.evidence]
  return [{ article: article.code, text, evidence, field: 'derived_from' }]
}

/** Languages that differ in script or country alone are told apart: between them one may translate. */
function isNoTranslation(one: Placed, group: Group): Disagreement[] {
  const { article, derivation } = one
  const source = sourceOf(one, group)?.article
  if (derivation?.kind !== 'translation' || !source) return []
  if (article.language.toLowerCase() !== source.language.toLowerCase()) return []
  const fact = `Both texts are said to be in the language “${article.language}”.`
  const evidence: Evidence[] = [
    ...derivation.evidence,
    { grade: 'declared', fact, quote: null, url: null },
  ]
  const text = 'It is called a translation, but the two texts are in one language.'
  return [{ article: article.code, text, evidence, field: 'language' }]
}

/** Both sides of a circle are shown: what was left out, and what the source says in turn. */
function circle({ article, cut }: Placed, group: Group): Disagreement[] {
  if (!cut) return []
  const text = 'Its source derives from it in turn; that link was left out.'
  const back = group.get(cut.source.code ?? '')?.derivation?.evidence ?? []
  return [
    { article: article.code, text, evidence: [...cut.evidence, ...back], field: 'derived_from' },
  ]
}
