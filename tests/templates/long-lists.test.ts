// Lists of a large archive: pages of a fixed size, one after another, with everything on them.
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { article, block, outlet, settings, story, variant, when } from './fixture-parts.ts'
import { renderSite, textOf } from './render-site.ts'

const [paper, radio] = [outlet('paper', 'The Paper'), outlet('radio', 'Radio')]

/** A story of The Paper that Radio took on the next day; the higher its number, the older. */
function taken(number: number) {
  const day = new Date(Date.UTC(2024, 11, 31 - number)).toISOString().slice(0, 10)
  const text = (by: typeof paper) =>
    article({
      code: `${by.id}-${number}`,
      outlet: by.id,
      title: `Goat ${number}`,
      category: 'Goats',
      published: when(day),
    })
  const source = { code: `paper-${number}`, url: null, name: null }
  return story(`goat-${number}`, [
    variant({ article: text(paper), outlet: paper }),
    variant({
      article: { ...text(radio), corrections: [{ date: when(day), text: 'It was a sheep.' }] },
      outlet: radio,
      derivation: {
        source,
        kind: 'republication',
        grade: 'declared',
        evidence: [],
        nearMatch: false,
      },
    }),
  ])
}

const stories = Array.from({ length: 120 }, (_, number) => taken(number))
const counts = { read: 240, published: 240, withdrawn: 0, draft: 0, refused: 0 }
const site = renderSite({
  settings,
  stories,
  outlets: [paper, radio],
  pages: [],
  drafts: [],
  refused: [],
  findings: [],
  counts,
})

/** Addresses that a page links to within its main part, each once, in order. */
function linksOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...new Set([...main.matchAll(/ href="([^"#]*)/g)].map((match) => match[1]!))]
}

const storyPath = /^\/base\/stories\/goat-\d+\/$/

describe('a long list', () => {
  it.each([
    ['/stories/', 120],
    ['/topics/goats/', 120],
    ['/languages/en/', 120],
    ['/republished/', 120],
    ['/years/2024/', 120],
    ['/years/2024/12/', 31],
    ['/outlets/paper/', 120],
    ['/outlets/radio/', 120],
    ['/flows/radio_from_paper/', 120],
    ['/changes/', 120],
  ])('%s has fifty a page and, page by page, all', (path, all) => {
    const pages = [path, `${path}page/2/`, `${path}page/3/`].flatMap((one) => site.get(one) ?? [])
    const listed = pages.map((html) => linksOf(html).filter((link) => storyPath.test(link)))
    expect(listed.map((links) => links.length)).toEqual(all === 120 ? [50, 50, 20] : [all])
    expect(new Set(listed.flat()).size).toBe(all)
    expect(site.has(`${path}page/${pages.length + 1}/`)).toBe(false)
  })

  it('says where it is, and leads on and back', () => {
    const second = site.get('/stories/page/2/')!
    expect(textOf(second)).toContain('Stories, page 2 51–100 of 120 stories, newest first')
    expect(second).toContain('<link rel="prev" href="/base/stories/"/>')
    expect(second).toContain('<link rel="next" href="/base/stories/page/3/"/>')
    expect(second).toContain(
      '<link rel="canonical" href="https://archive.example/base/stories/page/2/"/>',
    )
    expect(textOf(second.slice(second.indexOf('class="page-links"')))).toMatch(
      /Previous 1 2 3 Next/,
    )
    expect(site.get('/stories/page/3/')).not.toContain('rel="next"')
  })

  it('names a month again on the page where it goes on', () => {
    const names = ['/years/2024/', '/years/2024/page/2/'].map((path) =>
      [...site.get(path)!.matchAll(/<h2><a [^>]*>([^<]*)/g)].map((match) => match[1]),
    )
    expect(names).toEqual([
      ['December 2024', 'November 2024'],
      ['November 2024', 'October 2024', 'September 2024'],
    ])
  })
})

it('leads from a flow of many texts to all of them', () => {
  expect(site.get('/flows/')).toContain('<a href="/base/flows/radio_from_paper/">All 120 texts</a>')
  expect(site.get('/outlets/radio/')).toContain('href="/base/flows/radio_from_paper/"')
})

it('has the first of each list on the front page, and the way to the rest', () => {
  const front = textOf(site.get('/')!)
  for (const words of ['All 120 stories', 'Most republished', 'Recently changed', 'All changes'])
    expect(front).toContain(words)
})

it('counts the stories of each month', () => {
  expect(textOf(site.get('/years/')!)).toContain(
    '2024 120 September 28 October 31 November 30 December 31',
  )
})

it('gives a story of very many texts lists to find them by', () => {
  const outlets = Array.from({ length: 40 }, (_, number) => outlet(`o${number}`, `Paper ${number}`))
  const wide = story(
    'wide',
    outlets.map((by, number) =>
      variant({
        article: article({
          code: `w-${number}`,
          outlet: by.id,
          title: 'Wide',
          published: when('2024'),
        }),
        outlet: by,
        derivation:
          number === 0
            ? null
            : {
                source: { code: 'w-0', url: null, name: null },
                kind: 'republication',
                grade: 'declared',
                evidence: [],
                nearMatch: false,
              },
      }),
    ),
  )
  const pages = renderSite({
    settings,
    stories: [wide],
    outlets,
    pages: [],
    drafts: [],
    refused: [],
    findings: [],
    counts,
  })
  const page = pages.get('/stories/wide/')!
  const links = page.slice(page.indexOf('class="variant-links"'), page.indexOf('class="variant"'))
  expect(links.match(/href="#w-\d+"/g)).toHaveLength(40)
  expect(textOf(page)).toContain('27 more texts')
  // The drawing of forty texts would push all else off the front page.
  expect(pages.get('/')).not.toContain('class="stemma')
})

it('prints once a text that many variants have, and keeps the addresses of each', () => {
  const lines = [
    'The ferry ran aground with 40 sheep on board.',
    'Nobody was hurt.',
    'Hay came later.',
  ]
  const changed = [lines[0]!.replace('40', '14'), lines[1]!]
  const outlets = Array.from({ length: 26 }, (_, number) => outlet(`o${number}`, `Paper ${number}`))
  const text = (number: number) =>
    article({
      code: `w-${number}`,
      outlet: `o${number}`,
      title: 'Wide',
      published: when('2024'),
      blocks: (number === 0 ? lines : changed).map((line) => block('paragraph', line)),
    })
  const comparison = compareArticles(text(0), text(1))
  const wide = story(
    'wide',
    outlets.map((by, number) =>
      number === 0
        ? variant({ article: text(0), outlet: by })
        : variant({ article: text(number), outlet: by, comparison, comparedWith: 'w-0' }),
    ),
    { reading: 'w-0' },
  )
  const all = { stories: [wide], outlets, pages: [], drafts: [], refused: [], findings: [] }
  const page = renderSite({ settings, ...all, counts }).get('/stories/wide/')!
  expect(page.match(/class="full-text"/g)).toHaveLength(1)
  expect(page).not.toContain('<input type="radio"')
  const last = page.slice(page.indexOf('id="w-25"'), page.indexOf('id="the_citation"'))
  expect(textOf(last)).toContain(
    'Its text is word for word that of Paper 1 , with the same changes.',
  )
  expect([...last.matchAll(/<span id="(w-25_[^"]*)">/g)].map(([, id]) => id)).toEqual([
    'w-25_p1',
    'w-25_p2',
    ...comparison.edits.map((_edit, index) => `w-25_e${index}`),
    'w-25_cut3',
  ])
})
