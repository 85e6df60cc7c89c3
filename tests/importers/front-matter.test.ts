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
