import type { Furniture } from './find-furniture.ts'
import type { Fingerprint } from './fingerprint-article.ts'
import { unpackNumbers } from './pack-numbers.ts'

const leastKept = 5

/**
 * The distinct grams of an article, sorted, without those of its outlet's furniture. Where furniture
 * would leave hardly any, it is the text itself (a page captured again and again) and stays.
 */
export function keepGrams(
  { outlet, paragraphs, grams }: Fingerprint,
  furniture: Furniture,
): Uint32Array {
  const all = unpackNumbers(grams)
  const omitted = furniture.get(outlet)
  if (!omitted || omitted.size === 0) return distinct(all)
  const groups = unpackNumbers(paragraphs)
  const kept: number[] = []
  let at = 0
  for (let i = 0; i < groups.length; i += 2) {
    const end = at + groups[i + 1]!
    if (!omitted.has(groups[i]!)) for (let k = at; k < end; k++) kept.push(all[k]!)
    at = end
  }
  return distinct(kept.length < leastKept ? all : Uint32Array.from(kept))
}

function distinct(grams: Uint32Array): Uint32Array {
  grams.sort()
  let size = 0
  for (let i = 0; i < grams.length; i++) {
    if (i === 0 || grams[i] !== grams[i - 1]) grams[size++] = grams[i]!
  }
  return grams.slice(0, size)
}
