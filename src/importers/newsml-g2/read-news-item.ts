import type { Element } from 'xast'
import { addressProblem } from '../../model/http-address.ts'
import { importFinding } from '../import-finding.ts'
import type { VersionedItem } from '../items/latest-versions.ts'
import { htmlWords, plainWords, topicFields, wordList } from '../items/plain-words.ts'
import type { SourceItem } from '../items/source-item.ts'
import { standingOf } from '../items/standing.ts'
import { rightsOf } from '../items/wire-rights.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import { childrenOf, findElement, wordsOf } from '../xml/elements.ts'
import { bodyOf } from './body-of.ts'
import { keepRest } from './keep-rest.ts'
import { bestOf, literalOf, nameOf } from './names.ts'
import { sourcesOf } from './sources-of.ts'

type Place = { file: string; name: string; line: number }

/** One `newsItem` as an item; pictures, sound and the like are set aside. */
export function readNewsItem(element: Element, place: Place): VersionedItem | SetAside {
  const item = findElement(element, 'itemMeta')
  const content = findElement(element, 'contentMeta')
  const kind = literalOf(findElement(item, 'itemClass')) ?? 'ninat:text'
  if (!/:?(?:text|composite)$/i.test(kind))
    return setAside(`items of the class ${kind.slice(0, 40)}`)
  const version = Number(element.attributes.version ?? 0)
  const body = bodyOf(element)
  const url = addressOf(element, item, content)
  const standing = standingOf(
    {
      status: literalOf(findElement(item, 'pubStatus')),
      embargoed: wordsOf(findElement(item, 'embargoed')),
      created: wordsOf(findElement(item, 'versionCreated')),
      name: place.name,
    },
    place.file,
  )
  const read: SourceItem = {
    name: place.name,
    id: plainWords(element.attributes.guid),
    url,
    title: headlineOf(item, content) ?? body.headline,
    description: wordsOf(bestOf(childrenOf(content, 'description'), ['summary', 'abstract'])),
    language: plainWords(
      findElement(content, 'language')?.attributes.tag ?? element.attributes['xml:lang'],
    ),
    byline: bylineOf(content, body.byline),
    published:
      dateOf(content, 'contentCreated') ??
      dateOf(item, 'firstCreated') ??
      dateOf(item, 'versionCreated'),
    updated: dateOf(content, 'contentModified') ?? dateOf(item, 'versionCreated'),
    body: body.body,
    more: { ...factsOf(element, url), ...standing.more },
    kept: { guid: element.attributes.guid, ...keepRest(item, content) },
    publisher: publisherOf(item),
    findings: [...standing.findings, ...leftOut(element, content, place, body.remote)],
  }
  return { item: read, version: Number.isFinite(version) ? version : 0, file: place.file }
}

/** Topics, sources and rights. */
function factsOf(element: Element, url: string | null) {
  const item = findElement(element, 'itemMeta')
  const content = findElement(element, 'contentMeta')
  return {
    ...topicFields(topicsOf(content)),
    ...sourcesOf(item, content, url),
    ...rights(element, content),
  }
}

const dateOf = (parent: Element | undefined, name: string) => wordsOf(findElement(parent, name))

/** The page of the item: a link or an id that is one, else the guid where that is an address. */
function addressOf(
  element: Element,
  item: Element | undefined,
  content: Element | undefined,
): string | null {
  const links = childrenOf(item, 'link')
    .filter(({ attributes }) => /canonical|permalink|alternate|web/i.test(attributes.rel ?? ''))
    .map(({ attributes }) => attributes.href)
  const ids = childrenOf(content, 'altId').map((id) => wordsOf(id))
  const remote = childrenOf(findElement(element, 'contentSet'), 'remoteContent')
    .filter(({ attributes }) => /html/i.test(attributes.contenttype ?? ''))
    .map(({ attributes }) => attributes.href)
  const candidates = [...links, ...ids, ...remote, element.attributes.guid]
  return candidates.find((one): one is string => !!one && addressProblem(one) === null) ?? null
}

function headlineOf(item: Element | undefined, content: Element | undefined): string | null {
  const headline = bestOf(childrenOf(content, 'headline'), ['hld:main', 'main', 'headline'])
  return htmlWords(wordsOf(headline) ?? wordsOf(findElement(item, 'title')))
}

function bylineOf(content: Element | undefined, printed: string | null): string[] {
  const by = childrenOf(content, 'by').map((one) => wordsOf(one))
  const creators = childrenOf(content, 'creator').map(nameOf)
  const names = wordList(by.length > 0 ? by : creators)
  return (names.length > 0 ? names : wordList([printed])).map((name) =>
    name.replace(/^by:? (?=\S)/i, ''),
  )
}

function topicsOf(content: Element | undefined): string[] {
  const subjects = childrenOf(content, 'subject').map(nameOf)
  return wordList([...subjects, ...childrenOf(content, 'keyword').map((one) => wordsOf(one))])
}

function rights(element: Element, content: Element | undefined) {
  const info = findElement(element, 'rightsInfo')
  return rightsOf({
    holder: nameOf(findElement(info, 'copyrightHolder')),
    notice: wordsOf(findElement(info, 'copyrightNotice')),
    terms: wordsOf(findElement(info, 'usageTerms')),
    licence: plainWords(findElement(info, 'link')?.attributes.href),
    credit: wordsOf(findElement(content, 'creditline')),
    expires: null,
  })
}

function publisherOf(item: Element | undefined) {
  const name = nameOf(findElement(item, 'provider'))
  return name === null ? null : { name }
}

function leftOut(
  element: Element,
  content: Element | undefined,
  { file, line }: Place,
  remote: readonly string[],
) {
  const findings = []
  const urgency = wordsOf(findElement(content, 'urgency'))
  const sets = childrenOf(element, 'partMeta', 'assert', 'inlineRef', 'derivedFrom')
  const names = [...(urgency === null ? [] : ['urgency']), ...new Set(sets.map(({ name }) => name))]
  if (names.length > 0) {
    const message = `Left out, since nothing here uses it: ${names.join(', ')}`
    findings.push(importFinding(file, 'note', 'import-dropped', message, { line }))
  }
  if (remote.length > 0) {
    const message = `The text is not in the file but at ${remote.join(', ').slice(0, 300)}`
    const mend = 'Fetch that file and import it.'
    findings.push(importFinding(file, 'warning', 'import-remote', message, { line, mend }))
  }
  return findings
}
