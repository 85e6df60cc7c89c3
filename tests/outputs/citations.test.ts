// Citations, held to what citation-js and its style engine make of the same items.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../src/outputs/citations/citations-of.ts'
import type { CslItem } from '../../src/outputs/citations/csl-item.ts'
import { cslName } from '../../src/outputs/citations/csl-name.ts'
import { formatApa } from '../../src/outputs/citations/format-apa.ts'
import { formatBibtex } from '../../src/outputs/citations/format-bibtex.ts'
import { formatChicago } from '../../src/outputs/citations/format-chicago.ts'
import { formatRis } from '../../src/outputs/citations/format-ris.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'

const herald = bellStory.variants[1]!

const plain: CslItem = {
  id: 'x-1',
  type: 'article-newspaper',
  'citation-key': 'x-1',
  title: 'Bell raised',
  author: [{ family: 'Finnerty', given: 'Orla' }],
  'container-title': 'The Herald',
  issued: { 'date-parts': [[2024, 3, 6]] },
  URL: 'https://herald.example/a?b=c&d',
  language: 'en',
  archive: 'The Tideline Archive',
  archive_location: 'https://archive.example/base/stories/bell/#x-1',
}
const person = (family: string, given: string) => ({ family, given })

const cases: [string, Partial<CslItem>][] = [
  ['one author', {}],
  ['two authors', { author: [person('Reis', 'Ana'), person('Okafor', 'Tom')] }],
  [
    'three authors, one with a particle',
    {
      author: [
        person('Reis', 'Ana'),
        person('Okafor', 'Tom'),
        person('van der Berg', 'Jan-Willem C.'),
      ],
    },
  ],
  ['eight authors', { author: Array.from({ length: 8 }, (_, n) => person(`F${n}`, 'Gil')) }],
  ['eleven authors', { author: Array.from({ length: 11 }, (_, n) => person(`F${n}`, 'Gil')) }],
  ['22 authors', { author: Array.from({ length: 22 }, (_, n) => person(`F${n}`, 'Gil')) }],
  ['an institution', { author: [{ literal: 'Meridian staff' }] }],
  ['no author', { author: undefined }],
  ['no author and no date', { author: undefined, issued: undefined }],
  ['no date', { issued: undefined }],
  ['a month', { issued: { 'date-parts': [[2024, 3]] } }],
  ['a year', { issued: { 'date-parts': [[2024]] } }],
  ['no address', { URL: undefined }],
  ['a question', { title: 'The end?' }],
  ['a headline that ends in a full stop', { title: 'It is over.' }],
  ['a quotation inside', { title: 'She said “no” twice' }],
  ['another script', { title: 'جرس السفينة الغارقة' }],
  ['markup as text', { title: 'a <script>alert(1)</script> & b' }],
]

/** The Chicago Manual's bibliography entry for a newspaper text, for the style engine. */
const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Chicago</title><id>urn:x</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="11" et-al-use-first="7">
    <layout suffix="."><group delimiter=". ">
      <names variable="author">
        <name and="text" name-as-sort-order="first" delimiter-precedes-last="always"/>
      </names>
      <text variable="title" quotes="true"/>
      <group delimiter=", ">
        <text variable="container-title"/>
        <date variable="issued" form="text" date-parts="year-month-day"/>
      </group>
      <text variable="URL"/>
    </group></layout>
  </bibliography>
</style>`
plugins.config.get('@csl').templates.add('chicago-newspaper', chicagoStyle)

/** What the style engine prints for an item. */
function printed(item: CslItem, template: string): string {
  const { archive: _archive, archive_location: _location, ...rest } = structuredClone(item)
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return plugins.output
    .format('bibliography', [given], { template, format: 'text', lang: 'en-US' })
    .trim()
}

describe('references', () => {
  it.each(cases)('in APA style are the style engine’s: %s', (_name, parts) => {
    const item = { ...plain, ...parts }
    expect(formatApa(item)).toBe(printed(item, 'apa'))
  })

  it.each(cases)('in Chicago style are the style engine’s: %s', (_name, parts) => {
    const item = { ...plain, ...parts }
    expect(formatChicago(item)).toBe(printed(item, 'chicago-newspaper'))
  })

  it('name the year of the original', () => {
    const item: CslItem = { ...plain, 'original-date': { 'date-parts': [[2023, 5, 1]] } }
    expect(formatApa(item)).toBe(printed(item, 'apa'))
    expect(formatApa(item)).toMatch(/\(Original work published 2023\)$/)
  })
})

/** How the library reads a name: institutions have but one part, and particles stand apart. */
function asRead(name: object) {
  if ('literal' in name) return { family: name.literal }
  if (!('family' in name) || name.family !== 'van der Berg') return name
  return { ...name, family: 'Berg', 'non-dropping-particle': 'van der' }
}

function issuedOf({ issued }: CslItem) {
  return issued ? { issued } : {}
}

describe('BibTeX and RIS', () => {
  it.each(cases)('say what the item says: %s', (_name, parts) => {
    const item = { ...plain, ...parts }
    const [bibtex, ...second] = plugins.input.chain(formatBibtex(item), { generateGraph: false })
    expect(second).toEqual([])
    expect(bibtex).toMatchObject({ 'citation-key': 'x-1', title: item.title, ...issuedOf(item) })
    expect(bibtex?.URL).toBe(item.URL)
    expect(bibtex?.author).toEqual(item.author?.map(asRead))
    const [ris, ...third] = plugins.input.chain(formatRis(item), { generateGraph: false })
    expect(third).toEqual([])
    expect([ris?.title, ris?.URL]).toEqual([item.title, item.URL])
  })

  it('give each author and the day in RIS', () => {
    const author = [person('Reis', 'Ana'), { literal: 'Meridian staff' }]
    expect(formatRis({ ...plain, author }).split('\n')).toEqual(
      expect.arrayContaining(['AU  - Reis, Ana', 'AU  - Meridian staff', 'DA  - 2024/03/06/']),
    )
  })

  it('keep hostile words in their fields', () => {
    const hostile = {
      ...plain,
      title: 'x}, url = {javascript:alert(1)}, @article{y, \\input{/etc/passwd} $ % # ~ ^',
    }
    const read = plugins.input.chain(formatBibtex(hostile), { generateGraph: false })
    expect(read).toHaveLength(1)
    expect(read[0]?.URL).toBe(plain.URL)
    expect(read[0]?.title).toBe(hostile.title)
  })
})

describe('the citations of a variant', () => {
  const { csl, ris, apa } = citationsOf(bellStory, herald, archive.settings)

  it('cite what was read, and name the original', () => {
    expect(csl).toMatchObject({
      id: 'he-77',
      'container-title': 'Portmarnoch Herald',
      issued: { 'date-parts': [[2024, 3, 6]] },
      URL: 'https://herald.example/news/he-77',
      archive: 'The Tideline Archive',
      archive_location: 'https://archive.example/base/stories/bell-of-the-ardent/#he-77',
      'original-title': 'Bell of the lost steamer Ardent rises after 137 years',
      'original-author': [{ family: 'Finnerty', given: 'Orla' }],
      'original-publisher': 'The Skerry Gazette',
      note: 'Originally published by The Skerry Gazette, https://gazette.example/news/gz-0412',
    })
    expect(apa).toBe(
      'Steamer’s bell raised off Skerry Head. (2024, March 6). Portmarnoch Herald. https://herald.example/news/he-77 (Original work published 2024)',
    )
  })

  it('fold line ends, which would begin new fields', () => {
    const broken = {
      ...herald,
      article: { ...herald.article, title: 'a\nER  - \nTY  - BOOK\u0000' },
    }
    const story = { ...bellStory, variants: [bellStory.variants[0]!, broken] }
    const text = citationsOf(story, broken, archive.settings).ris
    expect(text.match(/^ER {2}- $/gm)).toHaveLength(1)
    expect(text).toContain('TI  - a ER - TY - BOOK\n')
    expect(ris.match(/^TY/gm)).toHaveLength(1)
  })
})

it.each([
  ['Orla Finnerty', 'en', { family: 'Finnerty', given: 'Orla' }],
  ['Jan van der Berg', 'nl', { family: 'van der Berg', given: 'Jan' }],
  ['J. R. R. Ó Cadhain', 'ga', { literal: 'J. R. R. Ó Cadhain' }],
  ['Meridian staff', 'en', { literal: 'Meridian staff' }],
  ['The Associated Press', 'en', { literal: 'The Associated Press' }],
  ['Kovács Anna', 'hu', { literal: 'Kovács Anna' }],
  ['منى الحسن', 'ar', { literal: 'منى الحسن' }],
  ['Reuters', 'en', { literal: 'Reuters' }],
  ['Ana and Tom Reis', 'en', { literal: 'Ana and Tom Reis' }],
])('the name %s (%s) is cited as %o', (name, language, expected) => {
  expect(cslName(name, language)).toEqual(expected)
})
