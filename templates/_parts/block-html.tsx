import type { Block } from '../../src/model/block.ts'

type BlockHtmlProps = {
  id?: string
  block: Block
  /** Whether pictures inside the text may be fetched from where they lie. */
  remoteImages: boolean
  /** Level that headings in it get, so that the page's outline has no gaps. */
  headingLevel: number
}

const roleClass: Readonly<Partial<Record<Block['role'], string>>> = {
  caption: 'caption',
  bio: 'bio',
  attribution: 'credit-sentence',
  standfirst: 'standfirst',
}

/**
 * The one file where ready-made HTML enters a page. It is the sanitiser's own output
 * (`src/markdown/`), or that with marks put in by `src/compare/`. Nothing else may be passed here.
 */
export function BlockHtml({ id, block, ...manner }: BlockHtmlProps) {
  return (
    <div
      id={id}
      class={roleClass[block.role]}
      dangerouslySetInnerHTML={{ __html: fitHtml(block.html, manner) }}
    />
  )
}

type MarkedHtmlProps = {
  class: string
  /** From `markChanges` or `markHeadline`. */
  html: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  remoteImages: boolean
  headingLevel: number
}

/** Blocks with their changes marked, from `src/compare/`. */
export function MarkedHtml({ html, class: name, lang, dir, ...manner }: MarkedHtmlProps) {
  return (
    <div
      class={name}
      lang={lang}
      dir={dir}
      dangerouslySetInnerHTML={{ __html: fitHtml(html, manner) }}
    />
  )
}

type Manner = { remoteImages: boolean; headingLevel: number }

/** Image tags as the serialiser writes them: attribute values always in double quotes. */
const imageTag = /<img\b(?:[^"<>]|"[^"]*")*>/g
/** Only the digit changes, so that it does no harm even inside an attribute's value. */
const headingTag = /<(\/?)h[1-6](?=[\s>])/g
/** As Markdown tables come; the attribute is obsolete. */
const cellAlign = /<(t[dh]) align="(left|center|right)"/g

function fitHtml(html: string, { remoteImages, headingLevel }: Manner): string {
  const leveled = html
    .replace(headingTag, `<$1h${Math.min(6, headingLevel)}`)
    .replace(cellAlign, '<$1 class="align-$2"')
  if (remoteImages || !leveled.includes('<img')) return leveled
  return leveled.replace(imageTag, '<span class="no-image">[image]</span>')
}
