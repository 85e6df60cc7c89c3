import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importFrontMatter } from '../../src/importers/front-matter.ts'

const rules = (imported: ReturnType<typeof importFrontMatter>) =>
  imported.findings.map(({ severity, rule }) => `${severity} ${rule}`)

test('keys of another system are renamed, unknown ones and the body kept', () => {
  const text = `---
# taken from the old site
headline: "The clock: ten minutes fast"
author:
  - Jo Roe
  - Al Poe
source_url: https://dale.example/2031/05/07/clock.html
categories: [Towns, Clocks, Floods]
lang: en
mood: 007
---
The town {{ voted }} on Sunday.
`
  const imported = importFrontMatter({ file: 'old/2031-05-07-clock.md', text }, {})
  expect(imported.article).toEqual({
    path: 'articles/dale.example/2031-05-07-clock.md',
    text: `---
# taken from the old site
title: "The clock: ten minutes fast"
byline:
  - Jo Roe
  - Al Poe
origin_url: https://dale.example/2031/05/07/clock.html
category: Towns
language: en
tags:
  - Clocks
  - Floods
date: 2031-05-07
code: dale-example-clock-1ba0963d
imported:
  mood: 007
---
The town {{ voted }} on Sunday.
`,
  })
  expect(rules(imported)).toEqual(['note import-renamed', 'note import-kept'])
})

test('a table of keys goes before the known names', () => {
  const text = '---\nwhence: https://dale.example/a-b\nurl: /local/\ntitle: A\n---\nText.\n'
  const imported = importFrontMatter({ file: 'a.md', text }, { keys: { whence: 'origin_url' } })
  expect(imported.facts?.origin_url).toBe('https://dale.example/a-b')
  expect(imported.article?.text).toContain('imported:\n  url: /local/')
})

test('our own front matter stays as it is', () => {
  const text =
    '---\ncode: "x1"\norigin_url: "https://dale.example/a-b"\ntitle: ""\ndate: 2031-05-07\n---\n\n# \n\nText.\n'
  expect(importFrontMatter({ file: 'c/a-b.md', text }, {}).article).toEqual({
    path: 'articles/dale.example/2031-05-07-a-b.md',
    text,
  })
})

test('without an address it is imported with a warning', () => {
  const imported = importFrontMatter(
    { file: 'x/clock/index.md', text: '---\ntitle: A\n---\nText.' },
    {},
  )
  expect(imported.article?.path).toBe('articles/imported/undated-clock.md')
  expect(rules(imported)).toEqual(['warning import-no-address'])
})

test.each([
  ['---js', '---js\nmodule.exports = {}\n---\nText.', 'front-matter-language'],
  ['broken TOML', '+++\ntitle = "A\n+++\nText.', 'import-toml'],
  ['broken JSON', '{\n"title": A\n}\nText.', 'import-json'],
  ['an open fence', '---\ntitle: A\nText.', 'unclosed-front-matter'],
  ['brackets without end', `---\na: ${'['.repeat(9000)}\n---\nText.`, 'yaml-limit'],
])('%s is refused with a finding', (_, text, rule) => {
  const imported = importFrontMatter({ file: 'a.md', text }, {})
  expect(imported.article).toBeNull()
  expect(rules(imported)).toContain(`error ${rule}`)
})

test('front matter of any kind ends in an article file or in a finding', () => {
  const part = fc.constantFrom(
    ...[
      'a: *x\n',
      'b: &x [1]\n',
      'author: *x\n',
      'author:\n  - a\n',
      '? [k]\n: v\n',
      '<<: *x\n',
      'url: {a: b}\n',
    ],
    ...[
      'categories: [[a], b]\n',
      'title: >-\n  folded\n',
      'lang: !!js x\n',
      'tags:\n',
      '- a\n',
      '"\n',
      '__proto__: a\n',
      'constructor: a\n',
    ],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = `---\n${parts.join('')}---\nText.\n`
      const imported = importFrontMatter({ file: 'a.md', text }, {})
      if (imported.article === null) expect(rules(imported).join()).toContain('error')
      else expect(imported.article.text).toMatch(/^---\n.*---\nText\.\n$/s)
    }),
    { numRuns: 500 },
  )
})

test('names cannot climb out of the folder', () => {
  const text = '---\noutlet: ../../etc\ntitle: A\ndate: ../../x\n---\nText.'
  const path = importFrontMatter({ file: '..\\..\\con/..%2f.md', text }, {}).article?.path
  expect(path).toMatch(/^articles\/[a-z0-9-]+\/undated-[a-z0-9-]+\.md$/)
})

const imported = (text: string, facts: Parameters<typeof importFrontMatter>[1] = {}) => {
  const { article, findings } = importFrontMatter({ file: 'x/a-bell.md', text }, facts)
  const front = /^---\n(.*?)---\n(.*)$/s.exec(article?.text ?? '')
  return { front: front?.[1], body: front?.[2], rules: findings.map(({ rule }) => rule) }
}

test.each([
  [
    'TOML (Hugo)',
    '+++\n# old\ntitle = "The \\"bell\\""\ndate = 2031-05-07T00:00:00-04:00\ntags = ["a",\n  "b"]\nweight = 3\ndraft = true\n[params]\nmood.now = \'calm\'\n+++\nText.\n',
    'title: The "bell"\ndate: 2031-05-07T00:00:00-04:00\ntags:\n  - a\n  - b\ndraft: true\nimported:\n  weight: "3"\n  params:\n    mood:\n      now: calm\n',
  ],
  [
    'JSON (Hugo)',
    '{\n  "headline": "The bell",\n  "author": {"name": "Jo Roe"},\n  "pubDate": 20310507\n}\nText.\n',
    'title: The bell\nbyline:\n  - Jo Roe\npublished: 2031-05-07\n',
  ],
  [
    'YAML without its first line (Hexo)',
    'title: The bell\ndate: 2031-05-07 10:00:00\ncategories:\n  - [Towns, Bells]\ncomments: true\n---\nText.\n',
    'title: The bell\ndate: 2031-05-07 10:00:00\ncategory: Towns\ntags:\n  - Bells\nimported:\n  comments: true\n',
  ],
  [
    'Jekyll',
    '---\ntitle: The bell\npublished: false\nlayout: post\nlast_modified_at: 2031-05-08\nlicense: CC BY 4.0\npermalink: /bell/\nimage:\n  path: /b.jpg\n  caption: The bell.\n---\nText.\n',
    'title: The bell\ndraft: true\nlayout: post\nupdated: 2031-05-08\nimage: /b.jpg\nrights:\n  licence: CC BY 4.0\nimage_caption: The bell.\nimported:\n  permalink: /bell/\n',
  ],
])('%s', (_, text, front) => {
  expect(imported(text)).toMatchObject({ front, body: 'Text.\n' })
})

test('beside the article’s own page, an address elsewhere is that of its source', () => {
  const own = 'url: https://dale.example/a\nsource_url: https://hill.example/b\n'
  expect(imported(`---\ntitle: A\n${own}---\n`).front).toContain(
    'origin_url: https://dale.example/a\nderived_from: https://hill.example/b\n',
  )
  const alone = imported('---\ntitle: A\nsource_url: https://hill.example/b\n---\n').front
  expect(alone).toContain('origin_url: https://hill.example/b\n')
})

test.each([
  ['05/13/2031', undefined, '2031-05-13'],
  ['05/07/2031', 'day-first', '2031-07-05'],
  ['05/07/2031', 'month-first', '2031-05-07'],
  ['7.5.2031', undefined, '2031-05-07'],
  ['5/7/2031, 9:30', 'day-first', '2031-07-05 9:30'],
  ['Wed May  7 12:00:00 UTC 2031', undefined, '7 May 2031 12:00:00Z'],
  ['20310507T120000Z', undefined, '2031-05-07T12:00:00Z'],
  ['1936000000', undefined, '2031-05-08T09:46:40Z'],
  ['2031-05-07 10:00:00 EST', undefined, '2031-05-07 10:00:00'],
  ['May 7, 2031', undefined, 'May 7, 2031'],
] as const)('the date %s, %s', (date, dates, expected) => {
  const facts = dates === undefined ? {} : { dates }
  expect(imported(`---\ndate: ${date}\n---\n`, facts).front).toContain(`date: ${expected}\n`)
})

test.each(['05/07/2031', 'Frühling', '2031-02-30'])('the date %s is kept and told', (date) => {
  const { front, rules } = imported(`---\ndate: ${date}\n---\n`)
  expect(front).toBe(`imported:\n  date: ${date}\n`)
  expect(rules).toContain('import-date')
})
