// What a reader finds on a story's page.
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { renderStory } from '../../templates/story-page.tsx'
import { citations } from '../support/citations.ts'
import { archive, bellStory, hostileStory, singleStory } from './fixture-archive.ts'
import { sectionOf, textOf } from './render-site.ts'

function pageOf(story: Story): string {
  return renderStory(archive.settings, story, citations)
}

const bell = pageOf(bellStory)

function jsonLdOf(html: string) {
  return JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)![1]!)
}

describe('the head of a story', () => {
  it('says who published it first and when, in the outlet’s zone and in UTC', () => {
    expect(textOf(bell)).toContain(
      'First published by The Skerry Gazette 5 March 2024, 08:30 (UTC−4) · 12:30 UTC',
    )
  })

  it('says that the original is not held where it is absent', () => {
    const absent = { ...bellStory, original: null }
    expect(textOf(pageOf(absent))).toMatch(/the original, Northwater Wire , is not held here/)
  })
})

describe('the text of a story', () => {
  it('gives each paragraph the number that a reader counts', () => {
    expect(bell).toContain(
      '<div id="gz-0412_p3"><p>Under the <a href="https://gazette.example/act">harbour act</a>',
    )
  })

  it('shows a placeholder with the address instead of a picture from elsewhere', () => {
    expect(bell).not.toContain('<img')
    expect(textOf(bell)).toContain('Image not kept in this archive gazette.example/img/bell.jpg')
    expect(textOf(bell)).toContain('The bell on the deck of the survey boat. Photo: Tam Reddick')
  })

  it('shows the picture where the archive allows it', () => {
    const settings = { ...archive.settings, remoteImages: true }
    const html = renderStory(settings, bellStory, citations)
    expect(html).toContain('<img src="https://gazette.example/img/bell.jpg"')
  })
})

describe('a variant', () => {
  it('has its own address, its kind, its delay and the way to where it was published', () => {
    const herald = sectionOf(bell, 'he-77')
    expect(textOf(herald)).toMatch(
      /Republication .*Portmarnoch Herald .*6 March 2024, 06:00 UTC .*18 hours after the original/,
    )
    expect(herald).toContain('href="https://herald.example/news/he-77"')
  })

  it('tells what was changed, counts the edits, and names what was lost', () => {
    const herald = textOf(sectionOf(bell, 'he-77'))
    expect(herald).toContain('Headline rewritten. Two honorifics dropped')
    expect(herald).toContain('14 edits Facts 1 Wording 3')
    expect(herald).toContain('The paragraph on who owns the wreck')
  })

  it('in Arabic runs from right to left', () => {
    expect(sectionOf(bell, 'mn-5')).toContain('<div class="prose" lang="ar" dir="rtl">')
  })

  it('calls a bare date “dated”', () => {
    expect(textOf(sectionOf(bell, 'dg-9'))).toContain('dated March 2024')
  })

  it('whose rights allow an excerpt shows fifty words and no more', () => {
    const quotation = /<blockquote class="excerpt"[^>]*>([\s\S]*?)<\/blockquote>/.exec(bell)![1]!
    expect(textOf(quotation).trim().split(' ')).toHaveLength(51)
    expect(bell).not.toContain('forty-ninth lantern')
  })

  it('that was withdrawn keeps its record without its words', () => {
    const echo = textOf(sectionOf(bell, 'ec-1'))
    expect(echo).toContain('Withdrawn. This article was withdrawn.')
    expect(echo).toContain('SHA-256 of the text b2b2')
    expect(bell).not.toContain('quicksilver')
  })

  it('shows what its outlet corrected', () => {
    expect(textOf(sectionOf(bell, 'gz-0412'))).toContain(
      'Correction 7 March 2024 : The bell weighs 61 kilos, not 16.',
    )
  })
})

describe('the provenance panel', () => {
  const panel = textOf(bell.slice(bell.indexOf('<aside'), bell.indexOf('</aside>')))

  it('quotes the evidence of each step with its grade', () => {
    expect(panel).toContain('Portmarnoch Herald ← from The Skerry Gazette Republication stated')
    expect(panel).toContain(
      'stated The closing sentence names the source and links to it. This article was first published by The Skerry Gazette.',
    )
    expect(panel).toContain('declared The editor declared it a translation. derived_from: GZ-0412')
  })

  it('says where an address matched only nearly', () => {
    expect(panel).toContain('The address given leads there only nearly.')
  })

  it('gives the record: address, retrieval, rights, captures and fingerprints', () => {
    for (const words of [
      'gazette.example/news/gz-0412',
      'Retrieved 9 March 2024',
      'Skerry Gazette Ltd',
      'archive.example/web/20240305/gazette',
      `SHA-256 of the file ${'a1'.repeat(32)}`,
    ]) {
      expect(panel).toContain(words)
    }
  })

  it('shows disagreements and what is not known', () => {
    expect(panel).toContain('Coast Digest credits the Gazette; its wording follows the Herald.')
    expect(panel).toContain('On which day of March 2024 Coast Digest printed it.')
  })

  it('draws the lineage: a link to each variant, dashes for what was computed, a list in words', () => {
    const drawing = /<svg viewBox="0 0 340[\s\S]*?<\/svg>/.exec(bell)![0]
    for (const { fragment } of bellStory.variants) expect(drawing).toContain(`href="#${fragment}"`)
    expect(drawing.match(/class="line computed"/g)).toHaveLength(1)
    expect(drawing).toContain('class="mark absent"')
    expect(panel).toContain('Coast Digest took it from Portmarnoch Herald (excerpt) computed')
  })
})

describe('a hostile article', () => {
  const html = pageOf(hostileStory)

  it('is text and nothing else', () => {
    expect(html).not.toMatch(/<script>|<img|<b>|onerror="/)
    expect(textOf(html)).toContain('</script><script>alert(1)</script> & <!--<script')
  })

  it('cannot end the JSON-LD', () => {
    // The JSON-LD's own end, and that of the script for citations.
    expect(html.match(/<\/script>/g)).toHaveLength(2)
    expect(jsonLdOf(html).name).toBe('</script><script>alert(1)</script> & <!--<script')
  })

  it('cannot make a link that runs a script', () => {
    expect(html).not.toContain('href="javascript:')
  })
})

describe('a story in Arabic', () => {
  it('has its headline and text marked as such', () => {
    const html = pageOf(singleStory)
    expect(html).toContain('<h1 lang="ar-EG" dir="rtl"><bdi>ميناء بلا سفن</bdi></h1>')
    expect(textOf(html)).toContain('no other text in this archive')
  })
})

describe('the JSON-LD of a story', () => {
  const data = jsonLdOf(bell)

  it('is one work with each article as an example of it', () => {
    expect(data['@type']).toBe('CreativeWork')
    expect(data.workExample.map((item: { '@id': string }) => item['@id'].split('#')[1])).toEqual([
      'gz-0412',
      'he-77',
      'mn-5',
      'dg-9',
      'ec-1',
    ])
  })

  it('names the republisher as publisher and the originator as source', () => {
    const [, herald] = data.workExample
    expect(herald.publisher.name).toBe('Portmarnoch Herald')
    expect(herald.sourceOrganization.name).toBe('The Skerry Gazette')
    expect(herald.isBasedOn).toEqual({
      '@id': 'https://archive.example/base/stories/bell-of-the-ardent/#gz-0412',
    })
  })
})

describe('the citations of a story', () => {
  it('cite what is shown, with a permanent address for it and for its paragraphs', () => {
    const cite = bell.slice(bell.indexOf('id="the_citation"'))
    expect(textOf(cite)).toContain(
      'APA Finnerty, O. (2024, March 5). Bell of the lost steamer Ardent rises after 137 years. The Skerry Gazette.',
    )
    expect(textOf(cite)).toContain(
      'Permanent address https://archive.example/base/stories/bell-of-the-ardent/#gz-0412 urn:uuid:',
    )
    expect(cite).toContain('href="#gz-0412_p1"')
    expect(textOf(cite)).toMatch(/BibTeX @article\{gz-0412,.* RIS TY - NEWS .* CSL-JSON \[/)
  })

  it('stand with the record of each other variant', () => {
    expect(textOf(sectionOf(bell, 'he-77'))).toContain(
      'Cite as Steamer’s bell raised off Skerry Head. (2024, March 6). Portmarnoch Herald.',
    )
  })
})
