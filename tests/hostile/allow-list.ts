import type { Element } from 'hast'
import type { Page } from '../support/site-files.ts'

/** Everything that pages are made of; what is not here is an attack, or a new part of a template. */
const tags = new Set(
  (
    'html head meta title link script body header nav main section aside footer article div p span a ul ol li dl dt dd ' +
    'h1 h2 h3 h4 h5 h6 b i em strong u s del ins mark small sub sup code kbd samp var q cite dfn abbr bdi bdo time pre br hr wbr ' +
    'blockquote figure figcaption table caption thead tbody tfoot tr th td details summary input label fieldset legend ' +
    'svg g path line circle rect text title tspan ruby rb rp rt rtc defs marker polyline polygon img'
  ).split(' '),
)

const attributes =
  /^(?:id|class(?:Name)?|href|rel|lang|dir|title|cite|dateTime|start|reversed|type|open|colSpan|rowSpan|scope|align|htmlFor|hidden|name|content|charSet|httpEquiv|property|crossOrigin|as|role|tabIndex|aria[A-Z]\w*|data[A-Z]\w*|disabled|checked|value|src|alt|width|height|loading|decoding|referrerPolicy|viewBox|xmlns|d|x[12]?|y[12]?|dx|dy|r|rx|ry|cx|cy|fill|stroke\w*|points|textAnchor|focusable|preserveAspectRatio|transform)$/

/** Attributes that only some elements may carry. */
const only: Record<string, string[]> = {
  name: ['meta', 'input', 'details'],
  content: ['meta'],
  httpEquiv: ['meta'],
  src: ['img', 'script'],
  tabIndex: ['main', 'div', 'svg', 'section'],
  type: ['script', 'link', 'input', 'ol'],
  hidden: [],
  value: ['input'],
}

/** The search page alone has a form; its words are the templates'. */
const ofSearch = new Set('search form select option button template output'.split(' '))
const attributesOfSearch =
  /^(?:hidden|autoComplete|action|method|value|name|type|selected|data\w+)$/

/** What stands on a page and should not, as `path: <tag attribute=value>`. */
export function forbidden({ path, elements }: Page): string[] {
  return elements.flatMap((element) => {
    const { tagName, properties } = element
    const isSearch = path === 'search/index.html'
    const isKnown = tags.has(tagName) || (isSearch && ofSearch.has(tagName))
    const wrong = Object.entries(properties).filter(
      ([name, value]) =>
        !(isSearch && attributesOfSearch.test(name)) &&
        (!attributes.test(name) ||
          only[name]?.includes(tagName) === false ||
          !isHarmless(element, name, String(value))),
    )
    return [
      ...(isKnown ? [] : [`${path}: <${tagName}>`]),
      ...wrong.map(([name, value]) => `${path}: <${tagName} ${name}=${String(value)}>`),
    ]
  })
}

function isHarmless({ tagName, properties }: Element, name: string, value: string): boolean {
  if (name === 'href' && tagName === 'link')
    return /^(?:\/|https:\/\/archive\.example\/)/.test(value)
  if (name === 'href')
    return /^(?:https?:\/\/[^/\\@]+(?:[/?#]|$)|mailto:|\/(?![/\\])|#)/.test(value)
  if (name === 'src' && tagName === 'script')
    return /^\/assets\/(?:search|cite)\.[0-9a-f]{10}\.js$/.test(value)
  if (name === 'src') return /^\/(?![/\\])/.test(value)
  if (name === 'cite') return /^https?:/.test(value)
  if (name === 'type' && tagName === 'script')
    return value === 'application/ld+json' || value === 'module'
  if (name === 'type' && tagName === 'input') return /^(?:checkbox|radio)$/.test(value)
  if (name === 'httpEquiv') {
    const isStub = /^0; url=\/stories\/[a-z0-9-]+\/$/.test(String(properties.content))
    return value === 'Content-Security-Policy' || (value === 'refresh' && isStub)
  }
  if (name === 'rel' && tagName === 'link') return !/import|prefetch|preconnect/.test(value)
  return !(tagName === 'script' && !('type' in properties))
}
