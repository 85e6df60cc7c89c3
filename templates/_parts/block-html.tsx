import type { ComponentChildren } from 'preact'
import type { Block } from '../../src/model/block.ts'
import { pictureOf } from '../../src/model/lead-picture.ts'
import type { Settings } from '../../src/model/settings.ts'
import { sitePath } from '../../src/model/site-address.ts'
import type { Variant } from '../../src/model/story.ts'

type BlockHtmlProps = {
  id?: string
  block: Block
  settings: Settings
  /** Of the variant whose text it is. */
  pictures: Variant['pictures']
  /** Level that headings in it get, so that the page's outline has no gaps. */
  headingLevel: number
  /** What stands beside the block, after its words. */
  aside?: ComponentChildren
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
export function BlockHtml({ id, block, aside, ...manner }: BlockHtmlProps) {
  const words = { __html: fitHtml(block.html, manner) }
  if (!aside) return <div id={id} class={roleClass[block.role]} dangerouslySetInnerHTML={words} />
  return (
    <div id={id} class={roleClass[block.role]}>
      <div dangerouslySetInnerHTML={words} />
      {aside}
    </div>
  )
}

type MarkedHtmlProps = {
  class: string
  /** From `markChanges` or `markHeadline`. */
  html: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  settings: Settings
  pictures: Variant['pictures']
  headingLevel: number
}

/** Blocks with their changes marked, from `src/compare/`. */
export function MarkedHtml({ html, class: name, lang, dir, ...manner }: MarkedHtmlProps) {
  return (
    <div
      class={name}
      lang={lang}
      dir={dir}
      dangerouslySetInnerHTML={{ __html: unlinkAll(fitHtml(html, manner)) }}
    />
  )
}

type Manner = { settings: Settings; pictures: Variant['pictures']; headingLevel: number }

/**
 * Whole tags as the serialiser writes them: attribute values in double quotes, and no `<` in text that
 * does not begin a tag. What looks like a tag inside a value must be left alone: a replacement with a
 * quote in it would end the value.
 */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^"<>]|"[^"]*")*)>/g
/** As Markdown tables come; the attribute is obsolete. */
const cellAlign = /^ align="(left|center|right)"/

const unfitTag = /<(?:h[1-6]|t[dh]|img)\b/

function fitHtml(html: string, { settings, pictures, headingLevel }: Manner): string {
  if (!isUnfit(html)) return html
  return html.replace(tag, (whole: string, slash: string, name: string, rest: string) => {
    if (/^h[1-6]$/.test(name)) return `<${slash}h${Math.min(6, headingLevel)}${rest}>`
    if (name === 'td' || name === 'th') {
      return `<${slash}${name}${rest.replace(cellAlign, ' class="align-$1"')}>`
    }
    if (name === 'a')
      return whole.replace(ownLink, (_link, href) => ownHref(href, settings, pictures))
    return name === 'img' && !settings.remoteImages
      ? '<span class="no-image">[image]</span>'
      : whole
  })
}

/** Whether HTML has what `fitHtml` changes: most paragraphs have not, and need not be read tag by tag. */
function isUnfit(html: string): boolean {
  return unfitTag.test(html) || html.includes(' href="/media/')
}

/** A link to a file of `media/`, as the serialiser writes it. */
const ownLink = / href="(\/media\/[^"]*)"/

/** The site holds no file of `media/` as it is, but sizes of its pictures: the link leads to the largest. */
function ownHref(href: string, settings: Settings, pictures: Variant['pictures']): string {
  const src = href.replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
  const path = pictureOf(pictures, src)?.sources.at(-1)?.files.at(-1)?.path
  return path === undefined ? '' : ` href="${sitePath(settings, path)}"`
}

/**
 * Takes the target off links within their own body, as to a footnote: beside the changes, unchanged
 * passages are left out, and the target may be in one of them.
 */
function unlinkAll(html: string): string {
  const hasTarget = html.includes('href="#') || html.includes('aria-describedby=')
  return hasTarget ? html.replace(tag, unlink) : html
}

function unlink(whole: string, _slash: string, name: string): string {
  return name === 'a' ? whole.replace(/ (?:href="#|aria-describedby=")[^"]*"/g, '') : whole
}
