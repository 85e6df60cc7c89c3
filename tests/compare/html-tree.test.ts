import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { readAttribute, readHtml, type TreeNode, writeHtml } from '../../src/compare/html-tree.ts'
import { renderBody } from '../../src/markdown/render-body.ts'

const shards = [
  'pier ',
  '*stress* ',
  '**strong** ',
  '[a & b](https://a.example/?b=1&c="d")',
  '![alt "x" <b>](https://a.example/a.jpg)',
  '`<code>` ',
  '\n\n',
  '\n',
  '- item\n',
  '| a | b |\n|:-|-|\n| 1 | <i>2</i> |\n',
  '> quoted\n',
  'a < b & c ',
  '&amp;lt; ',
  '<a id="x" title=\' id="y" \' href="#x">z</a>',
  '<abbr title="a > b">c</abbr>',
  'noted[^1]\n\n[^1]: note\n\n',
  '```\ncode\n```\n',
  '- [ ] task\n',
]

const blocks = fc.array(fc.constantFrom(...shards), { maxLength: 10 }).map((parts) => {
  const input = { file: 'a.md', bodyLine: 1, fragment: 'v', title: null, description: null }
  const body = { ...input, image: null, language: 'en', markdown: parts.join('') }
  return renderBody(body).body.blocks
})

/** Elements and words as a parser of any HTML sees them. */
function shape(node: Nodes | TreeNode): unknown {
  if (node.type === 'text') return node.value
  const name = node.type === 'element' ? node.tagName : node.type
  return [name, ...('children' in node ? node.children.map(shape) : [])]
}

describe('readHtml', () => {
  it('sees what a parser of any HTML sees in every block, and writes it back as it was', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        for (const { html } of list) {
          const tree = readHtml(html)!
          expect(tree.map(shape)).toEqual(fromHtml(html, { fragment: true }).children.map(shape))
          expect(writeHtml(tree)).toBe(html)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('reads an attribute by its name, not what looks like one in a value', () => {
    const [node] = readHtml('<a title=" href=&#x22;x" href="https://a.example/?a=1&#x26;b">y</a>')!
    expect(node?.type === 'element' && readAttribute(node, 'href')).toBe('https://a.example/?a=1&b')
  })

  it.each(['<p>a', 'a</p>', '<p>a</em>', '<p a=b>c</p', 'a < b'])('refuses %j', (html) => {
    expect(readHtml(html)).toBeNull()
  })
})
