import type { Article } from '../model/article.ts'
import type { ArchiveFacts } from './archive-facts.ts'

/** One of the two articles whose direction is asked, with the name it has in sentences. */
export type Role = { side: 'a' | 'b'; article: Article; name: string }

/** Articles are named by their outlets; two of one outlet by their codes. */
export function nameRoles(a: Article, b: Article, { outlets }: ArchiveFacts): [Role, Role] {
  const nameOf = ({ outlet, code }: Article) =>
    a.outlet === b.outlet ? `“${code}”` : (outlets.get(outlet)?.name ?? outlet)
  return [
    { side: 'a', article: a, name: nameOf(a) },
    { side: 'b', article: b, name: nameOf(b) },
  ]
}
