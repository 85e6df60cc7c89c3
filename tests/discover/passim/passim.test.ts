// What goes to passim and what comes back, against the fields that its README documents.
import { describe, expect, it } from 'vitest'
import { parsePassage } from '../../../src/discover/passim/parse-passage.ts'
import { passimLines } from '../../../src/discover/passim/passim-record.ts'
import { readPassim } from '../../../src/discover/passim/read-passim.ts'
import { suggestLinks } from '../../../src/discover/suggest-links.ts'
import { aCredit, anArticle, anOutlet } from '../an-article.ts'
import { lightEdit, report, stranger } from '../texts.ts'

const post = anArticle({ code: 'post', dated: '2024-10-02', text: report })
const herald = anArticle({ code: 'herald', dated: '2024-10', outlet: 'herald', text: lightEdit })
const cake = anArticle({ code: 'cake', text: stranger })
const archive = [post, herald, cake]
const outlets = ['harbour-post', 'herald'].map((id) => anOutlet(id))

/** A record of out.json as passim 2 writes it, with the echoed fields. */
function passage(id: string, cluster: string | number, more: Record<string, unknown> = {}): string {
  const fields = {
    uid: 0,
    cluster: '@',
    begin: 0,
    end: 120,
    src: [],
    size: 2,
    pboiler: 0,
    id,
    series: 'harbour-post',
    text: 'The passage.',
    ...more,
  }
  // 64 bits, which JSON.stringify cannot write.
  return JSON.stringify(fields).replace('"@"', String(cluster))
}

const lines = (...texts: string[]) =>
  texts.map((text, i) => ({ file: 'out.json/part-00000.json', line: i + 1, text }))

describe('passimLines', () => {
  it('gives each article one line with id, series and text, and its date where a whole day is known', () => {
    const held = [...passimLines(archive)]
    expect(held.every((line) => line.endsWith('}\n') && !line.slice(0, -1).includes('\n'))).toBe(
      true,
    )
    const records = held.map((line) => JSON.parse(line))
    expect(records.map(({ id, series, date }) => [id, series, date])).toEqual([
      ['cake', 'harbour-post', undefined],
      ['herald', 'herald', undefined],
      ['post', 'harbour-post', '2024-10-02'],
    ])
    expect(records[2].text).toBe(report.join('\n\n'))
  })

  it('leaves out the sentence that credits a source, and articles without text', () => {
    const sentence = 'First published by the Herald.'
    const credited = anArticle({
      code: 'credited',
      text: [`The ferry is late. ${sentence}`],
      credits: [aCredit({ sentence, block: 0 })],
    })
    const [line, ...rest] = [...passimLines([anArticle({ code: 'empty', text: [] }), credited])]
    expect(JSON.parse(line!).text).toBe('The ferry is late.  ')
    expect(rest).toEqual([])
  })
})

describe('parsePassage', () => {
  it('reads a documented record, and a cluster of 64 bits to its last digit', () => {
    expect(parsePassage(passage('post', '-7966282239007996852', { uid: 1 }))).toEqual({
      id: 'post',
      cluster: '-7966282239007996852',
      begin: 0,
      end: 120,
    })
  })

  it.each([
    ['{"id": "post", "cluster": 1, "beg', 'line that is no JSON'],
    ['\u0000\u0001', 'line that is no JSON'],
    ['[]', '`record` of a passage'],
    ['null', '`record` of a passage'],
    ['{"cluster":1,"begin":0,"end":9}', '`id` of a passage'],
    ['{"id":7,"cluster":1,"begin":0,"end":9}', '`id` of a passage'],
    ['{"id":"post","begin":0,"end":9}', '`cluster` of a passage'],
    ['{"id":"post","cluster":1,"begin":-1,"end":9}', '`begin` of a passage'],
    ['{"id":"post","cluster":1,"begin":0.5,"end":9}', '`begin` of a passage'],
    ['{"id":"post","cluster":1,"begin":0}', '`end` of a passage'],
    ['{"id":"post","cluster":1,"begin":9,"end":9}', '`end` that is not after `begin`'],
  ])('says what is wrong with %j', (line, wrong) => {
    expect(parsePassage(line)).toEqual({ wrong })
  })
})

describe('readPassim', () => {
  it('pairs the articles of a cluster, once, in order', async () => {
    const { pairs, findings } = await readPassim(
      lines(
        passage('post', 1),
        passage('herald', 1),
        passage('herald', 1, { begin: 300, end: 400 }),
        passage('post', 2),
        passage('cake', 2),
        passage('herald', 2),
        passage('cake', 3),
        '',
      ),
      archive,
    )
    expect(findings).toEqual([])
    expect(pairs).toEqual([
      { a: 'cake', b: 'herald' },
      { a: 'cake', b: 'post' },
      { a: 'herald', b: 'post' },
    ])
  })

  it('does not mistake clusters for one that differ beyond what a number holds', async () => {
    const { pairs } = await readPassim(
      lines(passage('post', '9007199254740993'), passage('herald', '9007199254740992')),
      archive,
    )
    expect(pairs).toEqual([])
  })

  it('uses what it can read of a damaged file, and says where the rest is', async () => {
    const { pairs, findings } = await readPassim(
      lines(passage('post', 1), '{"id":"her', passage('gone', 1), passage('herald', 1)),
      archive,
    )
    expect(pairs).toEqual([{ a: 'herald', b: 'post' }])
    expect(findings.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
      [
        'out.json/part-00000.json',
        2,
        'passim-line',
        'Unexpected line that is no JSON, expected a record of passim’s out.json with id, cluster, begin and end',
      ],
      [
        'out.json/part-00000.json',
        3,
        'passim-unknown-article',
        'Unexpected id "gone", expected the code of an article of this archive',
      ],
    ])
  })

  it('keeps a cluster of very many articles to neighbours by date', async () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      anArticle({ code: `a${i}`, dated: `${1500 + i}-01-01`, text: report }),
    )
    const { pairs } = await readPassim(lines(...many.map(({ code }) => passage(code, 1))), many)
    expect(pairs.length).toBeLessThan(500 * 17)
    expect(pairs).toContainEqual({ a: 'a100', b: 'a101' })
  })
})

it('has its pairs judged as our own: the same suggestion where they carry one text, none where not', async () => {
  const { pairs: candidates } = await readPassim(
    lines(passage('post', 1), passage('herald', 1), passage('cake', 1)),
    archive,
  )
  expect(suggestLinks(archive, outlets, { candidates })).toEqual(suggestLinks(archive, outlets))
  expect(suggestLinks(archive, outlets, { candidates: [] })).toEqual([])
})
