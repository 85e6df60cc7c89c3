import type { Archive } from '../../model/archive.ts'
import { listTopics } from '../../model/list-topics.ts'
import type { Story } from '../../model/story.ts'

/** One feed: `path` is the page that it belongs to, `outlets/gazette/`, the empty text for the site. */
export type Feed = { path: string; title: string; stories: readonly Story[] }

/** Topics that have feeds, at most: their files would else outnumber the pages (hosts cap files). */
export const mostTopicFeeds = 500

/** The addresses of a feed, without leading `/`, from the path of the page that it belongs to. */
export function feedPaths(path: string): { atom: string; json: string } {
  return { atom: `${path}feed.xml`, json: `${path}feed.json` }
}

/**
 * Every feed of a site: the whole, each outlet with a text in it, and each topic; where there are more
 * than `mostTopicFeeds` topics, those with the most stories.
 */
export function listFeeds(archive: Archive): Feed[] {
  const { settings, stories } = archive
  const topics = listTopics(archive)
    .toSorted((a, b) => b.stories.length - a.stories.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, mostTopicFeeds)
  return [
    { path: '', title: settings.title, stories },
    ...listOutletFeeds(archive),
    ...topics
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((topic) => ({
        path: `topics/${topic.slug}/`,
        title: `${topic.name} · ${settings.title}`,
        stories: topic.stories,
      })),
  ]
}

function listOutletFeeds({ settings, stories }: Archive): Feed[] {
  const feeds = new Map<string, Feed & { stories: Story[] }>()
  for (const story of stories) {
    for (const { outlet } of story.variants) {
      const title = `${outlet.name} · ${settings.title}`
      const feed = feeds.get(outlet.id) ?? { path: `outlets/${outlet.id}/`, title, stories: [] }
      if (feed.stories.at(-1) !== story) feed.stories.push(story)
      feeds.set(outlet.id, feed)
    }
  }
  return [...feeds.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
