import { describe, expect, test } from 'vitest'
import { bodyOf, htmlOf, outline } from './body-of.ts'

const credit =
  'This post was originally published on the [Harbour blog](https://harbour.example/2021/pier/).'
const words = 'This post was originally published on the Harbour blog.'
const text = Array.from({ length: 8 }, (_, i) => `Paragraph ${i} tells of the pier.`).join('\n\n')

const found = (markdown: string) =>
  bodyOf(markdown).body.attributions.map(({ form, name, url, block, place }) => ({
    form,
    name,
    url,
    block,
    place,
  }))

const expected = {
  form: 'originally-appeared',
  name: 'Harbour blog',
  url: 'https://harbour.example/2021/pier/',
}

describe('where a credit may stand', () => {
  test('a paragraph of its own at the end, in italics', () => {
    expect(found(`${text}\n\n_${credit}_`)).toEqual([{ ...expected, block: 8, place: 'tail' }])
    expect(outline(`${text}\n\n_${credit}_`)[8]).toBe(`attribution: ${words}`)
  })

  test('a quotation at the head', () => {
    expect(found(`> _${credit}_\n\n${text}`)).toEqual([{ ...expected, block: 0, place: 'head' }])
    expect(htmlOf(`> ${credit}\n\n${text}`).split('\n')[0]).toBe(
      '<p>This post was originally published on the <a href="https://harbour.example/2021/pier/" rel="noopener nofollow">Harbour blog</a>.</p>',
    )
  })

  test('a torn link that holds a rule: never within a paragraph, which would tear it further', () => {
    const torn =
      'pier</p><a id="x"><hr>This article was originally published in [X](https://x.example).'
    expect(htmlOf(torn)).toMatch(/^<p>pier<\/p>\n<div><a id="[^"]+"><hr>This article/)
  })

  test('a list of one item', () => {
    expect(found(`${text}\n\n*   ${credit}`)).toEqual([{ ...expected, block: 8, place: 'tail' }])
  })

  test('glued to the last sentence: cut into two blocks', () => {
    expect(outline(`${text}\n\nIt is for the harbour’s use._${credit}_`).slice(8)).toEqual([
      'paragraph: It is for the harbour’s use.',
      `attribution: ${words}`,
    ])
  })

  test('after the last sentence, plain', () => {
    expect(outline(`${text}\n\nShe lives in the U.S. ${credit}`).slice(8)).toEqual([
      'paragraph: She lives in the U.S.',
      `attribution: ${words}`,
    ])
  })

  test('glued to the last item of a list', () => {
    const markdown = `${text}\n\n- One\n- [Two](https://two.example/)_${credit}_`
    const { blocks } = bodyOf(markdown).body
    expect(blocks.slice(8).map(({ role, text }) => [role, text])).toEqual([
      ['paragraph', 'One\nTwo'],
      ['attribution', words],
    ])
    expect(found(markdown)).toEqual([{ ...expected, block: 9, place: 'tail' }])
  })

  test('before the first sentence of a paragraph at the head', () => {
    expect(outline(`_${credit}_ The pier was mended.\n\n${text}`).slice(0, 2)).toEqual([
      `attribution: ${words}`,
      'paragraph: The pier was mended.',
    ])
  })

  test('other sentences in the same italics belong to it', () => {
    const markdown = `${text}\n\nIt is long. _${credit} Thanks to Tom._`
    expect(outline(markdown).slice(8)).toEqual([
      'paragraph: It is long.',
      `attribution: ${words} Thanks to Tom.`,
    ])
  })
})

describe('what it links to', () => {
  test('two credits in one block; the second links the article itself', () => {
    const markdown =
      'This article is republished from [Tidewater Notes](https://tide.example) under a Creative Commons license. Read the [original article](https://tide.example/pier).'
    expect(found(`${text}\n\n${markdown}`).map(({ form, name, url }) => [form, name, url])).toEqual(
      [
        ['republished-from', 'Tidewater Notes', 'https://tide.example/'],
        ['read-original', null, 'https://tide.example/pier'],
      ],
    )
  })

  test('the deeper of two links to one host', () => {
    const markdown =
      '[This article](https://tide.example/pier) first appeared in [Tidewater Notes](https://tide.example/).'
    expect(found(markdown)[0]?.url).toBe('https://tide.example/pier')
  })

  test('a link on the whole phrase', () => {
    const markdown = `*[Originally posted on Medium](https://medium.example/@x/pier) by Ana, at [Sund](https://sund.example/).*\n\n${text}`
    expect(found(markdown)).toEqual([
      {
        form: 'originally-appeared',
        name: 'Medium',
        url: 'https://medium.example/@x/pier',
        block: 0,
        place: 'head',
      },
    ])
  })

  test('no link, then no address', () => {
    expect(found('This essay was first published in The Lantern Review.')[0]).toMatchObject({
      name: 'The Lantern Review',
      url: null,
    })
  })

  test('a name that the markup shows to be longer than it seems', () => {
    const markdown =
      'This essay first appeared in [Notes by and for Sailors](https://notes.example/).'
    expect(found(markdown)[0]?.name).toBe('Notes by and for Sailors')
  })
})

describe('what is none', () => {
  test.each([
    'The exchange was first reported by _The Lantern Review_.',
    'Photo courtesy of the Harbour Museum.',
    'The study was originally published in _Tides_ in 2012.',
    'An earlier version of this article misstated the name of the pier.',
    'Reprint permission: write to the newsroom.',
  ])('%s', (sentence) => {
    expect(found(`${text}\n\n${sentence}`)).toEqual([])
  })

  test('a sentence in the middle of the article about another text', () => {
    const sentence = 'She read it aloud. This story was first published in Tides. Then she wept.'
    expect(found(`${text}\n\n${sentence}\n\n${text}`)).toEqual([])
  })

  test('a caption', () => {
    const markdown = '![A pier](/media/a.jpg)\n\n© 2024 Sund Press (Photo: Ana Silva)\n\nText.'
    expect(found(markdown)).toEqual([])
  })
})

test('a dateline is told, and its paragraph stays whole', () => {
  const markdown = `PORTO SUND (Reuters) - The pier opened.\n\n${text}`
  expect(outline(markdown)[0]).toBe('paragraph: PORTO SUND (Reuters) - The pier opened.')
  expect(bodyOf(markdown).body.attributions[0]).toMatchObject({
    form: 'dateline',
    name: 'Reuters',
    place: 'head',
  })
})

test('a block that the editor marked counts in any words', () => {
  const markdown =
    '<!-- role: attribution -->\nWith thanks to [Tidewater Notes](https://tide.example/pier).'
  expect(found(markdown)).toEqual([
    {
      form: 'marked',
      name: 'Tidewater Notes',
      url: 'https://tide.example/pier',
      block: 0,
      place: 'tail',
    },
  ])
})
