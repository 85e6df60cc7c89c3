const sound = '---\ntitle: Sound\noutlet: quay\npublished: 2024-01-01\n---\n\n'
const laughs = 'abcdefgh'
  .split('')
  .map(
    (name, i, all) =>
      `${name}: &${name} [${Array(9)
        .fill(i ? `*${all[i - 1]}` : 'x')
        .join()}]`,
  )
  .join('\n')

/** Files that must not be published, each with the rule that stops it: path → text, rule. */
export function harmfulFiles(marker: string): Record<string, [text: string, rule: string]> {
  const write = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`
  const files: Record<string, [string, string]> = {
    'code-js': [`---js\n{ title: ${write} }\n---\nText.`, 'front-matter-language'],
    'code-json': [`---json\n{"title": "x"}\n---\nText.`, 'front-matter-language'],
    'code-toml': ['+++\ntitle = "x"\n+++\nText.', 'front-matter-language'],
    'code-tag': [`---\ntitle: !!js/function "function () { ${write} }"\n---\nText.`, 'bad-yaml'],
    'yaml-laughs': [`---\n${laughs}\n---\nText.`, 'yaml-alias'],
    'yaml-brackets': [`---\ntitle: ${'['.repeat(10_000)}\n---\nText.`, 'yaml-limit'],
    'yaml-size': [`---\ntitle: ${'x'.repeat(70_000)}\n---\nText.`, 'yaml-limit'],
    'yaml-twice': ['---\ntitle: a\ntitle: b\n---\nText.', 'duplicate-key'],
    'proto-key': ['---\n"__proto__": {draft: false, polluted: 1}\n---\nText.', 'forbidden-key'],
    'proto-constructor': [
      '---\nrights: {constructor: {prototype: {polluted: 1}}}\n---\nText.',
      'forbidden-key',
    ],
    'bytes-nul': [`${sound}A\u0000b.`, 'bad-encoding'],
    'bytes-size': [sound + 'Words. '.repeat(400_000), 'too-large'],
    'field-image': ['---\nimage: javascript:alert(1)\n---\nText.', 'bad-value'],
    'field-address': ['---\norigin_url: data:text/html,x\n---\nText.', 'bad-value'],
    'field-source': ['---\nderived_from: {url: "javascript:alert(1)"}\n---\nText.', 'bad-value'],
  }
  for (const [name, [body, rule]] of Object.entries(harmfulBodies)) {
    files[`body-${name}`] = [sound + body, rule]
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [`articles/harm/${name}.md`, file]),
  )
}

const many = (text: string, times: number) => text.repeat(times)

/** Inputs on which Markdown parsers are known to stall or to run out of stack. */
const harmfulBodies: Record<string, [text: string, rule: string]> = {
  'backticks-2-mb': [many('`', 2_000_000), 'body-too-large'],
  'backticks-growing': [
    Array.from({ length: 3000 }, (_, i) => `e${many('`', i % 500)}`).join(''),
    'body-too-large',
  ],
  'emphasis-mixed': [many('*a_ ', 10_000), 'body-too-large'],
  'emphasis-nested': [many('*a **a ', 20_000) + many('b** b*', 20_000), 'body-too-large'],
  'emphasis-closers': [many('a_ ', 65_000), 'body-too-large'],
  'emphasis-openers': [many('_a ', 65_000), 'body-too-large'],
  'emphasis-triples': [`a**b${many('c* ', 50_000)}`, 'body-too-large'],
  strikethrough: [many('~~a~ ', 20_000), 'body-too-large'],
  'brackets-open': [many('[', 60_000), 'body-too-large'],
  'brackets-nested': [`${many('[', 50_000)}a${many(']', 50_000)}`, 'body-too-large'],
  'brackets-links': [many('[a](', 50_000), 'body-too-large'],
  'brackets-references': [many('[a][', 50_000), 'body-too-large'],
  'brackets-images': [many('![[]()', 60_000), 'body-too-large'],
  'brackets-angles': [many('[a](<b', 30_000), 'body-too-deep'],
  'quotes-nested': [`${many('> ', 50_000)}a`, 'body-too-deep'],
  'quotes-many': [many('> a\n\n', 20_000), 'body-too-large'],
  'lists-nested': [
    Array.from({ length: 1000 }, (_, i) => `${many('  ', i)}* a`).join('\n'),
    'body-too-large',
  ],
  'lists-line': [`${many('* ', 2000)}a`, 'body-too-deep'],
  'html-comments': [many('a <!-- ', 20_000), 'body-too-large'],
  'html-instructions': [many('a <?', 40_000), 'body-too-large'],
  'html-cdata': [many('a <![CDATA[', 20_000), 'body-too-large'],
  'html-nested': [many('<div>', 5000), 'body-too-deep'],
  'html-formatting': [`${many('<b><i>', 300)}${many('<p>a', 9000)}`, 'body-too-deep'],
  'table-wide': [
    `${many('|a', 2000)}|\n${many('|-', 2000)}|\n${many('b\n', 500)}`,
    'body-too-large',
  ],
  definitions: [
    Array.from({ length: 30_000 }, (_, i) => `[${i}]: u${i}\n`).join(''),
    'body-too-large',
  ],
  'definitions-long': [
    `[a]: https://x.example/${many('y', 9000)}\n\n${many('[a] ', 9000)}`,
    'body-too-large',
  ],
  footnotes: [
    Array.from({ length: 5000 }, (_, i) => `a[^${i}]\n\n[^${i}]: b\n\n`).join(''),
    'body-too-large',
  ],
  'headings-underlined': [many('a\n-\n', 6000), 'body-too-large'],
}
