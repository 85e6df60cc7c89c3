import { expect, test } from 'vitest'
import { formatSuggestions } from '../../src/discover/format-suggestions.ts'
import { suggestLinks } from '../../src/discover/suggest-links.ts'
import { anArticle, anOutlet } from './an-article.ts'
import { brief, lightEdit, report } from './texts.ts'

const outlets = [anOutlet('harbour-post'), anOutlet('oldersum-herald')]
const post = anArticle({
  code: 'post',
  title: 'Willows for the Anse',
  dated: '2024-10-02',
  text: report,
})
const herald = anArticle({
  code: 'herald',
  outlet: 'oldersum-herald',
  text: brief,
  credits: [
    {
      name: 'Harbour Post',
      url: 'https://harbour-post.example/',
      sentence: 'First published by the Harbour Post.',
    },
  ],
})

test('a suggestion is told with its figures and its reasons', () => {
  const suggestions = suggestLinks([post, herald], outlets)
  const articles = new Map([post, herald].map((article) => [article.code, article]))
  expect(formatSuggestions(suggestions, { color: false, articles })).toBe(
    [
      'Two articles carry one text: articles/post.md “Willows for the Anse”',
      '  articles/herald.md “herald”  ←  articles/post.md “Willows for the Anse”',
      '    brief: 97 % of it is in the other, 29 % of the other in it, longest run 36 words, 39 of the first 40 words shared; excerpt, 99 % sure',
      '    + Oldersum Herald credits Harbour Post, with a link that does not lead to this text; the two texts confirm it. “First published by the Harbour Post.” <https://harbour-post.example/> (stated)',
      '    + The text of Harbour Post is longer and holds most of that of Oldersum Herald. (computed)',
      '',
      '1 suggestion, 1 link.',
      '',
    ].join('\n'),
  )
})

test('an undetermined direction is said to be so', () => {
  const suggestions = suggestLinks(
    [{ ...post, dated: null }, anArticle({ code: 'copy', outlet: 'x', text: lightEdit })],
    outlets,
  )
  const text = formatSuggestions(suggestions, { color: false })
  expect(text).toContain('  post  ?  copy\n')
  expect(text).toContain('; direction undetermined\n')
})

test('colours are a matter of choice, and titles cannot paint the terminal', () => {
  const evil = { ...post, title: 'x\u001b[31mred\u202e' }
  const suggestions = suggestLinks([evil, herald], outlets)
  const articles = new Map([[evil.code, evil]])
  expect(formatSuggestions(suggestions, { color: false, articles })).not.toMatch(/[\u001b\u202e]/)
  expect(formatSuggestions(suggestions, { color: true, articles })).toContain('\u001b[1m')
})

test('nothing to suggest', () => {
  expect(formatSuggestions([], { color: true })).toBe(
    'No articles were found that carry one text and are not linked.\n',
  )
})
