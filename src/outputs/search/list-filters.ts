import type { Archive } from '../../model/archive.ts'
import { listTopics } from '../../model/list-topics.ts'
import { filterValues } from './filter-values.ts'
import { type SearchFilter, searchFilters } from './search-record.ts'

/** One choice of a filter: its value in the index, its name for readers, and how many stories have it. */
export type FilterChoice = { value: string; name: string; count: number }

/**
 * The choices of each filter, by name; years latest first. Names of languages are their codes: the
 * page puts them into words.
 */
export function listFilters(archive: Archive): Record<SearchFilter, FilterChoice[]> {
  const counts = countValues(archive)
  const outlets = new Map(archive.outlets.map(({ id, name }) => [id, name]))
  const topics = new Map(listTopics(archive).map(({ slug, name }) => [slug, name]))
  const choices = (filter: SearchFilter, nameOf: (value: string) => string) =>
    [...counts[filter]]
      .map(([value, count]) => ({ value, name: nameOf(value), count }))
      .sort((a, b) => compareNames(a.name, b.name) || (a.value < b.value ? -1 : 1))
  return {
    outlet: choices('outlet', (id) => outlets.get(id) ?? id),
    language: choices('language', (code) => code),
    topic: choices('topic', (slug) => topics.get(slug) ?? slug),
    year: choices('year', (year) => year).reverse(),
    changed: choices('changed', (value) => (value === 'yes' ? 'Changed' : 'Not changed')),
  }
}

function countValues({ stories }: Archive): Record<SearchFilter, Map<string, number>> {
  const entries = searchFilters.map((filter) => [filter, new Map<string, number>()] as const)
  const counts = Object.fromEntries(entries) as Record<SearchFilter, Map<string, number>>
  for (const story of stories) {
    const values = filterValues(story)
    for (const filter of searchFilters) {
      for (const value of values[filter]) {
        counts[filter].set(value, (counts[filter].get(value) ?? 0) + 1)
      }
    }
  }
  return counts
}

function compareNames(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
