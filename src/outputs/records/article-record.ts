import * as z from 'zod'
import { derivationKindSchema, sourceSchema } from '../../model/derivation.ts'
import { gradeSchema } from '../../model/evidence.ts'
import { displaySchema } from '../../model/rights.ts'
import { exposureSchema } from '../../model/story.ts'

/*
 * One line of `data/articles.jsonl`, and what every other format is made from: it holds only what may
 * be said of an article. Keys are added, never renamed or removed. The descriptions are the reference
 * in docs/data.md.
 */

const date = () => z.string().nullable()

const rights = z.object({
  holder: z.string().nullable(),
  licence: z.string().nullable(),
  notice: z.string().nullable(),
  credit_line: z.string().nullable(),
  display: displaySchema,
  expires: date(),
})

export const evidenceRecordSchema = z.object({
  grade: gradeSchema,
  fact: z.string(),
  quote: z.string().nullable(),
  url: z.string().nullable(),
})

export const derivationRecordSchema = z.object({
  source: sourceSchema,
  kind: derivationKindSchema,
  grade: gradeSchema,
  near_match: z.boolean(),
  evidence: z.array(evidenceRecordSchema),
})

const changes = z.object({
  compared_with: z.string().nullable(),
  method: z.string(),
  kept: z.number(),
  counts: z.record(z.string(), z.int()),
  summary: z.array(z.string()).nullable(),
  lost: z.array(z.string()).nullable(),
})

const identity = {
  code: z.string().describe('The permanent id of the article.'),
  id: z.string().describe('The same as a URN, for formats that need a URI.'),
  story: z.string().describe('Slug of its story: `slug` in `stories.jsonl`.'),
  address: z
    .string()
    .describe('Where it stands on this site; from the site’s root where no `url` is set.'),
  file: z.string().describe('The file it was read from, below the content folder.'),
  outlet: z.string().describe('Id of the outlet that published it.'),
  outlet_name: z.string().describe('Name of that outlet.'),
  outlet_home: z.string().nullable().describe('Home page of that outlet.'),
  url: z.string().nullable().describe('Where the outlet published it.'),
}

const words = {
  title: z.string().describe('The headline.'),
  description: z
    .string()
    .nullable()
    .describe('The standfirst; only where the text is shown whole.'),
  byline: z.array(z.string()).describe('Who wrote it.'),
  category: z.string().nullable().describe('Its topic.'),
  tags: z.array(z.string()).describe('Further topics.'),
  language: z.string().describe('Language of the text (BCP 47).'),
  words: z.int().describe('Length of the running text in words.'),
}

const dates = {
  published: date().describe('When the outlet published it, at the precision given.'),
  dated: date().describe('The date it carries, where nobody knows what it dates.'),
  updated: date().describe('When the outlet last changed it.'),
  retrieved: date().describe('When the archive took it.'),
}

const lineage = {
  original: z.boolean().describe('Whether it is the original of its story.'),
  derivation: derivationRecordSchema
    .nullable()
    .describe('Where it comes from: `source`, `kind`, `grade`, `near_match` and the `evidence`.'),
  also_from: z.array(derivationRecordSchema).describe('Further sources.'),
  alike: z
    .array(evidenceRecordSchema)
    .describe('Why it belongs to its story though nothing tells which way its text went.'),
  delay: z.string().nullable().describe('Time after the original, in words.'),
  changes: changes
    .nullable()
    .describe(
      'What the outlet changed against `compared_with`: share of words `kept` (0–1), `counts` by class; `summary` and `lost` in words only where both texts are shown whole.',
    ),
}

const state = {
  status: z.enum(['published', 'withdrawn']).describe('Whether the outlet stands by it.'),
  show: exposureSchema.shape.show.describe(
    'How much of the text may be shown: `full`, `excerpt`, or `record` (no words of it).',
  ),
  show_reason: z.string().nullable().describe('Why less than all is shown.'),
  rights: rights.describe('Holder, licence, notice, credit line, display, expiry.'),
  corrections: z
    .array(z.object({ date: date(), text: z.string() }))
    .describe('Corrections on record.'),
  archived_at: z.array(z.string()).describe('Captures of its page.'),
  sha256_file: z.string().describe('SHA-256 of the file’s bytes.'),
  sha256_text: z.string().describe('SHA-256 of the running text, spaces folded.'),
}

const text = {
  excerpt: z
    .string()
    .nullable()
    .describe('A quotation of its beginning, where `show` is `excerpt`.'),
  blocks: z
    .array(z.object({ id: z.string(), role: z.string(), text: z.string() }))
    .describe(
      'The text where `show` is `full`: blocks with their fragment `id` on the page, `role` and `text`.',
    ),
}

const picture = z.object({
  address: z.string(),
  type: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
})

const pictures = {
  picture: picture
    .nullable()
    .describe(
      'The picture that this site publishes with it, where the text is shown whole: `address`, `type`, `width`, `height`, `alt`, `caption`, `credit`.',
    ),
}

export const articleRecordSchema = z.object({
  ...identity,
  ...words,
  ...dates,
  ...lineage,
  ...state,
  ...text,
  ...pictures,
})

export type ArticleRecord = z.infer<typeof articleRecordSchema>
export type DerivationRecord = z.infer<typeof derivationRecordSchema>
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>
