import { describe, expect, it } from 'vitest'
import { chooseSlugs, slugOf } from '../../src/stories/choose-slugs.ts'

describe('slugOf', () => {
  it.each([
    ['Iceland’s ferry returns', 'icelands-ferry-returns'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Über Straße & Œuvre', 'uber-strasse-oeuvre'],
    ['العبّارة', ''],
    ['%2e%2e%2f', '2e-2e-2f'],
    ['a\u0000b', 'a-b'],
    [
      `${'word '.repeat(40)}`,
      'word-word-word-word-word-word-word-word-word-word-word-word-word-word-word-word',
    ],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})

describe('chooseSlugs', () => {
  it('keeps slugs unique: the first plain, then the year, then the code', () => {
    const naming = { key: null, title: 'Ferry returns', year: '2024' }
    expect(chooseSlugs(['a', 'b', 'c'].map((fragment) => ({ ...naming, fragment })))).toEqual([
      'ferry-returns',
      'ferry-returns-2024',
      'ferry-returns-c',
    ])
  })

  it('names stories without Latin letters, and reserved names, by their code', () => {
    const rest = { key: null, year: null }
    expect(
      chooseSlugs([
        { ...rest, title: '新闻', fragment: 'x1' },
        { ...rest, title: 'CON', fragment: 'x2' },
      ]),
    ).toEqual(['story-x1', 'story-x2'])
  })
})
