// Citations: what they print and write, and that nothing hostile gets out of its place.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citedItem } from '../../src/outputs/citations/cited-item.ts'
import type { CslItem } from '../../src/outputs/citations/csl-item.ts'
import { cslName } from '../../src/outputs/citations/csl-name.ts'
import { citations } from '../support/citations.ts'
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
  accessed: { 'date-parts': [[2024, 5, 1]] },
  URL: 'https://herald.example/a?b=c&d',
  language: 'en',
  archive: 'The Tideline Archive',
  archive_location: 'https://archive.example/base/stories/bell/#x-1',
}
const person = (family: string, given: string) => ({ family, given })
const address = 'https://herald.example/a?b=c&d'
const seen = `Available at: ${address} (Accessed: May 1, 2024).`

/** What differs from the plain item; its reference in APA; its reference in Harvard style. */
const references: [string, Partial<CslItem>, apa: string, harvard: string][] = [
  [
    'one author',
    {},
    `Finnerty, O. (2024, March 6). Bell raised. The Herald. ${address}`,
    `Finnerty, O. (2024) “Bell raised,” The Herald, 6 March. ${seen}`,
  ],
  [
    'three authors, one with a particle',
    {
      author: [
        person('Reis', 'Ana'),
        person('Okafor', 'Tom'),
        person('van der Berg', 'Jan-Willem C.'),
      ],
    },
    `Reis, A., Okafor, T., & van der Berg, J.-W. C. (2024, March 6). Bell raised. The Herald. ${address}`,
    `Reis, A., Okafor, T. and van der Berg, J.-W.C. (2024) “Bell raised,” The Herald, 6 March. ${seen}`,
  ],
  [
    'an institution',
    { author: [{ literal: 'Meridian staff' }] },
    `Meridian staff. (2024, March 6). Bell raised. The Herald. ${address}`,
    `Meridian staff (2024) “Bell raised,” The Herald, 6 March. ${seen}`,
  ],
  [
    'no author',
    { author: undefined },
    `Bell raised. (2024, March 6). The Herald. ${address}`,
    `The Herald (2024) “Bell raised,” 6 March. ${seen}`,
  ],
  [
    'no author and no date',
    { author: undefined, issued: undefined },
    `Bell raised. (n.d.). The Herald. Retrieved May 1, 2024, from ${address}`,
    `The Herald (no date) “Bell raised.” ${seen}`,
  ],
  [
    'a month',
    { issued: { 'date-parts': [[2024, 3]] } },
    `Finnerty, O. (2024, March). Bell raised. The Herald. ${address}`,
    `Finnerty, O. (2024) “Bell raised,” The Herald, March. ${seen}`,
  ],
  [
    'a year, and no address',
    { issued: { 'date-parts': [[2024]] }, URL: undefined },
    'Finnerty, O. (2024). Bell raised. The Herald.',
    'Finnerty, O. (2024) “Bell raised,” The Herald.',
  ],
  [
    'an original of another year',
    { 'original-date': { 'date-parts': [[2023, 5, 1]] } },
    `Finnerty, O. (2024, March 6). Bell raised. The Herald. ${address} (Original work published 2023)`,
    `Finnerty, O. (2024) “Bell raised,” The Herald, 6 March. ${seen}`,
  ],
  [
    'an outlet that writes its name so',
    { 'container-title': 'the digital.gov "Wire" of <b>' },
    `Finnerty, O. (2024, March 6). Bell raised. the digital.gov “Wire” of <b>. ${address}`,
    `Finnerty, O. (2024) “Bell raised,” the digital.gov “Wire” of <b>, 6 March. ${seen}`,
  ],
  [
    'a question',
    { title: 'The end?' },
    `Finnerty, O. (2024, March 6). The end? The Herald. ${address}`,
    `Finnerty, O. (2024) “The end?,” The Herald, 6 March. ${seen}`,
  ],
  [
    'a quotation inside',
    { title: `She said “no” twice: 'no'` },
    `Finnerty, O. (2024, March 6). She said “no” twice: “no.” The Herald. ${address}`,
    `Finnerty, O. (2024) “She said ‘no’ twice: ‘no,’” The Herald, 6 March. ${seen}`,
  ],
  [
    'another script',
    { title: 'جرس السفينة الغارقة', author: [{ literal: 'منى الحسن' }], language: 'ar' },
    `منى الحسن. (2024, March 6). جرس السفينة الغارقة. The Herald. ${address}`,
    `منى الحسن (2024) “جرس السفينة الغارقة,” The Herald, 6 March. ${seen}`,
  ],
  [
    'markup as text',
    { title: 'a <i>b</i> <script>alert(1)</script> & $1 {x} \\y &amp; z' },
    `Finnerty, O. (2024, March 6). a <i>b</i> <script>alert(1)</script> & $1 {x} \\y &amp; z. The Herald. ${address}`,
    `Finnerty, O. (2024) “a <i>b</i> <script>alert(1)</script> & $1 {x} \\y &amp; z,” The Herald, 6 March. ${seen}`,
  ],
  [
    'a headline without end',
    { title: 'no '.repeat(200) },
    `Finnerty, O. (2024, March 6). ${'no '.repeat(125)}…. The Herald. ${address}`,
    `Finnerty, O. (2024) “${'no '.repeat(125)}…,” The Herald, 6 March. ${seen}`,
  ],
]

describe('references', () => {
  it.each(references)('of %s', (_name, parts, apa, harvard) => {
    const item = { ...plain, ...parts }
    expect(citations.reference('apa', item)).toBe(apa)
    expect(citations.reference('harvard1', item)).toBe(harvard)
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '0',
    '.',
    ' ',
    '🙂',
    '../../x',
    '漢'.repeat(120),
  ])('of an item full of %j leave the next as it is', (word) => {
    const before = citations.reference('apa', plain)
    const author = [{ literal: word }, person(word, word), person('Reis', word)]
    const odd = { ...plain, title: word, 'container-title': word, author, language: word }
    expect(citations.reference('apa', odd)).toContain(word.trim())
    expect(citations.reference('apa', plain)).toBe(before)
  })

  it('of an item that the engine cannot print are plain', () => {
    expect(citations.reference('apa', { ...plain, author: [person('Reis', '__proto__')] })).toBe(
      `Bell raised. The Herald. ${address}`,
    )
  })

  it('do not take orders from a note', () => {
    const item = { ...plain, note: '{:title: Other}\ntype: book\nissued: 1999' }
    expect(citations.reference('apa', item)).toBe(citations.reference('apa', plain))
  })
})

describe('BibTeX', () => {
  it('is an entry with the item’s own id', () => {
    const item = { ...plain, note: 'Originally published by The Gazette, https://g.example/100%_a' }
    expect(citations.bibtex(item)).toBe(`@article{x-1,
	author = {Finnerty, Orla},
	journal = {The Herald},
	year = {2024},
	month = {mar 6},
	note = {Originally published by The Gazette, https://g.example/100\\%\\_a},
	title = {Bell raised},
	url = {https://herald.example/a?b=c&d},
}
`)
  })

  it('keeps letters of all scripts, and institutions whole', () => {
    const author = [{ literal: '新华社 and partners' }, person('Ó Cadhain', 'Máirtín')]
    expect(citations.bibtex({ ...plain, title: 'جرس السفينة', author })).toContain(
      '\tauthor = {{新华社 and partners} and Ó Cadhain, Máirtín},\n',
    )
    expect(citations.bibtex({ ...plain, title: 'جرس السفينة', author })).toContain(
      '\ttitle = {جرس السفينة},\n',
    )
  })

  it('keeps hostile words in their fields', () => {
    const title = 'x}, url = {javascript:alert(1)}, @article{y, \\input{/etc/passwd} $ % # ~ ^ <i>'
    const hostile = {
      ...plain,
      title,
      author: [{ literal: '}} @book{z,' }],
      note: '} \\write18{rm}',
      URL: 'https://herald.example/}\\{',
    }
    const read = plugins.input.chain(citations.bibtex(hostile), { generateGraph: false })
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({
      title,
      note: '} \\write18{rm}',
      author: [{ family: '}} @book{z,' }],
    })
    expect(read[0]?.URL).toBe('https://herald.example/%7D%5C%7B')
  })
})

describe('RIS', () => {
  it('is a record with a line for each value, however long', () => {
    const item = {
      ...plain,
      URL: `https://herald.example/${'long/'.repeat(30)}`,
      author: [person('Reis', 'Ana'), { literal: 'Meridian staff' }],
      note: 'Originally published by The Gazette',
    }
    expect(citations.ris(item)).toBe(`TY  - NEWS
DB  - The Tideline Archive
ID  - x-1
LA  - en
N1  - Originally published by The Gazette
PY  - 2024
T2  - The Herald
TI  - Bell raised
UR  - https://herald.example/${'long/'.repeat(30)}
Y2  - 2024/5/1/
AU  - Reis, Ana
AU  - Meridian staff
DA  - 2024/3/6/
AV  - https://archive.example/base/stories/bell/#x-1
ER  - 
`)
  })

  it('keeps an id that is longer than the library’s', () => {
    const id = 'a-code-of-more-than-twenty-characters'
    expect(citations.ris({ ...plain, id })).toContain(`ID  - ${id}\n`)
  })

  it('leaves out what is not known', () => {
    const { author, issued, accessed, URL, ...rest } = plain
    expect(citations.ris(rest)).toBe(`TY  - NEWS
DB  - The Tideline Archive
ID  - x-1
LA  - en
T2  - The Herald
TI  - Bell raised
AV  - https://archive.example/base/stories/bell/#x-1
ER  - 
`)
  })
})

it('CSL-JSON is the item in a list', () => {
  expect(JSON.parse(citations.csl(plain))).toEqual([plain])
})

it('no text ends a citation, or is taken for markup', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(
        fc.constantFrom('<i>', '</b>', '“', "'", '"', '{', '}', '\\', '. ', ' and ', 'é', '文'),
      )
      .map((parts) => `a${parts.join('')}`),
  )
  const oneLine = text.map((one) => `z${one.replace(/[\s\p{C}]+/gu, ' ').trim()}`)
  const named = fc.oneof(
    oneLine.map((literal) => ({ literal })),
    fc.tuple(oneLine, oneLine).map(([family, given]) => ({ family, given })),
  )
  fc.assert(
    fc.property(oneLine, oneLine, fc.array(named, { minLength: 1, maxLength: 3 }), (...parts) => {
      const [title, paper, author] = parts
      const item = { ...plain, title, 'container-title': paper, author }
      const apa = citations.reference('apa', item)
      expect(apa.endsWith(address)).toBe(true)
      expect(apa.split('<').length).toBeGreaterThanOrEqual(title.split('<').length)
      expect(citations.ris(item).match(/^ER {2}- $/gm)).toHaveLength(1)
      expect(plugins.input.chain(citations.bibtex(item), { generateGraph: false })).toMatchObject([
        { 'citation-key': 'x-1', URL: address },
      ])
    }),
  )
})

describe('a variant', () => {
  it('is cited as what was read, and names the original', () => {
    const item = citedItem(bellStory, herald, archive.settings)
    expect(item).toMatchObject({
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
    expect(citations.reference('apa', item)).toBe(
      'Steamer’s bell raised off Skerry Head. (2024, March 6). Portmarnoch Herald. https://herald.example/news/he-77 (Original work published 2024)',
    )
  })

  it('has its line ends folded, which would begin new fields', () => {
    const broken = {
      ...herald,
      article: { ...herald.article, title: 'a\nER  - \nTY  - BOOK\u0000' },
    }
    const story = { ...bellStory, variants: [bellStory.variants[0]!, broken] }
    const ris = citations.ris(citedItem(story, broken, archive.settings))
    expect(ris.match(/^ER {2}- $/gm)).toHaveLength(1)
    expect(ris.match(/^TY/gm)).toHaveLength(1)
    expect(ris).toContain('TI  - a ER - TY - BOOK\n')
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
