// The page of an outlet: whom it takes from, who takes from it, and what it makes of their texts.
import { describe, expect, it } from 'vitest'
import { archive } from './fixture-archive.ts'
import { renderSite, textOf } from './render-site.ts'

const site = renderSite(archive)

describe('the page of an outlet', () => {
  const herald = site.get('/outlets/herald/')!

  it('gives figures about the texts that it takes', () => {
    expect(textOf(herald)).toContain('1 text taken from other outlets')
    expect(textOf(herald)).toContain('88 % of the source’s words kept')
    expect(textOf(herald)).toContain('18 hours after the source')
  })

  it('leads from each exchange to the texts in their stories', () => {
    const from = herald.slice(herald.indexOf('Takes from'), herald.indexOf('Taken by'))
    expect(textOf(from)).toContain('The Skerry Gazette 1 text Steamer’s bell raised')
    expect(from).toContain('href="/base/stories/bell-of-the-ardent/#he-77"')
  })

  it('has no house style where nothing was taken', () => {
    expect(textOf(site.get('/outlets/gazette/')!)).not.toContain('House style')
  })
})
