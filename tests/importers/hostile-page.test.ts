import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../src/importers/html.ts'
import { toImportInput } from '../../src/importers/import-input.ts'
import type { ImportedArticle } from '../../src/importers/imported-article.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { parseArticle } from '../../src/read/parse-article.ts'

const url = 'https://dale.example/2031/05/07/the-clock'

function importText(text: string): ImportedArticle {
  const [article] = html.run(toImportInput('page.html', Buffer.from(text)), {
    url,
  }) as ImportedArticle[]
  return article!
}

const WORDS =
  'The clock on the town hall has run ten minutes fast since the flood, and nobody minds it any more, least of all those who wind it. '

const part = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<article>',
    '</article>',
    '<h1>A clock',
    '</h1>',
    '<br><br>',
  ],
  ...[
    '<table><tr><td>',
    '<ul><li>',
    '</ul>',
    '<figure><img src="a.jpg" alt="b">',
    '<figcaption>',
    '</figure>',
  ],
  ...[
    '<a href="javascript:x">',
    '<a href="#x">',
    '</a>',
    '<b>',
    '</b>',
    '<svg><p>',
    '<math><mi>',
    '<template>',
  ],
  ...[
    '<script>x()</script>',
    '<style>',
    '</style>',
    '<!-- role: headline -->',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<select><option>',
    '<textarea>',
    '<noscript><img src=x>',
    '<iframe src="//x">',
    '<base href="https://evil.example/">',
  ],
  ...[
    '<meta property="og:title" content="',
    '">',
    '<link rel=canonical href="',
    '"',
    '<html lang="',
    '<body>',
    '<head>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"Article","headline":"',
    '"}</script>',
    '<time datetime="',
    '\u202e',
    '\ud800',
  ],
  ...[
    '---\n',
    '```',
    '&lt;script&gt;',
    '&#0;',
    '&nbsp;',
    '<!-- furniture',
    '{{ x }}',
    '<p class="byline">By ',
    WORDS,
    WORDS,
  ],
)

test('pages of any kind end in an article file that is read without an error, or in a finding', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
      const imported = importText(parts.join(''))
      if (imported.article === null) {
        expect(imported.findings.map(({ severity }) => severity)).toContain('error')
        return
      }
      const { path: file, text } = imported.article
      const { article, findings } = parseArticle({
        file,
        text,
        lines: text.split('\n'),
        sha256: '',
      })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      const { markdown, bodyLine } = article!
      const { title, description, language } = imported.facts!
      const input = { markdown, bodyLine, title, description, file, fragment: 'a', url }
      const { body } = renderBody({ ...input, language: language ?? 'en', image: null })
      const shown = body.blocks.map((block) => block.html).join('')
      expect(shown).not.toMatch(/<(?:script|style|iframe|base)|javascript:|x\(\)/)
    }),
    { numRuns: 300 },
  )
})
