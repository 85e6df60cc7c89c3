// Comes in: the content folder. Goes out: which articles it has, by code and by address.

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { normaliseUrl } from '../model/normalise-url.ts'
import { listFiles } from '../read/list-files.ts'

/** The articles that the archive has: code → path, normalised address → path. */
export interface KnownArticles {
  byCode: Map<string, string>
  byAddress: Map<string, string>
}

/** Front matter seldom has more; a code stands on its first lines. */
const HEAD_BYTES = 4096
/** Files that are open at once. */
const AT_ONCE = 32

/** Look at the head of every article file: some 10,000 a second. Files that cannot be read are passed over. */
export async function readKnownArticles(contentDir: string): Promise<KnownArticles> {
  const known: KnownArticles = { byCode: new Map(), byAddress: new Map() }
  const { files } = await listFiles(contentDir, 'articles')
  const articles = (files ?? []).filter((file) => /\.(?:md|markdown)$/i.test(file))
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const some = articles.slice(at, at + AT_ONCE)
    const heads = await Promise.all(some.map((file) => readHead(join(contentDir, file))))
    for (const [index, head] of heads.entries()) noteArticle(known, some[index]!, head)
  }
  return known
}

/** Note an article that is there, by the text of its file; the first of a code or address counts. */
export function noteArticle(known: KnownArticles, path: string, text: string): void {
  const code = fieldOf(text, 'code')
  const address = fieldOf(text, 'origin_url')
  const key = address === null ? null : normaliseUrl(address)
  if (code !== null && !known.byCode.has(code)) known.byCode.set(code, path)
  if (key !== null && !known.byAddress.has(key)) known.byAddress.set(key, path)
}

/** A field of front matter that stands on one line, without its quotation marks. */
export function fieldOf(text: string, key: 'code' | 'origin_url'): string | null {
  const front = /^\ufeff?---[^\n]*\n([\s\S]{0,4096}?)\n---/.exec(
    `${text.slice(0, HEAD_BYTES)}\n---`,
  )
  const line = front?.[1]?.split(/\r?\n/).find((each) => each.startsWith(`${key}:`))
  const value = line?.slice(key.length + 1).trim() ?? ''
  return /^(["']?)(.+)\1$/.exec(value)?.[2] ?? null
}

async function readHead(path: string): Promise<string> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return ''
  }
}
