import { expect, test } from 'vitest'
import { toImportInput } from '../../src/importers/import-input.ts'
import { wxr } from '../../src/importers/wxr.ts'
import { importText, outcome } from './import-text.ts'

const run = async (text: string | Uint8Array) => outcome(await importText(wxr, text))

const site = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Dale Bell</title><link>https://dale.example</link><language>en-GB</language><wp:author><wp:author_login><![CDATA[jo]]></wp:author_login><wp:author_display_name><![CDATA[Jo Roe]]></wp:author_display_name></wp:author>${items.join('\n')}</channel></rss>`

const entry = (fields: Record<string, string>, more = '') =>
  `<item>${Object.entries({
    title: 'Clock &amp; bell',
    link: 'https://dale.example/2031/05/clock-and-bell/',
    'dc:creator': 'jo',
    'wp:post_date_gmt': '2031-05-07 10:00:00',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...fields,
  })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}${more}</item>`

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`

const picture = `<item><title>c</title><excerpt:encoded><![CDATA[The clock at noon]]></excerpt:encoded><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://dale.example/c.jpg</wp:attachment_url>${meta('_wp_attachment_image_alt', 'A clock')}</item>`

const text = (content: string) =>
  run(site(entry({ 'content:encoded': `<![CDATA[${content}]]>` }), picture))
const bodyOf = (files: { text: string }[]) =>
  files[0]?.text.replace(/^---\n.*?\n---\n\n/s, '').trim()

test('an article of the classic editor, its picture, topics, source and fields', async () => {
  const content = `The town <em>voted</em> [sic] on Sunday.
It rained.

[caption id="attachment_9" width="300"]<a href="/c.jpg"><img class="wp-image-9" src="/c.jpg" alt="" /></a> The clock. Photo: Al Poe[/caption]

https://play.example/watch?v=7

<item> is no item here`
  const { files, aside, rules } = await run(
    site(
      entry(
        {
          'content:encoded': `<![CDATA[${content}]]>`,
          'excerpt:encoded': 'Nobody minds.',
          'wp:post_modified_gmt': '2031-05-08 10:00:00',
          'wp:post_id': '7',
        },
        `<category domain="category"><![CDATA[Towns]]></category><category domain="post_tag">Clocks</category>
        ${meta('_yoast_wpseo_canonical', 'https://hill.example/clock')}${meta('mood', 'calm')}${meta('_edit_last', '1')}${meta('_thumbnail_id', '9')}<wp:comment/>`,
      ),
      picture,
    ),
  )
  expect(files).toEqual([
    {
      path: 'articles/dale.example/2031-05-07-clock-and-bell.md',
      text: `---
layout: article
code: "dale-example-clock-and-bell-7a436770"
origin_url: "https://dale.example/2031/05/clock-and-bell/"
title: "Clock & bell"
description: "Nobody minds."
category: "Towns"
tags:
  - "Clocks"
language: "en-GB"
byline:
  - Jo Roe
image: "https://dale.example/c.jpg"
image_caption: "The clock at noon"
published: 2031-05-07T10:00:00Z
updated: 2031-05-08T10:00:00Z
derived_from:
  - url: "https://hill.example/clock"
    note: "The canonical address in WordPress (Yoast SEO, _yoast_wpseo_canonical)."
imported:
  wordpress_id: "7"
  image_alt: "A clock"
  mood: "calm"
---

The town _voted_ \\[sic] on Sunday.\\
It rained.

[![A clock](https://dale.example/c.jpg)](https://dale.example/c.jpg)

<!-- role: caption -->
The clock. Photo: Al Poe

<https://play.example/watch?v=7>

is no item here
`,
    },
  ])
  expect(aside).toEqual({ attachments: 1, 'comments of readers': 1 })
  expect(rules).toEqual([])
})

test.each([
  [
    'blocks',
    '<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>Two</h2>\n<!-- /wp:heading -->',
    'One\n\n## Two',
  ],
  [
    'a list between paragraphs',
    'One\n\n<ul>\n<li>Two</li>\n</ul>\n\nThree',
    'One\n\n- Two\n\nThree',
  ],
  ['code with blank lines', 'One\n\n<pre>a\n\nb</pre>\n\nTwo', 'One\n\n```\na\n\nb\n```\n\nTwo'],
  [
    'a gallery',
    '[gallery ids="9,77"]',
    '![A clock](https://dale.example/c.jpg)\n\n<!-- role: caption -->\nThe clock at noon',
  ],
  ['a player', '[video mp4="https://dale.example/c.mp4"][/video]', '<https://dale.example/c.mp4>'],
  ['an embed', '[embed]https://play.example/7[/embed]', '<https://play.example/7>'],
  ['a shortcode around words', '[pullquote]Nobody minds.[/pullquote]', 'Nobody minds.'],
  ['an escaped shortcode', 'Write [[gallery]] there', 'Write \\[gallery] there'],
  ['the author’s own brackets', '“[The mayor] said [so]”', '“\\[The mayor] said \\[so]”'],
  [
    'an old caption',
    '[caption caption="Noon"]<img src="/d.jpg">[/caption]',
    '![](https://dale.example/d.jpg)\n\n<!-- role: caption -->\nNoon',
  ],
])('%s', async (_, content, markdown) => {
  expect(bodyOf((await text(content)).files)).toBe(markdown)
})

test('shortcodes that nobody knows are named', async () => {
  const { messages } = await text('A [poll id="3"] [poll id="4"] b')
  expect(messages).toEqual([expect.stringContaining('[poll] (2 times)')])
})

test('what is no published article is a draft, or counted by kind', async () => {
  const { files, aside, rules } = await run(
    site(
      entry({
        'wp:status': 'draft',
        link: 'https://dale.example/?p=1',
        'wp:post_date_gmt': '0000-00-00 00:00:00',
      }),
      entry({ 'wp:post_password': 'x', link: 'https://dale.example/?p=2' }),
      entry({ 'wp:status': 'trash' }),
      entry({ 'wp:post_type': 'nav_menu_item' }),
      entry({ 'wp:post_type': 'podcast' }),
      entry({ 'wp:post_type': 'revision' }),
      picture,
    ),
  )
  expect(files.map((file) => file.text.includes('draft: true'))).toEqual([true, true])
  expect(files[0]?.path).toContain('undated-')
  expect(aside).toEqual({
    'items in the bin': 1,
    'items of menus': 1,
    'items of the type podcast': 1,
    revisions: 1,
    attachments: 1,
  })
  expect(rules).toContain('note import-standing')
})

test('one broken item does not cost the others; what is cut off is said', async () => {
  const second = entry({ link: 'https://dale.example/second-one/' })
  const { files, aside, rules } = await run(
    `${site('<item><b></item>', second)}`.replace('</channel></rss>', '<item><title>cut'),
  )
  expect(files).toHaveLength(1)
  expect(aside).toEqual({ 'items that cannot be read': 1, 'items that were cut off': 1 })
  expect(rules.filter((rule) => rule === 'error import-xml')).toHaveLength(2)
})

test.each([
  ['an empty file', '', 'error import-empty'],
  ['entities', `<!DOCTYPE rss [<!ENTITY a "x">]>${site(entry({}))}`, 'error import-xml'],
  ['deep nesting', site(`<item>${'<a>'.repeat(5000)}</item>`), 'error import-xml'],
  ['two items of one address', site(entry({}), entry({})), 'error import-duplicate'],
  ['no address', site(entry({ link: '' })), 'error import-no-address'],
  [
    'a wrong date',
    site(entry({ 'wp:post_date_gmt': '', pubDate: 'soon' })),
    'warning import-source-value',
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from(site(entry({ title: 'é' })), 'latin1'),
    'warning import-encoding',
  ],
])('%s is a finding', async (_, source, rule) => {
  expect((await run(source)).rules).toContain(rule)
})

test('the pieces in which a file is read make no difference', async () => {
  const bytes = new TextEncoder().encode(
    site(
      entry({ 'content:encoded': '<![CDATA[Né ]] </item> <item>]]>' }),
      '<!-- <item> -->',
      picture,
    ),
  )
  const read = async (size: number) => {
    const input = toImportInput('in.xml', new Uint8Array(), {
      chunks: async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      },
    })
    const parts = []
    for await (const part of wxr.run(input, {})) parts.push(part)
    return parts
  }
  expect(await read(1)).toEqual(await read(1_000_000))
})

test('ten thousand items', async () => {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    entry({ link: `https://dale.example/${index}/same-name/`, 'content:encoded': 'x' }),
  )
  const { files } = await run(site(...items))
  expect(new Set(files.map(({ path }) => path)).size).toBe(10_000)
})

test('words that every object of the language knows are words like others', async () => {
  const { aside } = await run(
    site(entry({ 'wp:post_type': 'constructor' }), entry({ 'wp:status': 'toString' })),
  )
  expect(aside).toEqual({ 'items of the type constructor': 1 })
})
