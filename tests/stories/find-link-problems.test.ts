import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { ArticleFront } from '../../src/model/article-source.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import type { ComputedLink } from '../../src/model/computed-link.ts'
import { findLinkProblems } from '../../src/stories/find-link-problems.ts'
import { linkStories } from '../../src/stories/link-stories.ts'
import { credit, day, declared, makeArticle, makeOutlet } from './make-article.ts'

const positions = { derived_from: { line: 7, column: 15 }, date: { line: 6, column: 7 } }

/** The findings as `file:line:column severity rule: message`. */
function problems(articles: Article[], computed: ComputedLink[] = []): string[] {
  const stories = linkStories(articles, [makeOutlet('gazette')], {
    asOf: day('2026-01-01'),
    computed,
  })
  const sources = articles.map((article) => ({ ...article, positions }) as unknown as ArticleFront)
  return findLinkProblems(stories, sources).map(
    ({ file, line, column, severity, rule, message, mend }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message} | ${mend}`,
  )
}

describe('findLinkProblems', () => {
  it('suggests the code that was meant', () => {
    const a = makeArticle('HP-2024-0312')
    const b = makeArticle('B', { derivedFrom: declared({ code: 'HP-2024-0321' }) })
    expect(problems([a, b])).toEqual([
      'articles/B.md:7:15 warning unknown-source: Unexpected code “HP-2024-0321”, expected the code of an article in this archive | Did you mean “HP-2024-0312”?',
    ])
  })

  it('names a near match', () => {
    const a = makeArticle('A', { url: 'https://gazette.example/2017/09/28/three-ways-to-work/' })
    const url = 'https://gazette.example/2017/09/27/three-ways-to-work/'
    const b = makeArticle('B', {
      body: bodyOf({ blocks: [], attributions: [credit({ url })], words: 9 }),
    })
    expect(problems([a, b])[0]).toMatch(
      /^articles\/B\.md:7:15 note near-match: Near match: same site/,
    )
  })

  it('names every link that was made from the texts alone', () => {
    const evidence = [
      {
        grade: 'computed' as const,
        fact: '97 % of its words stand in the other.',
        quote: null,
        url: null,
      },
    ]
    const link = { article: 'B', related: 'A', kind: 'republication' as const, evidence }
    const articles = [makeArticle('A'), makeArticle('B')]
    const settle =
      'To confirm, set derived_from to the source; to refuse, not_derived_from to the other article.'
    expect(problems(articles, [{ ...link, source: 'A' }])).toEqual([
      `articles/B.md:7:15 note computed-link: It was linked to A as its source, from the texts alone: 97 % of its words stand in the other | ${settle}`,
    ])
    expect(problems(articles, [{ ...link, source: null }])).toEqual([
      `articles/B.md:7:15 note computed-link: It was put into one story with “A”, its source undetermined, from the texts alone: 97 % of its words stand in the other | ${settle}`,
    ])
  })

  it('names a date that contradicts a link', () => {
    const a = makeArticle('A', { published: day('2024-03-05') })
    const b = makeArticle('B', { derivedFrom: declared({ code: 'A' }), dated: day('2024-03-01') })
    expect(problems([a, b])[0]).toMatch(
      /^articles\/B\.md:6:7 warning disagreement: It is dated 2024-03-01/,
    )
  })
})
