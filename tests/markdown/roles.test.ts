import { describe, expect, test } from 'vitest'
import { bodyOf, findingsOf, htmlOf, outline } from './body-of.ts'

describe('headline', () => {
  test('an empty heading, then a short line: the line is the headline, the heading is gone', () => {
    const markdown = '# \n\nFerry to Sund ‘will sail again in May’\n\nThe ferry was mended.'
    expect(outline(markdown)).toEqual([
      'headline: Ferry to Sund ‘will sail again in May’',
      'paragraph: The ferry was mended.',
    ])
    expect(bodyOf(markdown).headline).toBe('Ferry to Sund ‘will sail again in May’')
    expect(findingsOf(markdown)).toEqual([])
  })

  test('a first heading of the first level is the headline', () => {
    expect(outline('# The *long* pier\n\nIt is long.\n\n# Part two')).toEqual([
      'headline: The long pier',
      'paragraph: It is long.',
      'heading: Part two',
    ])
  })

  test('a first heading or line with the words of the title is the headline', () => {
    expect(outline('## The Long Pier\n\nIt is long.', { title: 'The long pier' })[0]).toBe(
      'headline: The Long Pier',
    )
    expect(outline('The long pier\n\nIt is long.', { title: 'The long pier' })[0]).toBe(
      'headline: The long pier',
    )
  })

  test.each([
    ['a sentence', '# \n\nThe ferry was mended on Monday.'],
    ['a Chinese sentence', '# \n\n渡轮周一修好了。'],
    ['a long line', `# \n\n${'a long line without a stop '.repeat(9)}`],
    ['a heading below the first level', '## Background\n\nText.'],
    ['a later line', 'Text.\n\n# \n\nShort line'],
  ])('%s is no headline', (_, markdown) => {
    expect(bodyOf(markdown).headline).toBeNull()
  })

  test('an empty heading that leads to no headline is told', () => {
    expect(findingsOf('Text.\n\n##\n\nMore text.')).toEqual(['3 note empty-heading'])
  })

  test('pictures, furniture and a credit may go before', () => {
    const markdown = 'Advertisement\n\n![A pier](/media/pier.jpg)\n\n# The pier\n\nText.'
    expect(bodyOf(markdown).headline).toBe('The pier')
  })
})

describe('caption', () => {
  const image = '![A pier at low tide. (Photo: Ana Silva/Sund Press)](https://sund.example/p.jpg)'

  test('a paragraph that repeats the alt text counts once, as caption', () => {
    const alt = 'A pier at low tide. (Photo: Ana Silva/Sund Press)'
    expect(outline(`${image}\n\n${alt}\n\nThe pier was mended.`)).toEqual([
      `image: ${alt} <https://sund.example/p.jpg>`,
      `caption: ${alt}`,
      'paragraph: The pier was mended.',
    ])
  })

  test.each([
    'The pier in May. (Photo: Ana Silva/Sund Press)',
    'The pier in May.Credit…Ana Silva for The Lantern Review',
    'The pier in May. Credit: Ana Silva',
    'Photo by Ana Silva',
    'The pier in May. (AP Photo/Ana Silva)',
    '*The pier in May.*',
  ])('below a picture: %s', (caption) => {
    const [, second, third] = bodyOf(
      `![A pier](/media/a.jpg)\n\n${caption}\n\nThe pier was mended.`,
    ).body.blocks
    expect([second?.role, third?.role]).toEqual(['caption', 'paragraph'])
  })

  test.each([
    'The pier was mended on Monday.',
    '“Credit is hard to get,” she said in the photo shop.',
  ])('a plain paragraph below a picture is none: %s', (text) => {
    expect(bodyOf(`![A pier](/media/a.jpg)\n\n${text}`).body.blocks[1]?.role).toBe('paragraph')
  })

  test('a credit far from a picture is none', () => {
    expect(outline('The pier in May. (Photo: Ana Silva)')[0]).toMatch(/^paragraph/)
  })

  test('a figure falls apart into picture and caption', () => {
    const markdown =
      '<figure><img src="/media/a.jpg" alt="A pier"><figcaption>The <b>pier</b>.</figcaption></figure>'
    expect(outline(markdown)).toEqual(['image: A pier </media/a.jpg>', 'caption: The pier.'])
    expect(htmlOf(markdown)).toBe('\n<p>The <b>pier</b>.</p>')
  })
})

describe('bio', () => {
  test.each([
    'Ana Silva covers harbours and the sea for The Lantern Review. More about Ana Silva',
    'Tom Reed is the Lisbon bureau chief for The Lantern Review, leading its coverage.',
    'Ana Silva contributed reporting from Porto.',
    'More about Ana Silva',
    '_Ana Silva is a professor at the University of Sund._',
  ])('at the end: %s', (bio) => {
    expect(bodyOf(`The pier was mended.\n\n${bio}`).body.blocks[1]?.role).toBe('bio')
  })

  test('only at the end: within the text it is a sentence like others', () => {
    const sentence = 'Tom Reed is the bureau chief for The Lantern Review in Lisbon.'
    expect(outline(`One.\n\n${sentence}\n\nThe pier was mended.`)[1]).toBe(`paragraph: ${sentence}`)
  })

  test.each([
    'This guide is maintained by the reporters of Sund.',
    'Ana Silva is the owner of the pier.',
  ])('no bio: %s', (text) => {
    expect(outline(`The pier was mended.\n\n${text}`)[1]).toBe(`paragraph: ${text}`)
  })
})

describe('standfirst', () => {
  test('the description, set in italics or as a heading below the headline', () => {
    const description = 'After a winter of storms, the ferry is back.'
    expect(outline(`# The ferry\n\n*${description}*\n\nText.`, { description })[1]).toBe(
      `standfirst: ${description}`,
    )
  })

  test('a plain first paragraph that the description repeats stays a paragraph', () => {
    const description = 'After a winter of storms, the ferry is back.'
    expect(outline(`${description}\n\nText.`, { description })[0]).toBe(`paragraph: ${description}`)
  })
})

describe('furniture', () => {
  test('lines of the page around the article are set aside: words kept, no HTML, one note', () => {
    const markdown = 'Advertisement\n\nThe pier was mended.\n\n**SKIP ADVERTISEMENT**'
    expect(outline(markdown)).toEqual([
      'furniture: Advertisement',
      'paragraph: The pier was mended.',
      'furniture: SKIP ADVERTISEMENT',
    ])
    expect(htmlOf(markdown)).toBe('\n<p>The pier was mended.</p>\n')
    expect(findingsOf(markdown)).toEqual(['1 note furniture-in-body'])
  })

  test('a paragraph of template tags only is furniture; in a sentence the tag stays as written', () => {
    const markdown = '{{< img src="a.jpg" >}}\n\nSee {% link pier.md %} and {{<youtube abc>}}.'
    expect(outline(markdown)).toEqual([
      'furniture: {{< img src="a.jpg" >}}',
      'paragraph: See {% link pier.md %} and {{<youtube abc>}}.',
    ])
    expect(findingsOf(markdown)).toEqual(['1 note shortcode'])
  })
})

test('lists, tables, code, quotations and rules are one block each', () => {
  const markdown = '- a\n- b\n\n> c\n\n```js\n  d\n```\n\n| e |\n|---|\n| f |\n\n***\n\ng'
  expect(bodyOf(markdown).body.blocks.map(({ role, html }) => [role, html.slice(0, 6)])).toEqual([
    ['paragraph', '<ul><l'],
    ['paragraph', '<block'],
    ['paragraph', '<pre><'],
    ['paragraph', '<table'],
    ['paragraph', '<hr>'],
    ['paragraph', '<p>g</'],
  ])
})
