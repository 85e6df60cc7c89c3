import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'
import type { VersionedItem } from '../items/latest-versions.ts'
import { htmlWords, plainWords, topicFields } from '../items/plain-words.ts'
import type { SourceItem } from '../items/source-item.ts'
import { standingOf } from '../items/standing.ts'
import { rightsOf } from '../items/wire-rights.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import { addressOf, codeOf } from './address-of.ts'
import { type ItemFields, isFields, itemFields, nameOf } from './item-fields.ts'
import { keepRest } from './keep-rest.ts'
import { pictureOf } from './picture-of.ts'
import { bodyOf, bylineOf, headlineOf, topicsOf, valueWithRole } from './read-words.ts'
import { sourcesOf } from './sources-of.ts'

type Place = { file: string; line: number; name: string }

/** Facts about the text that a reader of the archive needs not; they are named, not kept. */
const NAMED_ONLY = [
  'urgency',
  'priority',
  'charcount',
  'wordcount',
  'profile',
  'representationtype',
  'signals',
  'standard',
  'trustindicator',
  'mimetype',
  '$schema',
  'readtime',
]

/** One value of a ninjs file as an item; pictures, videos and what is no object are set aside. */
export function readItem(value: unknown, place: Place): VersionedItem | SetAside {
  if (!isFields(value)) return noItem(place)
  const fields = itemFields(value)
  const type = plainWords(fields.get('type'))?.toLowerCase() ?? 'text'
  if (!['text', 'composite', 'article'].includes(type)) {
    return setAside(`items of the type ${type.slice(0, 40)}`, 1)
  }
  const uri = plainWords(fields.get('uri', 'guid', 'id'))
  const findings: Finding[] = []
  const url = addressOf(fields, uri)
  const named = NAMED_ONLY.filter((name) => fields.get(name) !== undefined)
  const standing = standingOf(
    {
      status: plainWords(fields.get('pubstatus')),
      embargoed: plainWords(fields.get('embargoed')),
      created: plainWords(fields.get('versioncreated')),
      name: place.name,
    },
    place.file,
  )
  const sources = sourcesOf(fields, url)
  const item: SourceItem = {
    name: place.name,
    id: uri,
    url,
    code: codeOf(fields),
    title: headlineOf(fields),
    description: htmlWords(
      valueWithRole(fields.list('descriptions', 'description_text', 'description'), [
        'summary',
        'abstract',
        'short',
        'medium',
      ]),
    ),
    language: plainWords(fields.get('language')),
    byline: bylineOf(fields),
    published: plainWords(
      fields.get('contentcreated', 'firstcreated', 'firstpublished', 'versioncreated'),
    ),
    updated: plainWords(fields.get('contentmodified', 'versioncreated')),
    body: bodyOf(fields),
    more: { ...factsOf(fields, sources), ...standing.more },
    kept: {},
    publisher: null,
    findings: [...findings, ...standing.findings],
  }
  const publisher = publisherOf(fields)
  const used = [url, item.code, item.more.image, ...sources.map((one) => one.url ?? one.code)]
  const kept = {
    ...(url === uri ? {} : { uri }),
    embargoed: plainWords(fields.get('embargoed')),
    ...unusedDates(fields, item),
    ...keepRest(fields, used),
  }
  const notes = named.length === 0 ? [] : [leftOut(named, place)]
  const version = Number(fields.get('version') ?? 0)
  return {
    item: { ...item, kept, publisher, findings: [...item.findings, ...notes] },
    version: Number.isFinite(version) ? version : 0,
    file: place.file,
  }
}

/** Topics, picture, sources and rights. */
function factsOf(fields: ItemFields, sources: ReturnType<typeof sourcesOf>) {
  return {
    ...topicFields(topicsOf(fields)),
    ...pictureOf(fields),
    ...(sources.length > 0 ? { derived_from: sources } : {}),
    ...rightsOf({
      holder: plainWords(nameOf(fields.get('copyrightholder'))),
      notice: plainWords(fields.get('copyrightnotice')),
      terms: plainWords(fields.get('usageterms')),
      licence: licenceOf(fields.get('rightsinfo')),
      credit: plainWords(fields.get('creditline')),
      expires: plainWords(fields.get('expires')),
    }),
  }
}

function noItem({ file, line, name }: Place): SetAside {
  const message = `Unexpected ${name} that is no object, expected a ninjs item`
  return setAside('values that are no items', 1, [
    importFinding(file, 'warning', 'import-item', message, { line }),
  ])
}

function leftOut(names: readonly string[], { file, line }: Place): Finding {
  const message = `Left out, since nothing here uses it: ${names.join(', ')}`
  return importFinding(file, 'note', 'import-dropped', message, { line })
}

function licenceOf(info: unknown): string | null {
  if (!isFields(info)) return null
  return plainWords(info.linkedRights ?? info.linkedrights ?? info.encodedRights)
}

function publisherOf(fields: ItemFields) {
  const name = plainWords(nameOf(fields.get('provider', 'publisher')))
  if (name !== null) return { name }
  const from = fields
    .list('infosources', 'infosource')
    .filter(isFields)
    .find((one) => one.role === 'distributed')
  const distributor = plainWords(nameOf(from))
  return distributor === null ? null : { name: distributor }
}

/** Dates that have no field, or that another one goes before. */
function unusedDates(
  fields: ItemFields,
  { published, updated }: SourceItem,
): Record<string, string> {
  const names = ['firstcreated', 'versioncreated', 'contentmodified', 'firstpublished']
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const date = plainWords(fields.get(name))
      return date === null || date === published || date === updated ? [] : [[name, date]]
    }),
  )
}
