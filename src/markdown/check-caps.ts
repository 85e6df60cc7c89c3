import type { VFile } from 'vfile'
import { type Measures, measureSource } from './measure-source.ts'
import { report } from './report.ts'

/** One bound on a body: counts, never clocks, so that the same file always ends the same way. */
interface Cap {
  measure: keyof Measures
  most: number
  rule: 'body-too-large' | 'body-too-deep'
  /** What there is too much of. */
  what: string
}

/**
 * The bounds on a body, each far above what an article has and below what makes the parser take more
 * than about two seconds. Where the parser's cost grows with the square of a count, the measure is
 * the sum of the squares in each paragraph.
 */
export const caps: readonly Cap[] = Object.freeze([
  { measure: 'length', most: 1_000_000, rule: 'body-too-large', what: 'characters' },
  { measure: 'lines', most: 60_000, rule: 'body-too-large', what: 'lines' },
  { measure: 'paragraphs', most: 30_000, rule: 'body-too-large', what: 'paragraphs' },
  { measure: 'depth', most: 50, rule: 'body-too-deep', what: 'levels of lists and quotations' },
  { measure: 'htmlDepth', most: 300, rule: 'body-too-deep', what: 'levels of HTML' },
  {
    measure: 'htmlWork',
    most: 300_000,
    rule: 'body-too-large',
    what: 'HTML tags that are not closed',
  },
  // 5,000 in one paragraph
  {
    measure: 'delimiterWork',
    most: 25e6,
    rule: 'body-too-large',
    what: 'marks of emphasis in one paragraph',
  },
  // 12,000 in one paragraph
  {
    measure: 'bracketWork',
    most: 144e6,
    rule: 'body-too-large',
    what: 'square brackets in one paragraph',
  },
  // 2,500 in one paragraph
  {
    measure: 'declarationWork',
    most: 6.25e6,
    rule: 'body-too-large',
    what: 'openings of comments in one paragraph',
  },
  { measure: 'active', most: 60_000, rule: 'body-too-large', what: 'marks of Markdown' },
  {
    measure: 'containers',
    most: 6_000,
    rule: 'body-too-large',
    what: 'list items and lines of quotation',
  },
  { measure: 'lazyWork', most: 16e6, rule: 'body-too-large', what: 'lines in one quotation' },
  { measure: 'quotations', most: 2_000, rule: 'body-too-large', what: 'quotations' },
  { measure: 'underlines', most: 1_500, rule: 'body-too-large', what: 'underlined headings' },
  { measure: 'definitions', most: 5_000, rule: 'body-too-large', what: 'link definitions' },
  { measure: 'footnotes', most: 2_000, rule: 'body-too-large', what: 'footnotes' },
  { measure: 'cells', most: 40_000, rule: 'body-too-large', what: 'cells of tables' },
  {
    measure: 'expansion',
    most: 20e6,
    rule: 'body-too-large',
    what: 'uses of a long link definition',
  },
])

/**
 * Whether a body may be parsed. If not, one finding says what there is too much of. Parsers are
 * quadratic or recursive on such text; articles are not made of it.
 */
export function checkCaps(source: string, file: VFile): boolean {
  const measures = measureSource(source)
  const broken = caps.find(({ measure, most }) => measures[measure] > most)
  if (!broken) return true
  report(file, {
    severity: 'error',
    rule: broken.rule,
    message: `Unexpected number of ${broken.what}, expected an article; the body was not read`,
    mend: 'Check how the file came about: it may hold something other than an article. Divide it if it is one.',
    place: 1,
  })
  return false
}
