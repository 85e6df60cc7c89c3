import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Variant } from '../../../src/model/story.ts'
import { listChanges } from '../../../src/stories/views/list-changes.ts'
import { article, outlet, story, variant, when } from '../../templates/fixture-parts.ts'

type Parts = Partial<Omit<Article, 'rights' | 'body'>> & { rights?: Partial<Article['rights']> }

function text(code: string, from: string | null, parts: Parts, more: Partial<Variant> = {}) {
  return variant({
    article: article({ code, outlet: code, title: code, ...parts }),
    outlet: outlet(code.toLowerCase(), code),
    derivation: from
      ? {
          source: { code: from, url: null, name: null },
          kind: 'republication',
          grade: 'declared',
          evidence: [],
          nearMatch: false,
        }
      : null,
    ...more,
  })
}

const correction = { date: when('2024-05-10'), text: 'It was a goat.' }
const corrected = text('A', null, { published: when('2024-05-01'), corrections: [correction] })

function openOf(...variants: Variant[]) {
  const { open } = listChanges({ stories: [story('goats', [corrected, ...variants])] })
  return open.flatMap(({ others }) => others.map(({ article: { code } }) => code))
}

describe('a correction at the source', () => {
  it.each([
    ['was not followed', { published: when('2024-05-03') }, ['B']],
    [
      'was followed',
      { published: when('2024-05-03'), corrections: [{ date: when('2024-05-11'), text: 'Goat.' }] },
      [],
    ],
    [
      'came after a correction of something else',
      { published: when('2024-05-03'), corrections: [{ date: when('2024-05-04'), text: 'Pier.' }] },
      ['B'],
    ],
    ['came before the text was taken', { published: when('2024-05-12') }, []],
    [
      'came before the text was updated',
      { dated: when('2024-05-03'), updated: when('2024-05-12') },
      [],
    ],
    ['may have come before it was taken', { published: when('2024-05') }, ['B']],
    ['is beside the point of a withdrawn text', { status: 'withdrawn' as const }, []],
  ])('%s', (_name, parts, expected) => {
    expect(openOf(text('B', 'A', parts))).toEqual(expected)
  })

  it('reaches those who took it from those who took it', () => {
    const early = { published: when('2024-05-03') }
    expect(openOf(text('C', 'B', early), text('B', 'A', early))).toEqual(['C', 'B'])
  })

  it('is listed as settled where nobody had taken the text', () => {
    const { open, settled } = listChanges({ stories: [story('goats', [corrected])] })
    expect([open.length, settled.map((entry) => entry.text)]).toEqual([0, ['It was a goat.']])
  })
})

it('lists withdrawn articles with those who still publish the text', () => {
  const gone = text('A', null, { status: 'withdrawn', corrections: [correction] })
  const { withdrawn } = listChanges({ stories: [story('goats', [gone, text('B', 'A', {})])] })
  expect(withdrawn.map(({ date, others }) => [date?.text, others[0]?.article.code])).toEqual([
    ['2024-05-10', 'B'],
  ])
})

it('lists rights that will end, soonest first, then those that have', () => {
  const expiring = (code: string, date: string, show: 'full' | 'record') =>
    text(code, null, { rights: { expires: when(date) } }, { exposure: { show, reason: null } })
  const { endings } = listChanges({
    stories: [
      story('one', [expiring('A', '2020-01-01', 'record'), expiring('B', '2031-01-01', 'full')]),
      story('two', [expiring('C', '2030-06-01', 'full'), expiring('D', '2021-01-01', 'record')]),
    ],
  })
  expect(endings.map(({ variant: { article }, ended }) => [article.code, ended])).toEqual([
    ['C', false],
    ['B', false],
    ['D', true],
    ['A', true],
  ])
})
