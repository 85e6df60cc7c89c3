import fc from 'fast-check'
import type { Root } from 'hast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { pipeline } from '../../src/markdown/pipeline.ts'
import { toTree } from '../../src/markdown/to-tree.ts'

function fileOf(source: string): VFile {
  const file = new VFile({ value: source })
  file.data.body = { fragment: 'v', language: 'en', url: 'https://a.example/', marks: new Map() }
  return file
}

/** What comes of each piece, where it stands, and what was told about it. */
function account(tree: Root, file: VFile) {
  return {
    pieces: tree.children.map((node) => [
      pipeline.stringify({ type: 'root', children: [node] }),
      node.position?.start?.line,
      node.type === 'element' ? node.data?.role : null,
    ]),
    told: file.messages.map(({ ruleId, line, reason }) => [ruleId, line, reason]),
  }
}

const shards = [
  'Plain prose.',
  'Two\nlines.',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  ' ',
  'a *word*',
  '## Heading',
  '- item',
  '> quoted',
  '[name](/relative)',
  '![alt](https://a.example/a.jpg)',
  '<div>',
  '</div>',
  '<!-- role: bio -->',
  '<!-- furniture\nShare\n-->',
  '<b>bold</b>',
  'noted[^1]',
  '[^1]: a note',
  '```',
  '{{ tag }}',
  'right\u202eleft',
  'soft\u00adhyphen',
  '\u00a0',
  '---',
]

describe('toTree', () => {
  it('gives what the whole pipeline gives, whatever stands between the paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...shards), { maxLength: 14 }), (parts) => {
        const source = parts.join('')
        const [fast, full] = [fileOf(source), fileOf(source)]
        const whole = pipeline.runSync(pipeline.parse(source), full) as Root
        expect(account(toTree(fast), fast)).toEqual(account(whole, full))
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    )
  })
})
