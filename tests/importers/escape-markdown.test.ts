import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/importers/escape-markdown.ts'

const parse = (markdown: string) =>
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(markdown)

/** Types of all nodes below the root, each once. */
function typesOf(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(typesOf) : []
  return [...new Set([node.type, ...below])]
}

test.each([
  ['1. The first', '1\\. The first'],
  ['12) dozen', '12\\) dozen'],
  ['# of people', '\\# of people'],
  ['- said she', '\\- said she'],
  ['> 40 crowns', '\\> 40 crowns'],
  ['well-known, 3 > 2, No. #1', 'well-known, 3 > 2, No. #1'],
  ['2 * 3 * 4 and _so_ on', '2 \\* 3 \\* 4 and \\_so\\_ on'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['AT&T &amp; &#60;', 'AT&T \\&amp; \\&#60;'],
  ['---', '\\---'],
])('%s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test('Markdown shows exactly the words, as one paragraph without markup', () => {
  const token = fc.constantFrom(
    ...['*', '_', '**', '`', '#', '[', ']', '(', ')', '<', '>', '&', '&amp;', '&#35;', '|', '~~'],
    ...[
      '1.',
      '-',
      '+',
      '=',
      '---',
      '+++',
      ':',
      '://',
      '\\',
      '!',
      '[^1]:',
      'http',
      'https://a.b/c_d_',
    ],
    ...[
      'www.a_b.com',
      'x_y@z.org',
      'javascript:',
      '<!--',
      '-->',
      '$',
      '{{',
      '{%',
      ' ',
      ' ',
      'word',
      'É',
    ],
  )
  const line = fc
    .oneof(
      fc.array(token, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string(),
    )
    .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(line, (text) => {
      const tree = parse(`${escapeMarkdown(text)}\n`)
      expect(textOf(tree)).toBe(text)
      // GFM turns a bare address into a link to itself: the only markup that may come.
      const markup = typesOf(tree).filter((type) => !['root', 'paragraph', 'text'].includes(type))
      expect(markup.filter((type) => type !== 'link')).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
