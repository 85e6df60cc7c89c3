import { foldSpaces } from '../../model/fold-spaces.ts'
import { quoteExcerpt } from '../../model/quote-excerpt.ts'
import { shortenWords } from '../../model/shorten-words.ts'
import type { Story } from '../../model/story.ts'
import { readingVariant } from '../../model/story-dates.ts'

/**
 * Words that a list may show of a story: its description, standfirst or opening; a short quotation where
 * the rights allow an excerpt; null where they allow no words.
 */
export function teaserOf(story: Story): string | null {
  const { article, exposure } = readingVariant(story)
  if (exposure.show === 'record') return null
  if (exposure.show === 'excerpt') {
    const quotation = quoteExcerpt(article.body, 30)
    return quotation === '' ? null : `“${quotation}”`
  }
  const standfirst = article.body.blocks.find((block) => block.role === 'standfirst')
  const opening = article.body.blocks.find((block) => block.role === 'paragraph')
  const words = article.description ?? standfirst?.text ?? opening?.text ?? ''
  return shortenWords(words.trim(), 40) || null
}

/** Whether a description says more than the article's own first paragraphs do. */
export function isOwnStandfirst(story: Story): boolean {
  const { article } = readingVariant(story)
  const description = foldSpaces(article.description ?? '')
  if (description === '') return false
  return !article.body.blocks
    .slice(0, 6)
    .some((block) => foldSpaces(block.text).startsWith(description.slice(0, 80)))
}
