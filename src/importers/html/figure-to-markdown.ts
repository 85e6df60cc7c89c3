import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { isElement } from '../../markdown/text-content.ts'

/** A figure as its picture (or table, or quotation), then its caption, which gets its role. */
export const figureToMarkdown: Handle = (state, figure: Element) => {
  const captions = figure.children.filter((node): node is Element => isElement(node, 'figcaption'))
  const others = figure.children.filter((node) => !captions.includes(node as Element))
  const shown = state.toFlow(state.all({ ...figure, children: others })) as RootContent[]
  const words = captions.flatMap((caption) => state.toFlow(state.all(caption))) as RootContent[]
  const marked = words.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? [{ type: 'html', value: '<!-- role: caption -->' }, node] : [node],
  )
  return [...shown, ...marked] as never
}
