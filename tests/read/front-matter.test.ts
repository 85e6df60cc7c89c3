import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/read/read-content.ts'
import { readWhole } from '../../src/read/read-whole.ts'
import { writeContent } from './write-content.ts'

/** Reads one article of a known outlet; gives the article (or null) and its findings in brief. */
async function readOne(text: string) {
  const dir = await writeContent({
    'archive.yaml': 'title: T',
    'outlets/gazette.yaml':
      'name: Harbour Gazette\ndomains: [harbour.example]\ntime_zone: Europe/Lisbon',
    'articles/a.md': text,
  })
  const { articles, findings } = await readContent(dir)
  const places = findings.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  )
  const [front] = articles
  const whole = front ? readWhole(dir, front) : null
  const article = whole && 'severity' in whole ? null : whole
  return { article, findings, places }
}

const withFields = (fields: string) => readOne(`---\noutlet: gazette\n${fields}\n---\nText.\n`)

describe('forms of front matter that work', () => {
  it.each([
    [
      'a byte order mark and CRLF',
      '\ufeff---\r\noutlet: gazette\r\ntitle: A\r\n---\r\n\r\nText\r\n',
    ],
    ['fences with trailing spaces', '---  \noutlet: gazette\ntitle: A\n---\t \n\nText\n'],
    ['blank lines before and after', '\n\n---\n\noutlet: gazette\n\ntitle: A\n\n---\n\nText\n'],
    [
      'comments',
      '---\n# from https://x.example: a page\noutlet: gazette # the paper\ntitle: A\n---\n\nText\n',
    ],
    ['dots as the closing fence', '---\noutlet: gazette\ntitle: A\n...\n\nText\n'],
    ['a title on the next line', '---\noutlet: gazette\ntitle: >-\n  A\n---\n\nText\n'],
    ['old Mac line ends', '---\routlet: gazette\rtitle: A\r---\r\rText\r'],
  ])('%s', async (_, text) => {
    const { article, findings } = await readOne(text)
    expect(findings).toEqual([])
    expect(article).toMatchObject({ title: 'A', markdown: '\nText\n' })
  })

  it.each([
    ['title:', { title: null }],
    ['title: ""', { title: null }],
    ['title: " "', { title: null }],
    ['title: ~', { title: null }],
    ['description: >-', { description: null }],
    ['image:', { image: null }],
    ['tags: []', { tags: [] }],
    ['tags: [~, ""]', { tags: [] }],
    ['tags: one, two', { tags: ['one', 'two'] }],
    ['tags: one', { tags: ['one'] }],
    ['tags: [1, 2.50, 007, true]', { tags: ['1', '2.50', '007', 'true'] }],
    ['title: 1984', { title: '1984' }],
    ['title: true', { title: 'true' }],
    ['title: "two\n  lines"', { title: 'two lines' }],
    ['code: 2411161152123456789012', { code: '2411161152123456789012' }],
    ['code: 00123', { code: '00123' }],
    ['code: 0x1F', { code: '0x1F' }],
    ['code: 1e3', { code: '1e3' }],
    ['date: 2014', { dated: { text: '2014', precision: 'year' } }],
    ['date: "2014-03"', { dated: { text: '2014-03', precision: 'month' } }],
    [
      'date: 2013-04-09 18:13 -0700',
      { dated: { text: '2013-04-09T18:13:00-07:00', precision: 'instant' } },
    ],
    [
      'date: 2013-07-09 18:13',
      { dated: { text: '2013-07-09T18:13:00+01:00', precision: 'instant' } },
    ],
    ['byline: By Ana Reis and Tom Okafor', { byline: ['Ana Reis', 'Tom Okafor'] }],
    ['byline: [Ana Reis, By Tom Okafor]', { byline: ['Ana Reis', 'Tom Okafor'] }],
    ['byline: Ana Reis, The Gazette', { byline: ['Ana Reis, The Gazette'] }],
    ['derived_from: HG-7', { derivedFrom: [{ url: null, code: 'HG-7', kind: null, note: null }] }],
    [
      'derived_from: [https://x.example/a, 7]',
      {
        derivedFrom: [
          { url: 'https://x.example/a', code: null, kind: null, note: null },
          { url: null, code: '7', kind: null, note: null },
        ],
      },
    ],
    ['not_derived_from: 7', { notDerivedFrom: ['7'] }],
    ['archived_at: https://web.example/1', { archivedAt: ['https://web.example/1'] }],
    ['corrections: It is the Alma.', { corrections: [{ date: null, text: 'It is the Alma.' }] }],
    [
      `tags: [${Array.from({ length: 40 }, (_, i) => `t${i}`).join(', ')}]\ncorrections: [${'{text: x}, '.repeat(40)}]`,
      {
        tags: Array.from({ length: 40 }, (_, i) => `t${i}`),
        corrections: Array(40).fill({ date: null, text: 'x' }),
      },
    ],
    ['title: "[[[[ {{{{ a: b: c: - - - -"', { title: '[[[[ {{{{ a: b: c: - - - -' }],
    ['aliases: /old/', { aliases: ['/old/'] }],
    ['draft: true', { draft: true }],
    ['language: pt-br', { language: 'pt-BR' }],
  ])('%s', async (fields, expected) => {
    const { article, findings } = await withFields(fields)
    expect(findings).toEqual([])
    expect(article).toMatchObject(expected)
  })

  it('takes an empty front matter and an empty body', async () => {
    const { article, places } = await readOne('---\n---')
    expect(article).toMatchObject({ title: null, markdown: '', bodyLine: 3 })
    expect(places).toEqual(['1:1 warning no-outlet'])
  })
})

describe('unknown fields are warnings that name ours', () => {
  it.each([
    ['layput', 'layout'],
    ['descrition', 'description'],
    ['Title', 'title'],
    ['Origin-URL', 'origin_url'],
    ['originUrl', 'origin_url'],
    ['source_url', 'origin_url'],
    ['original_url', 'origin_url'],
    ['canonical_url', 'origin_url'],
    ['via', 'origin_url'],
    ['author', 'byline'],
    ['authors', 'byline'],
    ['keywords', 'tags'],
    ['lang', 'language'],
    ['imag_feature', 'image'],
    ['título', 'title'],
    ['作者', 'byline'],
    ['license', 'rights'],
    ['expirydate', 'rights.expires'],
  ])('%s → %s', async (name, ours) => {
    const { article, findings } = await withFields(`${name}: x`)
    expect(article).not.toBeNull()
    expect(findings).toMatchObject([
      {
        line: 3,
        column: 1,
        severity: 'warning',
        rule: 'unknown-key',
        field: name,
        mend: `Did you mean \`${ours}\`?`,
        excerpt: `${name}: x`,
      },
    ])
  })

  it('knows the fields inside a field, and says where to look for the rest', async () => {
    const { findings } = await withFields(
      'rights:\n  lisence: x\nderived_from: [{cod: 7, url: "https://x.example"}]\nzzzqqqxxx: 1',
    )
    expect(findings.map(({ line, column, field, mend }) => [line, column, field, mend])).toEqual([
      [4, 3, 'rights.lisence', 'Did you mean `licence`?'],
      [5, 17, 'derived_from.0.cod', 'Did you mean `code`?'],
      [6, 1, 'zzzqqqxxx', 'The reference of fields is docs/fields.md.'],
    ])
  })
})

it('asks for the name of a field that lost it', async () => {
  const { findings } = await withFields(': The ferry returns')
  expect(findings.map(({ line, severity, message }) => [line, severity, message])).toEqual([
    [3, 'warning', 'Unexpected colon without a name before it, expected a field; it is not used'],
  ])
})

describe('wrong values are errors', () => {
  it.each([
    [
      'status: withdrwan',
      '3:9',
      'Unexpected "withdrwan" in `status`, expected published or withdrawn',
      'Did you mean `withdrawn`?',
    ],
    [
      'rights: {display: ful}',
      '3:19',
      'Unexpected "ful" in `rights.display`, expected full, excerpt or metadata',
      'Did you mean `full`?',
    ],
    [
      'rights: CC BY',
      '3:9',
      'Unexpected "CC BY" in `rights`, expected fields of its own',
      'For example:\nrights:\n  holder: The Harbour Gazette\n  display: excerpt',
    ],
    [
      'title: [a]',
      '3:8',
      'Unexpected list in `title`, expected text',
      'For example: title: "Night ferry returns after nine years"',
    ],
    [
      'tags:\n  a: b',
      '4:3',
      'Unexpected fields in `tags`, expected text or a list',
      'For example: tags: ["ferries","town council"]',
    ],
    [
      'tags: [[a]]',
      '3:8',
      'Unexpected list in item 1 of `tags`, expected text',
      'For example: tags: ["ferries","town council"]',
    ],
    [
      'draft: yes',
      '3:8',
      'Unexpected "yes" in `draft`, expected true or false',
      'For example: draft: true',
    ],
    [
      'language: English',
      '3:11',
      'Unexpected "English" in `language`, expected a language tag such as en, pt-BR or zh-Hant',
      'Did you mean `en`?',
    ],
    [
      'language: en_US',
      '3:11',
      'Unexpected "en_US" in `language`, expected a language tag such as en, pt-BR or zh-Hant',
      'Did you mean `en-US`?',
    ],
    [
      'date: 03/04/2014',
      '3:7',
      'Unexpected "03/04/2014" in `date`, expected the year first: 2014-03-04 or 2014-04-03',
      'For example: 2024-05-12',
    ],
    [
      'published: false',
      '3:12',
      'Unexpected "false" in `published`, expected a date such as 2024, 2024-05, 2024-05-12, 2024-05-12 18:13 +0100 or May 12, 2024',
      '`published` is a date here. To hold an article back, write `draft: true`.',
    ],
    [
      'origin_url: javascript:alert(1)',
      '3:13',
      'Unexpected "javascript:alert(1)" in `origin_url`, expected an address that begins with https:// or http://',
      'For example: origin_url: "https://harbour-gazette.example/2024/05/ferry"',
    ],
    [
      'origin_url: https://ana:secret@x.example/',
      '3:13',
      'Unexpected "https://ana:secret@x.example/" in `origin_url`, expected an address without a user name or password',
      'For example: origin_url: "https://harbour-gazette.example/2024/05/ferry"',
    ],
    [
      'archived_at: [https://x.example/, nowhere]',
      '3:35',
      'Unexpected "nowhere" in item 2 of `archived_at`, expected an address that begins with https:// or http://',
      'For example: archived_at: "https://web.archive.org/web/20240513/https://harbour-gazette.example/"',
    ],
    [
      'derived_from: {kind: translaton, code: x}',
      '3:22',
      'Unexpected "translaton" in `derived_from.kind`, expected republication, excerpt, adaptation, translation or revision',
      'Did you mean `translation`?',
    ],
    [
      'derived_from: www.x.example/a',
      '3:15',
      'Unexpected "www.x.example/a" in `derived_from`, expected an address that begins with https:// or http://',
      null,
    ],
    [
      'corrections: [{date: 2014}]',
      '3:15',
      'Unexpected nothing in `text` of item 1 of `corrections`, expected text',
      null,
    ],
    [
      'image: ../../etc/passwd',
      '3:8',
      'Unexpected "../../etc/passwd" in `image`, expected an address that begins with https://, or a path in media/',
      'For example: image: media/ferry.jpg',
    ],
    [
      'image: data:text/html,x',
      '3:8',
      'Unexpected "data:text/html,x" in `image`, expected an address that begins with https://, or a path in media/',
      'For example: image: media/ferry.jpg',
    ],
    [
      `code: ${'x'.repeat(201)}`,
      '3:7',
      'Unexpected `code` of 201 characters, expected at most 200',
      'Shorten it: a code becomes a part of addresses.',
    ],
    [
      'title: a\ntitle: b',
      '4:1',
      'Unexpected second `title` on line 4, expected it once (the first is on line 3)',
      'Keep one of the lines 3 and 4.',
    ],
    [
      'title: "a\\0b"',
      '3:8',
      'Unexpected invisible control character in the value, expected text',
      'Delete the character, or the escape such as \\0 that stands for it.',
    ],
  ])('%s', async (fields, place, message, mend) => {
    const { article, findings } = await withFields(fields)
    expect(article).toBeNull()
    expect(
      findings.map((one) => [`${one.line}:${one.column}`, one.severity, one.message, one.mend]),
    ).toEqual([[place, 'error', message, mend]])
  })

  it('reports all wrong values of a file in one run', async () => {
    const { places } = await withFields(
      'date: 2023-02-30\nstatus: x\nrights: {display: y, expires: never}\noutlett: g',
    )
    expect(places).toEqual([
      '6:1 warning unknown-key',
      '5:19 error bad-value',
      '4:9 error bad-value',
      '3:7 error bad-date',
    ])
  })

  it('warns of what would be lost', async () => {
    const { article, places } = await withFields(
      'image_caption: The ferry\nderived_from: {kind: translation}\norigin_url: " https://harbour.example/a"',
    )
    expect(article!.url).toBe('https://harbour.example/a')
    expect(places).toEqual([
      '5:13 warning stray-space',
      '3:16 warning caption-without-image',
      '4:15 warning source-without-address',
    ])
  })
})

describe('YAML that cannot be read', () => {
  it.each([
    ['title: Ferry: back again', '3:8', 'Unexpected second colon, expected one field on a line'],
    [
      'title: "Ferry\ndate: 2014',
      '3:8',
      'Unexpected quotation mark that nothing closes, expected a second one',
    ],
    [
      'tags: [sea, ferries\ndate: 2014',
      '3:7',
      'Unexpected bracket that nothing closes, expected ] or } after the last item',
    ],
    ['title: "a "b" c"', '3:12', 'Unexpected sign, expected `field: value`'],
    ["title: 'It's back'", '3:12', 'Unexpected sign, expected `field: value`'],
    ['title: @home', '3:8', 'Unexpected sign at the beginning of a value, expected text'],
    ['rights:\n\tholder: x', '4:1', 'Unexpected tab at the beginning of a line, expected spaces'],
    ['title: !important news', '3:8', 'Unexpected ! at the beginning of a value, expected text'],
    [
      'title: &a news',
      '3:11',
      'Unexpected & at the beginning of a value (a YAML anchor), expected text',
    ],
  ])('%s', async (fields, place, message) => {
    const { article, findings } = await withFields(fields)
    expect(article).toBeNull()
    expect(
      findings.map((one) => [`${one.line}:${one.column}`, one.severity, one.message]),
    ).toContainEqual([place, 'error', message])
    expect(findings.every(({ mend }) => mend !== null)).toBe(true)
  })
})

describe('what is not what it seems', () => {
  it('says once that the first field is indented, instead of what follows from it', async () => {
    const { findings } = await readOne('---\n  title: "Ferry"\ndate: 2014\ntags: [sea]\n---\n')
    expect(findings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 3, 'Unexpected spaces before the first field, expected it at the beginning of its line'],
    ])
  })

  it('finds front matter that begins late', async () => {
    const { findings } = await readOne('Dear editor,\n\n---\ntitle: Ferry\n---\n\nText\n')
    expect(findings[0]).toMatchObject({
      rule: 'missing-front-matter',
      line: 1,
      message:
        'Unexpected text before the front matter, expected --- on the first line; it stands on line 3',
      mend: 'Move lines 1 to 2 below the front matter, or delete them.',
    })
  })
})

describe('files without front matter', () => {
  it.each([
    ['', '1:1 error empty-file'],
    ['\n \n', '1:1 error empty-file'],
    ['Just a text.\n\nIt goes on.\n', '1:1 error missing-front-matter'],
    ['**Source:** https://x.example\n\nText\n', '1:1 error missing-front-matter'],
    ['----\ntitle: a\n----\n', '1:1 error missing-front-matter'],
    [' ---\ntitle: a\n---\n', '1:1 error missing-front-matter'],
    ['---\ntitle: a\n\nText\n', '1:1 error unclosed-front-matter'],
    ['---\ntitle: a\n----\nText\n', '3:1 error unclosed-front-matter'],
    ['---\ntitle: a\n ---\nText\n', '3:1 error unclosed-front-matter'],
    ['---js\nmodule.exports = {}\n---\n', '1:1 error front-matter-language'],
    ['--- json\n{}\n---\n', '1:1 error front-matter-language'],
    ['+++\ntitle = "a"\n+++\n', '1:1 error front-matter-language'],
    ['---\n- a\n---\n', '2:1 error no-fields'],
    ['---\nonly words\n---\n', '2:1 error no-fields'],
    ['ferry-comes-back-after-nine-years\n\nFerry comes back\n', '1:1 error raw-scrape'],
    ['\nFerry comes back\n\nSKIP ADVERTISEMENT\n\nText\n', '4:1 error raw-scrape'],
    ['Ferry comes back\n\nThe ferry.Credit…Lena Vogt\n', '3:1 error raw-scrape'],
  ])('%j', async (text, place) => {
    const { article, places } = await readOne(text)
    expect(article).toBeNull()
    expect(places).toEqual([place])
  })
})
