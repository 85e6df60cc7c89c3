import type { ArticleSource } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { assignFragments } from './assign-fragments.ts'
import { convertArticle } from './convert-article.ts'
import { implyOutlets } from './imply-outlets.ts'
import { LIMITS } from './limits.ts'
import { loadTextFile } from './load-text-file.ts'
import { indexOutlets } from './outlet-index.ts'
import { type ParsedArticle, parseArticle } from './parse-article.ts'
import { defaultSettings } from './read-settings.ts'
import { slugify } from './slugify.ts'

/**
 * Read one article file by itself, without the archive that it may belong to: its outlet is taken
 * as it is named, or from its address. `article` is null where a finding is an error.
 *
 * @param dir the folder of the file
 * @param file its path in that folder, with `/`
 */
export async function readArticleFile(
  dir: string,
  file: string,
): Promise<{ article: ArticleSource | null; findings: Finding[] }> {
  const { source, finding } = await loadTextFile(dir, file, LIMITS.articleBytes)
  if (source === null) return { article: null, findings: [finding] }
  const parsed = parseArticle(source)
  if (parsed.article === null) return { article: null, findings: parsed.findings }
  const { settings, defaults } = defaultSettings(dir)
  const outlets = indexOutlets(outletsOf(parsed.article))
  const { article, findings } = convertArticle(parsed.article, { settings, defaults, outlets })
  const all = [...parsed.findings, ...findings]
  const fragment = assignFragments([article.code]).get(article.code) ?? ''
  const isBad = all.some(({ severity }) => severity === 'error')
  return {
    article: isBad ? null : { ...article, fragment, markdown: parsed.article.markdown },
    findings: all,
  }
}

/** The outlet of the file's address, under the name that the file gives, where it gives one. */
function outletsOf({ source, fields }: ParsedArticle): Outlet[] {
  const host = fields.origin_url === undefined ? null : hostOf(fields.origin_url)
  const { outlets } = implyOutlets([], [{ host, source, place: { line: 1, column: 1 } }])
  const named = fields.outlet?.trim()
  if (named === undefined) return outlets
  return outlets.map((outlet) => ({ ...outlet, id: slugify(named) || outlet.id, name: named }))
}
