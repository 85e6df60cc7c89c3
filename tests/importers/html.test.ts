import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { html } from '../../src/importers/html.ts'
import { toImportInput } from '../../src/importers/import-input.ts'
import type { ImportedArticle } from '../../src/importers/imported-article.ts'
import type { ImportFacts } from '../../src/importers/importer.ts'

function importBytes(bytes: Uint8Array, facts: ImportFacts = {}): ImportedArticle {
  const [article] = html.run(toImportInput('page.html', bytes), facts) as ImportedArticle[]
  return article!
}

const importText = (text: string, facts: ImportFacts = {}) =>
  importBytes(new TextEncoder().encode(text), facts)

const rules = ({ findings }: ImportedArticle) =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`)

const url = 'https://dale.example/2031/05/07/the-clock'
const WORDS =
  'The clock on the town hall of Ombra has run ten minutes fast since the flood, and on Sunday the town voted, by 212 to 40, to keep it so, since nobody could remember being late for anything.'
const MORE =
  'The keeper of the clock, who is 81, said that he had not been asked, that he had voted against it, and that he would go on winding it every Friday, as his mother had, until his knees gave out.'

/** A page with a head and a body around two paragraphs. */
const pageOf = (head = '', body = '', around = '') =>
  `<!doctype html><html lang="en"><head><title>The clock of Ombra</title>${head}</head><body>${around}<article><h1>The clock of Ombra</h1><p>${WORDS}</p>${body}<p>${MORE}</p></article></body></html>`

const linked = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test('a page of a newspaper: every block ends in a role', () => {
  const page = readFileSync(new URL('./html/ferry.page', import.meta.url))
  const imported = importBytes(page)
  expect(
    imported.pieces
      .map(({ role, text, credit, sort }) =>
        [sort ? `(${sort})` : role, text.slice(0, 60), credit && `[${credit}]`]
          .filter(Boolean)
          .join(' | '),
      )
      .join('\n'),
  ).toBe(readFileSync(new URL('./html/ferry.outline.txt', import.meta.url), 'utf8').trim())
  expect(imported.article).toEqual({
    path: 'articles/marrowbay.example/2031-05-07-ferry-returns.md',
    text: readFileSync(new URL('./html/ferry.md', import.meta.url), 'utf8'),
  })
  expect(imported.publisher).toEqual({
    name: 'The Marrow Bay Echo',
    home: 'https://www.marrowbay.example/',
  })
  expect(
    imported.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  ).toEqual([
    'note import-furniture: Set aside as furniture: 1 header, 2 navigation, 1 byline, 1 date line, 1 share, 1 advertisement, 2 newsletter, 3 related, 2 footer',
    'note import-left-out: Left out of the text: 2 script, 1 iframe, 1 form',
    'note import-source: The page names https://harbourgazette.example/2031/05/06/the-ferry-is-back as its source (rel=canonical): written as `derived_from`',
    'note import-address-from-page: The page’s address was taken from its own words (the browser’s note): https://www.marrowbay.example/2031/05/07/ferry-returns.html',
  ])
})

test.each<[string, string, Record<string, unknown>]>([
  [
    'JSON-LD, a list with strings',
    linked([
      { '@type': 'WebSite' },
      {
        '@type': 'NewsArticle',
        headline: 'The clock of Ombra',
        author: 'By Jo Roe and Al Poe',
        datePublished: '2031-05-07',
        inLanguage: 'en-GB',
      },
    ]),
    { byline: ['Jo Roe', 'Al Poe'], published: '2031-05-07', language: 'en-GB' },
  ],
  [
    'JSON-LD, a graph with references and entities',
    linked({
      '@graph': [
        { '@id': '#p', '@type': 'Person', name: 'Jo Roe' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'The clock of Ombra',
          description: 'Fast &amp; loved',
          author: { '@id': '#p' },
          dateModified: '2031-05-08T10:00:00Z',
        },
      ],
    }),
    { byline: ['Jo Roe'], updated: '2031-05-08T10:00:00Z', description: 'Fast & loved' },
  ],
  [
    'Open Graph and meta',
    '<meta property="og:title" content="The clock of Ombra | The Dale Echo"><meta property="og:site_name" content="The Dale Echo"><meta name="author" content="Jo Roe"><meta property="article:published_time" content="2031-05-07T06:00:00+0200"><meta property="article:tag" content="clocks"><meta property="og:image" content="/a.jpg"><meta property="og:image:alt" content="A clock"><meta property="og:locale" content="en_GB">',
    {
      title: 'The clock of Ombra',
      byline: ['Jo Roe'],
      published: '2031-05-07T06:00:00+02:00',
      tags: ['clocks'],
      image: 'https://dale.example/a.jpg',
      image_alt: 'A clock',
    },
  ],
  [
    'a date without a zone, which the outlet’s zone will tell',
    '<meta property="article:published_time" content="2031-05-07 06:00:00">',
    { published: '2031-05-07 06:00:00' },
  ],
])('facts from %s', (_, head, facts) => {
  expect(importText(pageOf(head), { url }).facts).toMatchObject(facts)
})

test('a time element dates a page; else its address does, and that is said', () => {
  const timed = importText(
    pageOf('', '', '<header><time datetime="2031-05-06T07:00Z">6 May</time></header>'),
    { url },
  )
  expect(timed.facts?.published).toBe('2031-05-06T07:00:00Z')
  const bare = importText(pageOf(), { url })
  expect(bare.facts?.published).toBe('2031-05-07')
  expect(rules(bare)).toContain('warning import-no-date')
})

test.each<[string, string, string]>([
  ['rel=canonical', '<link rel="canonical" href="https://gazette.example/clock">', 'rel=canonical'],
  ['og:url', '<meta property="og:url" content="https://gazette.example/clock">', 'og:url'],
  [
    'isBasedOn',
    linked({
      '@type': 'Article',
      headline: 'The clock of Ombra',
      isBasedOn: { '@type': 'NewsArticle', url: 'https://gazette.example/clock' },
    }),
    'isBasedOn',
  ],
  [
    'original-source',
    '<meta name="original-source" content="https://gazette.example/clock">',
    'original-source',
  ],
  [
    'syndication-source',
    '<meta name="syndication-source" content="https://gazette.example/clock">',
    'syndication-source',
  ],
])('%s to another site is the source', (_, head, where) => {
  const imported = importText(pageOf(head), { url })
  expect(imported.facts?.origin_url).toBe(url)
  expect(imported.facts?.derived_from).toEqual({
    url: 'https://gazette.example/clock',
    note: `The page names it as its source (${where}).`,
  })
  expect(rules(imported)).toContain('note import-source')
})

test('rel=canonical on the same site is the better address, but for a home page', () => {
  const at = (href: string) =>
    importText(pageOf(`<link rel="canonical" href="${href}">`), {
      address: `https://amp.dale.example/clock?utm_source=x`,
    }).facts
  expect(at('https://www.dale.example/clock')).toMatchObject({
    origin_url: 'https://www.dale.example/clock',
  })
  expect(at('https://dale.example/')).toMatchObject({
    origin_url: 'https://amp.dale.example/clock?utm_source=x',
  })
  expect(at('https://www.dale.example/clock')?.derived_from).toBeUndefined()
})

test('a page that does not say where it was published is refused', () => {
  expect(rules(importText(pageOf()))).toContain('error import-url')
})

test('a text for subscribers, a short one and none are told', () => {
  const paid = linked({
    '@type': 'NewsArticle',
    headline: 'The clock of Ombra',
    isAccessibleForFree: 'False',
  })
  expect(rules(importText(pageOf(paid), { url }))).toContain('warning import-paywall')
  const short =
    '<html><head><title>A</title></head><body><article><h1>A</h1><p>Only the beginning of it.</p></article></body></html>'
  expect(rules(importText(short, { url }))).toContain('warning import-short')
  for (const empty of ['<html><body></body></html>', '<html></html>', '<!doctype html>', ' ']) {
    const imported = importText(empty, { url })
    expect(imported.article).toBeNull()
    expect(rules(imported)).toContain('error import-no-text')
  }
})

test('the text of JSON-LD stands in for one that the page does not show', () => {
  const data = linked({
    '@type': 'NewsArticle',
    headline: 'The clock',
    articleBody: `${WORDS}\n\n${MORE}\n\n*${WORDS}*`,
  })
  const imported = importText(
    `<html><head>${data}</head><body><p>Subscribe to read.</p></body></html>`,
    { url },
  )
  expect(imported.article?.text).toContain(`\n\n${WORDS}\n\n${MORE}\n\n\\*${WORDS}\\*\n`)
  expect(rules(imported)).toContain('warning import-text-from-data')
})

test.each<[string, Uint8Array, string | null]>([
  ['UTF-8', Buffer.from(pageOf('<meta charset="utf-8">', '<p>Zoë’s “café”</p>')), null],
  [
    'UTF-8 with its mark',
    Buffer.from(`\ufeff${pageOf('<meta charset="latin1">', '<p>Zoë’s “café”</p>')}`),
    null,
  ],
  ['UTF-16', Buffer.from(`\ufeff${pageOf('', '<p>Zoë’s “café”</p>')}`, 'utf16le'), null],
  [
    'Windows-1252, named',
    latin(
      pageOf(
        '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
        '<p>Zo\u00EB\u0092s \u0093caf\u00E9\u0094</p>',
      ),
    ),
    null,
  ],
  [
    'Windows-1252, not named',
    latin(pageOf('', '<p>Zo\u00EB\u0092s \u0093caf\u00E9\u0094</p>')),
    'warning import-encoding',
  ],
  [
    'Windows-1252 that claims to be UTF-8',
    latin(pageOf('<meta charset="utf-8">', '<p>Zo\u00EB\u0092s \u0093caf\u00E9\u0094</p>')),
    'warning import-encoding',
  ],
  [
    'a charset that nobody knows',
    Buffer.from(pageOf('<meta charset="klingon">', '<p>Zoë’s “café”</p>')),
    'warning import-encoding',
  ],
])('a page in %s', (_, bytes, rule) => {
  const imported = importBytes(bytes, { url })
  expect(imported.article?.text).toContain('Zoë’s “café”')
  expect(rules(imported).filter((each) => each.includes('encoding'))).toEqual(rule ? [rule] : [])
})

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

test('scripts, frames and dangerous links go, their words stay, and that is told', () => {
  const body = `<script>alert(1)</script><p onclick="x()">See <a href="javascript:alert(1)">the rules of the clock</a> and <a href="data:text/html,x">these</a>.</p><iframe src="https://maps.example/x"></iframe><style>p{}</style><p>{{ evil }} &lt;script&gt; &lt;!-- role: headline --&gt; [x](y)</p>`
  const imported = importText(pageOf('', body), { url })
  const text = imported.article?.text ?? ''
  expect(text).not.toMatch(/alert|javascript:|data:text|onclick|(?<!\\)<(?:script|iframe|style)/)
  expect(text).toContain('See the rules of the clock and these.')
  expect(text).toContain('{{ evil }} \\<script> \\<!-- role: headline --> \\[x]\\(y)')
  expect(rules(imported)).toContain('note import-left-out')
})

test.each<[string, string]>([
  ['100,000 nested elements', pageOf('', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`)],
  ['1,000 nested elements', pageOf('', `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}`)],
  ['10,000 open tags', pageOf('', '<b>'.repeat(10_000))],
  ['a class of a million names', pageOf('', `<p class="${'x '.repeat(1_000_000)}">x</p>`)],
  [
    '100,000 attributes',
    pageOf('', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}>x</p>`),
  ],
  ['50,000 elements', pageOf('', '<i>x</i>'.repeat(50_000))],
])('a page of %s is refused', (_, page) => {
  const imported = importText(page, { url })
  expect(imported.article).toBeNull()
  expect(rules(imported)).toContain('error import-too-much')
})

test.each<[string, string]>([
  ['too much JSON-LD', linked({ '@type': 'Article', headline: 'x'.repeat(1_100_000) })],
  ['JSON-LD that is none', '<script type="application/ld+json">{"@type": "Article",</script>'],
  ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`],
  ['JSON-LD of many objects', linked(Array.from({ length: 6000 }, () => ({ a: 1 })))],
])('%s is left out, and told', (_, head) => {
  const imported = importText(pageOf(head), { url })
  expect(imported.article?.text).toContain(WORDS)
  expect(rules(imported)).toContain('warning import-json-ld')
})

test('hostile values of JSON-LD are values that are left out', () => {
  const head = linked({
    '@type': 'NewsArticle',
    headline: { toString: 'x', name: [1, null] },
    author: [[['x']], { name: { a: 1 } }, null, 7, 'https://x.example/jo'],
    datePublished: 'last Tuesday',
    inLanguage: 'klingon; DROP',
    image: { url: ['javascript:alert(1)'] },
    publisher: [{ url: 'javascript:x' }],
    __proto__: { polluted: true },
    isBasedOn: ['javascript:x', 'file:///etc/passwd', { '@id': 'not an address' }],
    license: 7,
  })
  const imported = importText(pageOf(head), { url })
  expect(imported.facts).toMatchObject({ title: 'The clock of Ombra', language: 'en', byline: [] })
  expect(imported.facts?.derived_from).toBeUndefined()
  expect(imported.article?.text).not.toContain('javascript:')
  expect(imported.facts?.published).toBe('2031-05-07')
  expect(rules(imported)).toContain('warning import-no-date')
})

test('NULs and other odd characters go, with a warning', () => {
  const imported = importText(pageOf('', '<p>One\0two\u0001three</p>'), { url })
  expect(imported.article?.text).toContain('Onetwo')
  expect(imported.article?.text).not.toMatch(/\0/)
  expect(rules(imported)).toContain('warning import-nul')
})
