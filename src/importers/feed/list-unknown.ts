import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'

/** Prefixes whose elements the feed parser understands. */
const KNOWN: ReadonlySet<string> = new Set(
  'acast admin app arxiv atom blogchannel cc content creativecommons dc dcterms feedpress geo georss gml googleplay itunes media opensearch pingback podcast prism psc rawvoice rdf slash source spotify sy thr trackback wfw xhtml yt'.split(
    ' ',
  ),
)

/** Most names that a finding lists. */
const LISTED = 20

/** Names one finding for elements, or keys of a JSON feed, that no program but their own knows. */
export function listUnknown(source: string, file: string): Finding[] {
  const names = new Set<string>()
  const isJson = /^\ufeff?\s*\{/.test(source.slice(0, 1000))
  if (isJson) {
    for (const [, name] of source.matchAll(/"(_[\w-]{1,60})"\s*:/g)) names.add(name!)
  } else {
    for (const [, prefix, name] of withoutCdata(source).matchAll(
      /<([\w-]{1,40}):([\w.-]{1,60})[\s/>]/g,
    )) {
      if (!KNOWN.has(prefix!.toLowerCase())) names.add(`${prefix}:${name}`)
    }
  }
  if (names.size === 0) return []
  const more = names.size > LISTED ? ` and ${names.size - LISTED} more` : ''
  const message = `Left out, since nothing here knows it: ${[...names].slice(0, LISTED).join(', ')}${more}`
  return [importFinding(file, 'note', 'import-dropped', message)]
}

function withoutCdata(source: string): string {
  const parts: string[] = []
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('<![CDATA[', at)
    parts.push(source.slice(at, start === -1 ? source.length : start))
    const end = start === -1 ? -1 : source.indexOf(']]>', start)
    if (end === -1) break
    at = end + 3
  }
  return parts.join('')
}
