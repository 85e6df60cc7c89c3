import { expect, test } from 'vitest'
import { feed } from '../../src/importers/feed.ts'
import { importText, outcome } from './import-text.ts'

const run = async (text: string) => outcome(await importText(feed, text))

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Dale Bell</title><link>https://dale.example/</link><language>en-gb</language>${items}</channel></rss>`

test('RSS: the full text, its dates, names, topics and the source that it names', async () => {
  const { files, rules, messages } = await run(
    rss(`<item><title>Clock &amp;amp; bell</title><link>/2031/clock-and-bell</link>
      <guid isPermaLink="false">7</guid><pubDate>Wed, 07 May 2031 10:00:00 EST</pubDate>
      <dc:creator>Jo Roe</dc:creator><category>Towns</category><category>Clocks</category>
      <description>Ten minutes &lt;b&gt;fast&lt;/b&gt;.</description>
      <content:encoded><![CDATA[<p>The town <b>voted</b>.</p><script>steal()</script>]]></content:encoded>
      <source url="https://hill.example/feed.xml">Hill Post</source><poll:id>4</poll:id></item>`),
  )
  expect(files).toEqual([
    {
      path: 'articles/dale.example/2031-05-07-clock-and-bell.md',
      text: `---
layout: article
code: "dale-example-clock-and-bell-bffd9c91"
origin_url: "https://dale.example/2031/clock-and-bell"
title: "Clock & bell"
description: "Ten minutes fast."
category: "Towns"
tags:
  - "Clocks"
language: "en-GB"
byline:
  - Jo Roe
published: 2031-05-07T10:00:00-05:00
derived_from:
  - url: "https://hill.example/"
    note: "The feed names “Hill Post” as the source of the entry."
imported:
  guid: "7"
---

The town **voted**.
`,
    },
  ])
  expect(rules).toEqual(['note import-dropped', 'note import-dropped'])
  expect(messages).toEqual([
    'Left out of the text: script (1)',
    'Left out, since nothing here knows it: poll:id',
  ])
})

test('a canonical address on another host goes before the feed that is named', async () => {
  const { files } = await run(
    rss(`<item><title>A</title><link>https://dale.example/a-b</link><description>x</description>
      <atom:link rel="canonical" href="https://hill.example/2031/a-b"/>
      <source url="https://hill.example/feed.xml">Hill Post</source></item>
      <item><title>B</title><link>https://dale.example/b-c</link><description>x</description>
      <atom:link rel="canonical" href="https://dale.example/b-c"/></item>`),
  )
  expect(files[0]?.text).toContain(`derived_from:
  - url: "https://hill.example/2031/a-b"
    note: "The feed gives it as the canonical address."
`)
  expect(files[0]?.text).not.toContain('hill.example/"')
  expect(files[1]?.text).not.toContain('derived_from')
})

test('where only a summary is in the feed, that is said', async () => {
  const { files, rules } = await run(
    rss(
      '<item><link>https://dale.example/a-b</link><description>Ten minutes fast.</description></item>',
    ),
  )
  expect(files[0]?.text).toContain('---\n\nTen minutes fast.\n')
  expect(rules).toEqual(['warning import-summary-only'])
})

test('Atom: XHTML, languages, relative links, via and the feed that an entry is from', async () => {
  const { files } = await run(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://dale.example/x/"><title>F</title><id>f</id><updated>2031-01-01T00:00:00Z</updated>
    <entry xml:lang="fr"><title type="html">L&amp;rsquo;horloge</title><id>tag:1</id><link href="horloge-a-part"/><link rel="via" href="https://cour.example/1"/><link rel="related" href="https://other.example/2"/><published>2031-01-01T08:00:00Z</published><updated>2031-01-02T00:00:00Z</updated><author><name>Jo</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; <b>b</b></p></div></content><rights>© Dale</rights></entry></feed>`,
  )
  expect(files[0]?.text).toBe(`---
layout: article
code: "dale-example-horloge-a-part-ef354fa7"
origin_url: "https://dale.example/x/horloge-a-part"
title: "L’horloge"
language: "fr"
byline:
  - Jo
published: 2031-01-01T08:00:00Z
updated: 2031-01-02T00:00:00Z
derived_from:
  - url: "https://cour.example/1"
    note: "The feed links to it as the source (via)."
rights:
  notice: "© Dale"
imported:
  id: "tag:1"
  related:
    - "https://other.example/2"
---

A & **b**
`)
})

test('RSS 1.0 and JSON Feed', async () => {
  const rdf = await run(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://dale.example/a-b"><title>T</title><link>https://dale.example/a-b</link><description>D</description><dc:date>2031-01-01</dc:date></item></rdf:RDF>`,
  )
  expect(rdf.files[0]?.path).toBe('articles/dale.example/2031-01-01-t.md')
  const json = await run(
    `{"version":"https://jsonfeed.org/version/1.1","title":"J","language":"en","items":[{"id":"1","url":"https://dale.example/a-b","title":"T","content_text":"One *x*.\\n\\nTwo.","tags":["Towns"],"date_published":"2031-01-01T00:00:00Z","external_url":"https://hill.example/1","_poll":{"id":4}}]}`,
  )
  expect(json.files[0]?.text).toContain('One \\*x\\*.\n\nTwo.\n')
  expect(json.files[0]?.text).toContain('external_url: "https://hill.example/1"')
  expect(json.rules).toEqual(['note import-external-link', 'note import-dropped'])
})

test.each([
  ['an empty file', '', 'error import-feed'],
  ['a page', '<!doctype html><p>x', 'error import-feed'],
  ['no entries', rss(''), 'error import-empty'],
  [
    'entities',
    `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${rss('')}`,
    'error import-feed',
  ],
  ['deep nesting', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`, 'error import-feed'],
  ['an entry without address', rss('<item><title>A</title></item>'), 'error import-no-address'],
  [
    'a dangerous address',
    rss('<item><title>A</title><link>javascript:x()</link></item>'),
    'error import-no-address',
  ],
  [
    'a wrong date',
    rss('<item><link>https://dale.example/a-b</link><pubDate>soon</pubDate></item>'),
    'warning import-source-value',
  ],
  [
    'two entries of one address',
    rss('<item><link>https://dale.example/a-b</link></item>'.repeat(2)),
    'error import-duplicate',
  ],
  [
    'HTML that is too deep',
    rss(
      `<item><link>https://dale.example/a-b</link><description><![CDATA[${'<div>'.repeat(900)}x]]></description></item>`,
    ),
    'error import-too-large',
  ],
])('%s is a finding', async (_, text, rule) => {
  expect((await run(text)).rules).toContain(rule)
})

test('of a feed that was cut off, the whole entries are imported', async () => {
  const item = (slug: string) =>
    `<item><title>A</title><link>https://dale.example/${slug}</link><description>x</description></item>`
  const whole = rss(item('one-two') + item('two-three') + item('three-four'))
  const { files, rules } = await run(whole.slice(0, whole.lastIndexOf('three-four')))
  expect(files).toHaveLength(2)
  expect(rules).toContain('error import-cut-off')
})

test('ten thousand entries, two of the same day and name among them, are as many files', async () => {
  const items = Array.from(
    { length: 10_000 },
    (_, index) =>
      `<item><title>A</title><link>https://dale.example/${index >> 1}/same-name?n=${index}</link><description>x</description></item>`,
  )
  const { files, refused } = await run(rss(items.join('')))
  expect(refused).toBe(0)
  expect(new Set(files.map(({ path }) => path)).size).toBe(10_000)
})
