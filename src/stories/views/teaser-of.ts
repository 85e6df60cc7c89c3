import type { Story } from '../../model/story.ts'
import { shortenWords } from './shorten-words.ts'
import { readingVariant } from './story-dates.ts'

/** Words that a list may show of a story: its description or standfirst, only where its text is shown whole. */
export function teaserOf(story: Story): string | null {
  const { article, exposure } = readingVariant(story)
  if (exposure.show !== 'full') return null
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

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
