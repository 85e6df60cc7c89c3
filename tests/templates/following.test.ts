// Following: who takes from whom, and what changed after publication.
import { expect, it } from 'vitest'
import { archive } from './fixture-archive.ts'
import { renderSite, textOf } from './render-site.ts'

const site = renderSite(archive)

it('leads from each cell of the table of flows to its texts', () => {
  const flows = site.get('/flows/')!
  expect(flows).toContain('<a href="#herald_from_gazette">1</a>')
  const section = flows.slice(flows.indexOf('id="herald_from_gazette"'))
  expect(textOf(section)).toMatch(
    /Portmarnoch Herald from The Skerry Gazette 1 text 18 hours after the source 88 % of the words kept Steamer’s bell raised/,
  )
  expect(section).toContain('href="/base/stories/bell-of-the-ardent/#he-77"')
})

it('names those who took a text and have not recorded its correction', () => {
  const changes = textOf(site.get('/changes/')!)
  expect(changes).toContain('The bell weighs 61 kilos, not 16. Not recorded at Portmarnoch Herald')
  expect(changes).toContain('Withdrawn; its record stays')
})

it('lists the stories of a language', () => {
  expect(textOf(site.get('/languages/ar/')!)).toContain('2 stories with a text in this language')
})
