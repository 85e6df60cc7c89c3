import type { Block } from '../../src/model/block.ts'

type BlockHtmlProps = {
  id?: string
  block: Block
  /** Whether pictures inside the text may be fetched from where they lie. */
  remoteImages: boolean
}

const roleClass: Readonly<Partial<Record<Block['role'], string>>> = {
  caption: 'caption',
  bio: 'bio',
  attribution: 'credit-sentence',
  standfirst: 'standfirst',
}

/**
 * The one place where ready-made HTML enters a page: it is the sanitiser's own output
 * (`src/markdown/`). Nothing else may be passed here.
 */
export function BlockHtml({ id, block, remoteImages }: BlockHtmlProps) {
  const html = remoteImages ? block.html : withoutImages(block.html)
  return <div id={id} class={roleClass[block.role]} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Image tags as the serialiser writes them: attribute values always in double quotes. */
const imageTag = /<img\b(?:[^"<>]|"[^"]*")*>/g

/** Leaves out pictures inside a paragraph; a note of their number would only interrupt the reader. */
function withoutImages(html: string): string {
  return html.includes('<img')
    ? html.replace(imageTag, '<span class="no-image">[image]</span>')
    : html
}
