import type { Archive } from '../../model/archive.ts'
import { recordStory } from '../records/record-story.ts'
import { writeJson } from '../write-json.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { formatBibtex } from './format-bibtex.ts'
import { formatRis } from './format-ris.ts'

/** Every article of the archive as a citation, in the archive's order. */
export function* listCitations({ settings, stories }: Archive): Generator<CslItem> {
  for (const story of stories) {
    const records = recordStory(settings, story)
    for (const article of records.articles) yield cslItem(records, article, settings.title)
  }
}

export function* bibtexEntries(archive: Archive): Generator<string> {
  for (const item of listCitations(archive)) yield formatBibtex(item)
}

export function* risEntries(archive: Archive): Generator<string> {
  for (const item of listCitations(archive)) yield formatRis(item)
}

/** CSL-JSON, one item a line. */
export function* cslLines(archive: Archive): Generator<string> {
  for (const item of listCitations(archive)) yield `${writeJson(item)}\n`
}
