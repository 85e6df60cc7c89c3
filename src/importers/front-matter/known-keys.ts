import { FOREIGN_FIELDS } from '../../read/foreign-fields.ts'
import { simple } from '../../read/suggest-name.ts'

/** Names for the page of the article itself. */
const OWN_PAGE: ReadonlySet<string> = new Set(['originurl', 'url', 'link', 'permalink'])

/** What Jekyll, Hugo, Eleventy, Hexo and their themes call things that the checks call otherwise. */
const MORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'rights.licence': 'license licence licensing',
    'rights.notice': 'copyright',
    'rights.holder': 'holder rights_holder copyright_holder',
    'rights.credit_line': 'credit_line creditline',
    'rights.expires': 'expirydate expiry_date expires expiry unpublish_date',
    published: 'publishdate publish_date date_published',
    updated: 'last_modified_at date_updated modified_date',
    derived_from: 'syndicated_from crosspost_from originally_published_at',
  }).flatMap(([field, names]) => names.split(' ').map((name) => [simple(name), field] as const)),
)

/** Names that are ambiguous between systems, and of which nothing is taken. */
const NOT_TAKEN: ReadonlySet<string> = new Set(
  [
    'id',
    'slug',
    'series',
    'hidden',
    'unlisted',
    'publisher',
    'source',
    'site',
    'website',
    'medium',
    'provider',
    'journal',
    'publication',
    'captures',
    'abstract',
    'archive',
    'group',
  ].map(simple),
)

/** Our field for a key of another system; null where none is known. */
export function knownField(name: string): string | null {
  const key = simple(name)
  if (NOT_TAKEN.has(key)) return null
  return MORE.get(key) ?? FOREIGN_FIELDS.get(key) ?? null
}

/** Whether a key names the article's own page, rather than perhaps its source. */
export function isOwnPage(name: string): boolean {
  return OWN_PAGE.has(simple(name))
}
