import fc from 'fast-check'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { pipeline } from '../../src/markdown/pipeline.ts'
import { writePlain } from '../../src/markdown/write-plain.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('a', '&', '<', '>', '"', "'", '&amp;', '<b>', '\u00a0', '\ud83d', 'é', '`'),
    )
    .map((parts) => parts.join('')),
)
const element = fc.oneof(
  fc.tuple(fc.constantFrom('p', 'h2', 'h6'), words).map(([name, text]) => h(name, text)),
  fc.constantFrom<Element>(
    h('p'),
    h('p', [h('em', 'a')]),
    h('p', { id: 'a' }, 'a'),
    h('pre', '\na'),
  ),
)

describe('writePlain', () => {
  test('writes what the serialiser writes, or leaves it to it', () => {
    fc.assert(
      fc.property(element, (node) => {
        const written = writePlain(node)
        if (written !== null)
          expect(written).toBe(pipeline.stringify({ type: 'root', children: [node] }))
      }),
    )
  })

  test('writes a paragraph of words, and leaves what holds more', () => {
    expect(writePlain(h('p', 'Tea & <milk>'))).toBe('<p>Tea &#x26; &#x3C;milk></p>')
    expect(writePlain(h('p', { id: 'a' }, 'Tea'))).toBeNull()
    expect(writePlain(h('p', [h('em', 'Tea')]))).toBeNull()
    expect(writePlain(h('pre', '\nTea'))).toBeNull()
  })
})
