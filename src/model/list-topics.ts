import type { Archive } from './archive.ts'
import type { Story } from './story.ts'
import { readingVariant } from './story-dates.ts'
import { topicSlug } from './topic-slug.ts'

/** A category or tag, and the stories that carry it in any variant. */
export type Topic = { slug: string; name: string; stories: Story[] }

type TopicDraft = { names: Map<string, number>; stories: Story[] }

/** All topics, by name; their stories in the archive's order. */
export function listTopics(archive: Archive): Topic[] {
  const topics = new Map<string, TopicDraft>()
  for (const story of archive.stories) {
    for (const [slug, name] of topicsOf(story)) {
      const topic: TopicDraft = topics.get(slug) ?? { names: new Map(), stories: [] }
      topic.names.set(name, (topic.names.get(name) ?? 0) + 1)
      topic.stories.push(story)
      topics.set(slug, topic)
    }
  }
  return [...topics]
    .map(([slug, { names, stories }]) => ({ slug, name: bestName(names), stories }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** Topics of one story, slug → name as written, those of the text shown first. */
export function topicsOf(story: Story): Map<string, string> {
  const reading = readingVariant(story)
  const topics = new Map<string, string>()
  for (const { article } of [reading, ...story.variants]) {
    for (const name of [article.category, ...article.tags]) {
      if (name === null || name.trim() === '') continue
      const slug = topicSlug(name)
      if (!topics.has(slug)) topics.set(slug, name.trim())
    }
  }
  return topics
}

/** The usual spelling; among equals one that is not all capitals. */
function bestName(names: ReadonlyMap<string, number>): string {
  const shouts = (name: string) => (name === name.toUpperCase() ? 1 : 0)
  const order = [...names].sort(
    ([a, countA], [b, countB]) => shouts(a) - shouts(b) || countB - countA || (a < b ? -1 : 1),
  )
  return order[0]?.[0] ?? ''
}
