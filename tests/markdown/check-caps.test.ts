import { describe, expect, test } from 'vitest'
import { bodyOf, findingsOf } from './body-of.ts'

/** Each grows with the square of its length in the parser, or with the depth of its stack. */
const hostile: [name: string, markdown: string, rule: string][] = [
  ['emphasis that never closes', '*a_ '.repeat(10_000), 'body-too-large'],
  ['emphasis that only closes', 'a* '.repeat(20_000), 'body-too-large'],
  ['square brackets', '[a]'.repeat(40_000), 'body-too-large'],
  ['comments that never close', 'a <!-- '.repeat(10_000), 'body-too-large'],
  ['quotations in quotations', '>'.repeat(20_000), 'body-too-deep'],
  ['lists in one line', `${'- '.repeat(2_000)}a`, 'body-too-deep'],
  [
    'lists in lists',
    Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    'body-too-deep',
  ],
  ['divs in divs', '<div>'.repeat(5_000), 'body-too-deep'],
  ['quotation after quotation', '>a\n\n'.repeat(20_000), 'body-too-large'],
  ['lines without a mark in a quotation', `> a\n${'a\n'.repeat(20_000)}`, 'body-too-large'],
  ['paragraphs without end', 'a\n\n'.repeat(100_000), 'body-too-large'],
  ['line breaks without end', 'a  \n'.repeat(100_000), 'body-too-large'],
  ['underlined headings', 'a\n-\n'.repeat(6_000), 'body-too-large'],
  [
    'a wide and long table',
    `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'a\n'.repeat(5_000)}`,
    'body-too-large',
  ],
  [
    'a long address used often',
    `[a]: https://x.example/${'y'.repeat(9_000)}\n\n${'[a] '.repeat(9_000)}`,
    'body-too-large',
  ],
  ['backticks, two megabytes', '`'.repeat(2_000_000), 'body-too-large'],
  [
    'formatting that is opened again in each paragraph',
    `${Array.from({ length: 200 }, (_, i) => `<font color=${i}>`).join('')}${'<p>a'.repeat(9_000)}`,
    'body-too-large',
  ],
]

test.each(hostile)('refused before it is parsed: %s', (_, markdown, rule) => {
  expect(bodyOf(markdown).body.blocks).toEqual([])
  expect(findingsOf(markdown)).toEqual([`1 error ${rule}`])
})

describe('read, though large', () => {
  test.each([
    ['25,000 paragraphs', 'The pier was mended in May.\n\n'.repeat(25_000)],
    ['half a megabyte of prose', 'The pier was mended in May, at last.\n\n'.repeat(13_000)],
    ['a list of 2,000 links', '- **[a](https://a.example/)** and `b`\n'.repeat(2_000)],
    ['a table of 2,000 rows', `| a | b | c |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(2_000)}`],
    ['code full of angle brackets', `\`\`\`ts\n${'const a: Map<string>\n'.repeat(500)}\`\`\``],
    ['a thematic break of many stars', `${'* '.repeat(80)}\n\na`],
  ])('%s', (_, markdown) => {
    const { body, findings } = bodyOf(markdown)
    expect(findings).toEqual([])
    expect(body.blocks.length).toBeGreaterThan(0)
  })
})
