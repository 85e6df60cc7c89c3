/**
 * An inverted index in flat arrays. `grams` holds every gram of every article, sorted; `articles`
 * the article of each entry, ascending within one gram. `entries` lists, article after article, the
 * positions of its grams that other articles have too; article i's are from `from[i]` to `from[i+1]`.
 */
export type GramIndex = {
  grams: Uint32Array
  articles: Uint32Array
  entries: Uint32Array
  from: Uint32Array
}

/** Builds the index from the sorted, distinct grams of each article. Linear: a radix sort. */
export function indexGrams(gramsOf: readonly Uint32Array[]): GramIndex {
  const size = gramsOf.reduce((n, list) => n + list.length, 0)
  const grams = new Uint32Array(size)
  const articles = new Uint32Array(size)
  let at = 0
  gramsOf.forEach((list, article) => {
    grams.set(list, at)
    articles.fill(article, at, at + list.length)
    at += list.length
  })
  const sorted = sortByGram(grams, articles)
  return { ...sorted, ...listShared(sorted.grams, sorted.articles, gramsOf.length) }
}

/** Least-significant-digit radix sort in two passes of 16 bits; stable, so articles stay ordered. */
function sortByGram(
  grams: Uint32Array,
  articles: Uint32Array,
): { grams: Uint32Array; articles: Uint32Array } {
  type Lists = { grams: Uint32Array; articles: Uint32Array }
  let from: Lists = { grams, articles }
  let to: Lists = { grams: new Uint32Array(grams.length), articles: new Uint32Array(grams.length) }
  for (const shift of [0, 16]) {
    const next = new Uint32Array(65_537)
    for (let i = 0; i < grams.length; i++) next[((from.grams[i]! >>> shift) & 0xffff) + 1]!++
    for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!
    for (let i = 0; i < grams.length; i++) {
      const place = next[(from.grams[i]! >>> shift) & 0xffff]!++
      to.grams[place] = from.grams[i]!
      to.articles[place] = from.articles[i]!
    }
    ;[from, to] = [to, from]
  }
  return from
}

function listShared(
  grams: Uint32Array,
  articles: Uint32Array,
  count: number,
): Pick<GramIndex, 'entries' | 'from'> {
  const isShared = (i: number) => grams[i] === grams[i - 1] || grams[i] === grams[i + 1]
  const from = new Uint32Array(count + 1)
  for (let i = 0; i < grams.length; i++) if (isShared(i)) from[articles[i]! + 1]!++
  for (let i = 1; i <= count; i++) from[i]! += from[i - 1]!
  const next = from.slice()
  const entries = new Uint32Array(from[count]!)
  for (let i = 0; i < grams.length; i++) if (isShared(i)) entries[next[articles[i]!]!++] = i
  return { entries, from }
}
