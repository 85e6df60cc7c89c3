import { expect, test } from 'vitest'
import { bodyOf, findingsOf, outline } from './body-of.ts'

test.each(['standfirst', 'caption', 'bio', 'furniture', 'attribution', 'paragraph', 'headline'])(
  'a mark gives the next block its role: %s',
  (role) => {
    const markdown = `Before.\n\n<!-- role: ${role} -->\nMarked words.\n\nAfter.`
    expect(outline(markdown)).toEqual([
      'paragraph: Before.',
      `${role}: Marked words.`,
      'paragraph: After.',
    ])
  },
)

test('the mark wins over what the words look like', () => {
  expect(outline('<!-- role: paragraph -->\nAdvertisement')).toEqual(['paragraph: Advertisement'])
})

test('an unknown role is told, with the role that was meant', () => {
  const { body, findings } = bodyOf('One.\n\n<!-- role: standfrist -->\nTwo.')
  expect(body.blocks[1]?.role).toBe('paragraph')
  expect(findings).toEqual([
    {
      file: 'articles/pier.md',
      line: 3,
      column: 1,
      severity: 'warning',
      rule: 'unknown-role',
      message:
        'Unexpected role `standfrist`, expected one of headline, standfirst, paragraph, heading, image, caption, bio, attribution, furniture',
      mend: 'Did you mean `standfirst`? Write for example `<!-- role: standfirst -->` above the block.',
      excerpt: '<!-- role: standfrist -->',
    },
  ])
})

test('a mark with nothing after it is told', () => {
  expect(findingsOf('One.\n\n<!-- role: bio -->')).toEqual(['3 warning unknown-role'])
})

test('set-aside furniture: one block a line, literally, without HTML', () => {
  const markdown = 'Text.\n\n<!-- furniture\nSKIP <b>this</b>\n*Image*\n\nShare full article\n-->'
  expect(
    bodyOf(markdown)
      .body.blocks.slice(1)
      .map(({ role, text, html }) => [role, text, html]),
  ).toEqual([
    ['furniture', 'SKIP <b>this</b>', ''],
    ['furniture', '*Image*', ''],
    ['furniture', 'Share full article', ''],
  ])
  expect(findingsOf(markdown)).toEqual([])
})

test('other comments go without a word, and cost no block', () => {
  expect(outline('One. <!-- note to self -->\n\n<!-- more -->\n\nTwo.')).toEqual([
    'paragraph: One.',
    'paragraph: Two.',
  ])
  expect(findingsOf('One.\n\n<!-- more -->')).toEqual([])
})

test('a comment that is never closed hides the rest of the article, and is told', () => {
  expect(outline('One.\n\n<!-- oops\n\nTwo.')).toEqual(['paragraph: One.'])
  expect(findingsOf('One.\n\n<!-- oops\n\nTwo.')).toEqual(['3 warning dropped-html'])
})
