import { posix } from 'node:path'

type Kind = { type: string; isText: boolean }

const text = (type: string): Kind => ({ type: `${type}; charset=utf-8`, isText: true })
/** Text whose type says by itself that it is UTF-8. */
const data = (type: string): Kind => ({ type, isText: true })
const binary = (type: string): Kind => ({ type, isText: false })

/** Feeds, whose ending alone does not tell what they are. */
const byName: Readonly<Record<string, Kind>> = Object.freeze({
  'feed.xml': data('application/atom+xml'),
  'feed.json': data('application/feed+json'),
})

/** Media types by ending, as registered with IANA where they are. */
const byEnding: Readonly<Record<string, Kind>> = Object.freeze({
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  sh: text('text/plain'),
  conf: text('text/plain'),
  tsv: text('text/tab-separated-values'),
  csv: text('text/csv'),
  md: text('text/markdown'),
  xml: data('application/xml'),
  json: data('application/json'),
  jsonl: data('application/jsonl'),
  webmanifest: data('application/manifest+json'),
  link: data('application/link-format'),
  svg: data('image/svg+xml'),
  bib: data('application/x-bibtex'),
  ris: data('application/x-research-info-systems'),
  woff2: binary('font/woff2'),
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  jpeg: binary('image/jpeg'),
  gif: binary('image/gif'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  ico: binary('image/vnd.microsoft.icon'),
  pdf: binary('application/pdf'),
  mp3: binary('audio/mpeg'),
  mp4: binary('video/mp4'),
  webm: binary('video/webm'),
  wasm: binary('application/wasm'),
  warc: binary('application/warc'),
  wacz: binary('application/wacz'),
})

/** What a file is where nothing tells. */
export const unknownType = 'application/octet-stream'

/** The media type of a file of the site, from its path. */
export function contentType(path: string): string {
  return kindOf(path)?.type ?? unknownType
}

/** Whether a file is text, which is sent compressed. */
export function isText(path: string): boolean {
  return kindOf(path)?.isText ?? false
}

/** Every ending with its type, for a host's own table. */
export function typesByEnding(): [ending: string, type: string][] {
  return Object.entries(byEnding).map(([ending, { type }]) => [ending, type])
}

/** File names with a type of their own. */
export function typesByName(): [name: string, type: string][] {
  return Object.entries(byName).map(([name, { type }]) => [name, type])
}

function kindOf(path: string): Kind | undefined {
  return byName[posix.basename(path)] ?? byEnding[posix.extname(path).slice(1)]
}
