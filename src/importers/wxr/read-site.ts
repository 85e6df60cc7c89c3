import type { Finding } from '../../model/finding.ts'
import { addressProblem } from '../../model/http-address.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportInput } from '../import-input.ts'
import { htmlWords, plainWords } from '../items/plain-words.ts'
import { childrenOf, findElement, rawText, wordsOf } from '../xml/elements.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { parseItem } from './parse-item.ts'
import { splitItems } from './split-items.ts'

/** A picture of the media library, as the text of an article may need it. */
export type Attachment = { url: string; alt: string; caption: string }

/** What an export says about the site as a whole. */
export interface WxrSite {
  title: string | null
  home: string | null
  language: string | null
  /** Login → name. */
  authors: ReadonlyMap<string, string>
  /** By id. */
  attachments: ReadonlyMap<string, Attachment>
  findings: Finding[]
}

/** Pictures that are remembered: some 300 bytes each. */
const MAX_ATTACHMENTS = 300_000

/** First reading of an export: its head, and the pictures that stand anywhere in it. */
export async function readSite(input: ImportInput): Promise<WxrSite> {
  const attachments = new Map<string, Attachment>()
  const findings: Finding[] = []
  let head = readHead('')
  for await (const part of splitItems(input.chunks())) {
    if (part.kind === 'head') head = readHead(part.xml)
    if (part.kind !== 'item' || !/<wp:post_type>(?:<!\[CDATA\[)?attachment/.test(part.xml)) continue
    if (attachments.size === MAX_ATTACHMENTS) {
      const message = `Unexpected number of pictures in the media library, expected at most ${MAX_ATTACHMENTS}: captions of the others are left out`
      findings.push(importFinding(input.file, 'warning', 'import-too-large', message))
      break
    }
    const item = parseItem(part.xml, { file: input.file, name: 'picture', line: part.line })
    if ('setAside' in item) continue
    const url = item.text('wp:attachment_url') || item.text('guid')
    if (addressProblem(url) !== null) continue
    const alt = plainWords(item.meta.get('_wp_attachment_image_alt')) ?? ''
    const caption = htmlWords(item.text('excerpt:encoded')) ?? ''
    attachments.set(item.text('wp:post_id'), { url, alt, caption })
  }
  return { ...head, attachments, findings }
}

function readHead(xml: string): Pick<WxrSite, 'title' | 'home' | 'language' | 'authors'> {
  const parsed = xml === '' ? null : parseXml(`${xml}</channel></rss>`)
  if (parsed === null || 'problem' in parsed) {
    return { title: null, home: null, language: null, authors: new Map() }
  }
  const channel = findElement(parsed.root, 'channel')
  const home = rawText(findElement(channel, 'base_blog_url') ?? findElement(channel, 'link')).trim()
  const authors = childrenOf(channel, 'author').flatMap((author): [string, string][] => {
    const login = wordsOf(findElement(author, 'author_login'))
    const full = [findElement(author, 'author_first_name'), findElement(author, 'author_last_name')]
    const name =
      wordsOf(findElement(author, 'author_display_name')) ??
      full.map(wordsOf).filter(Boolean).join(' ')
    return login === null || name === '' ? [] : [[login, name]]
  })
  return {
    title: htmlWords(rawText(findElement(channel, 'title'))),
    home: addressProblem(home) === null ? home : null,
    language: wordsOf(findElement(channel, 'language')),
    authors: new Map(authors),
  }
}
