import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProse } from '../../src/markdown/parse-prose.ts'
import { pipeline } from '../../src/markdown/pipeline.ts'

const full = (source: string) => pipeline.parse(source)

/** Lines that prose and Markdown are made of; the ones that Markdown acts on are in the majority. */
const lines = [
  'The ferry came back on Tuesday.',
  '“She is not damaged,” said her owner.',
  '1871 was the year.',
  'x',
  '',
  '',
  '',
  ' ',
  '1. one',
  '2) two',
  '- item',
  '+ item',
  '* * *',
  '---',
  '===',
  '+++',
  '# Heading',
  '> quote',
  '    indented',
  '  two spaces before',
  'two spaces after  ',
  'a *word* in stress',
  'a [link](https://a.example/) in it',
  '[ref]: https://a.example/',
  'see [ref] there',
  '[^1]: a note',
  'noted[^1]',
  '```',
  '~~~',
  '<!-- role: bio -->',
  '<!-- open',
  'closed -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '| a | b |',
  '| - | - |',
  ':-',
  'a &amp; b \\* c',
  'www.a.example and a@b.example',
  'HTTP://A.example/',
  'tab\tinside',
  '\u00a0no-break first',
  'nul\u0000inside',
  '中文段落。',
  'فقرة عربية.',
  '12. ',
  '12.',
  '5.30 p.m. was the time',
]

/** Shards of the plainest Markdown, which has a parser of its own, and of what is nearly that. */
const shards = [
  'word',
  'word',
  ' ',
  ' ',
  '. ',
  '*',
  '*stress*',
  '**strong**',
  '*two words*',
  '*all of it.*',
  '***',
  '_x_',
  '“',
  '”',
  '(',
  ')',
  '!',
  '—',
  '#',
  '## ',
  '\n',
  '\n\n',
  '\n\n',
  '[name](https://a.example/b)',
  '[www.b.example](https://a.example/b)',
  '[a](https://a.example/b "title")',
  '[ a](http://a.example)',
  '![alt text](https://a.example/b.jpg)',
  '![](https://a.example/b.jpg)',
  '![*a*](https://a.example/b%20c.jpg)',
  '[^1](https://a.example/)',
  '[a]: https://a.example/',
  '[a]',
  '(https://a.example/)',
  '1. ',
  '- ',
  '> ',
  '\u00a0',
  '~',
  '&amp;',
]

describe('parseProse', () => {
  it.each([
    ['plain prose', 'One.\n\nTwo,\nlines.\n\n\nThree.\n'],
    ['prose in a fence', '```\nOne.\n\nTwo.\n```\n\nThree.'],
    ['prose in a comment', '<!--\n\nOne.\n\n-->\n\nTwo.'],
    ['prose between list items', '- a\n\nOne.\n\n- b\n'],
    ['a heading by underlining', 'One.\n===\n\nTwo.'],
    ['nothing', ''],
  ])('gives the full parser’s tree for %s', (_name, source) => {
    expect(parseProse(source, full)).toEqual(full(source))
  })

  it('gives the full parser’s tree for any lines, positions included', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 14 }), (parts) => {
        const source = parts.join('\n')
        expect(parseProse(source, full)).toEqual(full(source))
      }),
      { numRuns: 1200 },
    )
  })

  it('gives the full parser’s tree for any characters between paragraphs', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab 1.)-*_#>`~<[]()!|:\\&\n\n\n'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const source = `${a}\n\nPlain prose.\n\nMore of it.\n\n${b}`
        expect(parseProse(source, full)).toEqual(full(source))
      }),
      { numRuns: 1200 },
    )
  })

  it('gives the full parser’s tree for stress, links, pictures and headings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...shards), { maxLength: 16 }), (parts) => {
        const source = parts.join('')
        expect(parseProse(source, full)).toEqual(full(source))
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    )
  })

  it.each([
    'A *word*, a **strong** one (*so*) and *a [link](https://a.example/b?c=d#e) in it.*',
    '## Heading',
    '![A pier](https://a.example/pier.jpg)',
    '“*Said* she,\nand went.',
  ])('needs no parser for %j', (source) => {
    const none = () => expect.unreachable()
    expect(parseProse(source, none)).toEqual(full(source))
  })

  it('hands only what is not plain to the full parser', () => {
    const seen: string[] = []
    parseProse('One.\n\nTwo.\n\n- Three.\n\nFour.', (source) => {
      seen.push(source)
      return full(source)
    })
    expect(seen).toEqual(['x\n\n\n\n- Three.\n\nx'])
  })
})
