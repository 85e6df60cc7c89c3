// Views of a few lines each.
import { describe, expect, it } from 'vitest'
import { blockIds } from '../../../src/model/block-ids.ts'
import { safeAddress } from '../../../src/model/safe-address.ts'
import { shortenWords } from '../../../src/model/shorten-words.ts'
import { sitePath } from '../../../src/model/site-address.ts'
import { groupEdits } from '../../../src/stories/views/group-edits.ts'
import { outlineLevels } from '../../../src/stories/views/outline-levels.ts'
import { paginateGroups, paginateList } from '../../../src/stories/views/paginate-list.ts'
import { writeJsonLd } from '../../../src/stories/views/write-json-ld.ts'
import { block, settings } from '../../templates/fixture-parts.ts'

it('numbers paragraphs as a reader counts them', () => {
  const blocks = [
    block('headline', 'H'),
    block('paragraph', 'a'),
    block('heading', 'h'),
    block('paragraph', 'b'),
    block('attribution', 'c'),
  ]
  expect(blockIds('x', blocks)).toEqual(['x_b1', 'x_p1', 'x_b3', 'x_p2', 'x_p3'])
})

it('keeps the order of headings without gaps, whatever their depths in the file', () => {
  const heading = (depth: number) => ({ ...block('heading', 'h'), depth })
  const levels = outlineLevels([1, 4, 4, 2, 6, 1].map(heading), 2)
  expect(levels).toEqual([2, 3, 3, 3, 4, 2])
  expect(outlineLevels([block('paragraph', 'a')], 2)).toEqual([6])
})

it('counts edits by group, facts first', () => {
  expect(
    groupEdits({ 'style.case': 2, 'spelling.variety': 1, 'fact.date': 1, 'unheard.of': 4 }),
  ).toEqual([
    { id: 'fact', name: 'Facts', count: 1 },
    { id: 'style', name: 'Style and spelling', count: 3 },
    { id: 'other', name: 'Other', count: 4 },
  ])
})

it('cuts lists into pages; an empty one has one', () => {
  expect(paginateList([1, 2, 3], 2)).toEqual([
    { items: [1, 2], number: 1, of: 2, first: 1, total: 3 },
    { items: [3], number: 2, of: 2, first: 3, total: 3 },
  ])
  expect(paginateList([], 2)).toEqual([{ items: [], number: 1, of: 1, first: 0, total: 0 }])
})

it('cuts a list in groups into pages: a group that does not fit goes on upon the next', () => {
  const groups = [
    { key: 'May', items: [1, 2, 3] },
    { key: 'April', items: [] },
    { key: 'March', items: [4] },
  ]
  const pages = paginateGroups(groups, 2)
  expect(pages.map((page) => page.groups.map(({ key, items }) => [key, items]))).toEqual([
    [['May', [1, 2]]],
    [
      ['May', [3]],
      ['March', [4]],
    ],
  ])
  expect(pages[0]!.all.map(({ key, total, page }) => [key, total, page])).toEqual([
    ['May', 3, 1],
    ['March', 1, 2],
  ])
})

describe('safeAddress', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['/etc', null],
    ['', null],
    [null, null],
  ])('%s → %s', (url, safe) => expect(safeAddress(url)).toBe(safe))
})

describe('shortenWords', () => {
  it('cuts after the last whole word, and runs of characters without spaces too', () => {
    expect(shortenWords('one two three', 2)).toBe('one two …')
    expect(shortenWords('one two', 2)).toBe('one two')
    expect(shortenWords('水'.repeat(30), 2)).toBe(`${'水'.repeat(16)} …`)
  })
})

it('puts the path prefix before every link and escapes what an address may not hold', () => {
  expect(sitePath(settings, 'topics/ميناء/')).toBe('/base/topics/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/')
})

it('leaves no < in JSON-LD', () => {
  const written = writeJsonLd({ name: '</script><!--<script>\u2028' })
  expect(written).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(written)).toEqual({ name: '</script><!--<script>\u2028' })
})
