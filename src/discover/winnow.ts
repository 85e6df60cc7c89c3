/** Words in one gram. */
export const gramLength = 4
/** Neighbouring grams of which the smallest is kept. */
const windowLength = 8

/** Hash of each run of four words from `start` to `end`: `end - start - 3` unsigned 32-bit numbers. */
export function hashGrams(words: Uint32Array, start: number, end: number): Uint32Array {
  // A bundler may turn an exported constant into a call: it is read once.
  const length = gramLength
  const count = Math.max(0, end - start - length + 1)
  const grams = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x2545f491
    for (let k = 0; k < length; k++) {
      hash = Math.imul(hash ^ words[start + i + k]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    grams[i] = (hash ^ (hash >>> 16)) >>> 0
  }
  return grams
}

/**
 * Keeps the smallest gram of every window of eight, the rightmost of equals, each position once
 * (Schleimer, Wilkerson and Aiken, “Winnowing”, 2003): any run of eleven words that two texts share
 * leaves at least one number in both. A paragraph with fewer than eight grams keeps its smallest.
 */
export function winnow(grams: Uint32Array): number[] {
  const kept: number[] = []
  let least = -1
  for (let end = Math.min(windowLength, grams.length); end <= grams.length; end++) {
    const start = Math.max(0, end - windowLength)
    if (grams.length === 0) break
    if (least >= start) {
      if (grams[end - 1]! > grams[least]!) continue
      least = end - 1
    } else {
      least = start
      for (let i = start + 1; i < end; i++) if (grams[i]! <= grams[least]!) least = i
    }
    kept.push(grams[least]!)
  }
  return kept
}
