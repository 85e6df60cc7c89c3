import * as z from 'zod'
import { sourceSchema } from '../../model/derivation.ts'
import { type ArticleRecord, evidenceRecordSchema } from './article-record.ts'

/** One line of `data/stories.jsonl`. Keys are added, never renamed or removed. */
export const storyRecordSchema = z.object({
  slug: z.string().describe('The story’s address is `/stories/<slug>/`.'),
  id: z.string().describe('A URN that stays when the address or the site’s host changes.'),
  address: z.string().describe('Its page; from the site’s root where no `url` is set.'),
  title: z.string().describe('Headline of the original, or of the text that stands for it.'),
  date: z.string().nullable().describe('The date that the story goes by, at the precision given.'),
  changed: z
    .string()
    .nullable()
    .describe('The newest date of any of its articles, in UTC, as an instant.'),
  original: z.string().nullable().describe('Code of the original; null: absent or undetermined.'),
  original_evidence: z.array(evidenceRecordSchema).describe('Why that one, or why none.'),
  absent: z.array(sourceSchema).describe('Sources that the archive does not hold.'),
  reading: z.string().describe('Code of the article whose text the page shows first.'),
  articles: z.array(z.string()).describe('Codes: the original first, then by date, then by code.'),
  outlets: z.array(z.string()).describe('Ids of the outlets that carry it, in that order.'),
  languages: z.array(z.string()).describe('Languages of its articles.'),
  topics: z
    .array(z.object({ slug: z.string(), name: z.string() }))
    .describe('Topics; their addresses are `/topics/<slug>/`.'),
  disagreements: z
    .array(z.object({ article: z.string(), text: z.string() }))
    .describe('Where declared, stated and computed facts differ.'),
  unknowns: z.array(z.string()).describe('What is not known, in plain words.'),
  aliases: z.array(z.string()).describe('Older addresses, as the editor gave them.'),
})

export type StoryRecord = z.infer<typeof storyRecordSchema>

/** A story with its articles, the text that stands for it, and its original where that is known. */
export type StoryRecords = {
  story: StoryRecord
  articles: ArticleRecord[]
  reading: ArticleRecord
  original: ArticleRecord | null
}
