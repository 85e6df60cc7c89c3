import { topicsOf } from '../../model/list-topics.ts'
import { dateSpan, type PartialDate } from '../../model/partial-date.ts'
import type { Settings } from '../../model/settings.ts'
import type { Story } from '../../model/story.ts'
import { storyDate } from '../../model/story-dates.ts'
import { evidenceFilter } from './open-words.ts'
import { pageAddress } from './page-address.ts'
import { storyId } from './permanent-id.ts'
import { recordArticle } from './record-article.ts'
import type { StoryRecord, StoryRecords } from './story-record.ts'

/** A story and its articles as records: plain data that holds only what may be said of them. */
export function recordStory(settings: Settings, story: Story): StoryRecords {
  const say = evidenceFilter(story)
  const articles = story.variants.map((variant) => recordArticle(settings, story, variant, say))
  const record: StoryRecord = {
    slug: story.slug,
    id: storyId(story),
    address: pageAddress(settings, `stories/${story.slug}/`),
    title: story.title,
    date: storyDate(story)?.date.text ?? null,
    changed: newestDate(story),
    original: story.original,
    original_evidence: story.originalEvidence.map(say),
    absent: story.absent,
    reading: story.reading,
    articles: articles.map(({ code }) => code),
    outlets: unique(articles.map(({ outlet }) => outlet)),
    languages: unique(articles.map(({ language }) => language)),
    topics: [...topicsOf(story)].map(([slug, name]) => ({ slug, name })),
    disagreements: story.disagreements.map(({ article, text }) => ({ article, text })),
    unknowns: story.unknowns,
    aliases: story.aliases,
  }
  const reading = articles.find(({ code }) => code === story.reading) ?? articles[0]
  if (!reading) throw new Error(`Unexpected story without articles: ${story.slug}`)
  const original = articles.find(({ code }) => code === story.original) ?? null
  return { story: record, articles, reading, original }
}

/** The newest date of a story's articles as an instant in UTC; a day counts from its beginning. */
export function newestDate({ variants }: Story): string | null {
  const dates = variants.flatMap(({ article }) => [
    article.published,
    article.dated,
    article.updated,
    article.retrieved,
    ...article.corrections.map(({ date }) => date),
  ])
  const times = dates.flatMap((date) => startOf(date) ?? [])
  return times.length === 0 ? null : new Date(times.reduce((a, b) => Math.max(a, b))).toISOString()
}

/** Milliseconds since 1970 UTC at which a date begins; null where there is none that a `Date` holds. */
function startOf(date: PartialDate | null): number | null {
  if (!date) return null
  const { start } = dateSpan(date)
  return Number.isNaN(new Date(start).getTime()) ? null : start
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
