import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { collapseRows } from '../../src/compare/collapse-rows.ts'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { type MarkedRow, markChanges } from '../../src/compare/mark-changes.ts'
import { markHeadline } from '../../src/compare/mark-headline.ts'
import type { Block } from '../../src/model/block.ts'
import { article, block, image } from './bodies.ts'

function mark(
  a: readonly (string | Block)[],
  b: readonly (string | Block)[],
  idPrefix = '',
): MarkedRow[] {
  const [one, two] = [article(a), article(b)]
  return markChanges(compareArticles(one, two), one.body, two.body, { idPrefix })
}

/** Without attributes and hidden words, so that the marks can be read. */
function plain(html: string | null): string {
  return (html ?? 'null')
    .replace(/<span class="vh">[^<]*<\/span>/g, '')
    .replace(/<span class="gap"[^>]*>( )<\/span>/g, '$1')
    .replace(/<(del|ins|span) [^>]*>/g, '<$1>')
}

describe('one text with both marks', () => {
  const table: [string, string, string, string][] = [
    [
      'a word replaced',
      'They saw the quick boat there.',
      'They saw the slow boat there.',
      '<p>They saw the <del>quick</del> <ins>slow</ins> boat there.</p>',
    ],
    [
      'a word dropped',
      'They saw Mr. Adler there.',
      'They saw Adler there.',
      '<p>They saw <del>Mr.</del> Adler there.</p>',
    ],
    [
      'a word added at the end',
      'They saw the boat',
      'They saw the boat again',
      '<p>They saw the boat <ins>again</ins></p>',
    ],
    [
      'words dropped at both ends',
      'Then they saw the boat there',
      'they saw the boat',
      '<p><del>Then</del> they saw the boat <del>there</del></p>',
    ],
    [
      'a word before a comma',
      'In New York City, they met.',
      'In New York, they met.',
      '<p>In New York <del>City</del>, they met.</p>',
    ],
    [
      'a stop and a quotation mark',
      'It was “a war.” Then',
      'It was “a war”. Then',
      '<p>It was “a war<del>.”</del><ins>”.</ins> Then</p>',
    ],
    [
      'inside a link',
      'They read [the long report](https://a.example/r) there.',
      'They read [the short report](https://a.example/r) there.',
      '<p>They read <a href="https://a.example/r">the <del>long</del> <ins>short</ins> report</a> there.</p>',
    ],
    [
      'across emphasis',
      'They said it all there.',
      'They told the *Courier* that it all there.',
      '<p>They <del>said</del> <ins>told the </ins><span><ins><em>Courier</em></ins></span><ins> that</ins> it all there.</p>',
    ],
    [
      'a link added on words that stayed',
      'They read the long report there.',
      'They read [the long report](https://a.example/r) there.',
      '<p>They read <span><a href="https://a.example/r">the long report</a></span> there.</p>',
    ],
    [
      'a link lost on words that stayed',
      'They read [the long report](https://a.example/r) there.',
      'They read the long report there.',
      '<p>They read <span>the long report</span> there.</p>',
    ],
    [
      'what is special in HTML',
      'They wrote 1 < 2 & <b>so</b> on.',
      'They wrote 1 < 3 & <b>so</b> on.',
      '<p>They wrote 1 &#x3C; <del>2</del> <ins>3</ins> &#x26; &#x3C;b>so&#x3C;/b> on.</p>',
    ],
  ]
  test.each(table)('%s', (_name, a, b, expected) => {
    const [row] = mark([a], [b])
    expect(plain(row?.markedHtml ?? '')).toBe(expected)
  })

  test('each mark says what it is, to the eye and to the ear', () => {
    const [row] = mark(['They saw the quick boat there.'], ['They saw the slow boat there.'], 'v2-')
    expect(row?.markedHtml).toBe(
      '<p>They saw the <del id="v2-e0" class="edit" data-class="wording.replaced" ' +
        'data-weight="substantive" data-edit="0"><span class="vh">dropped: </span>quick</del><span class="gap" data-weight="substantive"> </span>' +
        '<ins class="edit" data-class="wording.replaced" data-weight="substantive" data-edit="0">' +
        '<span class="vh">added: </span>slow</ins> boat there.</p>',
    )
  })
})

describe('rows', () => {
  const MILL = 'The old mill on the Varn closed in spring.'
  const VOTE = 'The council will vote on a plan before summer.'
  const FLOOD = 'Water stood two feet high in the grinding room.'

  test('side by side, removed blocks where they stood', () => {
    const rows = mark([MILL, FLOOD, VOTE], [MILL, VOTE.replace('a plan', 'it')])
    expect(rows.map((r) => [r.type, r.aBlocks, r.bBlocks, plain(r.aHtml), plain(r.bHtml)])).toEqual(
      [
        ['same', [0], [0], 'null', `<p>${MILL}</p>`],
        ['removed', [1], [], `<p><del>${FLOOD}</del></p>`, 'null'],
        [
          'edited',
          [2],
          [1],
          '<p>The council will vote on <del>a plan</del> before summer.</p>',
          '<p>The council will vote on <ins>it</ins> before summer.</p>',
        ],
      ],
    )
    expect(rows[0]?.markedHtml).toBe('')
  })

  test('a split shows both parts, and has an address of its own', () => {
    const [row] = mark([`${MILL} Mr. Adler said so.`, VOTE], [MILL, 'Adler said so.', VOTE], 'x-')
    expect(row?.type).toBe('split')
    expect(plain(row?.markedHtml ?? '')).toBe(
      `<span></span>\n<p>${MILL}</p>\n<p><del>Mr.</del> Adler said so.</p>`,
    )
    expect(row?.markedHtml).toContain('id="x-e0" class="edit edit-point" data-class="block.split"')
  })

  test('an added list is marked inside its items', () => {
    const list: Block = {
      ...block(''),
      text: '\nThe mill\nThe weir\n',
      html: '<ul>\n<li>The mill</li>\n<li>The weir</li>\n</ul>',
    }
    const rows = mark([MILL], [MILL, list])
    expect(plain(rows[1]?.markedHtml ?? '')).toBe(
      '<ul>\n<li><ins>The mill</ins></li>\n<li><ins>The weir</ins></li>\n</ul>',
    )
  })

  test('an added image is marked around', () => {
    const rows = mark([MILL], [MILL, image('https://a.example/1.jpg', 'Mill')])
    expect(plain(rows[1]?.markedHtml ?? '')).toBe(
      '<ins><p><img src="https://a.example/1.jpg" alt="Mill"></p></ins>',
    )
  })

  test('page furniture is left out', () => {
    expect(mark([block('Advertisement', 'furniture'), MILL], [MILL])).toHaveLength(1)
  })

  test('ids of the blocks do not come again', () => {
    const heading = { ...block(MILL, 'heading'), html: `<h2 id="a-mill">${MILL}</h2>` }
    const other = { ...block(`${MILL} Now`, 'heading'), html: `<h2 id="b-mill">${MILL} Now</h2>` }
    const [row] = mark([heading], [other])
    expect(`${row?.aHtml}${row?.bHtml}${row?.markedHtml}`).not.toMatch(/[ab]-mill/)
  })

  test('unchanged runs fold away, changed rows keep a neighbour', () => {
    const same = (at: number) => `Paragraph ${at} of the long and old report about the mill.`
    const a = Array.from({ length: 9 }, (_, at) => same(at))
    const b = a.map((text, at) => (at === 4 ? text.replace('old', 'new') : text))
    const runs = collapseRows(mark(a, b))
    expect(runs.map(({ kind, rows }) => [kind, rows.map((row) => row.bBlocks[0])])).toEqual([
      ['folded', [0, 1, 2]],
      ['shown', [3, 4, 5]],
      ['folded', [6, 7, 8]],
    ])
  })
})

test('where dropped words are hidden the spaces around them can be hidden too', () => {
  const [row] = mark(
    ['They saw the boat there. It was Mr. Adler’s.'],
    ['They saw the boat. It was Adler’s.'],
  )
  const html = row?.markedHtml ?? ''
  const without = html
    .replace(/<span class="gap" data-weight="(?:style|substantive)"> <\/span>/g, '')
    .replace(/<del .*?<\/del>/g, '')
  expect(without).toBe('<p>They saw the boat. It was Adler’s.</p>')
})

test('headlines as one line', () => {
  expect(plain(markHeadline('U.S. mill sold', 'US mill sold', 'en'))).toBe(
    '<bdi><del>U.S.</del> <ins>US</ins> mill sold</bdi>',
  )
  expect(markHeadline('Mill sold', 'Mill sold', 'en')).toBe('<bdi>Mill sold</bdi>')
  expect(plain(markHeadline('Mill sold', 'Who owns the river?', 'en'))).toBe(
    '<del><bdi>Mill sold</bdi></del> <ins><bdi>Who owns the river?</bdi></ins>',
  )
})

test('for any two texts: without the dropped words it is b, without the added ones a', () => {
  const word = fc.constantFrom(
    'the',
    'Mr.',
    'Adler',
    'old',
    'mill',
    '“',
    '.”',
    ',',
    '8',
    'eight',
    '河水',
    'e\u0301',
    '<b>',
    '&',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
  const bare = (html: string, drop: string) => {
    const tree = fromHtml(html.replace(/<span class="vh">[^<]*<\/span>/g, ''), { fragment: true })
    const walk = (node: Nodes): void => {
      if (!('children' in node)) return
      node.children = node.children.filter(
        (child) => !('tagName' in child && child.tagName === drop),
      ) as never
      for (const child of node.children as Nodes[]) walk(child)
    }
    walk(tree)
    return textOf(tree).replace(/\s/g, '').normalize('NFC')
  }
  fc.assert(
    fc.property(text, text, (left, right) => {
      const rows = mark(
        [`They saw the long report about it. ${left}`],
        [`They saw the long report about it. ${right}`],
      )
      const joined = rows.map((row) => row.markedHtml || row.bHtml || '').join('')
      const squeeze = (words: string) => words.replace(/\s/g, '').normalize('NFC')
      expect(bare(joined, 'del')).toBe(squeeze(`They saw the long report about it. ${right}`))
      expect(bare(joined, 'ins')).toBe(squeeze(`They saw the long report about it. ${left}`))
    }),
    { numRuns: 300 },
  )
})
