// Comes in: the JSON-LD scripts of a page (schema.org). Goes out: the article that they describe.

import { isObject, type LdObject } from './ld-values.ts'

/** Bounds: news pages have up to 100,000 characters and some hundred objects. */
const LIMITS = Object.freeze({ characters: 1_000_000, objects: 5_000 })

const ARTICLE = /(?:Article|BlogPosting|NewsReport|Report)$/

/** What the scripts say, and what could not be read of them. */
export interface LinkedData {
  /** The object that describes the article, references within the page resolved; null for none. */
  article: LdObject | null
  /** One end of a sentence for each script that was not read. */
  problems: string[]
}

/** Read all scripts: single objects, lists, `@graph`, objects that are referred to by `@id`. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const problems: string[] = []
  const roots: unknown[] = []
  let room = LIMITS.characters
  for (const script of scripts) {
    if (script.length > room) {
      problems.push(`${script.length} characters of JSON-LD`)
      continue
    }
    room -= script.length
    try {
      roots.push(JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')))
    } catch {
      problems.push('JSON-LD that is no JSON')
    }
  }
  const { objects, isCut } = gatherObjects(roots)
  if (isCut) problems.push(`more than ${LIMITS.objects} objects of JSON-LD`)
  const byId = new Map<string, LdObject>()
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id))
      byId.set(id, object)
  }
  const articles = objects.filter(isArticle)
  const article = articles.find((object) => 'headline' in object) ?? articles[0] ?? null
  return { article: article && resolveReferences(article, byId), problems }
}

/** Every object, outer ones first, found without recursion. */
function gatherObjects(roots: readonly unknown[]): { objects: LdObject[]; isCut: boolean } {
  const objects: LdObject[] = []
  let level: unknown[] = [...roots]
  while (level.length > 0) {
    const next: unknown[] = []
    for (const value of level) {
      if (Array.isArray(value)) next.push(...value.slice(0, LIMITS.objects + 1))
      if (!isObject(value)) continue
      if (objects.length === LIMITS.objects) return { objects, isCut: true }
      objects.push(value)
      for (const inner of Object.values(value)) if (typeof inner === 'object') next.push(inner)
    }
    level = next
  }
  return { objects, isCut: false }
}

function isArticle(object: LdObject): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))
}

/** `author: {"@id": "#jo"}` → the object of that id, one level deep. */
function resolveReferences(article: LdObject, byId: ReadonlyMap<string, LdObject>): LdObject {
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) ? value['@id'] : null
    return (typeof id === 'string' && byId.get(id)) || value
  }
  return Object.fromEntries(
    Object.entries(article).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, 1000).map(resolve) : resolve(value),
    ]),
  )
}
