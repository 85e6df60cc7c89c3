import type { Story } from '../../model/story.ts'
import type { Output } from '../output.ts'
import { recordStory } from '../records/record-story.ts'
import { atomFeed } from './atom-feed.ts'
import { type FeedEntry, feedEntry } from './feed-entry.ts'
import { feedView } from './feed-view.ts'
import { jsonFeed } from './json-feed.ts'
import { feedPaths, listFeeds } from './list-feeds.ts'

/** Atom and JSON feeds of the site, of each outlet and of each topic. None without `settings.url`. */
export const feeds: Output = {
  id: 'feeds',
  *files(archive) {
    const { settings } = archive
    if (settings.url === null) return
    const entries = new Map<Story, FeedEntry>()
    const entryOf = (story: Story) => {
      const entry = entries.get(story) ?? feedEntry(recordStory(settings, story))
      entries.set(story, entry)
      return entry
    }
    for (const feed of listFeeds(archive)) {
      const view = feedView(settings, feed, entryOf)
      if (!view) continue
      const paths = feedPaths(feed.path)
      yield { path: paths.atom, text: atomFeed(view) }
      yield { path: paths.json, text: jsonFeed(view) }
    }
  },
}
