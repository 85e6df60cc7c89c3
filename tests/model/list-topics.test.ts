import { describe, expect, it } from 'vitest'
import { listTopics } from '../../src/model/list-topics.ts'
import { topicSlug } from '../../src/model/topic-slug.ts'
import { archive } from '../templates/fixture-archive.ts'

describe('listTopics', () => {
  it('joins spellings of one topic and prefers the one that does not shout', () => {
    const heritage = listTopics(archive).find(({ slug }) => slug === 'heritage')!
    expect(heritage.name).toBe('Heritage')
    expect(heritage.stories.map(({ slug }) => slug)).toEqual(['bell-of-the-ardent'])
  })

  it('joins categories and tags', () => {
    const sea = listTopics(archive).find(({ slug }) => slug === 'sea')!
    expect(sea.stories.map(({ slug }) => slug)).toEqual(['bell-of-the-ardent', 'single'])
  })
})

describe('topicSlug', () => {
  it.each([
    ['WORLD', 'world'],
    ['Arts & Culture', 'arts-culture'],
    ['  Ｆｕｌｌ width ', 'full-width'],
    ['ميناء', 'ميناء'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s → %s', (name, slug) => expect(topicSlug(name)).toBe(slug))

  it.each(['con', 'LPT1', '!!!', '—'])(
    'gives %s, which cannot be a folder, a fingerprint',
    (name) => {
      expect(topicSlug(name)).toMatch(/^topic-[0-9a-f]{8}$/)
    },
  )

  it('stays short and keeps long names apart', () => {
    const [a, b] = [topicSlug(`${'long '.repeat(100)}a`), topicSlug(`${'long '.repeat(100)}b`)]
    expect(a.length).toBeLessThan(80)
    expect(a).not.toBe(b)
  })
})
