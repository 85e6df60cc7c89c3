import { parseDate } from '../../read/parse-date.ts'
import type { MoreFacts } from '../imported-article.ts'

/** What a wire says about rights, in plain words. */
export interface WireRights {
  holder: string | null
  notice: string | null
  terms: string | null
  licence: string | null
  credit: string | null
  expires: string | null
}

/** Rights as the front matter has them: terms of use that are more than a name join the notice. */
export function rightsOf(wire: WireRights): Pick<MoreFacts, 'rights'> {
  const isName =
    wire.terms !== null && /^(?:https?:\/\/\S+|(?:CC|Creative Commons)\b.{0,80})$/i.test(wire.terms)
  const licence = wire.licence ?? (isName ? wire.terms : null)
  const notice = [wire.notice, isName ? null : wire.terms].filter(Boolean).join(' ')
  const expires = wire.expires === null ? null : parseDate(wire.expires, null).date
  const rights = {
    ...(wire.holder === null ? {} : { holder: wire.holder }),
    ...(licence === null ? {} : { licence }),
    ...(notice === '' ? {} : { notice }),
    ...(wire.credit === null ? {} : { credit_line: wire.credit }),
    ...(expires === null ? {} : { expires: expires.text }),
  }
  return Object.keys(rights).length === 0 ? {} : { rights }
}
