import { describe, expect, test } from 'vitest'
import { bodyOf, findingsOf, htmlOf, outline } from './body-of.ts'

describe('HTML', () => {
  test('scripts, handlers, styles, frames and forms are gone, and named in one finding', () => {
    const markdown =
      '<p onclick="x()" style="color:red">Pier</p>\n<script>alert(1)</script>\n<iframe src="https://video.example/1"></iframe>\n\n<form><input name="q"><button>Go</button></form>'
    expect(htmlOf(markdown)).toBe('<p>Pier</p>')
    expect(
      bodyOf(markdown).findings.map(({ rule, severity, message }) => [rule, severity, message]),
    ).toEqual([
      [
        'dropped-html',
        'warning',
        'Unexpected HTML, expected text, links, images and tables: attribute onclick, <script>, <iframe> (https://video.example/1), <input>, <button> left out',
      ],
    ])
  })

  test('unknown tags go, their words stay and stay apart', () => {
    expect(outline('<article><blink>One</blink></article><article>Two</article>')).toEqual([
      'paragraph: One',
      'paragraph: Two',
    ])
    expect(findingsOf('<article><blink>One</blink></article>')).toEqual(['1 note dropped-html'])
  })

  test('microdata, shortcuts and tab order are gone', () => {
    const markdown = '<p itemscope itemtype="x" itemprop="name" accesskey="s" tabindex="1">Pier</p>'
    expect(htmlOf(markdown)).toBe('<p>Pier</p>')
  })

  test('wrappers give way to what they hold', () => {
    expect(outline('<div><section><p>One</p>loose <b>words</b><p>Two</p></section></div>')).toEqual(
      ['paragraph: One', 'paragraph: loose words', 'paragraph: Two'],
    )
  })

  test('items without their list become paragraphs', () => {
    expect(htmlOf('<li><b>One</b></li>\n<li>Two</li>')).toBe('<p><b>One</b></p>\n<p>Two</p>')
  })

  test('a tracking pixel is no picture', () => {
    expect(outline('Text.\n\n<img src="https://t.example/p.gif" width="1" height="1">')).toEqual([
      'paragraph: Text.',
    ])
  })
})

describe('links', () => {
  test.each([
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['<a href="java&#10;script:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['[a](data:text/html,x)', '<p><a>a</a></p>'],
    ['[a](irc://x.example/)', '<p><a>a</a></p>'],
    ['[a](mailto:a@sund.example)', '<p><a href="mailto:a@sund.example">a</a></p>'],
    [
      '[a](//sund.example/x)',
      '<p><a href="https://sund.example/x" rel="noopener nofollow">a</a></p>',
    ],
    [
      '[a](https://me:secret@sund.example/)',
      '<p><a href="https://sund.example/" rel="noopener nofollow">a</a></p>',
    ],
    ['[a](/media/plan.pdf)', '<p><a href="/media/plan.pdf">a</a></p>'],
    ['[a](/media/../admin)', '<p><a>a</a></p>'],
    ['[a](about.html)', '<p><a>a</a></p>'],
    ['[a](#nowhere)', '<p><a>a</a></p>'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html)
  })

  test('a dangerous link and a password are told; a relative link is noted', () => {
    expect(findingsOf('[a](javascript:x)\n\n[b](https://u:p@b.example)\n\n[c](c.html)')).toEqual([
      '1 warning unsafe-link',
      '3 warning unsafe-link',
      '5 note relative-link',
    ])
  })

  test('a relative link is resolved against the outlet’s page', () => {
    expect(
      bodyOf('[a](../b)', { url: 'https://sund.example/news/pier/' }).body.blocks[0]?.links,
    ).toEqual([{ href: 'https://sund.example/news/b', text: 'a' }])
  })
})

describe('pictures', () => {
  test('alone, at the head of a paragraph or on its last line: a block of its own', () => {
    expect(outline('![A](/media/a.jpg)')).toEqual(['image: A </media/a.jpg>'])
    expect(outline('![A](/media/a.jpg) Words.\n![B](https://b.example/b.jpg)')).toEqual([
      'image: A </media/a.jpg>',
      'paragraph: Words.',
      'image: B <https://b.example/b.jpg>',
    ])
    expect(bodyOf('[![A](/media/a.jpg)](https://a.example/)').body.blocks).toEqual([
      {
        role: 'image',
        text: '',
        html: '',
        links: [{ href: 'https://a.example/', text: 'A' }],
        image: { src: '/media/a.jpg', alt: 'A' },
      },
    ])
  })

  test('within running text: a link with the alt text as words', () => {
    expect(htmlOf('See ![the pier](https://sund.example/p.jpg) here.')).toBe(
      '<p>See <a class="image-link" href="https://sund.example/p.jpg" rel="noopener nofollow">the pier</a> here.</p>',
    )
    expect(htmlOf('See [the ![pier](https://sund.example/p.jpg)](https://a.example/) here.')).toBe(
      '<p>See <a href="https://a.example/" rel="noopener nofollow">the <span class="image-link">pier</span></a> here.</p>',
    )
  })

  test('an address that is no picture’s is left out, the picture’s place stays', () => {
    expect(outline('![A](data:image/png;base64,AAAA)\n\n![]()')).toEqual([
      'image: A <null>',
      'image:  <null>',
    ])
  })
})

describe('ids', () => {
  test('one prefix for raw ids, footnotes and the links to them', () => {
    const html = htmlOf('<b id="x">X</b>, see [there](#x).[^1]\n\n[^1]: A note.')
    expect(html.match(/(?:id|href|aria-describedby)="[^"]*"/g)).toEqual([
      'id="pier--x"',
      'href="#pier--x"',
      'href="#pier--fn-1"',
      'id="pier--fnref-1"',
      'aria-describedby="pier--footnote-label"',
      'id="pier--footnote-label"',
      'id="pier--fn-1"',
      'href="#pier--fnref-1"',
    ])
  })

  test('an id that comes twice stays once', () => {
    expect(htmlOf('<p id="a">1</p><p id="a">2</p>')).toBe('<p id="pier--a">1</p>\n<p>2</p>')
  })
})

describe('hidden characters', () => {
  test('controls of direction are taken out, marked and told', () => {
    expect(htmlOf('A\u202Eb\u202C c')).toBe(
      '<p>A<span class="hidden-character" data-code="U+202E"></span>b<span class="hidden-character" data-code="U+202C"></span> c</p>',
    )
    expect(outline('A\u202Eb\u202C c')).toEqual(['paragraph: Ab c'])
    expect(findingsOf('A\n\nA\u202Eb')).toEqual(['3 warning bidi-control'])
  })

  test('an Arabic article may isolate, but not override', () => {
    const isolates = 'قال \u2067«المنارة»\u2069 ذلك'
    expect(outline(isolates, { language: 'ar' })).toEqual([`paragraph: ${isolates}`])
    expect(findingsOf('\u202Eقال', { language: 'ar' })).toEqual(['1 warning bidi-control'])
  })

  test('soft hyphens and zero-width spaces go with a note; Thai keeps its own', () => {
    expect(outline('pi\u00ADer and\u200B sea')).toEqual(['paragraph: pier and sea'])
    expect(findingsOf('pi\u00ADer')).toEqual(['1 note invisible-character'])
    expect(outline('ท่า\u200Bเรือ', { language: 'th' })).toEqual(['paragraph: ท่า\u200Bเรือ'])
  })

  test('tag characters go with a warning, but a flag keeps them', () => {
    const wales = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'
    expect(outline(`a\u{E0041} ${wales}`)).toEqual([`paragraph: a ${wales}`])
    expect(findingsOf('a\u{E0041}')).toEqual(['1 warning invisible-character'])
  })
})

test('garbled characters are told', () => {
  expect(findingsOf('One.\n\nThe pierâ€™s end')).toEqual(['3 warning mojibake'])
})
