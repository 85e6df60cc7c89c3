import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { importPlainText } from '../../src/importers/plain-text.ts'

const url = 'https://a.example/2031/01/02/one-two.html'

const split = (text: string) => {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  return { front: parseYaml(front) as Record<string, unknown>, body }
}

/** Every letter and digit, in no order: what must come through whatever becomes of the layout. */
const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('')

function alts(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'html') return node.value.replace(/<!-- (?:role: \w+|furniture\b)/g, '')
  return 'children' in node ? node.children.map(alts).join('') : ''
}

test('a scrape cannot break out of the front matter or of the last comment', () => {
  const scrape = `The "quoted": headline --- #1
---
layout: evil
---
Menu

By Jo Roe --> <script>alert(1)</script>

<!-- role: bio -->

A paragraph of some length that says <img src=x onerror=alert(1)> in the middle of it.

© --> <script>alert(2)</script> Privacy Policy --!>
`
  const imported = importPlainText(scrape, { file: 'a.txt', url })
  const { front, body } = split(imported.article?.text ?? '')
  expect(front.title).toBe('The "quoted": headline --- #1')
  expect(front.layout).toBe('article')
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body)
  const html = tree.children.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  expect(html).toEqual([
    '<!-- furniture\n- - -\n- - -\nMenu\n© - -> <script>alert(2)</script> Privacy Policy - -!>\n-->',
  ])
})

test('no word is lost: what is not in the text is in the front matter or the last comment', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...['Advertisement', 'Image', 'Share full article', 'By Jo Roe', 'Related', 'A short line'],
      ...['Sitting there. Credit…Al Poe', 'Image source, Wire', 'toggle caption', 'one-two-three'],
      ...['Updated 2:42 p.m. ET', 'Nov. 13, 2031', 'Jo Roe covers the sea. More about Jo Roe', ''],
      'The council met on Monday and voted to keep the old clock ten minutes fast for another year.',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const source = lines.join('\n').replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '\n')
      const imported = importPlainText(source, { file: 'a.txt', url })
      if (imported.article === null) return
      const { front, body } = split(imported.article.text)
      const tree = unified().use(remarkParse).use(remarkGfm).parse(body)
      const credits = imported.pieces.filter((piece) => piece.credit).map(() => 'Credit')
      const came =
        textOf(tree, { includeHtml: false, includeImageAlt: false }) + alts(tree) + front.title
      const source2 = source.replace(/(?:Credit…|Image source,)/g, '')
      expect(letters(came)).toBe(letters(source2 + credits.join('')))
    }),
    { numRuns: 300 },
  )
})

test('long hostile lines are taken as they are', () => {
  for (const unit of ['Credit…', '(Photo: ', 'By A, ', 'Share ', '1 ago ', 'A.', '- ', '(', ' ']) {
    const text = `Head line\n\n${unit.repeat(20_000)}\n\nThe council met on Monday and voted.`
    const imported = importPlainText(text, { file: 'a.txt', url })
    expect(imported.facts?.title).toBe('Head line')
  }
})
