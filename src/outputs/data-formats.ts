import type * as z from 'zod'
import type { CslItem } from './citations/csl-item.ts'
import type { Writers } from './citations/open-writers.ts'
import { ninjsItem } from './ninjs.ts'
import { provLineage } from './prov.ts'
import { articleRecordSchema } from './records/article-record.ts'
import { type StoryRecords, storyRecordSchema } from './records/story-record.ts'
import { writeJson } from './write-json.ts'

/** One file of `data/`: made of pieces, some for each story, that may be parted between files. */
export type DataFormat = {
  /** As the data package calls it. */
  name: string
  title: string
  file: string
  mediatype: string
  /** Of one line, where the lines are records of our own; null where others define their shape. */
  schema: z.ZodObject | null
  /** `cited` are the story's articles as they are cited. */
  pieces: (records: StoryRecords, cited: readonly CslItem[], writers: Writers) => string[]
}

/** The list of all formats of the whole archive. */
export const dataFormats: readonly DataFormat[] = Object.freeze([
  {
    name: 'articles',
    title: 'Articles, one a line',
    file: 'articles.jsonl',
    mediatype: 'application/jsonl',
    schema: articleRecordSchema,
    pieces: ({ articles }) => articles.map(line),
  },
  {
    name: 'stories',
    title: 'Stories, one a line',
    file: 'stories.jsonl',
    mediatype: 'application/jsonl',
    schema: storyRecordSchema,
    pieces: ({ story }) => [line(story)],
  },
  {
    name: 'ninjs',
    title: 'Articles as IPTC ninjs 3.1, one a line',
    file: 'ninjs.jsonl',
    mediatype: 'application/jsonl',
    schema: null,
    pieces: (records) => records.articles.map((article) => line(ninjsItem(records, article))),
  },
  {
    name: 'prov',
    title: 'The lineage of each story as PROV-JSON, one a line',
    file: 'prov.jsonl',
    mediatype: 'application/jsonl',
    schema: null,
    pieces: (records) => [line(provLineage(records))],
  },
  {
    name: 'csl',
    title: 'Citations of all articles as CSL-JSON, one a line',
    file: 'citations.jsonl',
    mediatype: 'application/jsonl',
    schema: null,
    pieces: (_records, cited) => cited.map(line),
  },
  {
    name: 'bibtex',
    title: 'Citations of all articles as BibTeX',
    file: 'citations.bib',
    mediatype: 'application/x-bibtex',
    schema: null,
    pieces: (_records, cited, { bibtex }) => cited.map(bibtex),
  },
  {
    name: 'ris',
    title: 'Citations of all articles as RIS',
    file: 'citations.ris',
    mediatype: 'application/x-research-info-systems',
    schema: null,
    pieces: (_records, cited, { ris }) => cited.map(ris),
  },
] satisfies DataFormat[])

function line(value: unknown): string {
  return `${writeJson(value)}\n`
}
