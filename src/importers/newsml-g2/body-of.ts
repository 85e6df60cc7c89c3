import type { Element } from 'xast'
import type { ItemBody } from '../items/source-item.ts'
import {
  childrenOf,
  findAll,
  findElement,
  localName,
  rawText,
  toHtml,
  wordsOf,
} from '../xml/elements.ts'
import { renameNitf } from './rename-nitf.ts'

/** The text of a news item, and what its own head says. */
export interface NewsBody {
  body: ItemBody | null
  headline: string | null
  byline: string | null
  /** Where the text is, where it is not in the file. */
  remote: string[]
}

/** The first text of the content set: XHTML or NITF, then plain text. */
export function bodyOf(item: Element): NewsBody {
  const set = findElement(item, 'contentSet')
  const nothing = { headline: null, byline: null, remote: [] }
  const xml = childrenOf(set, 'inlineXML').flatMap((inline) => childrenOf(inline))
  const root = xml.find((element) => /^(?:html|nitf)$/.test(localName(element))) ?? xml[0]
  if (root !== undefined) return { ...nothing, ...readTree(root) }
  const data = childrenOf(set, 'inlineData')[0]
  if (data !== undefined) {
    const form = /html/i.test(data.attributes.contenttype ?? '') ? 'html' : 'text'
    return { ...nothing, body: { form, value: rawText(data) } }
  }
  const remote = childrenOf(set, 'remoteContent').map(({ attributes }) => attributes.href ?? '')
  return { ...nothing, body: null, remote: remote.filter(Boolean) }
}

function readTree(root: Element): Pick<NewsBody, 'body' | 'headline' | 'byline'> {
  if (localName(root) !== 'nitf') {
    const body = findElement(root, 'body') ?? root
    const value = toHtml(body.children, (element) => ({
      name: localName(element),
      attributes: withoutNulls(element.attributes),
    }))
    return { body: { form: 'html', value }, headline: null, byline: null }
  }
  const head = findElement(root, 'body/body.head')
  const content = findElement(root, 'body/body.content')
  const end = findElement(root, 'body/body.end')
  const nodes = [...(content?.children ?? []), ...(end?.children ?? [])]
  return {
    body: { form: 'html', value: toHtml(nodes, renameNitf) },
    headline: head === undefined ? null : wordsOf(findAll(head, 'hl1')[0]),
    byline: wordsOf(findElement(head, 'byline/person') ?? findElement(head, 'byline')),
  }
}

function withoutNulls(attributes: Element['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => !!entry[1]),
  )
}
