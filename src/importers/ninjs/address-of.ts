import { addressProblem } from '../../model/http-address.ts'
import { plainWords } from '../items/plain-words.ts'
import { type ItemFields, isFields } from './item-fields.ts'

/** The page of the item where one is named, else its `uri` where that is an address. */
export function addressOf(fields: ItemFields, uri: string | null): string | null {
  const pages = fields
    .list('renditions')
    .filter(isFields)
    .filter((one) => /html/i.test(String(one.contentType ?? one.contenttype ?? one.mimetype ?? '')))
    .map((one) => one.href)
  const ids = fields
    .list('altids')
    .filter(isFields)
    .filter((one) => /web|url|permalink|canonical/i.test(String(one.role ?? '')))
    .map((one) => one.value)
  const candidates = [...pages, ...ids, fields.get('url', 'link', 'canonicalurl'), uri]
  const found = candidates.find((one) => typeof one === 'string' && addressProblem(one) === null)
  return typeof found === 'string' ? found : null
}

/** The code that this program wrote into its own export. */
export function codeOf(fields: ItemFields): string | null {
  const own = fields
    .list('altids')
    .filter(isFields)
    .find((one) => one.role === 'code')
  return own === undefined ? null : plainWords(own.value)
}
