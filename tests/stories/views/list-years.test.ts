import { expect, it } from 'vitest'
import { listYears } from '../../../src/stories/views/list-years.ts'
import { archive } from '../../templates/fixture-archive.ts'
import { article, outlet, story, variant, when } from '../../templates/fixture-parts.ts'

const paper = outlet('paper', 'Paper')
const dated = (code: string, date: string) =>
  story(code, [
    variant({
      article: article({ code, outlet: 'paper', title: code, published: when(date) }),
      outlet: paper,
    }),
  ])

it('lists years and months, latest first; a year without a month stands last; undated stories are in none', () => {
  const stories = [
    dated('a', '2024-05-02'),
    dated('b', '2024-05'),
    dated('c', '2024'),
    dated('d', '2023-01-09'),
    archive.stories[2]!,
  ]
  const years = listYears({ ...archive, stories })
  expect(years[0]!.months.map(({ path }) => path)).toEqual(['years/2024/05/', null])
  expect(
    years.map(({ year, months }) => [
      year,
      months.map(({ name, stories: list }) => [name, list.map(({ slug }) => slug)]),
    ]),
  ).toEqual([
    [
      '2024',
      [
        ['May 2024', ['a', 'b']],
        [null, ['c']],
      ],
    ],
    ['2023', [['January 2023', ['d']]]],
  ])
})
