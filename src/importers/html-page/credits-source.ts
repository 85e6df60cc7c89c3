import { renderBody } from '../../markdown/render-body.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import type { PageBlock } from './number-blocks.ts'

/** Whether a block holds words that credit a source, by the rules that the build goes by. */
export function creditsSource(block: PageBlock, language: string | null): boolean {
  if (block.text.length > 600) return false
  const { body } = renderBody({
    markdown: escapeMarkdown(block.text),
    bodyLine: 1,
    file: '',
    fragment: 'a',
    title: null,
    description: null,
    image: null,
    language: language ?? 'en',
  })
  return body.attributions.length > 0
}
