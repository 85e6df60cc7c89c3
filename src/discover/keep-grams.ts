import type { Fingerprint } from './fingerprint-article.ts'
import { unpackNumbers } from './pack-numbers.ts'

const leastKept = 5

/**
 * The distinct grams of an article, sorted, without those of the paragraphs in `omit`, its outlet's
 * furniture. Where that would leave hardly any, it is the text itself (a page captured again and
 * again) and stays.
 */
export function keepGrams(
  { paragraphs, grams }: Pick<Fingerprint, 'paragraphs' | 'grams'>,
  omit: ReadonlySet<number> | undefined,
): Uint32Array {
  const all = unpackNumbers(grams)
  if (!omit || omit.size === 0) return distinctSorted(all)
  const groups = unpackNumbers(paragraphs)
  const kept: number[] = []
  let at = 0
  for (let i = 0; i < groups.length; i += 2) {
    const end = at + groups[i + 1]!
    if (!omit.has(groups[i]!)) for (let k = at; k < end; k++) kept.push(all[k]!)
    at = end
  }
  return distinctSorted(kept.length < leastKept ? all : Uint32Array.from(kept))
}

/** The distinct hashes of the paragraphs of a fingerprint, sorted. */
export function keepParagraphs({ paragraphs }: Pick<Fingerprint, 'paragraphs'>): Uint32Array {
  const groups = unpackNumbers(paragraphs)
  return distinctSorted(groups.filter((_, i) => i % 2 === 0))
}

/** Sorts the numbers where they are; the result is a copy of its own. */
function distinctSorted(numbers: Uint32Array): Uint32Array {
  numbers.sort()
  let size = 0
  for (let i = 0; i < numbers.length; i++) {
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[size++] = numbers[i]!
  }
  return numbers.slice(0, size)
}
