// In: articles. Out: which pairs editors have refused, and which articles are linked already.
import type { Article } from '../model/article.ts'
import { normaliseUrl } from '../model/normalise-url.ts'

/** Whether either article's `not_derived_from` names the other, by code or address. */
export function isRefused(a: Article, b: Article): boolean {
  return refuses(a, b) || refuses(b, a)
}

function refuses(article: Article, other: Article): boolean {
  return (
    article.notDerivedFrom.length > 0 &&
    article.notDerivedFrom.some((refused) => means(refused, other))
  )
}

function means(text: string, { code, url }: Article): boolean {
  return text === code || (url !== null && keyOf(text) === keyOf(url))
}

function keyOf(address: string): string {
  return normaliseUrl(address) ?? address
}

/**
 * The story that each article belongs to by what editors and texts say: the same `story`, a source
 * declared by code or address, or an attribution that links to an article of the archive. Articles
 * that are linked to nothing are left out. Names of stories mean nothing.
 */
export function knownStories(articles: readonly Article[]): Map<string, string> {
  const byCode = new Map(articles.map(({ code }) => [code, code]))
  const byAddress = new Map<string, string>()
  for (const { code, url } of articles) if (url !== null) byAddress.set(keyOf(url), code)
  const parent = new Map<string, string>()
  const find = (code: string): string => {
    let root = code
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up
    return root
  }
  const join = (a: string, b: string) => {
    const [first, second] = [find(a), find(b)].sort() as [string, string]
    parent.set(second, first)
    parent.set(first, first)
  }
  const named = new Map<string, string>()
  for (const article of articles) {
    const sources = article.derivedFrom.flatMap(({ code, url }) => [
      code === null ? undefined : byCode.get(code),
      url === null ? undefined : byAddress.get(keyOf(url)),
    ])
    const credited = article.body.attributions.map(({ url }) =>
      url === null ? undefined : byAddress.get(keyOf(url)),
    )
    for (const source of [...sources, ...credited]) if (source) join(article.code, source)
    if (article.story === null) continue
    const first = named.get(article.story)
    if (first) join(first, article.code)
    else named.set(article.story, article.code)
  }
  return new Map([...parent.keys()].map((code) => [code, find(code)]))
}
