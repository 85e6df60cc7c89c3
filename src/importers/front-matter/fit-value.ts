import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { parseAddress } from '../check-facts.ts'

/** A value for one of our fields, perhaps another than was meant, and what else it says. */
export interface Fitted {
  field: string
  /** The node itself where it stays as it is; else what is to be written. */
  value: unknown
  more?: { field: string; value: unknown }[]
}

type Fit = (value: Node) => Fitted | null

const FITS: Readonly<Record<string, Fit>> = {
  origin_url: (value) => address('origin_url', value),
  derived_from: (value) =>
    isMap(value) || isSeq(value) ? same('derived_from', value) : words('derived_from', value),
  archived_at: (value) => same('archived_at', value),
  byline: names,
  tags: (value) => list('tags', value),
  category: topics,
  language,
  published: (value) => publishedOrDraft(value),
  draft,
  status,
  image: picture,
  aliases: (value) => list('aliases', value),
  rights: (value) => (isMap(value) ? same('rights', value) : words('rights.licence', value)),
  corrections: (value) => same('corrections', value),
  not_derived_from: (value) => same('not_derived_from', value),
}
const SCALARS: ReadonlySet<string> = new Set(
  'layout code outlet title description date updated retrieved story image_caption image_credit rights.holder rights.licence rights.notice rights.credit_line rights.expires'.split(
    ' ',
  ),
)

/** The value of a foreign key as our field takes it; null where it is of another kind. */
export function fitValue(field: string, value: Node | null): Fitted | null {
  if (value === null)
    return SCALARS.has(field) || Object.hasOwn(FITS, field) ? { field, value } : null
  if (Object.hasOwn(FITS, field)) return FITS[field]!(value)
  return SCALARS.has(field) ? words(field, value) : null
}

const same = (field: string, value: Node): Fitted => ({ field, value })
const scalarOf = (value: Node): string => (isScalar(value) ? String(value.value) : '')

function words(field: string, value: Node): Fitted | null {
  return isScalar(value) ? same(field, value) : null
}

/** An empty one is none, and stays. */
function address(field: string, value: Node): Fitted | null {
  const text = scalarOf(value)
  return isScalar(value) && (text === '' || parseAddress(text) !== null) ? same(field, value) : null
}

/** Texts within lists within lists, in order; null where anything else is among them. */
function flatten(value: Node): string[] | null {
  if (isScalar(value)) return [String(value.value)]
  if (!isSeq(value)) return null
  const inner = value.items.map((item) => flatten(item as Node))
  return inner.every((one) => one !== null) ? inner.flat() : null
}

function list(field: string, value: Node): Fitted | null {
  if (isScalar(value)) return same(field, value)
  if (isSeq(value) && value.items.every((item) => isScalar(item))) return same(field, value)
  const texts = flatten(value)
  return texts === null ? null : { field, value: texts }
}

/** Of several categories the first is the category, the others are tags. */
function topics(value: Node): Fitted | null {
  if (isScalar(value)) return same('category', value)
  const [first, ...others] = [...new Set(flatten(value) ?? [])]
  if (first === undefined) return null
  const more = others.length === 0 ? {} : { more: [{ field: 'tags', value: others }] }
  return { field: 'category', value: first, ...more }
}

/** Names as texts, or as maps with a `name`. */
function names(value: Node): Fitted | null {
  if (isScalar(value)) return same('byline', value)
  if (isSeq(value) && value.items.every((item) => isScalar(item))) return same('byline', value)
  const items = isSeq(value) ? value.items : [value]
  const found = items.map((item) => {
    if (isScalar(item)) return String(item.value)
    const name = isMap(item)
      ? (item.get('name') ?? item.get('display_name') ?? item.get('id'))
      : null
    return typeof name === 'string' && name !== '' ? name : null
  })
  return found.every((name) => name !== null) ? { field: 'byline', value: found } : null
}

function language(value: Node): Fitted | null {
  const text = scalarOf(value)
  const tag = text.replaceAll('_', '-')
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag))
    return text === '' && isScalar(value) ? same('language', value) : null
  return tag === text ? same('language', value) : { field: 'language', value: tag }
}

/** Jekyll's `published: false` says that it is a draft. */
function publishedOrDraft(value: Node): Fitted | null {
  const text = scalarOf(value).toLowerCase()
  if (text === 'false' || text === 'no') return { field: 'draft', value: 'true' }
  return text === 'true' || text === 'yes' ? null : words('published', value)
}

/** Our own field takes the bare words only. */
function draft(value: Node): Fitted | null {
  const text = scalarOf(value).toLowerCase()
  if (text !== 'true' && text !== 'false')
    return text === '' && isScalar(value) ? same('draft', value) : null
  return isScalar(value) && value.source === text
    ? same('draft', value)
    : { field: 'draft', value: text }
}

function status(value: Node): Fitted | null {
  const text = scalarOf(value).toLowerCase()
  if (text === 'published' || text === 'withdrawn') return same('status', value)
  return text === 'draft' || text === 'pending' || text === 'private'
    ? { field: 'draft', value: 'true' }
    : null
}

/** A picture as an address, a list with it at the head, or a map with its caption. */
function picture(value: Node): Fitted | null {
  if (isScalar(value)) return same('image', value)
  if (isSeq(value))
    return value.items.length === 1 && isScalar(value.items[0])
      ? { field: 'image', value: String(value.items[0].value) }
      : null
  if (!isMap(value)) return null
  const text = (...keys: string[]) =>
    keys
      .map((key) => value.get(key))
      .find((one): one is string => typeof one === 'string' && one !== '')
  const src = text('path', 'src', 'url', 'file', 'feature')
  if (src === undefined) return null
  const more = [
    { field: 'image_caption', value: text('caption') },
    { field: 'image_credit', value: text('credit', 'attribution', 'photographer') },
  ].filter((one) => one.value !== undefined)
  return { field: 'image', value: src, more }
}
