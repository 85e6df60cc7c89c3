import { escapeHtml } from '../xml/elements.ts'
import type { Attachment } from './read-site.ts'

const shortcode =
  /\[(\[?)(\/?)([a-z][\w-]{1,40})((?:\s+[\w-]{1,40}=(?:"[^"\]]{0,2000}"|'[^'\]]{0,2000}'|[^\s\]"']{1,500})|\s+https?:\/\/[^\s\]]{1,500}){0,40})\s{0,20}\/?\](\]?)/gi
const attribute = /([\w-]{1,40})=(?:"([^"]*)"|'([^']*)'|(\S+))/g

/** Shortcodes without attributes that are known; other words in brackets are the author's own. */
const KNOWN =
  /^(?:audio|caption|contact-form-7|embed|gallery|playlist|video|youtube|vimeo|wp_caption|et_pb_\w+|vc_\w+|fusion_\w+|su_\w+|column|columns|row|toc|adrotate|adsense)$/i

/**
 * Shortcodes of WordPress as HTML: captions become figures, galleries pictures, players links. Tags
 * of others go, and are counted; what stands between them stays. `[[sic]]` and `[sic]` are text.
 */
export function expandShortcodes(
  html: string,
  attachments: ReadonlyMap<string, Attachment>,
): { html: string; left: Map<string, number> } {
  const left = new Map<string, number>()
  const closed = new Set<string>()
  for (const [, , slash, name] of html.matchAll(shortcode))
    if (slash) closed.add(name!.toLowerCase())
  const expanded = html.replace(shortcode, (whole, open, slash, rawName, rawAttributes, close) => {
    if (open && close) return whole.slice(1, -1)
    const name = String(rawName).toLowerCase()
    const attributes = readAttributes(String(rawAttributes))
    const isOne =
      slash ||
      closed.has(name) ||
      attributes.size > 0 ||
      KNOWN.test(name) ||
      /\shttps?:/.test(rawAttributes)
    if (!isOne) return whole
    const own = expandOne(name, slash !== '', attributes, String(rawAttributes), attachments)
    if (own !== null) return own
    if (!slash) left.set(name, (left.get(name) ?? 0) + 1)
    return ''
  })
  return { html: moveCaptions(expanded), left }
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name, a, b, c]) => [
      name!.toLowerCase(),
      a ?? b ?? c ?? '',
    ]),
  )
}

/** HTML for one tag; null where nobody knows it. */
function expandOne(
  name: string,
  isEnd: boolean,
  attributes: ReadonlyMap<string, string>,
  raw: string,
  attachments: ReadonlyMap<string, Attachment>,
): string | null {
  if (name === 'caption' || name === 'wp_caption') {
    if (isEnd) return '</figure>'
    const caption = attributes.get('caption')
    return `<figure class="wp-shortcode">${caption ? `<figcaption>${caption}</figcaption>` : ''}`
  }
  if (name === 'embed') return ' '
  if (name === 'gallery') return isEnd ? '' : gallery(attributes.get('ids') ?? '', attachments)
  if (!['audio', 'video', 'youtube', 'vimeo', 'playlist'].includes(name)) return null
  if (isEnd) return ''
  const bare = /https?:\/\/[^\s\]"']+/.exec(raw)?.[0]
  const src =
    ['src', 'mp4', 'mp3', 'm4a', 'ogg', 'webm', 'url']
      .map((key) => attributes.get(key))
      .find(Boolean) ?? bare
  return src ? `<p><a href="${escapeHtml(src)}">${escapeHtml(src)}</a></p>` : null
}

function gallery(ids: string, attachments: ReadonlyMap<string, Attachment>): string {
  return ids
    .split(',')
    .slice(0, 500)
    .map((id) => attachments.get(id.trim()))
    .filter((picture) => picture !== undefined)
    .map(({ url, alt, caption }) => {
      const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
      return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">${words}</figure>`
    })
    .join('\n')
}

const START = '<figure class="wp-shortcode">'

/** `[caption]<img> words[/caption]`: the words after the picture are the caption. */
function moveCaptions(html: string): string {
  const parts = html.split(START)
  return parts
    .map((part, index) => {
      const end = part.indexOf('</figure>')
      if (index === 0 || end === -1) return part
      const inner = part.slice(0, end)
      const split =
        /^((?:\s|<figcaption>[^<]*<\/figcaption>|<a\b[^<>]*>|<img\b[^<>]*>|<\/a>)+)([\s\S]*)$/i.exec(
          inner,
        )
      const words = split?.[2]?.trim() ?? ''
      const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`
      return `<figure>${split === null ? inner : split[1]}${split === null ? '' : caption}${part.slice(end)}`
    })
    .join('')
}
