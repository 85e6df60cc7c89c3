import { LIMITS } from './limits.ts'
import { loadTextFileSync } from './load-text-file.ts'
import type { ParsedArticle, ParsedFront } from './parse-article.ts'

/**
 * An article without its text: of a large archive the front matter alone is kept in memory. Where a
 * finding quotes a line, the file is read once more.
 */
export function leaveText(dir: string, { markdown, source, ...front }: ParsedArticle): ParsedFront {
  const { file, sha256 } = source
  const again = () => loadTextFileSync(dir, file, LIMITS.articleBytes).source
  return {
    ...front,
    source: {
      file,
      sha256,
      get text() {
        return again()?.text ?? ''
      },
      get lines() {
        return again()?.lines ?? []
      },
    },
  }
}
