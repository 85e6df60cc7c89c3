import type { ComparableText } from '../../src/compare/comparable-text.ts'
import type { Block, Role } from '../../src/model/block.ts'
import { bodyOf } from '../../src/model/body-of.ts'

/** A block as the markdown room would make it of plain words, `*emphasis*` and `[links](url)`. */
export function block(source: string, role: Role = 'paragraph'): Block {
  const links: { href: string; text: string }[] = []
  let html = ''
  let text = ''
  let at = 0
  for (const match of source.matchAll(/\[([^\]]+)\]\(([^)]+)\)|\*([^*]+)\*/g)) {
    const plain = source.slice(at, match.index)
    const [whole, label, href, strong] = match
    const words = label ?? strong ?? ''
    html +=
      escapeHtml(plain) +
      (label ? `<a href="${href}">${escapeHtml(words)}</a>` : `<em>${words}</em>`)
    text += plain + words
    if (label && href) links.push({ href, text: label })
    at = match.index + whole.length
  }
  const tag = role === 'heading' ? 'h2' : 'p'
  html += escapeHtml(source.slice(at))
  text += source.slice(at)
  return {
    role,
    text,
    html: role === 'furniture' ? '' : `<${tag}>${html}</${tag}>`,
    links,
    image: null,
  }
}

/** An image block. */
export function image(src: string | null, alt = ''): Block {
  const html = `<p><img src="${src}" alt="${alt}"></p>`
  return { role: 'image', text: '', html, links: [], image: { src, alt } }
}

/** A text to compare: strings are paragraphs, `# …` a heading. */
export function article(
  blocks: readonly (string | Block)[],
  fields: Partial<ComparableText> = {},
): ComparableText {
  const made = blocks.map((one) => {
    if (typeof one !== 'string') return one
    return one.startsWith('# ') ? block(one.slice(2), 'heading') : block(one)
  })
  return {
    title: 'The river ran dry',
    description: null,
    byline: [],
    image: null,
    language: 'en',
    body: bodyOf({ blocks: made, attributions: [], words: 0 }),
    ...fields,
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
