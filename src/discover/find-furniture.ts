// In: the paragraphs of an archive's articles. Out: those that outlets put under their articles.

/** Hashes of an outlet's recurring paragraphs, by outlet id; outlets without any are left out. */
export type Furniture = ReadonlyMap<string, ReadonlySet<number>>

/** What is looked at of one article. */
export type Dressed = {
  outlet: string
  /** Days since 1970; an article without a date says nothing about what recurs. */
  day: number | null
  /** Distinct hashes of its paragraphs. */
  paragraphs: Uint32Array
}

const leastArticles = 3
const mostDays = 7
/** Size of the first, rough count; it keeps the exact one small. A power of two. */
const sketchSize = 1 << 22

type Span = { count: number; first: number; last: number }

/**
 * Finds the paragraphs that an outlet puts under its articles: the same paragraph in at least three
 * articles of one outlet whose dates lie more than seven days apart. One text in 150 outlets is not
 * furniture, nor are three versions within a week. `only` limits the search to some paragraphs of
 * some outlets.
 */
export function findFurniture(articles: Iterable<Dressed>, only?: Furniture): Furniture {
  const dated = [...articles].filter(({ day }) => day !== null)
  const mayRecur = only
    ? (outlet: string, hash: number) => only.get(outlet)?.has(hash) === true
    : sketch(dated)
  const seen = new Map<string, Map<number, Span>>()
  for (const { outlet, day, paragraphs } of dated) {
    const spans = seen.get(outlet) ?? new Map<number, Span>()
    seen.set(outlet, spans)
    for (const hash of paragraphs) if (mayRecur(outlet, hash)) note(spans, hash, day!)
  }
  return new Map(
    [...seen]
      .map(([outlet, spans]) => [outlet, recurring(spans)] as const)
      .filter(([, hashes]) => hashes.size > 0),
  )
}

/** Counts in cells that several paragraphs may share: who has too few there has too few. */
function sketch(articles: readonly Dressed[]): (outlet: string, hash: number) => boolean {
  const cells = new Uint8Array(sketchSize)
  const salts = new Map<string, number>()
  for (const { outlet, paragraphs } of articles) {
    const salt = salts.get(outlet) ?? Math.imul(salts.size + 1, 0x9e3779b1)
    salts.set(outlet, salt)
    for (let i = 0; i < paragraphs.length; i++) {
      const cell = (paragraphs[i]! ^ salt) & (sketchSize - 1)
      if (cells[cell]! < leastArticles) cells[cell]!++
    }
  }
  return (outlet, hash) => cells[(hash ^ salts.get(outlet)!) & (sketchSize - 1)]! >= leastArticles
}

function note(spans: Map<number, Span>, hash: number, day: number): void {
  const known = spans.get(hash)
  if (known) {
    known.count++
    known.first = Math.min(known.first, day)
    known.last = Math.max(known.last, day)
  } else spans.set(hash, { count: 1, first: day, last: day })
}

function recurring(spans: ReadonlyMap<number, Span>): ReadonlySet<number> {
  const found = [...spans].filter(
    ([, { count, first, last }]) => count >= leastArticles && last - first > mostDays,
  )
  return new Set(found.map(([hash]) => hash))
}
