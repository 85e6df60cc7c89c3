// No word of a text that may not be shown is in any output.
import { describe, expect, it } from 'vitest'
import { citedItem } from '../../src/outputs/citations/cited-item.ts'
import type { ArticleRecord } from '../../src/outputs/records/article-record.ts'
import { recordStory } from '../../src/outputs/records/record-story.ts'
import { listFilters } from '../../src/outputs/search/list-filters.ts'
import { searchPage } from '../../src/outputs/search/search-page.ts'
import { searchRecordOf } from '../../src/outputs/search/search-record-of.ts'
import { collectOutputs, linesOf } from './collect-outputs.ts'
import { hiddenPhrases, openPhrases, rightsArchive } from './rights-archive.ts'

/** Everything that leaves the archive besides its pages, by name. */
async function everything(): Promise<Map<string, string>> {
  const { settings, stories } = rightsArchive
  const search = stories.map((story) => searchRecordOf(story, recordStory(settings, story)))
  return new Map([
    ...(await collectOutputs(rightsArchive)),
    ['search records', JSON.stringify(search)],
    ['search pages', search.map(searchPage).join('\n')],
    ['search filters', JSON.stringify(listFilters(rightsArchive))],
    [
      'citations on pages',
      JSON.stringify(
        stories.flatMap((story) =>
          story.variants.map((variant) => citedItem(story, variant, settings)),
        ),
      ),
    ],
  ])
}

/** Names of the outputs that hold a phrase, however its quotes, spaces and letters are written. */
function holders(files: ReadonlyMap<string, string>, phrase: string): string[] {
  const fold = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, ' ')
  return [...files].filter(([, text]) => fold(text).includes(fold(phrase))).map(([name]) => name)
}

describe('rights', async () => {
  const files = await everything()

  it.each(Object.entries(hiddenPhrases))('keep back what is %s', (_reason, phrase) => {
    expect(holders(files, phrase)).toEqual([])
  })

  it('let through what may be shown', () => {
    expect(holders(files, openPhrases.full)).toEqual(
      expect.arrayContaining(['data/articles.jsonl', 'data/ninjs.jsonl', 'search records']),
    )
    expect(holders(files, openPhrases.excerpt)).toEqual(
      expect.arrayContaining(['data/articles.jsonl', 'data/ninjs.jsonl', 'search records']),
    )
  })

  it('keep the record of every text, with the reason', () => {
    const shown = linesOf<ArticleRecord>(files, 'data/articles.jsonl').map(
      ({ code, show, show_reason }) => [code, show, show_reason],
    )
    expect(shown).toEqual([
      ['LP-1', 'full', null],
      ['WM-1', 'record', 'The rights allow the record only, not the text.'],
      ['WM-2', 'record', 'This article was withdrawn.'],
      ['WM-3', 'record', 'The right to show this text ended on 2024-06-01.'],
      ['WM-4', 'excerpt', 'The rights allow an excerpt only.'],
      ['LP-2', 'full', null],
      ['WM-2', 'record', 'This article was withdrawn.'],
    ])
  })

  it('keep the figures of a comparison with an excerpt, and nothing of one with a hidden text', () => {
    const changes = linesOf<ArticleRecord>(files, 'data/articles.jsonl').map((record) => [
      record.code,
      record.changes && [record.changes.kept, record.changes.summary],
    ])
    expect(changes).toContainEqual(['WM-4', [0.5, null]])
    expect(changes).toContainEqual(['LP-2', null])
    expect(changes).toContainEqual(['WM-1', null])
  })
})
