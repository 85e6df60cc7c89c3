import fc from 'fast-check'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { textContent } from '../../src/markdown/text-content.ts'
import { blockSchema } from '../../src/model/block.ts'
import { bodyOf } from './body-of.ts'

/** Shards of Markdown and HTML, innocent and hostile, that are put together at random. */
const shard = fc.constantFrom(
  ...[
    'pier',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '## ',
    '* ',
    '1. ',
    '> ',
    '    ',
    '---\n',
    '***',
    '_',
    '**',
    '`',
  ],
  ...[
    '```\n',
    '~~',
    '|',
    '|-|\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[^1]',
    '\n[^1]: note\n',
    '- [ ] ',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
  ],
  ...[
    '<ul>',
    '<li>',
    '</ul>',
    '<a href="#x">',
    '<a name="x" id="x">',
    '</a>',
    '<pre>\n\n',
    '</pre>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<svg>',
    '<math>',
    '<title>',
    '<textarea>',
    '-->',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<img src="https://a.example/a.jpg" alt="a">',
    '<br>',
    '<hr>',
  ],
  ...[
    '<p id="x" onclick="x()" style="color:red">',
    '<form>',
    '<select>',
    '<option>',
    '<caption>',
    '<col>',
  ],
  ...[
    '<noscript>',
    '<template>',
    '<figure>',
    '<figcaption>',
    '<details>',
    '<summary>',
    '<object>',
    '<q>',
  ],
  ...[
    '<!--',
    '<!-- role: caption -->',
    '\n<!-- furniture\n',
    '<![CDATA[',
    '<?x',
    '<a ',
    '&lt;script&gt;',
  ],
  ...[
    '[a](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[a](https://u:p@a.example)',
    '&#13;',
    '&#0;',
  ],
  ...[
    '<h2 id="footnote-label">',
    '<sup>',
    '<ruby><rt>',
    '\u202E',
    '\u2066',
    '\u00AD',
    '&nbsp;',
    '&#x202e;',
  ],
  ...[
    '{{< x >}}',
    '{% raw %}',
    '{{<b>}}',
    'Advertisement',
    'www.a.example',
    'a@b.example',
    '\t',
    '\\',
  ],
  ...[
    'This article was originally published in [X](https://x.example). ',
    '(Reuters) - ',
    '渡轮。',
  ],
)
const shards = fc.array(shard, { maxLength: 40 }).map((parts) => parts.join(''))
const markdown = fc.oneof(
  { weight: 4, arbitrary: shards },
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const runs = { numRuns: 400 }

function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    elements.push(node)
  })
  return elements
}

describe('whatever the Markdown', () => {
  test('the text of a block is what a browser reads out of its HTML', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const block of bodyOf(source).body.blocks) {
          blockSchema.parse(block)
          if (block.role === 'furniture' || block.role === 'image') expect(block.html).toBe('')
          else expect(textContent(fromHtml(block.html, { fragment: true }))).toBe(block.text)
        }
      }),
      runs,
    )
  })

  test('nothing in the HTML can run, load or send', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const { html } of bodyOf(source).body.blocks)
          for (const { tagName, properties } of elementsOf(html)) {
            expect(tagName).not.toMatch(
              /^(?:script|style|iframe|object|embed|form|svg|math|img|video|audio|link|meta|base|template)$/,
            )
            expect(
              Object.keys(properties).filter((key) => /^(?:on|style|src|action)/i.test(key)),
            ).toEqual([])
            if (properties.href !== undefined)
              expect(properties.href).toMatch(/^(?:https?:\/\/|mailto:|#pier--|\/media\/)/)
          }
      }),
      runs,
    )
  })

  test('every id has the article’s prefix and comes once; every # link has its target', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const elements = bodyOf(source).body.blocks.flatMap(({ html }) => elementsOf(html))
        const ids = elements.flatMap(({ properties }) => properties.id ?? [])
        expect(ids.filter((id) => !String(id).startsWith('pier--'))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
        const targets = elements.flatMap(({ properties }) =>
          String(properties.href).startsWith('#') ? String(properties.href).slice(1) : [],
        )
        expect(targets.filter((target) => !ids.includes(target))).toEqual([])
      }),
      runs,
    )
  })

  test('words of a plain article come out as they went in, each once', () => {
    const word = fc.constantFrom('pier', 'ferry', 'tide', 'sund', 'mended', 'May', 'north')
    const sentence = fc
      .array(word, { minLength: 3, maxLength: 12 })
      .map((words) => `${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        expect(bodyOf(sentences.join('\n\n')).body.blocks.map(({ text }) => text)).toEqual(
          sentences,
        )
      }),
      { numRuns: 100 },
    )
  })
})
