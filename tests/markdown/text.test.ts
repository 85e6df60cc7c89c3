import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/markdown/attribution/split-sentences.ts'
import { countWords } from '../../src/markdown/count-words.ts'
import { foldText } from '../../src/markdown/fold-text.ts'
import { safeUrl } from '../../src/markdown/safe-url.ts'
import { bodyOf } from './body-of.ts'

test.each([
  ['The pier, 1,000 feet long, isn’t well-known in the U.S.', 10],
  ['渡轮五月修好了', 7],
  ['桟橋が 2021 年に', 6],
  ['渡轮 ferry 号', 4],
  ['أُصلح الرصيف في مايو', 4],
  ['— … —', 0],
])('words of “%s”: %i', (markdown, words) => {
  expect(bodyOf(markdown).body.words).toBe(words)
})

test('headings count as running text; captions, bios, furniture and credits do not', () => {
  const markdown =
    '## Two words\n\nThree more words\n\nAdvertisement\n\n![x](/media/x.jpg)\n\n*A caption*\n\nAna Silva covers tides for The Mail.'
  expect(bodyOf(markdown).body.words).toBe(5)
})

test('the folded text is the same whatever the markup, spaces and furniture', () => {
  const a = bodyOf('The *pier*\nwas\u00A0mended.\n\nAdvertisement\n\nIt is cafe\u0301 now.').body
    .blocks
  const b = bodyOf('The pier was mended.\n\nIt is café now.').body.blocks
  expect(foldText(a)).toBe('The pier was mended.\nIt is café now.')
  expect(foldText(b)).toBe(foldText(a))
})

test.each([
  ['One. Two! “Three?” Four', ['One.', 'Two!', '“Three?”', 'Four']],
  ['Mr. Reed of the U.S. Navy left. He ran.', ['Mr. Reed of the U.S. Navy left.', 'He ran.']],
  ['At 5 p.m. sharp. This is it', ['At 5 p.m. sharp.', 'This is it']],
  ['In the U.S. This article ran.', ['In the U.S.', 'This article ran.']],
  ['一。二！三', ['一。', '二！', '三']],
])('sentences of: %s', (text, sentences) => {
  const cut = splitSentences(text, new Set()).map(({ start, end }) => text.slice(start, end))
  expect(cut).toEqual(sentences)
})

test.each([
  ['HTTPS://Sund.Example/A b', 'https://sund.example/A%20b'],
  ['\\\\evil.example/x', 'https://evil.example/x'],
  ['java\u200Bscript:alert(1)', null],
  ['{{ site.url }}/x', null],
  ['https://пирс.example/', 'https://xn--h1anee.example/'],
  ['http://[', null],
])('the address %s becomes %s', (raw, url) => {
  expect(safeUrl(raw, 'link', null).url).toBe(url)
})

test('words of Latin text are counted as those of any other text', () => {
  const shards = fc.constantFrom(
    'a',
    'Ab1',
    '9',
    '.',
    ',',
    '-',
    '’',
    "'",
    ' ',
    '“',
    '—',
    '\n',
    '/',
    ':',
  )
  fc.assert(
    fc.property(fc.array(shards, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const block = (of: string) => [
        { role: 'paragraph' as const, text: of, html: '', links: [], image: null },
      ]
      expect(countWords(block(`${text} `)) + 1).toBe(countWords(block(`${text} ы`)))
    }),
  )
})
