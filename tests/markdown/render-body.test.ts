import { describe, expect, test } from 'vitest'
import { bodyOf as asBody } from '../../src/model/body-of.ts'
import { bodyOf, findingsOf, outline } from './body-of.ts'

test('a whole article', () => {
  const markdown = `
# 

Ferry ‘sails again’

![The ferry. (Photo: Ana Silva)](https://sund.example/f.jpg)

The ferry. (Photo: Ana Silva)

The ferry [sails](https://sund.example/1) again, the _Mail_ said.

#### What now

It sails daily.

*   This article originally appeared in [_The Lantern Review_](https://lantern.example/2021/ferry)
`
  const { body, headline, findings } = bodyOf(markdown, { bodyLine: 12 })
  expect({ headline, findings, words: body.words }).toEqual({
    headline: 'Ferry ‘sails again’',
    findings: [],
    words: 12,
  })
  expect(body.blocks.map(({ role, html, depth }) => [role, html, depth])).toEqual([
    ['headline', '<p>Ferry ‘sails again’</p>', 1],
    ['image', '', undefined],
    ['caption', '<p>The ferry. (Photo: Ana Silva)</p>', undefined],
    [
      'paragraph',
      '<p>The ferry <a href="https://sund.example/1" rel="noopener nofollow">sails</a> again, the <em>Mail</em> said.</p>',
      undefined,
    ],
    ['heading', '<h4>What now</h4>', 4],
    ['paragraph', '<p>It sails daily.</p>', undefined],
    [
      'attribution',
      '<p>This article originally appeared in <a href="https://lantern.example/2021/ferry" rel="noopener nofollow"><em>The Lantern Review</em></a></p>',
      undefined,
    ],
  ])
  expect(body.attributions).toEqual([
    {
      form: 'originally-appeared',
      kind: 'republication',
      sentence: 'This article originally appeared in The Lantern Review',
      name: 'The Lantern Review',
      url: 'https://lantern.example/2021/ferry',
      block: 6,
      place: 'tail',
    },
  ])
})

test('an empty body is an empty body', () => {
  expect(bodyOf('')).toEqual({
    body: asBody({ blocks: [], attributions: [], words: 0 }),
    headline: null,
    findings: [],
  })
})

describe('lines of findings are those of the file', () => {
  test.each([
    ['at once', 'One.\n\n[a](javascript:x)', 10, 12],
    ['after blank lines', '\n\n\nOne.\n\n[a](javascript:x)', 10, 15],
    ['after a thematic break at the head', '---\n\n[a](javascript:x)\n\n---', 10, 12],
  ])('%s', (_, markdown, bodyLine, line) => {
    const { findings } = bodyOf(markdown, { bodyLine })
    expect(findings).toMatchObject([{ line, rule: 'unsafe-link', excerpt: '[a](javascript:x)' }])
  })
})

describe('front matter in a body', () => {
  test('a second one is left out and told', () => {
    expect(outline('\n---\ntitle: Pier\ntags:\n  - sea\n---\n\nText.')).toEqual([
      'paragraph: Text.',
    ])
    expect(findingsOf('\n---\ntitle: Pier\n---\n\nText.')).toEqual(['2 warning stray-front-matter'])
  })

  test('words between two thematic breaks are text', () => {
    expect(outline('---\n\nThe pier.\n\n---\n\nText.')).toEqual([
      'paragraph: ',
      'paragraph: The pier.',
      'paragraph: ',
      'paragraph: Text.',
    ])
  })
})
