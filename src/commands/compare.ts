// npm run compare: what one article file changed against another.
import { basename, dirname } from 'node:path'
import { assembleArticle } from '../build/assemble-article.ts'
import { compareArticles } from '../compare/compare-articles.ts'
import { comparisonToJson } from '../compare/comparison-to-json.ts'
import { formatComparison } from '../compare/format-comparison.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { readArticleFile } from '../read/read-article-file.ts'
import { formatFindings } from '../report/format-text.ts'
import type { Outcome } from './outcome.ts'

/** Compares file `b` (the variant) with file `a` (its source). */
export async function runCompare(
  a: string,
  b: string,
  options: { json: boolean; color: boolean },
): Promise<Outcome> {
  const read = await Promise.all([load(a), load(b)])
  const [one, other] = read.map(({ article }) => article)
  if (!one || !other) {
    return {
      err: formatFindings(
        read.flatMap(({ findings }) => findings),
        options,
      ),
      code: 1,
    }
  }
  const comparison = compareArticles(one, other)
  const out = options.json
    ? `${JSON.stringify(comparisonToJson(comparison, one.body, other.body), null, 2)}\n`
    : formatComparison(comparison, one.body, other.body, options)
  return { out, code: 0 }
}

async function load(path: string): Promise<{ article: Article | null; findings: Finding[] }> {
  const { article, findings } = await readArticleFile(dirname(path), basename(path))
  if (!article) return { article: null, findings }
  const assembled = assembleArticle(article)
  return { article: assembled.article, findings: [...findings, ...assembled.findings] }
}
