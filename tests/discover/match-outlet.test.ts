import { expect, test } from 'vitest'
import { matchOutlets } from '../../src/discover/match-outlet.ts'
import { anOutlet } from './an-article.ts'

const outlets = [
  anOutlet('7f', { name: '7F', domains: ['7f.agency.example', 'agency.example'] }),
  anOutlet('digitaltown', { name: 'DigitalTown', domains: ['digital.town.example'] }),
  anOutlet('townies-gov', { name: 'Townies.gov', domains: ['tg.example'] }),
  anOutlet('harbour-post', { name: 'The Harbour Post' }),
  anOutlet('millhaven-courier', { name: 'The Millhaven Courier' }),
  anOutlet('north-river-times', { name: 'The North River Times', domains: ['nrtimes.example'] }),
]

test.each([
  ['7F blog', null, ['7f']],
  ['the 7Fblog', null, ['7f']],
  ['7f', null, ['7f']],
  [null, 'https://www.7f.agency.example/blog/', ['7f']],
  [null, 'https://news.agency.example', ['7f']],
  ['our friends', 'http://agency.example.evil.example/', []],
  ['the DigitalTown website', null, ['digitaltown']],
  ['Digital Town', null, ['digitaltown']],
  ['the TowniesGov blog', null, ['townies-gov']],
  ['Harbour Post', null, ['harbour-post']],
  ['harbourpost', null, ['harbour-post']],
  ['harbour-post.example', null, ['harbour-post']],
  ['Harbor Post', null, ['harbour-post']],
  ['Milhaven Courier', null, ['millhaven-courier']],
  ['NRT', null, ['north-river-times']],
  ['nrtimes.example', null, ['north-river-times']],
  ['The Times', null, []],
  ['Post', null, []],
  ['the blog', null, []],
  [null, null, []],
  ['', 'mailto:desk@harbour-post.example', []],
])('%s, %s', (name, url, expected) => {
  expect(matchOutlets({ name, url }, outlets).map(({ outlet }) => outlet.id)).toEqual(expected)
})

test('the host decides over the name', () => {
  const credit = { name: 'Millhaven Courier', url: 'https://harbour-post.example/' }
  expect(matchOutlets(credit, outlets).map(({ outlet }) => outlet.id)).toEqual([
    'harbour-post',
    'millhaven-courier',
  ])
})
