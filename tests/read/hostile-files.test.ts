import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingSchema } from '../../src/model/finding.ts'
import { convertArticle } from '../../src/read/convert-article.ts'
import { toTextFile } from '../../src/read/load-text-file.ts'
import { indexOutlets } from '../../src/read/outlet-index.ts'
import { parseArticle } from '../../src/read/parse-article.ts'
import { readContent } from '../../src/read/read-content.ts'
import { defaultSettings } from '../../src/read/read-settings.ts'
import { brief, writeContent } from './write-content.ts'

const GOOD = '---\norigin_url: https://www.reuters.com/a\n---\nText.\n'
const BILLION_LAUGHS = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
  .join('\n')}`

/** Front matter that means harm, and the rule that stops it. */
const HOSTILE: [name: string, yaml: string, rule: string][] = [
  ['10,000 unclosed [', `title: ${'['.repeat(10_000)}`, 'yaml-limit'],
  ['10,000 unclosed {', '{'.repeat(10_000), 'yaml-limit'],
  ['closing brackets only in quotes', 'title: '.concat('[ "]", '.repeat(5000)), 'yaml-limit'],
  ['closing brackets only in comments', 'title: '.concat('[ #]\n '.repeat(5000)), 'yaml-limit'],
  ['lists in lists on one line', '- '.repeat(10_000), 'yaml-limit'],
  ['explicit keys in explicit keys', '? '.repeat(10_000), 'yaml-limit'],
  ['explicit keys in brackets', '[? '.repeat(10_000), 'yaml-limit'],
  ['fields in fields inside brackets', `title: [${'a: '.repeat(10_000)}]`, 'yaml-limit'],
  [
    'fields in fields inside brackets, on many lines',
    `title: [${'a:\n '.repeat(10_000)}]`,
    'yaml-limit',
  ],
  ['colons', ': '.repeat(10_000), 'yaml-limit'],
  [
    'lists in lists by indentation',
    Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n'),
    'no-fields',
  ],
  [
    'fields in fields by indentation',
    Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`)
      .join('\n')
      .concat(' b'),
    'yaml-limit',
  ],
  ['an alias bomb', BILLION_LAUGHS, 'yaml-alias'],
  ['an alias to itself', 'tags: &a [*a]', 'yaml-alias'],
  ['an alias to nothing', 'title: *a', 'yaml-alias'],
  ['front matter of 70,000 characters', `title: ${'x'.repeat(70_000)}`, 'yaml-limit'],
  ['thousands of closing brackets', '}'.repeat(60_000), 'bad-yaml'],
  ['thousands of commas', '['.concat(','.repeat(60_000)), 'bad-yaml'],
  ['a key of the prototype', '__proto__: {polluted: true}', 'forbidden-key'],
  ['a quoted key of the prototype', '"__proto__": {polluted: true}', 'forbidden-key'],
  ['the constructor', 'constructor: {prototype: {polluted: true}}', 'forbidden-key'],
  ['the prototype inside a field', 'rights: {__proto__: {polluted: true}}', 'forbidden-key'],
  ['a key that is a list', '? [a, b]\n: c', 'forbidden-key'],
  ['a function tag', 'title: !!js/function "function () {}"', 'bad-yaml'],
  ['a control character', 'title: a\u0007b', 'yaml-limit'],
  ['a lone surrogate by escape', 'title: "\\ud800"', 'control-character'],
  ['a directive', '%YAML 1.1\ntitle: a', 'bad-yaml'],
]

describe('hostile front matter', () => {
  it.each(HOSTILE)('%s ends in a finding', async (_, yaml, rule) => {
    const dir = await writeContent({
      'articles/bad.md': `---\n${yaml}\n---\n`,
      'articles/good.md': GOOD,
    })
    const { articles, refused, findings } = await readContent(dir)
    expect(articles.map(({ file }) => file)).toEqual(['articles/good.md'])
    expect(refused).toEqual(['articles/bad.md'])
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toContain(`articles/bad.md ${rule}`)
    expect(errors.length).toBeLessThan(50)
    expect('polluted' in {}).toBe(false)
  })

  it('counts findings beyond the twentieth instead of showing them', async () => {
    const yaml = Array.from({ length: 500 }, (_, index) => `unheard${index}: x`).join('\n')
    const { findings } = await readContent(
      await writeContent({ 'articles/a.md': `---\n${yaml}\n---\n` }),
    )
    const unknown = findings.filter(({ rule }) => rule === 'unknown-key')
    expect(unknown).toHaveLength(21)
    expect(unknown.at(-1)!.message).toContain('480 are not shown')
  })
})

describe('hostile bytes', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['5 MB', GOOD.concat('x'.repeat(5 * 1024 * 1024)), '1:1 error too-large'],
    ['a NUL byte', '---\ntitle: a\n---\nTe\u0000xt', '4:3 error bad-encoding'],
    [
      'Windows-1252',
      new Uint8Array([...Buffer.from('---\ntitle: Caf'), 0xe9, 0x0a]),
      '2:11 error bad-encoding',
    ],
    ['half a character at the end', new Uint8Array([0x0a, 0xef]), '2:1 error bad-encoding'],
    ['UTF-16', Buffer.from('\ufeff---\ntitle: a\n---\n', 'utf16le'), '1:1 error bad-encoding'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      '1:1 error bad-encoding',
    ],
  ])('%s', async (_, bytes, expected) => {
    const dir = await writeContent({ 'articles/bad.md': bytes, 'articles/good.md': GOOD })
    const { articles, findings } = await readContent(dir)
    expect(articles.map(({ file }) => file)).toEqual(['articles/good.md'])
    expect(findings.filter(({ file }) => file === 'articles/bad.md').map(brief)).toEqual([
      `articles/bad.md:${expected}`,
    ])
  })

  const surroundings = { ...defaultSettings('content'), outlets: indexOutlets([]) }

  /** The way of one file through the room, without the disk. */
  function readBytes(bytes: Uint8Array) {
    const { source, finding } = toTextFile('articles/a.md', bytes)
    if (source === null) return [finding]
    const { article, findings } = parseArticle(source)
    return article === null
      ? findings
      : [...findings, ...convertArticle(article, surroundings).findings]
  }

  const key = fc.constantFrom(
    'title',
    'code',
    'date',
    'tags',
    'rights',
    'derived_from',
    'corrections',
    'draft',
    'origin_url',
    'image',
    'Title',
    '__proto__',
    'toString',
    '? [a]',
    '"',
    '- ',
  )
  const value = fc.oneof(
    fc.constantFrom(
      '',
      '~',
      '[',
      '{a: b',
      '"',
      "'",
      '|',
      '>-',
      '&a x',
      '*a',
      '!t x',
      '2014-02-31',
      '[[a]]',
      '{kind: x}',
      '{display: }',
      '\t',
      '# x',
      '- a\n- b',
      '1e999',
      '.nan',
      'https://x.example',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const fields = fc.array(
    fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
    { maxLength: 8 },
  )
  const frontMatter = fields.map((lines) =>
    new TextEncoder().encode(`---\n${lines.join('\n')}\n---\nText`),
  )

  it('any bytes give findings, never a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), frontMatter), (bytes) => {
        for (const finding of readBytes(bytes)) findingSchema.parse(finding)
      }),
      { numRuns: 3000 },
    )
  })
})
