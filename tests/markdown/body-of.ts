import type { BodyInput, RenderedBody } from '../../src/markdown/body-input.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import type { Block } from '../../src/model/block.ts'

/** Renders Markdown as the body of an article that says nothing else about itself. */
export function bodyOf(markdown: string, more: Partial<BodyInput> = {}): RenderedBody {
  return renderBody({
    markdown,
    bodyLine: 1,
    file: 'articles/pier.md',
    fragment: 'pier',
    title: null,
    description: null,
    image: null,
    language: 'en',
    ...more,
  })
}

/** Each block as `role: text`, a picture as `image: alt <src>`. */
export function outline(markdown: string, more: Partial<BodyInput> = {}): string[] {
  return bodyOf(markdown, more).body.blocks.map(line)
}

function line({ role, text, image }: Block): string {
  return image ? `image: ${image.alt} <${image.src}>` : `${role}: ${text}`
}

/** The HTML of all blocks, one a line. */
export function htmlOf(markdown: string, more: Partial<BodyInput> = {}): string {
  return bodyOf(markdown, more)
    .body.blocks.map(({ html }) => html)
    .join('\n')
}

/** Each finding as `line severity rule`. */
export function findingsOf(markdown: string, more: Partial<BodyInput> = {}): string[] {
  return bodyOf(markdown, more).findings.map(
    ({ line, severity, rule }) => `${line} ${severity} ${rule}`,
  )
}
