import { expect, test } from 'vitest'
import { ninjs } from '../../src/importers/ninjs.ts'
import { importText, outcome } from './import-text.ts'

const run = async (value: unknown) =>
  outcome(await importText(ninjs, typeof value === 'string' ? value : JSON.stringify(value)))

test('ninjs 1: words, dates, rights, picture; what has no field is kept or named', async () => {
  const { files, rules, messages } = await run({
    uri: 'urn:newsml:dale.example:2031:7',
    type: 'text',
    versioncreated: '2031-05-07T10:00:00Z',
    firstcreated: '2031-05-07T09:00:00Z',
    pubstatus: 'usable',
    urgency: 4,
    language: 'en-GB',
    headline: 'Clock runs fast',
    byline: 'By Jo Roe',
    body_xhtml: '<div><p>The town <b>voted</b>.</p></div>',
    subject: [{ name: 'Towns' }, { name: 'Clocks' }],
    copyrightholder: 'Dale Wire',
    usageterms: 'Not for archives.',
    place: [{ name: 'Dale' }],
    associations: {
      main: {
        type: 'picture',
        description_text: 'The clock.',
        byline: 'Al Poe',
        renditions: { web: { href: 'https://img.example/c.jpg' } },
      },
      more: { type: 'text', uri: 'urn:x:9', headline: 'Bells' },
    },
    evolvedfrom: 'urn:newsml:dale.example:2031:6',
  })
  expect(files).toEqual([
    {
      path: 'articles/imported/2031-05-07-clock-runs-fast.md',
      text: `---
layout: article
code: "urn:newsml:dale.example:2031:7"
title: "Clock runs fast"
category: "Towns"
tags:
  - "Clocks"
language: "en-GB"
byline:
  - Jo Roe
image: "https://img.example/c.jpg"
image_caption: "The clock."
image_credit: "Al Poe"
published: 2031-05-07T09:00:00Z
updated: 2031-05-07T10:00:00Z
derived_from:
  - code: "urn:newsml:dale.example:2031:6"
    kind: "revision"
    note: "The ninjs item says so in “evolvedfrom”."
rights:
  holder: "Dale Wire"
  notice: "Not for archives."
imported:
  uri: "urn:newsml:dale.example:2031:7"
  place: "[{\\"name\\":\\"Dale\\"}]"
  associations:
    - "Bells urn:x:9"
---

The town **voted**.
`,
    },
  ])
  expect(rules).toEqual(['note import-dropped', 'warning import-no-address'])
  expect(messages[0]).toContain('urgency')
})

test('ninjs 3: lists with roles, the page among the renditions, relations by address', async () => {
  const { files } = await run({
    uri: 'https://wire.example/items/7',
    headlines: [
      { role: 'short', value: 'Short' },
      { role: 'main', value: 'Main' },
    ],
    bodies: [
      { contentType: 'text/plain', value: 'Plain' },
      { contentType: 'text/html', value: '<p>Rich</p>' },
    ],
    people: [{ name: 'Jo Roe', rel: 'author' }],
    renditions: [{ contentType: 'text/html', href: 'https://dale.example/a-b' }],
    associations: [
      {
        rel: 'http://cv.iptc.org/newscodes/itemrelation/translatedFrom',
        uri: 'https://cour.example/7',
      },
    ],
    rightsInfo: { linkedRights: 'https://creativecommons.org/licenses/by/4.0/' },
    altIds: [{ role: 'code', value: 'DB-7' }],
    contentCreated: '2031-05-07T09:00:00Z',
  })
  expect(files[0]?.text).toBe(`---
layout: article
code: "DB-7"
origin_url: "https://dale.example/a-b"
title: "Main"
byline:
  - Jo Roe
published: 2031-05-07T09:00:00Z
derived_from:
  - url: "https://cour.example/7"
    kind: "translation"
    note: "The ninjs item says so in its associations: http://cv.iptc.org/newscodes/itemrelation/translatedFrom."
rights:
  licence: "https://creativecommons.org/licenses/by/4.0/"
imported:
  uri: "https://wire.example/items/7"
---

Rich
`)
})

const item = {
  uri: 'urn:x:1',
  headline: 'A',
  body_text: 'B',
  versioncreated: '2031-05-07T09:00:00Z',
}

test.each([
  [{ pubstatus: 'canceled' }, 'status: "withdrawn"', 'warning import-standing'],
  [{ pubstatus: 'withheld' }, 'draft: true', 'warning import-standing'],
  [{ embargoed: '2031-05-08T00:00:00Z' }, 'draft: true', 'warning import-standing'],
])('%j is not simply published', async (more, line, rule) => {
  const { files, rules } = await run({ ...item, ...more })
  expect(files[0]?.text).toContain(`${line}\n`)
  expect(rules).toContain(rule)
})

test('an embargo that was over when the item was made is none', async () => {
  const { files } = await run({ ...item, embargoed: '2031-05-07T09:00:00Z' })
  expect(files[0]?.text).not.toContain('draft')
  expect(files[0]?.text).toContain('embargoed: "2031-05-07T09:00:00Z"')
})

test('of several versions the last is taken; JSON Lines, and a line that is cut off', async () => {
  const line = (version: string) =>
    JSON.stringify({ ...item, version, headline: `Version ${version}` })
  const { files, aside, rules } = await run(
    `${line('1')}\n${line('3')}\n${line('2')}\n{"uri": "urn:`,
  )
  expect(files.map(({ path }) => path)).toEqual(['articles/imported/2031-05-07-version-3.md'])
  expect(aside).toEqual({ 'older versions': 2 })
  expect(rules).toContain('error import-json')
})

test.each([
  ['no JSON', 'hello', 'error import-json'],
  ['nothing', '[]', 'error import-empty'],
  ['deep nesting', '['.repeat(100_000), 'error import-json'],
  ['numbers', '[1, null]', 'warning import-item'],
  ['an item without id', [{ headline: 'A' }], 'error import-no-address'],
  ['two items of one id', [item, item], 'error import-duplicate'],
  ['an item without text', [{ uri: 'urn:x:1', headline: 'A' }], 'warning import-empty'],
  [
    'wrong kinds of value',
    [
      {
        ...item,
        headline: { a: [] },
        byline: 7,
        subject: 'x',
        associations: 'y',
        bodies: 5,
        language: [],
      },
    ],
    'warning import-no-address',
  ],
])('%s is a finding', async (_, value, rule) => {
  expect((await run(value)).rules).toContain(rule)
})

test('pictures are set aside by count', async () => {
  const { aside, files } = await run([{ ...item, type: 'picture' }, item])
  expect(aside).toEqual({ 'items of the type picture': 1 })
  expect(files).toHaveLength(1)
})

test('a relation to another item of the file leads to what that one goes by here', async () => {
  const { files } = await run([
    {
      ...item,
      uri: 'urn:x:1',
      renditions: [{ contentType: 'text/html', href: 'https://dale.example/one-two' }],
    },
    { ...item, uri: 'urn:x:2', derivedFrom: 'urn:x:1' },
  ])
  expect(files[1]?.text).toContain('  - url: "https://dale.example/one-two"\n')
})
