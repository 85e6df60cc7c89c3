import LinkHeader from 'http-link-header'
import { expect, it } from 'vitest'
import type { Archive } from '../../src/model/archive.ts'
import { archive } from '../templates/fixture-archive.ts'
import { article, outlet, story, variant } from '../templates/fixture-parts.ts'
import { collectOutputs } from './collect-outputs.ts'

const paper = outlet('paper', 'Paper')
const url = 'https://paper.example/a?b=c,d;e'

function held(code: string, archivedAt: string[], address: string | null = url) {
  return variant({
    article: article({ code, outlet: 'paper', title: code, url: address, archivedAt }),
    outlet: paper,
  })
}

async function timeMapsOf(...variants: ReturnType<typeof held>[]) {
  const one: Archive = { ...archive, stories: [story('s', variants)] }
  const files = await collectOutputs(one)
  return [...files].filter(([path]) => path.startsWith('timemaps/'))
}

const captures = [
  'https://web.archive.example/web/20230102id_/https://paper.example/a',
  'https://web.archive.example/web/20240513101500/https://paper.example/a',
]
const first = 'Mon, 02 Jan 2023 00:00:00 GMT'
const last = 'Mon, 13 May 2024 10:15:00 GMT'

it('lists the captures of one address, oldest first, in link format', async () => {
  const [file, ...others] = await timeMapsOf(
    held('B', [captures[1]!]),
    held('A', [
      captures[0]!,
      'https://archive.example/no-time-in-it',
      'javascript:alert(1)//20240101/',
    ]),
  )
  expect(others).toEqual([])
  expect(file?.[0]).toBe('timemaps/a.link')
  const { refs } = LinkHeader.parse(file![1].replaceAll('\n', ' ').trim())
  expect(refs.map(({ rel, uri, datetime }) => [rel, uri, datetime])).toEqual([
    ['original', url, undefined],
    ['self', 'https://archive.example/base/timemaps/a.link', undefined],
    ['first', captures[0], first],
    ['memento', captures[0], first],
    ['last', captures[1], last],
    ['memento', captures[1], last],
  ])
  expect(refs[1]).toMatchObject({
    from: first,
    until: last,
    type: 'application/link-format',
  })
})

it('has none for a text without captures, or without an address', async () => {
  const capture = 'https://web.archive.example/web/20240513101500/x'
  expect(await timeMapsOf(held('A', []), held('B', [capture], null))).toEqual([])
})
