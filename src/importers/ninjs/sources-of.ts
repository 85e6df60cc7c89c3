import { addressProblem } from '../../model/http-address.ts'
import { hostOf } from '../../model/normalise-url.ts'
import type { MoreFacts } from '../imported-article.ts'
import { plainWords } from '../items/plain-words.ts'
import { type ItemFields, isFields } from './item-fields.ts'

type Sources = Extract<NonNullable<MoreFacts['derived_from']>, unknown[]>
type Source = Exclude<Sources[number], string>

/** Relations of IPTC's “item relation” vocabulary that name the source of a text. */
const RELATIONS: ReadonlyMap<string, Source['kind'] | null> = new Map(
  Object.entries({
    derivedfrom: null,
    evolvedfrom: 'revision',
    translatedfrom: 'translation',
    previousversion: 'revision',
    adaptedfrom: 'adaptation',
    excerptof: 'excerpt',
    source: null,
  }),
)

/** What the item says about where its text comes from: relations with a kind, then plain addresses. */
export function sourcesOf(fields: ItemFields, own: string | null): Source[] {
  const sources: Source[] = []
  const add = (uri: unknown, kind: Source['kind'] | null, note: string) => {
    const text = plainWords(uri)
    if (text === null || text === own || text.length > 4000) return
    if (sources.some(({ url, code }) => url === text || code === text)) return
    const target = addressProblem(text) === null ? { url: text } : { code: text }
    sources.push({ ...target, ...(kind ? { kind } : {}), note })
  }
  for (const name of ['derivedfrom', 'evolvedfrom', 'translatedfrom']) {
    for (const value of fields.list(name)) {
      const uri = isFields(value) ? (value.uri ?? value.href) : value
      add(uri, RELATIONS.get(name), `The ninjs item says so in “${name}”.`)
    }
  }
  for (const one of fields.list('associations').filter(isFields)) {
    const relation = String(one.rel ?? one.role ?? '')
    const kind = RELATIONS.get(relation.replace(/^.*[/:#]/, '').toLowerCase())
    if (kind !== undefined)
      add(
        one.uri ?? one.href,
        kind,
        `The ninjs item says so in its associations: ${relation.slice(0, 100)}.`,
      )
  }
  if (sources.length > 0) return sources
  for (const one of fields.list('infosources', 'infosource').filter(isFields)) {
    if (String(one.role ?? '').toLowerCase() !== 'originated') continue
    const name = plainWords(one.name) ?? 'an address'
    const isOwn = own !== null && hostOf(String(one.uri)) === hostOf(own)
    if (!isOwn && addressProblem(String(one.uri ?? '')) === null)
      add(one.uri, null, `The ninjs item names ${name} as the originator.`)
  }
  return sources
}
