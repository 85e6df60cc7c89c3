import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feed } from '../../src/importers/feed.ts'
import { frontMatter } from '../../src/importers/front-matter.ts'
import { newsmlG2 } from '../../src/importers/newsml-g2.ts'
import { ninjs } from '../../src/importers/ninjs.ts'
import { wxr } from '../../src/importers/wxr.ts'
import { importText } from './import-text.ts'

const XML =
  '<rss version="2.0">|<channel>|<item>|</item>|</channel>|</rss>|<feed xmlns="http://www.w3.org/2005/Atom">|<entry>|</entry>|<link href="/x"/>|<link>https://a.example/b-c</link>|<title>|</title>|<content:encoded>|<description>|<newsItem guid="x">|</newsItem>|<itemMeta>|<contentSet>|<inlineXML>|<nitf>|<body>|<newsMessage>|<itemSet>|<wp:post_type>post</wp:post_type>|<wp:status>publish</wp:status>|<wp:postmeta>|<![CDATA[|]]>|<!--|-->|<!DOCTYPE x [|<!ENTITY a "b">|&a;|&nbsp;|&|<?xml version="1.0"?>|<?|>|[caption]|[/caption]|[gallery ids="1,2"]|[a b="c"]|\u0000|\uffff|<p>|<img src=x>|__proto__|<toString>|<constructor>|<wp:status>constructor</wp:status>'
const JSONS =
  '{|}|[|]|,|:|"uri"|"headline"|"body_text"|"associations"|"items"|"version"|"https://jsonfeed.org/version/1"|"x"|null|1|1e999|"__proto__"|"\\ud800"|\n|"infosources"|"renditions"|"href"'
const FRONT =
  '---|+++|;;;|\n|{|}|title: a|title = "a"|date: 1|date = 1|[a]|[[a]]|a.b = 1|"""|\'\'\'|a = [|]|a = {|"title": "a"|published: false|draft: x|author:\n  name: x|imported: 1|rights: x|__proto__: x|categories: [[a], b]|tags:|- a|url: https://a.example/|via: https://b.example/|\\|\u0001'

const soup = (pieces: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces.split('|')) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

test.each([
  ['feed', feed, `${XML}|${JSONS}`],
  ['ninjs', ninjs, JSONS],
  ['newsml-g2', newsmlG2, XML],
  ['wxr', wxr, XML],
  ['front-matter', frontMatter, FRONT],
])(
  '%s: any text, and any bytes, end in articles, in counts or in findings',
  async (_, importer, pieces) => {
    const bytes = fc.oneof(
      soup(pieces).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (source) => {
        for (const part of await importText(importer, source)) {
          if ('setAside' in part) expect(part.count + part.findings.length).toBeGreaterThan(0)
          else if (part.article === null)
            expect(part.findings.some(({ severity }) => severity === 'error')).toBe(true)
          else expect(part.article.path).toMatch(/^articles\/[a-z0-9.-]+\/[a-z0-9-]+\.md$/)
        }
      }),
      { numRuns: 300 },
    )
  },
)
