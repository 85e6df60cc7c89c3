// Feeds as feed readers and XML parsers of others take them.
import { DOMParser } from '@xmldom/xmldom'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/model/archive.ts'
import { cleanXml } from '../../src/outputs/feeds/clean-xml.ts'
import { feedPaths, listFeeds } from '../../src/outputs/feeds/list-feeds.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'
import { article, outlet, story, variant, when } from '../templates/fixture-parts.ts'
import { collectOutputs } from './collect-outputs.ts'

/** Parses XML and fails on anything that is not well-formed. */
function parseXml(text: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(text, 'text/xml')
}

const nasty = 'a\u0000b\u0008c\u000b \ud800 \ufffe \u{1f6a2} ]]> <![CDATA[ &amp; "q" \' </entry>'
const paper = outlet('paper', nasty)

/** The archive with one more story whose every word tries to break the XML. */
const nastyArchive: Archive = {
  ...archive,
  settings: { ...archive.settings, title: nasty, description: nasty },
  stories: [
    ...archive.stories,
    story('nasty', [
      variant({
        article: article({
          code: 'N-1',
          outlet: 'paper',
          title: nasty,
          description: nasty,
          category: nasty,
          byline: [nasty],
          published: when('2023-01-02'),
        }),
        outlet: paper,
      }),
    ]),
  ],
}

describe('feeds', async () => {
  const files = await collectOutputs(archive)
  const atom = parseAtomFeed(files.get('feed.xml')!)
  const bell = atom.entries?.find(({ title }) => title?.value === bellStory.title)

  it('are there for the site, each outlet with texts, and each topic', () => {
    const paths = [...files.keys()].filter((path) => /(^|\/)feed\.(xml|json)$/.test(path)).sort()
    expect(paths).toEqual(
      listFeeds(archive)
        .flatMap(({ path }) => Object.values(feedPaths(path)))
        .sort(),
    )
    expect(paths).toEqual(
      expect.arrayContaining([
        'feed.json',
        'feed.xml',
        'outlets/gazette/feed.xml',
        'outlets/manara/feed.json',
        'topics/heritage/feed.xml',
        'topics/sea/feed.json',
      ]),
    )
    expect(paths).not.toContain('outlets/wire/feed.xml')
  })

  it('have one entry for each story, not for each variant', () => {
    const titles = atom.entries?.map(({ title }) => title?.value) ?? []
    expect(titles[0]).toBe(bellStory.title)
    expect(titles.toSorted()).toEqual(archive.stories.map(({ title }) => title).toSorted())
  })

  it('name the source, the original’s address and where else it was published', () => {
    expect(bell?.source?.title?.value).toBe('The Skerry Gazette')
    expect(bell?.source?.id).toBe('https://gazette.example/')
    const links = bell?.links?.map(({ rel, href }) => `${rel} ${href}`)
    expect(links).toEqual([
      'alternate https://archive.example/base/stories/bell-of-the-ardent/',
      'via https://gazette.example/news/gz-0412',
      'related https://herald.example/news/he-77',
      'related https://manara.example/news/mn-5',
      'related https://digest.example/news/dg-9',
      'related https://echo.example/news/ec-1',
    ])
  })

  it('are dated by the newest date of the texts, never by the clock', () => {
    expect(bell?.published).toBe('2024-03-05T12:30:00.000Z')
    // The withdrawn text of 12 March is the newest thing known of the story.
    expect(bell?.updated).toBe('2024-03-12T00:00:00.000Z')
    expect(atom.updated).toBe('2024-03-12T00:00:00.000Z')
    expect(parseAtomFeed(files.get('topics/sea/feed.xml')!).entries).toHaveLength(2)
  })

  it('say the same in JSON Feed', () => {
    const feed = parseJsonFeed(files.get('feed.json')!)
    expect(feed.feed_url).toBe('https://archive.example/base/feed.json')
    expect(feed.home_page_url).toBe('https://archive.example/base/')
    expect(feed.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
    expect(feed.items?.[0]?.external_url).toBe('https://gazette.example/news/gz-0412')
    expect(JSON.parse(files.get('feed.json')!).version).toBe('https://jsonfeed.org/version/1.1')
  })

  it('keep an entry’s id when the story gets another address, headline, host or variant', async () => {
    const later = variant({
      article: article({
        code: 'A-0',
        outlet: 'herald',
        title: 'Bell, again',
        published: when('2025-01-01'),
      }),
      outlet: paper,
    })
    const moved: Archive = {
      ...archive,
      settings: { ...archive.settings, url: 'https://elsewhere.example/', pathPrefix: '/' },
      stories: [
        { ...bellStory, slug: 'bell', title: 'Bell', variants: [...bellStory.variants, later] },
      ],
    }
    const [entry] = parseAtomFeed((await collectOutputs(moved)).get('feed.xml')!).entries ?? []
    expect(entry?.id).toBe(bell?.id)
    expect(entry?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/)
  })

  it('are well-formed whatever the texts hold', async () => {
    const nastyFiles = await collectOutputs(nastyArchive)
    const xml = [...nastyFiles].filter(([path]) => path.endsWith('.xml'))
    expect(xml.length).toBeGreaterThan(5)
    for (const [, text] of xml) expect(() => parseXml(text)).not.toThrow()
    const feed = parseAtomFeed(nastyFiles.get('outlets/paper/feed.xml')!)
    expect(feed.entries?.[0]?.title?.value).toBe(cleanXml(nasty))
    expect(cleanXml(nasty)).toBe('abc   \u{1f6a2} ]]> <![CDATA[ &amp; "q" \' </entry>')
  })

  it('are left out where the settings name no address', async () => {
    const nowhere = { ...archive, settings: { ...archive.settings, url: null } }
    const paths = [...(await collectOutputs(nowhere)).keys()]
    expect(paths.filter((path) => /feed|sitemap/.test(path))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['robots.txt', 'data/articles.jsonl']))
  })
})
