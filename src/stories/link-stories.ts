import type { Article } from '../model/article.ts'
import type { ComputedLink } from '../model/computed-link.ts'
import type { Outlet } from '../model/outlet.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Story, Variant } from '../model/story.ts'
import { addComputedLinks, groupByArticle } from './add-computed-links.ts'
import { breakCycles, type Placed } from './break-cycles.ts'
import { chooseOriginal } from './choose-original.ts'
import { chooseReading } from './choose-reading.ts'
import { chooseSlugs } from './choose-slugs.ts'
import { byDate, dateOf } from './date-of.ts'
import { decideExposure } from './decide-exposure.ts'
import { deriveArticle, sourceKey } from './derive-article.ts'
import { describeDelay } from './describe-delay.ts'
import { findDisagreements } from './find-disagreements.ts'
import { groupArticles } from './group-articles.ts'
import { indexAddresses } from './index-addresses.ts'
import { listUnknowns } from './list-unknowns.ts'
import { nameWithinGroup } from './name-within-group.ts'

export type LinkOptions = {
  /** The day the site is built for: it decides what has expired. */
  asOf: PartialDate
  /** Links worked out from the texts; the weakest reason. */
  computed?: readonly ComputedLink[]
}

/**
 * Groups articles into stories and works out their lineage: who took it from whom, who was first,
 * and how we know. Pure; the result does not depend on the order of `articles`. Stories come newest
 * first (by the original's date), without comparisons (see `compare-variants`).
 */
export function linkStories(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  options: LinkOptions,
): Story[] {
  const ordered = [...articles].sort(byDate)
  const outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const index = indexAddresses(ordered)
  const computed = groupByArticle(options.computed ?? [])
  const placed = breakCycles(
    ordered.map((article) => {
      const { derivations: found, refused } = deriveArticle(article, index, outletsById)
      const { derivations, alike, unused } = addComputedLinks(article, found, computed)
      const [derivation = null, ...alsoFrom] = derivations
      return { article, derivation, alsoFrom, alike, refused, unused, cut: null }
    }),
  )
  const drafts = groupArticles(placed)
    .map((group) => nameWithinGroup(group, outletsById))
    .map((group) => describeStory(group, outletsById, options.asOf))
    .sort((a, b) => byDate(articleOf(a), articleOf(b)))
  const slugs = chooseSlugs(
    drafts.map((story) => ({
      key: story.variants.find(({ article }) => article.story !== null)?.article.story ?? null,
      title: story.title,
      year: dateOf(articleOf(story))?.text.slice(0, 4) ?? null,
      fragment: articleOf(story).fragment,
    })),
  )
  return drafts.map((story, i) => ({ ...story, slug: slugs[i]! })).reverse()
}

function articleOf(story: Story): Article {
  const code = story.original ?? story.reading
  return story.variants.find(({ article }) => article.code === code)!.article
}

function describeStory(
  group: readonly Placed[],
  outlets: ReadonlyMap<string, Outlet>,
  asOf: PartialDate,
): Story {
  const { original, evidence } = chooseOriginal(group)
  const first = original ? dateOf(original.article) : null
  const variants = group
    .map((one): Variant => {
      const { article, derivation, alsoFrom, alike } = one
      const outlet = outlets.get(article.outlet)
      if (!outlet) throw new Error(`outlet ${article.outlet} of ${article.code} is not known`)
      const delay = one === original ? null : describeDelay(first, dateOf(article))
      const exposure = decideExposure(article, asOf)
      const fragment = article.fragment
      return {
        article,
        outlet,
        fragment,
        derivation,
        alsoFrom,
        alike: alike.flatMap(({ evidence }) => evidence),
        delay,
        exposure,
        pictures: {},
        comparison: null,
        comparedWith: null,
      }
    })
    .sort((a, b) => rank(a, original) - rank(b, original) || byDate(a.article, b.article))
  const reading = chooseReading(variants, original?.article.code ?? null)
  return {
    slug: '',
    title: reading.article.title,
    original: original?.article.code ?? null,
    originalEvidence: evidence,
    absent: absentSources(group),
    reading: reading.article.code,
    variants,
    disagreements: findDisagreements(group, outlets),
    unknowns: listUnknowns(variants, original?.article.code ?? null),
    aliases: [...new Set(group.flatMap(({ article }) => article.aliases))].sort(),
  }
}

function rank(variant: Variant, original: Placed | null): number {
  return variant.article === original?.article ? 0 : 1
}

function absentSources(group: readonly Placed[]): Story['absent'] {
  const sources = new Map<string, Story['absent'][number]>()
  for (const { derivation, alsoFrom } of group) {
    for (const one of [derivation, ...alsoFrom]) {
      if (!one || one.source.code !== null) continue
      const known = sources.get(sourceKey(one))
      sources.set(sourceKey(one), { ...one.source, name: known?.name ?? one.source.name })
    }
  }
  return [...sources.values()]
}
