import type * as z from 'zod'
import type { Archive } from '../model/archive.ts'
import { bibtexEntries, cslLines, risEntries } from './citations/list-citations.ts'
import { ninjsLines } from './ninjs.ts'
import { provLines } from './prov.ts'
import { articleRecordSchema } from './records/article-record.ts'
import { recordStory } from './records/record-story.ts'
import { storyRecordSchema } from './records/story-record.ts'
import { writeJson } from './write-json.ts'

/** One file of `data/`: made of pieces that may be parted between files. */
export type DataFormat = {
  /** As the data package calls it. */
  name: string
  title: string
  file: string
  mediatype: string
  /** Of one line, where the lines are records of our own. */
  schema: z.ZodObject | null
  pieces: (archive: Archive) => Iterable<string>
}

/** The list of all formats of the whole archive. */
export const dataFormats: readonly DataFormat[] = Object.freeze([
  {
    name: 'articles',
    title: 'Articles, one a line',
    file: 'articles.jsonl',
    mediatype: 'application/jsonl',
    schema: articleRecordSchema,
    *pieces({ settings, stories }) {
      for (const story of stories) {
        const { articles } = recordStory(settings, story)
        for (const article of articles) yield `${writeJson(article)}\n`
      }
    },
  },
  {
    name: 'stories',
    title: 'Stories, one a line',
    file: 'stories.jsonl',
    mediatype: 'application/jsonl',
    schema: storyRecordSchema,
    *pieces({ settings, stories }) {
      for (const story of stories) yield `${writeJson(recordStory(settings, story).story)}\n`
    },
  },
  plain(
    'ninjs',
    'Articles as IPTC ninjs 3.1, one a line',
    'ninjs.jsonl',
    'application/jsonl',
    ninjsLines,
  ),
  plain(
    'prov',
    'The lineage of each story as PROV-JSON, one a line',
    'prov.jsonl',
    'application/jsonl',
    provLines,
  ),
  plain(
    'csl',
    'Citations of all articles as CSL-JSON, one a line',
    'citations.jsonl',
    'application/jsonl',
    cslLines,
  ),
  plain(
    'bibtex',
    'Citations of all articles as BibTeX',
    'citations.bib',
    'application/x-bibtex',
    bibtexEntries,
  ),
  plain(
    'ris',
    'Citations of all articles as RIS',
    'citations.ris',
    'application/x-research-info-systems',
    risEntries,
  ),
])

/** A format whose shape a standard of others defines. */
function plain(
  name: string,
  title: string,
  file: string,
  mediatype: string,
  pieces: DataFormat['pieces'],
): DataFormat {
  return { name, title, file, mediatype, schema: null, pieces }
}
