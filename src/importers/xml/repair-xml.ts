import { fromHtml } from 'hast-util-from-html'
import { textContent } from '../../markdown/text-content.ts'

/** XML that parsers take, and how many characters had to be left out for it. */
export interface RepairedXml {
  text: string
  /** Control characters, which no XML may hold. */
  removed: number
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ampersand = /&(?:([A-Za-z][A-Za-z0-9]{1,31});|(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};))/g
const own: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/**
 * Mends what exports often have and XML forbids: control characters go, names of characters that
 * only HTML knows (`&nbsp;`) become the characters, a lone `&` is escaped. CDATA stays as it is.
 */
export function repairXml(text: string): RepairedXml {
  let removed = 0
  const clean = text.replace(/^\ufeff/, '').replace(control, () => {
    removed++
    return ''
  })
  const names = new Map<string, string>()
  const parts: string[] = []
  for (let at = 0; at < clean.length; ) {
    const cdata = clean.indexOf('<![CDATA[', at)
    const end = cdata === -1 ? -1 : clean.indexOf(']]>', cdata)
    const stop = cdata === -1 ? clean.length : cdata
    parts.push(mendAmpersands(clean.slice(at, stop), names))
    const next = cdata === -1 || end === -1 ? clean.length : end + 3
    parts.push(clean.slice(stop, next))
    at = next
  }
  return { text: parts.join(''), removed }
}

function mendAmpersands(text: string, names: Map<string, string>): string {
  return text.replace(ampersand, (whole, name: string | undefined) => {
    if (name === undefined) return '&amp;'
    if (own.has(name)) return whole
    const known = names.get(name) ?? textContent(fromHtml(`&${name};`, { fragment: true }))
    names.set(name, known)
    return known === `&${name};` ? `&amp;${name};` : known.replace(/[<&]/g, '')
  })
}
