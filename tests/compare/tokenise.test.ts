import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/compare/read-text.ts'
import { TOKEN } from '../../src/compare/token-pattern.ts'
import { tokenise } from '../../src/compare/tokenise.ts'

describe('words and marks', () => {
  test.each([
    ['Mr. Adler met the U.S. envoy.', 'Mr.|Adler|met|the|U.S.|envoy|.'],
    ['Ida J. Adler’s don’t it’s', 'Ida|J.|Adler|’s|don’t|it|’s'],
    ['She chose plan B.', 'She|chose|plan|B|.'],
    ['the workers’ “war.” Then', 'the|workers|’|“|war|.|”|Then'],
    ['a 16-year-old, 2.5%, 1,200 and 10:30', 'a|16-year-old|,|2.5|%|,|1,200|and|10:30'],
    ['figures.. and...', 'figures|.|.|and|...'],
    ['see https://a.example/b(c). Then', 'see|https://a.example/b(c|)|.|Then'],
    ['open varn.example, ends.', 'open|varn.example|,|ends|.'],
    ['a — b – c -- d', 'a|—|b|–|c|--|d'],
    ['snake_case', 'snake|_|case'],
    ['{{< img src="a" >}} here', '{{< img src="a" >}}|here'],
    ['e\u0301te\u0301 नमस्ते', 'e\u0301te\u0301|नमस्ते'],
    ['👩‍👩‍👧 👍🏽𝒳', '👩‍👩‍👧|👍🏽|𝒳'],
    ['من الذي\u200fقال', 'من|الذي|قال'],
    ['iPhone手机', 'iPhone|手机'],
  ])('%s', (text, expected) => {
    expect(
      tokenise(text, 0)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(expected)
  })

  test('a long text without spaces is cut in pieces that hold every character', () => {
    const text = '新闻记者𠮷报道'.repeat(2000)
    expect(
      tokenise(text, 0)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text)
  })
})

describe('plain words are read without the pattern', () => {
  const pieces = [
    ...['the', 'A', 'Mr', 'No', 'vs', 'http', 'https', 'U.S', 'a.m', 'km', '5', '1,200', '2024'],
    ...[' ', ' ', '  ', '\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\u0301', '\ufe0f'],
    ...['.', ',', ';', ':', '!', '?', '/', '//', '(', ')', '[', '{', '{{', '}}', '{%', '%}', '*'],
    ...['-', '--', '–', '—', '…', '“', '”', '‘', '’', "'", '’s', "'s", '"', '„', '·', '\u2011'],
    ...['$', 'US', '€', '%', '&', '#', '@', '~', '_', '\\', '<', '>', '\u0000', '\u007f', '\u0085'],
    ...['é', 'É', 'ß', 'æ', 'नदी', 'مرحبا', '👩‍👩‍👧', '©', '𝒳', '\ud83d', 'İ'],
  ]
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join(''))

  test('as the pattern would read them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = tokenise(text, 0).map(({ start, end }) => [start, end])
        const found = [...text.matchAll(new RegExp(TOKEN))]
        expect(read).toEqual(found.map(({ 0: { length }, index }) => [index, index + length]))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('numbers and dates as one', () => {
  test.each([
    ['$8 million', 'en', '8000000'],
    ['8m', 'en', '8000000'],
    ['eight', 'en', '8'],
    ['twenty-one', 'en', '21'],
    ['two hundred thousand', 'en', '200000'],
    ['1,200.50', 'en', '1200.5'],
    ['1.200,50', 'de', '1200.5'],
    ['21st', 'en', 'o21'],
    ['third', 'en', 'o3'],
    ['10:30', 'en', null],
    ['Nov. 5, 2024', 'en', '2024-11-5'],
    ['5 November 2024', 'en', '2024-11-5'],
    ['2024-11-05', 'en', '2024-11-5'],
    ['November 5', 'en', '-11-5'],
    ['May 2019', 'en', '2019-5-'],
    ['Tues.', 'en', 'w2'],
  ])('%s (%s): %s', (text, language, value) => {
    const found = readText(text, 0, language).filter(
      ({ kind }) => kind === 'number' || kind === 'date',
    )
    expect(found.map((token) => token.value)).toEqual([value])
  })

  test('a verb is no month', () => {
    expect(readText('They may march on.', 0, 'en').map(({ kind }) => kind)).not.toContain('date')
  })
})
