/*
 * How fast two texts are compared: ordinary pairs against a plain word diff of the same texts, and
 * texts made to be slow. The word diff is jsdiff's `diffWords`, over whole texts, without a bound.
 */
import { diffWords } from 'diff'
import { compareArticles } from '../src/compare/compare-articles.ts'
import { markChanges } from '../src/compare/mark-changes.ts'
import { BASE_STORIES } from './compare/base-stories.ts'
import { HOSTILE } from './compare/hostile-texts.ts'
import { injectEdits } from './compare/inject-edits.ts'
import { toText } from './compare/to-text.ts'
import { createRandom } from './labelled/random.ts'
import { median, type Row } from './row.ts'

type Pair = { a: string[]; b: string[] }

const ROUNDS = 5
const PAIRS = 60

/** Pairs a second, the ratio to a word diff, and the seconds that each hostile pair takes. */
export async function run(): Promise<Row[]> {
  const pairs = ordinaryPairs()
  const characters = pairs.reduce((sum, { a }) => sum + a.join('\n').length, 0) / PAIRS
  const texts = pairs.map(({ a, b }) => [toText(a), toText(b)] as const)
  const compared = texts.map(([a, b]) => compareArticles(a, b))
  const own = middleTime(() => {
    for (const [a, b] of texts) compareArticles(a, b)
  })
  const plain = middleTime(() => {
    for (const { a, b } of pairs) diffWords(a.join('\n'), b.join('\n'))
  })
  const marked = middleTime(() => {
    for (const [at, [a, b]] of texts.entries()) markChanges(compared[at]!, a.body, b.body)
  })
  const kilobytes = `pairs of ${(characters / 1000).toFixed(1)} thousand characters`
  return [
    { figure: 'pairs compared a second', value: (1000 * PAIRS) / own, unit: '', note: kilobytes },
    { figure: 'one pair compared', value: own / PAIRS, unit: 'ms' },
    { figure: 'one pair marked', value: marked / PAIRS, unit: 'ms' },
    { figure: 'one pair by diffWords', value: plain / PAIRS, unit: 'ms' },
    { figure: 'time against diffWords', value: own / plain, unit: '×' },
    ...HOSTILE.map(({ name, make }) => {
      const { a, b } = make(createRandom(7))
      const [one, two] = [toText(a), toText(b)]
      const start = performance.now()
      const { edits } = compareArticles(one, two)
      const seconds = (performance.now() - start) / 1000
      return { figure: name, value: seconds, unit: 's', note: `${edits.length} edits` }
    }),
  ]
}

/** Two stories end to end, about as long as an article of 6 KB, with some edits in each. */
function ordinaryPairs(): Pair[] {
  const random = createRandom(11)
  return Array.from({ length: PAIRS }, () => {
    const a = random.some(BASE_STORIES, 3).flat()
    return { a, b: injectEdits(a, 25, random).paragraphs }
  })
}

/** Milliseconds of the middle of some rounds, after one that does not count. */
function middleTime(work: () => void): number {
  work()
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}
