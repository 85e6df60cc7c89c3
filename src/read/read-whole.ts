import type { ArticleFront, ArticleSource } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import { LIMITS } from './limits.ts'
import { loadTextFileSync } from './load-text-file.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { findingAbout } from './text-file.ts'

/**
 * An article with the text that its file holds, or the finding that says why not: the file has gone,
 * or is not what it was when its front matter was read.
 *
 * @param dir the content folder
 */
export function readWhole(dir: string, front: ArticleFront): ArticleSource | Finding {
  const { source, finding } = loadTextFileSync(dir, front.file, LIMITS.articleBytes)
  if (source === null) return finding
  const split = splitFrontMatter(source)
  if ('severity' in split || source.sha256 !== front.sha256) return changed(front.file)
  return { ...front, markdown: split.markdown }
}

function changed(file: string): Finding {
  return findingAbout(file, {
    severity: 'error',
    rule: 'unreadable',
    message: 'Unexpected change of the file while it was read, expected it to stay as it is',
    mend: 'Run the command again.',
  })
}
