// The demo archive was written with planted edits; here is the count of each, by hand.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../src/compare/compare-articles.ts'
import { EDIT_CLASSES } from '../src/compare/edit-classes.ts'
import type { Article } from '../src/model/article.ts'
import type { Comparison } from '../src/model/edit.ts'
import { readContent } from '../src/read/read-content.ts'
import { pairsToCompare } from '../src/stories/compare-variants.ts'
import { linkStories } from '../src/stories/link-stories.ts'
import { day } from './stories/make-article.ts'
import { renderAll } from './support/render-all.ts'
import { root } from './support/run-cli.ts'

const { articles: sources, outlets } = await readContent(join(root, 'content'))
const articles = renderAll(join(root, 'content'), sources)
const byCode = new Map(articles.map((article) => [article.code, article]))

function compare(source: string, variant: string): Comparison {
  const get = (code: string): Article => byCode.get(code)!
  return compareArticles(get(source), get(variant))
}

/** `fact.number 1,340 → 1,430`, body and headline, in the order of the text. */
function facts(source: string, variant: string): string[] {
  return compare(source, variant)
    .edits.filter((edit) => edit.class.startsWith('fact.'))
    .map((edit) => `${edit.class} ${edit.from} → ${edit.to}`)
}

describe('the demo archive', () => {
  it('has every class of edit somewhere', () => {
    const stories = linkStories(
      articles.filter(({ draft }) => !draft),
      outlets,
      { asOf: day('2026-01-01') },
    )
    const found = new Set(
      stories
        .flatMap(pairsToCompare)
        .flatMap(({ source, variant }) =>
          compareArticles(source.article, variant.article).edits.map((edit) => edit.class),
        ),
    )
    const missing = EDIT_CLASSES.map(({ id }) => id).filter((id) => !found.has(id))
    // A passage past the bounds of the comparison: no news story is that long.
    expect(missing).toEqual(['wording.rewritten'])
  })

  it('has the planted edits of the house-style pair, each in its class', () => {
    expect(compare('MC-2024-1108-qasran-snow', 'HP-2024-1110-plumber').counts).toEqual({
      'name.honorific': 6,
      'name.rank': 5,
      'name.initial': 2,
      'name.transliteration': 7,
      'name.exonym': 1,
      'style.points': 4,
      'style.abbreviation': 2,
      // Two of “Foreign Ministry”, a word each; one embassy.
      'style.case': 5,
      'style.number': 2,
      'style.date': 2,
      'style.house': 3,
      'spelling.variety': 5,
      'spelling.diacritics': 4,
      'spelling.hyphen': 2,
      // Ten pairs of marks; the five that also changed places with a stop count below.
      'punctuation.quote-style': 15,
      'punctuation.quote-order': 5,
      'punctuation.comma': 2,
      'punctuation.dash': 2,
      'punctuation.doubled': 1,
      // dismissed → rejected, plainly → evidently; “An American” → “A US”.
      'wording.replaced': 3,
      'wording.inserted': 1,
      'wording.deleted': 1,
      'wording.attribution': 1,
      'markup.link': 2,
      // One planted, and the paper’s own name in the reworded attribution.
      'markup.emphasis': 2,
      'block.split': 1,
      'block.merged': 1,
      'block.moved': 1,
      'block.removed': 1,
      // A sub-heading and two paragraphs.
      'block.added': 3,
      'furniture.headline': 1,
      'furniture.standfirst': 1,
      'furniture.image': 1,
      'furniture.caption': 1,
      'furniture.bio': 1,
      'furniture.attribution': 1,
    })
  })

  it('shows the three errors that one outlet introduced, as facts', () => {
    expect(facts('LR-2025-23-cable', 'KR-2025-06-11-cable')).toEqual([
      'fact.number 1,340 → 1,430',
      'fact.date 14 → 24',
      'fact.name Halvard → Harald',
    ])
  })

  it('shows what one outlet got wrong from a source that was corrected later', () => {
    expect(facts('HP-2025-0514-eels', 'MC-2025-0515-eels')).toEqual([
      'fact.number Sixteen → Six',
      'fact.number months → Years',
      'fact.number sixteen → six',
      'fact.number months → years',
      'fact.name Orrin → Lant',
    ])
  })
})
