import { parseFeed } from 'feedsmith'
import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'
import type { SourceItem } from '../items/source-item.ts'
import { measureXml } from '../xml/measure-xml.ts'
import { listUnknown } from './list-unknown.ts'
import { readAtom } from './read-atom.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readRss } from './read-rss.ts'

/** Elements inside each other. */
const DEEPEST = 200

/** The entries of a feed of any kind, and findings about the feed as a whole. Never throws. */
export function readFeed(
  source: string,
  file: string,
): { items: SourceItem[]; findings: Finding[] } {
  const findings: Finding[] = []
  const refuse = (message: string, mend: string) => ({
    items: [],
    findings: [...findings, importFinding(file, 'error', 'import-feed', message, { mend })],
  })
  const { entities, depth } = measureXml(source)
  if (entities > 0) {
    const message = `Unexpected declarations of ${entities} ${entities === 1 ? 'entity' : 'entities'}, expected none`
    return refuse(message, 'Save the feed without its DOCTYPE.')
  }
  if (depth > DEEPEST) {
    const message = `Unexpected ${depth} levels of XML, expected at most ${DEEPEST}`
    return refuse(message, 'Check how the file came about: it holds something other than a feed.')
  }
  const whole = withEnd(source)
  if (whole !== source) {
    const message =
      'Unexpected end of the file inside the feed: what stands after the last whole entry is left out'
    const mend =
      'Fetch the feed again, and import it once more: entries that are there already are skipped.'
    findings.push(importFinding(file, 'error', 'import-cut-off', message, { mend }))
  }
  try {
    const items = readParsed(parseFeed(whole), file)
    return { items, findings: [...findings, ...listUnknown(source, file)] }
  } catch {
    const message = 'Unexpected text that is no feed, expected RSS, Atom or JSON Feed'
    return refuse(
      message,
      'Fetch the feed again; where a page came instead, import that with --from html.',
    )
  }
}

// The parser leaves dates as they are written, which its types do not say.
type AtomFeed = Parameters<typeof readAtom>[0]
type JsonFeed = Parameters<typeof readJsonFeed>[0]
type RssFeed = Parameters<typeof readRss>[0]

function readParsed(parsed: ReturnType<typeof parseFeed>, file: string): SourceItem[] {
  if (parsed.format === 'atom') return readAtom(parsed.feed as AtomFeed, file)
  if (parsed.format === 'json') return readJsonFeed(parsed.feed as JsonFeed, file)
  return readRss(parsed.feed as RssFeed, file)
}

/** A feed that was cut off: up to its last whole entry, and closed. */
function withEnd(source: string): string {
  if (/^\ufeff?\s*\{/.test(source.slice(0, 1000))) return source
  const tail = source.slice(-2000)
  if (/<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i.test(tail)) return source
  const end = Math.max(source.lastIndexOf('</item>'), source.lastIndexOf('</entry>'))
  if (end === -1) return source
  const head = source.slice(0, 4096)
  const close = /<rdf:RDF[\s>]/i.test(head) ? '</rdf:RDF>' : '</channel></rss>'
  const isAtom = source.startsWith('</entry>', end)
  return `${source.slice(0, source.indexOf('>', end) + 1)}${isAtom ? '</feed>' : close}`
}
