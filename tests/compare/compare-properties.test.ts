import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparableText } from '../../src/compare/comparable-text.ts'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import type { Comparison, Edit } from '../../src/model/edit.ts'
import { article } from './bodies.ts'

const WORDS = [
  ...['the', 'a', 'of', 'boats', 'river', 'said', 'was', 'late', 'old', 'mill', 'and', 'when'],
  ...[
    'Mr.',
    'Dr.',
    'Gen.',
    'General',
    'Ida',
    'Adler',
    'Becker',
    'J.',
    'U.S.',
    'US',
    'Kiev',
    'Kyiv',
  ],
  ...['eight', '8', '1,200', '15', '1.5', 'Nov.', '5', '2024', 'Tuesday', 'percent', '%', '$'],
  ...[
    '“',
    '”',
    ',',
    '.',
    '—',
    '–',
    '.”',
    '”.',
    '..',
    '’s',
    'co-operate',
    'cooperate',
    'colour',
    'color',
  ],
  ...[
    '河水',
    '新闻记者',
    'नदी',
    'مرحبا',
    'שלום',
    'e\u0301te\u0301',
    'été',
    '👩‍👩‍👧',
    '𝒳',
    '\ud83d',
    'น้ำ',
  ],
]
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((words) => words.map(([word, space]) => word + space).join(''))
const paragraphs = fc.array(sentence, { maxLength: 6 })

/** A text and one made of it by dropping, doubling, moving and replacing words and paragraphs. */
const pair = fc
  .tuple(paragraphs, fc.infiniteStream(fc.nat(99)), sentence)
  .map(([a, luck, other]) => {
    const next = () => luck.next().value as number
    const b = a.flatMap((text) => {
      if (next() < 8) return []
      if (next() < 8) return [text, other]
      const words = text.split(' ').flatMap((word) => {
        if (next() < 8) return []
        if (next() < 8) return [WORDS[next() % WORDS.length]!]
        return next() < 5 ? [word, word] : [word]
      })
      const cut = next() < 10 ? next() % (words.length + 1) : 0
      return cut > 0
        ? [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
        : [words.join(' ')]
    })
    return next() < 15 ? ([a, [...b].reverse()] as const) : ([a, b] as const)
  })

/** What comparison looks at: no spaces, no invisible characters, one form of accents. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '').normalize('NFC')
}

const isWords = (edit: Edit) => !/^(?:block|furniture|markup)\./.test(edit.class)

/** Each row of b rebuilt from a's blocks and the edits. */
function rebuild(comparison: Comparison, a: ComparableText): string[] {
  return comparison.alignment.flatMap((row) => {
    if (row.b.length === 0) return []
    const added = comparison.edits.find((e) => e.class === 'block.added' && e.b?.block === row.b[0])
    if (row.a.length === 0) return [bare(added?.to ?? '')]
    const texts = row.a.map((at) => {
      const edits = comparison.edits.filter((edit) => isWords(edit) && edit.a?.block === at)
      const text = a.body.blocks[at]!.text
      let built = ''
      let from = 0
      // Among edits at one place insertions keep b's order.
      edits.sort((x, y) => x.a!.start - y.a!.start || x.a!.end - y.a!.end)
      for (const edit of edits) {
        expect(edit.a!.start).toBeGreaterThanOrEqual(from)
        built += text.slice(from, edit.a!.start) + edit.to
        from = edit.a!.end
      }
      return built + text.slice(from)
    })
    return [bare(texts.join(''))]
  })
}

describe('for any two texts', () => {
  test('the edits turn a into b', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [a, b] = [article(left), article(right)]
        const comparison = compareArticles(a, b)
        const expected = comparison.alignment
          .filter((row) => row.b.length > 0)
          .map((row) => bare(row.b.map((at) => b.body.blocks[at]!.text).join('')))
        expect(rebuild(comparison, a)).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })

  test('spans cut out exactly the words of the edit, and no character in two', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [a, b] = [article(left), article(right)]
        for (const edit of compareArticles(a, b).edits) {
          for (const [span, words, text] of [
            [edit.a, edit.from, a],
            [edit.b, edit.to, b],
          ] as const) {
            if (!span) expect(words).toBe('')
            else {
              const whole = text.body.blocks[span.block]!.text
              expect(whole.slice(span.start, span.end)).toBe(words)
              expect(whole.slice(span.start - 1, span.start + 1)).not.toMatch(
                /^[\ud800-\udbff][\udc00-\udfff]$/,
              )
              expect(whole.slice(span.end)).not.toMatch(/^\p{M}/u)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every block stands in exactly one row, in the order of b', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const { alignment } = compareArticles(article(left), article(right))
        const inA = alignment.flatMap((row) => row.a)
        expect([...inA].sort((x, y) => x - y)).toEqual(left.map((_, at) => at))
        expect(alignment.flatMap((row) => row.b)).toEqual(right.map((_, at) => at))
      }),
    )
  })

  test('a text compared with itself has no edits', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const { edits, counts, kept, lost } = compareArticles(article(text), article(text))
        expect({ edits, counts, kept, lost }).toEqual({ edits: [], counts: {}, kept: 1, lost: [] })
      }),
    )
  })

  test('a changed figure is never style, spelling or punctuation', () => {
    const number = fc.integer({ min: 0, max: 99_999 })
    const form = fc.constantFrom(
      (n: number) => String(n),
      (n: number) => `${n} percent`,
      (n: number) => `$${n} million`,
      (n: number) => `${n}-year-old`,
      (n: number) => `1.${n}`,
      (n: number) => `Nov. ${n % 31}`,
      (n: number) => `${n}th`,
      (n: number) => `10-${n}`,
      (n: number) => `B${n}`,
    )
    fc.assert(
      fc.property(form, form, number, number, (one, two, x, y) => {
        const [before, after] = [one(x), two(y)]
        fc.pre((before.match(/\d+/g) ?? []).join() !== (after.match(/\d+/g) ?? []).join())
        const frame = (middle: string) =>
          `When the river rose they saw ${middle} boats on it, he said.`
        const { edits } = compareArticles(article([frame(before)]), article([frame(after)]))
        const figures = (text: string) => (text.match(/\d+/g) ?? []).join()
        for (const edit of edits.filter((e) => figures(e.from) !== figures(e.to)))
          if (/^(?:style|spelling|punctuation)\./.test(edit.class))
            expect([edit.from.replace(/\D/g, ''), edit.class]).toEqual([
              edit.to.replace(/\D/g, ''),
              'style.number',
            ])
      }),
      { numRuns: 500 },
    )
  })

  test('what was added one way was removed the other way', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const there = compareArticles(article(left), article(right))
        const back = compareArticles(article(right), article(left))
        const blocks = (comparison: Comparison, side: 'a' | 'b', other: 'a' | 'b') =>
          comparison.alignment
            .filter((row) => row[other].length === 0)
            .flatMap((row) => row[side])
            .sort((x, y) => x - y).length
        expect(blocks(there, 'b', 'a') - blocks(there, 'a', 'b')).toBe(
          blocks(back, 'a', 'b') - blocks(back, 'b', 'a'),
        )
      }),
    )
  })
})

test('swapping two texts mirrors their edits', () => {
  const a = article(['Mr. Adler saw eight U.S. boats.', 'A first old paragraph about the mill.'])
  const b = article(['Adler saw 8 US boats.', 'The weather was a matter for others to discuss.'])
  const list = (edits: readonly Edit[]) => edits.map((e) => [e.class, e.from, e.to])
  const mirrored = compareArticles(b, a).edits.map((e) => [
    e.class.replace(/added|removed/, (word) => (word === 'added' ? 'removed' : 'added')),
    e.to,
    e.from,
  ])
  expect(mirrored.sort()).toEqual(list(compareArticles(a, b).edits).sort())
})
