import type { Element } from 'xast'
import { addressProblem } from '../../model/http-address.ts'
import { hostOf } from '../../model/normalise-url.ts'
import type { MoreFacts } from '../imported-article.ts'
import { plainWords } from '../items/plain-words.ts'
import { childrenOf } from '../xml/elements.ts'
import { literalOf, nameOf } from './names.ts'

type Sources = Extract<NonNullable<MoreFacts['derived_from']>, unknown[]>
type Source = Exclude<Sources[number], string>

/** Relations of IPTC's “item relation” vocabulary that name the source of a text. */
const RELATIONS: readonly [RegExp, Source['kind'] | null][] = [
  [/translatedfrom$/i, 'translation'],
  [/(?:evolvedfrom|previousversion|evolved)$/i, 'revision'],
  [/(?:derivedfrom|basedon|source)$/i, null],
]

/** What links and information sources say about where the text comes from. */
export function sourcesOf(
  item: Element | undefined,
  content: Element | undefined,
  own: string | null,
): Pick<MoreFacts, 'derived_from'> {
  const sources: Source[] = []
  for (const link of childrenOf(item, 'link')) {
    const relation = link.attributes.rel ?? ''
    const found = RELATIONS.find(([form]) => form.test(relation))
    const target = plainWords(link.attributes.href ?? link.attributes.residref)
    if (found === undefined || target === null || target.length > 4000) continue
    const where = addressProblem(target) === null ? { url: target } : { code: target }
    const kind = found[1] === null ? {} : { kind: found[1] }
    sources.push({
      ...where,
      ...kind,
      note: `The NewsML-G2 item says so: ${relation.slice(0, 100)}.`,
    })
  }
  for (const source of sources.length > 0 ? [] : childrenOf(content, 'infoSource')) {
    const uri = source.attributes.uri ?? literalOf(source) ?? ''
    if (own !== null && hostOf(uri) === hostOf(own)) continue
    const role = source.attributes.role ?? ''
    if (
      addressProblem(uri) !== null ||
      !/(?:orig|origcont|originfo|originated)$/i.test(role || 'orig')
    )
      continue
    const name = nameOf(source) ?? uri
    sources.push({ url: uri, note: `The NewsML-G2 item names ${name} as its source.` })
  }
  return sources.length === 0 ? {} : { derived_from: sources }
}
