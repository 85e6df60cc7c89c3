import { expect, test } from 'vitest'
import { newsmlG2 } from '../../src/importers/newsml-g2.ts'
import { importText, outcome } from './import-text.ts'

const run = async (text: string | Uint8Array) => outcome(await importText(newsmlG2, text))

const item = (more: {
  meta?: string
  content?: string
  set?: string
  guid?: string
  version?: number
}) => `
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${more.guid ?? 'urn:newsml:dale.example:2031:7'}" version="${more.version ?? 1}" xml:lang="en-GB">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:dale"><name>Dale Wire</name></provider>
<versionCreated>2031-05-07T12:00:00+01:00</versionCreated>${more.meta ?? ''}</itemMeta>
<contentMeta>${more.content ?? '<headline>Clock runs fast</headline>'}</contentMeta>
<contentSet>${more.set ?? '<inlineData contenttype="text/plain">One.</inlineData>'}</contentSet></newsItem>`

const message = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`

test('an item with NITF: words, names, rights, source; what has no field is kept', async () => {
  const { files, rules, messages } = await run(
    item({
      meta: `<firstCreated>2031-05-07T11:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/>
        <edNote>Adds vote&nbsp;count</edNote><link rel="irel:translatedFrom" residref="urn:newsml:cour.example:1"/>`,
      content: `<urgency>3</urgency><located><name>Dale</name></located><headline>Town keeps its clock fast</headline>
        <by>By Jo Roe</by><creditline>Dale Wire</creditline><subject qcode="medtop:1"><name>Towns</name></subject>`,
      set: `<inlineXML><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content><block>
        <p>The <person>town</person> voted: 2*3 &lt; 7.</p><hl2>After</hl2>
        <media media-type="image"><media-reference source="https://img.example/a.jpg" alternate-text="A clock"/><media-caption>The clock.</media-caption></media>
        </block></body.content></body></nitf></inlineXML>`,
    }),
  )
  expect(files).toEqual([
    {
      path: 'articles/dale-wire/2031-05-07-town-keeps-its-clock-fast.md',
      text: `---
layout: article
code: "urn:newsml:dale.example:2031:7"
title: "Town keeps its clock fast"
category: "Towns"
language: "en-GB"
byline:
  - Jo Roe
published: 2031-05-07T11:00:00+01:00
updated: 2031-05-07T12:00:00+01:00
derived_from:
  - code: "urn:newsml:cour.example:1"
    kind: "translation"
    note: "The NewsML-G2 item says so: irel:translatedFrom."
rights:
  credit_line: "Dale Wire"
imported:
  guid: "urn:newsml:dale.example:2031:7"
  provider: "Dale Wire p:dale"
  edNote: "Adds vote count"
  link: "irel:translatedFrom urn:newsml:cour.example:1"
  located: "Dale"
---

The town voted: 2\\*3 < 7.

## After

![A clock](https://img.example/a.jpg)

<!-- role: caption -->
The clock.
`,
    },
  ])
  expect(rules).toEqual(['note import-dropped', 'warning import-no-address'])
  expect(messages[0]).toContain('urgency')
})

test('inline XHTML, and the page of the item as its address', async () => {
  const { files } = await run(
    item({
      meta: '<link rel="irel:canonical" href="https://dale.example/2031/clock-runs-fast"/>',
      set: '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>A <b>b</b></p><script>x()</script></body></html></inlineXML>',
    }),
  )
  expect(files[0]?.path).toBe('articles/dale.example/2031-05-07-clock-runs-fast.md')
  expect(files[0]?.text).toMatch(/\n\nA \*\*b\*\*\n$/)
})

test('a message: the latest version, pictures and packages by count', async () => {
  const picture =
    '<newsItem guid="urn:x:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>'
  const { files, aside } = await run(
    message(
      item({ version: 1 }),
      item({ version: 2, content: '<headline>Second</headline>' }),
      picture,
      '<packageItem/>',
    ),
  )
  expect(files.map(({ path }) => path)).toEqual(['articles/dale-wire/2031-05-07-second.md'])
  expect(aside).toEqual({ 'older versions': 1, 'items of the class ninat:picture': 1, packages: 1 })
})

test.each([
  ['canceled', 'status: "withdrawn"'],
  ['withheld', 'draft: true'],
])('an item that is %s', async (status, line) => {
  const { files } = await run(item({ meta: `<pubStatus qcode="stat:${status}"/>` }))
  expect(files[0]?.text).toContain(`${line}\n`)
})

test('the charset that the file names', async () => {
  const text = item({ content: '<headline>Cloche à l’heure</headline>' }).replace('’', "'")
  const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1')
  expect((await run(latin)).files[0]?.text).toContain('title: "Cloche à l\'heure"')
})

test.each([
  ['an empty file', '', 'error import-xml'],
  ['XML that is cut off', message(item({})).slice(0, 400), 'error import-xml'],
  [
    'entities that multiply',
    `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${item({})}`,
    'error import-xml',
  ],
  ['deep nesting', '<newsItem>'.repeat(100_000), 'error import-xml'],
  ['another root', '<html><p>x</p></html>', 'error import-empty'],
  ['a package alone', '<packageItem guid="x"><groupSet/></packageItem>', 'error import-empty'],
  ['two items of one version', message(item({}), item({})), 'error import-duplicate'],
  ['an item without id', item({ guid: '' }), 'error import-no-address'],
  [
    'a text that is elsewhere',
    item({ set: '<remoteContent href="x.pdf" contenttype="application/pdf"/>' }),
    'warning import-remote',
  ],
  [
    'a wrong date',
    item({ meta: '<firstCreated>soon</firstCreated>' }),
    'warning import-source-value',
  ],
])('%s is a finding', async (_, text, rule) => {
  expect((await run(text)).rules).toContain(rule)
})
