import type { Article } from '../../src/model/article.ts'
import { readContent } from '../../src/read/read-content.ts'
import { renderAll } from '../support/render-all.ts'

/** The articles of a content folder, rendered here and now. */
export async function readArticles(content: string): Promise<Article[]> {
  const { articles } = await readContent(content)
  return renderAll(content, articles)
}
