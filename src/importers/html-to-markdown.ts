// Comes in: HTML of one article's text, hostile. Goes out: Markdown that shows the same words.

import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { measureHtml } from '../markdown/measure-html.ts'
import { cleanTree } from './html/clean-tree.ts'
import { figureToMarkdown } from './html/figure-to-markdown.ts'

/** Markdown of an HTML text, and what of it could not be taken: `{ script: 2, form: 1 }`. */
export interface ConvertedHtml {
  /** Empty where the HTML shows no words and no pictures. */
  markdown: string
  /** Elements that were left out, by name, in the order in which they occur first. */
  dropped: Readonly<Record<string, number>>
}

/** Bounds on the HTML of one text. An article has a tenth of each. */
const LIMITS = Object.freeze({ characters: 1_000_000, depth: 200, work: 300_000, tags: 12_000 })

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

const writer = unified()
  .use(rehypeRemark, { handlers: { figure: figureToMarkdown } })
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // A role comment stands directly above its block.
    join: [(left) => (left.type === 'html' && left.value.startsWith('<!-- role:') ? 0 : undefined)],
  })
  .freeze()

/**
 * Turn the HTML of one article's text into Markdown (CommonMark with GFM).
 *
 * Scripts, styles, forms and comments go; frames and players become links; pictures whose real
 * address waits in another attribute get it; captions get their role. Relative addresses are
 * resolved, dangerous ones go and their words stay.
 *
 * @param base where the text was published; null where that is not known
 * @returns the Markdown, or the end of a sentence that says what there is too much of
 */
export function htmlToMarkdown(
  html: string,
  base: string | null,
): ConvertedHtml | { tooMuch: string } {
  const tooMuch = findExcess(html)
  if (tooMuch !== null) return { tooMuch }
  const tree = parser.parse(html)
  const dropped = cleanTree(tree, base)
  const markdown = writer.stringify(writer.runSync(tree) as never)
  return { markdown: markdown.trim(), dropped }
}

function findExcess(html: string): string | null {
  if (html.length > LIMITS.characters) return `${html.length} characters of HTML`
  const tags = html.match(/<[a-z]/gi)?.length ?? 0
  if (tags > LIMITS.tags) return `${tags} tags of HTML`
  // In Markdown fenced code would not count; here there is none.
  const { htmlDepth, htmlWork } = measureHtml(html.replace(/[`~]/g, ' '))
  if (htmlDepth > LIMITS.depth) return `${htmlDepth} levels of HTML`
  return htmlWork > LIMITS.work ? 'formatting tags that are not closed' : null
}
