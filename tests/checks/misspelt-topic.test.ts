import { describe, expect, it } from 'vitest'
import { misspeltTopics } from '../../src/checks/misspelt-topic.ts'
import type { Archive } from '../../src/model/archive.ts'
import { blankArticle } from '../support/blank-article.ts'

/** What is said of an archive whose articles have these topics: `category / tag, tag`. */
function said(...topics: string[]): string[] {
  const drafts = topics.map((text, index) => {
    const [category = '', tags = ''] = text.split('/').map((part) => part.trim())
    const file = `articles/${index}.md`
    return {
      ...blankArticle,
      file,
      category: category || null,
      tags: tags.split(',').flatMap((tag) => tag.trim() || []),
    }
  })
  const archive = { stories: [], drafts } as unknown as Archive
  return misspeltTopics(archive).map(
    ({ file, field, mend }) => `${file} ${field}: ${mend?.split('?')[0]}`,
  )
}

describe('misspeltTopics', () => {
  it('names a topic of one article that is a letter off one of three', () => {
    expect(said('Harbour', 'Harbour', 'HARBOUR', 'Harbor / sea')).toEqual([
      'articles/3.md category: Did you mean `Harbour`',
    ])
    expect(said('/ ferries', 'x / ferries', '/ ferries, sea', '/ feries')).toEqual([
      'articles/3.md tags: Did you mean `ferries`',
    ])
  })

  it('allows two letters only in a long word', () => {
    expect(said('government', 'government', 'government', 'goverment', 'govermnent')).toHaveLength(
      2,
    )
    expect(said('sports', 'sports', 'sports', 'spoors')).toEqual([])
  })

  it.each([
    ['topics that are used as rarely', ['ferries', 'ferries', 'feries']],
    ['another topic that is in use', ['boats', 'boats', 'boats', 'goats']],
    ['a short word', ['house', 'house', 'house', 'horse']],
    ['a number', ['covid-19', 'covid-19', 'covid-19', 'covid-18']],
    ['the same in capitals or with a hyphen', ['Sea Side', 'sea-side', 'SEA SIDE', 'sea side']],
  ])('leaves %s', (_what, topics) => {
    expect(said(...topics)).toEqual([])
  })
})
