import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { recordStory } from '../../src/outputs/records/record-story.ts'
import { listFilters } from '../../src/outputs/search/list-filters.ts'
import { searchPage, spaceOut } from '../../src/outputs/search/search-page.ts'
import { searchRecordOf } from '../../src/outputs/search/search-record-of.ts'
import { archive } from '../templates/fixture-archive.ts'

const records = archive.stories.map((story) =>
  searchRecordOf(story, recordStory(archive.settings, story)),
)

describe('search records', () => {
  it('fold each story into one, with a section for each variant', () => {
    expect(records.map(({ path }) => path)).toEqual([
      'stories/bell-of-the-ardent/',
      'stories/hostile/',
      'stories/single/',
    ])
    expect(records[0]?.sections.map(({ fragment, outlet }) => `${fragment} ${outlet}`)).toEqual([
      'gz-0412 The Skerry Gazette',
      'he-77 Portmarnoch Herald',
      'mn-5 المنارة',
      'dg-9 Coast Digest',
      'ec-1 Sandbank Echo',
    ])
  })

  it('can be narrowed by outlet, language, topic, year and change', () => {
    expect(records[0]?.filters).toEqual({
      outlet: ['gazette', 'herald', 'manara', 'digest', 'echo'],
      language: ['en', 'ar'],
      topic: ['heritage', 'sea'],
      year: ['2024'],
      changed: ['yes'],
    })
    expect(records[2]?.filters).toMatchObject({ language: ['ar'], year: [], changed: ['no'] })
  })

  it('offer each choice with the number of its stories', () => {
    const choices = listFilters(archive)
    expect(choices.outlet).toContainEqual({ value: 'manara', name: 'المنارة', count: 2 })
    expect(choices.year).toEqual([{ value: '2024', name: '2024', count: 1 }])
    expect(choices.changed.map(({ name, count }) => [name, count])).toEqual([
      ['Changed', 1],
      ['Not changed', 2],
    ])
  })

  it('give the engine pages whose words are all text', () => {
    const tree = fromHtml(searchPage(records[1]!))
    expect(JSON.stringify(tree)).not.toMatch(/"tagName":"(script|img|b)"/)
    expect(textOf(tree)).toContain('<script>alert(5)</script> is only text here.')
  })

  it('escape only what would be markup, and let no word be a mark of the engine', () => {
    const section = { fragment: 'x-1', outlet: 'The “Echo”', headline: 'A', language: 'en' }
    const text = 'She said "no" & <b>\nleft ___PAGEFIND_WEIGHT___9'
    expect(searchPage({ ...records[0]!, sections: [{ ...section, text }] })).toContain(
      '<h2 id="x-1">The “Echo”: A</h2>She said "no" &#x26; &#x3C;b> left __PAGEFIND_WEIGHT__9.</body>',
    )
  })

  it('say once what several variants have, after a mark that names them by their places', () => {
    const section = { outlet: 'Echo', headline: 'A', language: 'en' }
    const sections = [
      { ...section, fragment: 'x-1', text: 'One.\nTwo\nThree.\nFour.' },
      { ...section, fragment: 'y-2', text: 'One.\nFour.\nFive.' },
    ]
    expect(searchPage({ ...records[0]!, sections })).toContain(
      '<h2 id="x-1">Echo: A</h2>Two. Three. <i id="0.1" data-pagefind-title="+"></i>One. … Four.' +
        '<h2 id="y-2">Echo: A</h2>Five.</body>',
    )
  })

  it.each([
    ['海底的声音', '海 底 的 声 音'],
    ['กรุงเทพ', 'ก รุ ง เ ท พ'],
    ['night ferry', 'night ferry'],
    ['أردنت', 'أردنت'],
  ])('part the letters of scripts without spaces: %s', (text, spaced) => {
    expect(spaceOut(text)).toBe(spaced)
  })
})
