import type { Fingerprint } from './fingerprint-article.ts'
import { unpackNumbers } from './pack-numbers.ts'

/** Hashes of an outlet's recurring paragraphs, by outlet id. */
export type Furniture = ReadonlyMap<string, ReadonlySet<number>>

const leastArticles = 3
const mostDays = 7
/** Size of the first, rough count; it keeps the exact one small. A power of two. */
const sketchSize = 1 << 22

/**
 * Finds the paragraphs that an outlet puts under its articles: the same paragraph in at least three
 * articles of one outlet whose dates lie more than seven days apart. One text in 150 outlets is not
 * furniture, nor are three versions within a week. `only` limits the search to some paragraphs.
 */
export function findFurniture(
  fingerprints: readonly Fingerprint[],
  only?: ReadonlySet<number>,
): Furniture {
  const rough = new Uint8Array(sketchSize)
  const salts = new Map<string, number>()
  forEachParagraph(fingerprints, only, ({ outlet }, hash) => {
    if (!salts.has(outlet)) salts.set(outlet, Math.imul(salts.size + 1, 0x9e3779b1))
    const cell = (hash ^ salts.get(outlet)!) & (sketchSize - 1)
    if (rough[cell]! < 255) rough[cell]!++
  })
  const seen = new Map<string, Map<number, { count: number; first: number; last: number }>>()
  forEachParagraph(fingerprints, only, ({ outlet, day }, hash) => {
    if (rough[(hash ^ salts.get(outlet)!) & (sketchSize - 1)]! < leastArticles) return
    const ofOutlet = seen.get(outlet) ?? new Map()
    seen.set(outlet, ofOutlet)
    const known = ofOutlet.get(hash)
    if (known) {
      known.count++
      known.first = Math.min(known.first, day!)
      known.last = Math.max(known.last, day!)
    } else ofOutlet.set(hash, { count: 1, first: day!, last: day! })
  })
  return new Map([...seen].map(([outlet, paragraphs]) => [outlet, recurring(paragraphs)]))
}

function recurring(
  paragraphs: ReadonlyMap<number, { count: number; first: number; last: number }>,
): ReadonlySet<number> {
  const found = [...paragraphs].filter(
    ([, { count, first, last }]) => count >= leastArticles && last - first > mostDays,
  )
  return new Set(found.map(([hash]) => hash))
}

/** Visits every distinct paragraph of every dated article. */
function forEachParagraph(
  fingerprints: readonly Fingerprint[],
  only: ReadonlySet<number> | undefined,
  visit: (fingerprint: Fingerprint, hash: number) => void,
): void {
  for (const fingerprint of fingerprints) {
    if (fingerprint.day === null) continue
    for (const hash of paragraphHashes(fingerprint.paragraphs)) {
      if (!only || only.has(hash)) visit(fingerprint, hash)
    }
  }
}

/** The distinct paragraph hashes of a fingerprint. */
export function paragraphHashes(packed: string): Set<number> {
  const groups = unpackNumbers(packed)
  const hashes = new Set<number>()
  for (let i = 0; i < groups.length; i += 2) hashes.add(groups[i]!)
  return hashes
}
