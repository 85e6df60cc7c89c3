import { distance } from 'fastest-levenshtein'
import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { topicSlug } from '../model/topic-slug.ts'

/** A topic is well known from this many articles on. */
const leastKnown = 3
/** Well-known topics that a rare one is held against: those used most. */
const mostKnown = 1000

type Topic = { name: string; slug: string; uses: { article: Article; field: string }[] }

/**
 * Topics of one article that are spelt almost like one of several articles: one letter off, or two
 * in a long word. Numbers are no misspelling. Placed at the head of the file, with the field.
 */
export function misspeltTopics({
  stories,
  drafts,
}: Pick<Archive, 'stories' | 'drafts'>): Finding[] {
  const articles = [
    ...stories.flatMap(({ variants }) => variants.map((one) => one.article)),
    ...drafts,
  ]
  const topics = [...gatherTopics(articles).values()]
  const known = topics
    .filter(({ uses }) => uses.length >= leastKnown)
    .sort((a, b) => b.uses.length - a.uses.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, mostKnown)
  const byInitial = groupByInitial(known)
  return topics
    .filter(({ uses }) => uses.length === 1)
    .flatMap((topic) => {
      const meant = byInitial.get(topic.slug.charAt(0))?.find((other) => isMisspelt(topic, other))
      return meant ? [describe(topic, meant)] : []
    })
}

function groupByInitial(topics: readonly Topic[]): Map<string, Topic[]> {
  const groups = new Map<string, Topic[]>()
  for (const topic of topics) {
    const initial = topic.slug.charAt(0)
    groups.set(initial, [...(groups.get(initial) ?? []), topic])
  }
  return groups
}

function gatherTopics(articles: readonly Article[]): Map<string, Topic> {
  const topics = new Map<string, Topic>()
  for (const article of articles) {
    const own = new Set<string>()
    for (const [field, name] of namesOf(article)) {
      const slug = topicSlug(name)
      if (own.has(slug)) continue
      own.add(slug)
      const topic = topics.get(slug) ?? { name: name.trim(), slug, uses: [] }
      topic.uses.push({ article, field })
      topics.set(slug, topic)
    }
  }
  return topics
}

function namesOf({ category, tags }: Article): [field: string, name: string][] {
  const all: [string, string | null][] = [
    ['category', category],
    ...tags.map((tag): [string, string] => ['tags', tag]),
  ]
  return all.filter((one): one is [string, string] => one[1] !== null && one[1].trim() !== '')
}

function isMisspelt({ slug }: Topic, { slug: other }: Topic): boolean {
  const most = slug.length >= 9 ? 2 : slug.length >= 6 ? 1 : 0
  if (most === 0 || /\d/.test(slug + other)) return false
  return Math.abs(slug.length - other.length) <= most && distance(slug, other) <= most
}

function describe({ name, uses }: Topic, meant: Topic): Finding {
  const { article, field } = uses[0]!
  return {
    file: article.file,
    line: 1,
    column: 1,
    severity: 'note',
    rule: 'misspelt-topic',
    field,
    message: `Unexpected topic “${name.slice(0, 80)}” on no other article, expected one in use: “${meant.name.slice(0, 80)}” is on ${meant.uses.length}`,
    mend: `Did you mean \`${meant.name.slice(0, 80)}\`? If not, leave it.`,
    excerpt: null,
  }
}
