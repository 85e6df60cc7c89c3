import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts the articles of a content folder below another, each with the front matter that the peer takes:
 * keys that mean something else to it are left out.
 */
export function copyArticles(content: string, target: string, drop: readonly string[] = []): void {
  cpSync(join(content, 'articles'), target, { recursive: true })
  if (drop.length === 0) return
  const unwanted = new RegExp(`^(?:${drop.join('|')}):.*\\n(?: .*\\n)*`, 'gm')
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    const path = join(target, name)
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n---\n', 3)
    writeFileSync(path, text.slice(0, end).replace(unwanted, '') + text.slice(end))
  }
}
