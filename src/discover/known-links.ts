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
 * declared by code or address, or where none is declared an attribution that links to an article of the
 * archive: one source each, as stories are built. Articles that are linked to nothing are left out.
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
    const sources = article.derivedFrom.map(
      ({ code, url }) =>
        (code === null ? undefined : byCode.get(code)) ??
        (url === null ? undefined : byAddress.get(keyOf(url))),
    )
    const credited = article.body.attributions.map(({ url }) =>
      url === null ? undefined : byAddress.get(keyOf(url)),
    )
    const first = (sources.length > 0 ? sources : credited).find(
      (source) => source !== undefined && source !== article.code,
    )
    if (first !== undefined) join(article.code, first)
    if (article.story === null) continue
    const other = named.get(article.story)
    if (other) join(other, article.code)
    else named.set(article.story, article.code)
  }
  return new Map([...parent.keys()].map((code) => [code, find(code)]))
}
