import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToMarkdown } from '../../src/importers/html-to-markdown.ts'

const base = 'https://dale.example/2031/clock'

function convert(html: string): string {
  const converted = htmlToMarkdown(html, base)
  return 'markdown' in converted ? converted.markdown : `too much: ${converted.tooMuch}`
}

test.each([
  [
    'words keep their meaning',
    '<p>A <b>bold</b> 2*3 [x] &lt;b> a_b</p>',
    'A **bold** 2\\*3 \\[x] \\<b> a_b',
  ],
  [
    'a line that looks like Markdown',
    '<p># Not a heading<br>--- no rule',
    '\\# Not a heading\\\n\\--- no rule',
  ],
  ['lists', '<ul><li>One<li>Two</ul>', '- One\n- Two'],
  [
    'relative links',
    '<p><a href="../bell" onclick="x()">The bell</a></p>',
    '[The bell](https://dale.example/bell)',
  ],
  ['dangerous links', '<p><a href="java\tscript:alert(1)">Click</a></p>', 'Click'],
  ['links without words', '<p>A<a href="/x"></a><a id="p2"></a></p>', 'A'],
  ['comments do not steer', '<!-- role: bio --><p>A</p><!-- furniture\nx -->', 'A'],
  ['scripts', '<p>A<script>steal()</script><style>p{}</style></p>', 'A'],
  [
    'frames become links',
    '<iframe src="https://play.example/7" title="The clock, filmed"></iframe>',
    '[The clock, filmed](https://play.example/7)',
  ],
  [
    'players become links',
    '<video><source src="/clock.mp4"></video>',
    '<https://dale.example/clock.mp4>',
  ],
  [
    'pictures that load late',
    '<img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A clock"><noscript><img src="/a.jpg"></noscript>',
    '![A clock](https://dale.example/a.jpg)',
  ],
  [
    'counting pictures',
    '<p>A<img src="https://count.example/p.gif" width="1" height="1"></p>',
    'A',
  ],
  [
    'captions',
    '<figure><img src="/a.jpg" alt=""><figcaption>The clock. <em>Photo: Al</em></figcaption></figure><p>B',
    '![](https://dale.example/a.jpg)\n\n<!-- role: caption -->\nThe clock. _Photo: Al_\n\nB',
  ],
  [
    'captions of WordPress',
    '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The clock.</p></div>',
    '![](https://dale.example/a.jpg)\n\n<!-- role: caption -->\nThe clock.',
  ],
  [
    'tables',
    '<table><tr><th>A|B</th></tr><tr><td>1</td></tr></table>',
    '| A\\|B |\n| ---- |\n| 1    |',
  ],
  ['nothing', '', ''],
])('%s', (_, html, markdown) => {
  expect(convert(html)).toBe(markdown)
})

test('what is left out is counted', () => {
  const html = '<p>A</p><script>1</script><form>Name <input><input></form><script>2</script>'
  expect(htmlToMarkdown(html, null)).toEqual({
    markdown: 'A\n\nName',
    dropped: { script: 2, form: 1, input: 2 },
  })
})

test.each([
  ['deep', '<div>'.repeat(5000), 'too much: 5000 levels of HTML'],
  [
    'hidden in what looks like code',
    `\`\`\`\n${'<div>'.repeat(5000)}`,
    'too much: 5000 levels of HTML',
  ],
  ['long', 'a'.repeat(1_000_001), 'too much: 1000001 characters of HTML'],
  ['many', '<p>a'.repeat(20_000), 'too much: 20000 tags of HTML'],
  [
    'open formatting',
    '<b><i>'.repeat(90) + '<p>'.repeat(5000),
    'too much: formatting tags that are not closed',
  ],
])('HTML that is too %s is not parsed', (_, html, problem) => {
  expect(convert(html)).toBe(problem)
})

test('thousands of empty elements are no burden', () => {
  expect(convert(`${'<i></i> '.repeat(12_000)}A`)).toBe('A')
})

test('any tags end in Markdown without scripts', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</i>',
    '<table>',
    '<td>',
    '<li>',
    '<a href=//x>',
    '<figure>',
    '<figcaption>',
    '<noscript>',
    '<svg>',
    '<math>',
    '<template>',
    '<select>',
    '<img src=x>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<pre>',
    'a',
    ' ',
    '\n',
    '`',
    '<![CDATA[',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      expect(convert(parts.join(''))).not.toMatch(/<script>/)
    }),
    { numRuns: 500 },
  )
})
