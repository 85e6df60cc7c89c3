import { assembleArticle } from '../../src/build/assemble-article.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleFront } from '../../src/model/article-source.ts'
import { readWhole } from '../../src/read/read-whole.ts'

/** Articles of a content folder, rendered here and now; those that cannot be are left out. */
export function renderAll(content: string, fronts: readonly ArticleFront[]): Article[] {
  return fronts.flatMap((front) => {
    const source = readWhole(content, front)
    return 'severity' in source ? [] : (assembleArticle(source).article ?? [])
  })
}
