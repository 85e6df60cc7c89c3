// Where feed readers find the feeds.
import { expect, it } from 'vitest'
import { archive } from './fixture-archive.ts'
import { renderSite } from './render-site.ts'

function feedsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map((match) => match[1]!)
}

const whole = ['/base/feed.xml', '/base/feed.json']

it.each([
  ['/', whole],
  ['/stories/bell-of-the-ardent/', whole],
  [
    '/outlets/gazette/',
    [...whole, '/base/outlets/gazette/feed.xml', '/base/outlets/gazette/feed.json'],
  ],
  [
    '/topics/heritage/',
    [...whole, '/base/topics/heritage/feed.xml', '/base/topics/heritage/feed.json'],
  ],
])('%s names its feeds', (path, expected) => {
  expect(feedsOf(renderSite(archive).get(path)!)).toEqual(expected)
})

it('a site without an address has none', () => {
  const site = renderSite({ ...archive, settings: { ...archive.settings, url: null } })
  expect([...site.values()].flatMap(feedsOf)).toEqual([])
})
