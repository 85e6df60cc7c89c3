import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import type { Block } from '../../src/model/block.ts'
import type { Comparison } from '../../src/model/edit.ts'
import { article, block, image } from './bodies.ts'

/** `edited 0→0`, one line a row. */
function rows({ alignment }: Comparison): string[] {
  return alignment.map(({ type, a, b }) => `${type} ${a.join('+')}→${b.join('+')}`)
}

function classes({ edits }: Comparison): string[] {
  return edits.map((edit) => edit.class)
}

const MILL = 'The old mill on the Varn closed in spring, and nobody has bought it since.'
const FLOOD = 'Water stood two feet high in the grinding room after the flood of January.'
const OWNER = 'Its owner, Ida Adler, wants to turn the building into a school for carpenters.'
const VOTE = 'The town council will vote on her plan before the summer holidays begin.'

describe('alignment', () => {
  const table: [string, string[], string[], string[]][] = [
    ['same text', [MILL, FLOOD], [MILL, FLOOD], ['same 0→0', 'same 1→1']],
    ['a word changed', [MILL], [MILL.replace('old', 'grey')], ['edited 0→0']],
    ['one cut', [MILL, FLOOD, OWNER], [MILL, OWNER], ['same 0→0', 'removed 1→', 'same 2→1']],
    ['one added', [MILL, OWNER], [MILL, FLOOD, OWNER], ['same 0→0', 'added →1', 'same 1→2']],
    ['split', [`${MILL} ${FLOOD}`, VOTE], [MILL, FLOOD, VOTE], ['split 0→0+1', 'same 1→2']],
    ['merged', [MILL, FLOOD, VOTE], [`${MILL} ${FLOOD}`, VOTE], ['merged 0+1→0', 'same 2→1']],
    [
      'split in five',
      [`${MILL} ${FLOOD} ${OWNER} ${VOTE} He said so.`],
      [MILL, FLOOD, OWNER, VOTE],
      ['split 0→0+1+2+3'],
    ],
    [
      'moved up',
      [MILL, FLOOD, OWNER, VOTE],
      [VOTE, MILL, FLOOD, OWNER],
      ['moved 3→0', 'same 0→1', 'same 1→2', 'same 2→3'],
    ],
    ['another text', [MILL], [VOTE], ['removed 0→', 'added →0']],
    ['nothing to something', [], [MILL], ['added →0']],
    [
      'a rule between paragraphs',
      [MILL, '', VOTE],
      [MILL, '', VOTE],
      ['same 0→0', 'same 1→1', 'same 2→2'],
    ],
  ]
  test.each(table)('%s', (_name, a, b, expected) => {
    expect(rows(compareArticles(article(a), article(b)))).toEqual(expected)
  })

  test('captions, standfirsts and biographies meet their own kind only', () => {
    const a = [block(MILL, 'standfirst'), block(FLOOD, 'caption'), block(OWNER, 'bio'), VOTE]
    const b = [MILL, FLOOD, OWNER, VOTE]
    expect(rows(compareArticles(article(a), article(b)))).toEqual([
      'removed 0→',
      'removed 1→',
      'removed 2→',
      'added →0',
      'added →1',
      'added →2',
      'same 3→3',
    ])
  })

  test('a heading may have become a paragraph', () => {
    const title = 'What the town council will vote on'
    const comparison = compareArticles(article([MILL, `# ${title}`]), article([MILL, title]))
    expect(rows(comparison)).toEqual(['same 0→0', 'edited 1→1'])
  })

  test('page furniture is aligned, and never an edit', () => {
    const advert = block('Advertisement', 'furniture')
    const comparison = compareArticles(article([advert, MILL]), article([MILL]))
    expect(rows(comparison)).toEqual(['removed 0→', 'same 1→0'])
    expect(comparison.edits).toEqual([])
  })
})

describe('fields', () => {
  test('a headline is one edit, and its words are parts that are not counted again', () => {
    const a = article([OWNER], { title: 'U.S. Mill Sold to Ida Adler' })
    const b = article([OWNER], { title: 'US mill sold to Ida Becker' })
    const comparison = compareArticles(a, b)
    expect(comparison.counts).toEqual({ 'furniture.headline': 1 })
    expect(comparison.edits.map((e) => [e.class, e.from, e.to, e.facets.join(' ')])).toEqual([
      ['furniture.headline', a.title, b.title, 'changed'],
      ['style.points', 'U.S.', 'US', 'in-headline'],
      ['style.case', 'Mill', 'mill', 'in-headline'],
      ['style.case', 'Sold', 'sold', 'in-headline'],
      ['fact.name', 'Adler', 'Becker', expect.stringContaining('in-headline')],
    ])
  })

  test('headlines that are blocks have positions in them', () => {
    const a = article([block('Mill sold', 'headline'), MILL], { title: 'Mill sold' })
    const b = article([block('Mill not sold', 'headline'), MILL], { title: 'Mill not sold' })
    const { edits } = compareArticles(a, b)
    expect(edits[1]).toMatchObject({
      class: 'wording.inserted',
      to: 'not',
      a: { block: 0, start: 4, end: 4 },
      b: { block: 0, start: 5, end: 8 },
    })
  })

  test('a headline that only one body holds was not added', () => {
    const a = article([MILL], { title: 'Mill sold' })
    const b = article([block('Mill sold', 'headline'), MILL], { title: 'Mill sold' })
    expect(rows(compareArticles(a, b))).toEqual(['same →0', 'same 0→1'])
  })

  test('a description that repeats the first paragraph is no standfirst', () => {
    const b = article([MILL], { description: MILL })
    expect(compareArticles(article([MILL]), b).edits).toEqual([])
  })

  const field: [string, object, object, string[]][] = [
    ['description', { description: 'Gone.' }, {}, ['furniture.standfirst']],
    ['byline', { byline: ['Ida Adler'] }, { byline: ['I. Adler'] }, ['furniture.byline']],
    [
      'image',
      { image: { src: 'https://a.example/1.jpg', alt: null, caption: 'The mill.', credit: null } },
      { image: { src: 'https://a.example/2.jpg', alt: null, caption: 'The mill', credit: null } },
      ['furniture.image', 'furniture.caption'],
    ],
  ]
  test.each(field)('%s', (_name, a, b, expected) => {
    expect(classes(compareArticles(article([MILL], a), article([MILL], b)))).toEqual(expected)
  })
})

describe('images', () => {
  const far = 'https://far.example/mill.jpg'
  const table: [string, Block[], Block[], string[]][] = [
    ['the same file elsewhere', [image('/img/mill.jpg')], [image(far)], ['furniture.image']],
    ['same address', [image(far)], [image(far)], []],
    ['another text alternative', [image(far, 'A mill')], [image(far, 'Mill')], ['furniture.alt']],
    ['added', [], [image(far, 'A mill')], ['furniture.image']],
    [
      'an alternative that repeats the caption counts once',
      [],
      [image(far, 'The mill in May.'), block('The mill in May.', 'caption')],
      ['furniture.image', 'furniture.caption'],
    ],
  ]
  test.each(table)('%s', (_name, a, b, expected) => {
    expect(classes(compareArticles(article([MILL, ...a]), article([MILL, ...b])))).toEqual(expected)
  })
})

describe('links and emphasis', () => {
  const table: [string, string, string, [string, string, string][]][] = [
    [
      'a link added',
      'They sold the old mill quickly.',
      'They sold [the old mill](https://a.example/mill) quickly.',
      [['markup.link', 'the old mill', 'added']],
    ],
    [
      'a link lost',
      'They sold [the old mill](https://a.example/mill) quickly.',
      'They sold the old mill quickly.',
      [['markup.link', 'the old mill', 'removed']],
    ],
    [
      'a link that leads elsewhere',
      'They sold [the old mill](https://a.example/mill) quickly.',
      'They sold [the old mill](https://b.example/mill) quickly.',
      [['markup.link', 'the old mill', 'changed']],
    ],
    [
      'the same page written otherwise',
      'They sold [the old mill](http://www.a.example/mill/) quickly.',
      'They sold [the old mill](https://a.example/mill?utm_source=x) quickly.',
      [],
    ],
    [
      'emphasis added',
      'It was first told by the Varn Courier there.',
      'It was first told by the *Varn Courier* there.',
      [['markup.emphasis', 'Varn Courier', 'added']],
    ],
  ]
  test.each(table)('%s', (_name, a, b, expected) => {
    const { edits } = compareArticles(article([a]), article([b]))
    expect(edits.map((e) => [e.class, e.to, e.facets[0]])).toEqual(expected)
    for (const edit of edits) expect(edit.from).toBe(edit.to)
  })
})

describe('facets', () => {
  test.each([
    ['he called it “a dull old mill” then', 'he called it “a fine old mill” then', 'quote'],
    ['he saw twelve boats there', 'he saw no more boats there', 'number'],
    ['he came on Tuesday to the mill', 'he came at last to the mill', 'date'],
    ['he saw the mill, then he saw the mill', 'he saw the farm, then he saw the farm', 'recurring'],
  ])('%s → %s: %s', (a, b, facet) => {
    const { edits } = compareArticles(article([a]), article([b]))
    expect(edits.length).toBeGreaterThan(0)
    for (const edit of edits) expect(edit.facets).toContain(facet)
  })
})

describe('names', () => {
  test('a respelling next to one that is certain is the same name', () => {
    const a = article(['When Fyodor Oreshkin left, they said Oreshkin would not return.'])
    const b = article(['When Feodor Areshkin left, they said Areshkin would not return.'])
    const { edits } = compareArticles(a, b)
    expect(edits.map((e) => [e.class, e.from, e.confidence >= 0.5])).toEqual([
      ['name.transliteration', 'Fyodor', true],
      ['name.transliteration', 'Oreshkin', true],
      ['name.transliteration', 'Oreshkin', true],
    ])
  })

  test('a name that only sounds alike may be somebody else, and the rule says so', () => {
    const { edits } = compareArticles(
      article(['In the end they chose Hansen for it.']),
      article(['In the end they chose Hanson for it.']),
    )
    expect(edits).toMatchObject([{ class: 'name.changed', confidence: 0.4, facets: ['possible'] }])
  })

  test('one name for another is a fact however often it recurs', () => {
    const a = article(['Here Adler sang.', 'And there Adler danced, and Adler fell.'])
    const b = article(['Here Becker sang.', 'And there Becker danced, and Becker fell.'])
    expect(compareArticles(a, b).counts).toEqual({ 'fact.name': 3 })
  })
})

describe('other writing systems', () => {
  test('Chinese words, not whole lines', () => {
    const { edits } = compareArticles(
      article(['中国人民银行宣布新政策，市场反应平静。']),
      article(['中国人民银行公布新政策，市场反应平静。']),
    )
    expect(edits.map((e) => [e.from, e.to])).toEqual([['宣布', '公布']])
  })

  test('Arabic and Hebrew, in the order of reading', () => {
    const { edits } = compareArticles(
      article(['قال الوزير إن السد قديم جدا في هذه المدينة', 'הטחנה הישנה נסגרה באביב']),
      article(['قال الوزير إن السد جديد جدا في هذه المدينة', 'הטחנה הישנה נסגרה בקיץ']),
    )
    expect(edits.map((e) => [e.from, e.to])).toEqual([
      ['قديم', 'جديد'],
      ['באביב', 'בקיץ'],
    ])
  })

  test('composed and decomposed letters are equal', () => {
    const [a, b] = [
      'The café of the old mill'.normalize('NFC'),
      'The café of the old mill'.normalize('NFD'),
    ]
    expect(compareArticles(article([a]), article([b])).edits).toEqual([])
  })

  test('a word that the programming language has a meaning for is a word', () => {
    const a = article(['They hired the constructor of the mill today.'])
    const b = article(['They hired the owner of the mill today.'])
    expect(compareArticles(a, b).edits.map(({ from, to }) => [from, to])).toEqual([
      ['constructor', 'owner'],
    ])
  })
})

describe('bounds', () => {
  test('25,000 equal paragraphs', () => {
    const text = 'The same words again.'
    const a = article(Array.from({ length: 25_000 }, () => text))
    const b = article([...Array.from({ length: 24_000 }, () => text), 'And new ones at the end.'])
    const types: Record<string, number> = {}
    for (const { type } of compareArticles(a, b).alignment) types[type] = (types[type] ?? 0) + 1
    expect(types).toEqual({ same: 24_000, added: 1, removed: 1000 })
  })

  test('past the budget a passage is one edit that says so', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${(at * 7919) % 3001}`)
    const a = article([words.join(' ')])
    const b = article([[...words].reverse().join(' ')])
    const { edits } = compareArticles(a, b, { steps: 1000 })
    expect(edits.filter((edit) => edit.facets.includes('beyond-budget')).length).toBeGreaterThan(0)
    expect(edits.filter((edit) => edit.class === 'wording.rewritten').length).toBeGreaterThan(0)
  })
})
