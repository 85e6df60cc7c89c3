// A variant's text with its changes marked.
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { MarkedText } from '../../templates/_parts/marked-text.tsx'
import { article, block, outlet, settings, variant } from './fixture-parts.ts'
import { textOf } from './render-site.ts'

const paper = outlet('paper', 'The Paper')
const lines = [
  'The ferry Ottar ran aground off Skerry Head on Monday with 40 sheep and a piano on board.',
  'Nobody was hurt, the harbour master said, and the piano is still in tune.',
  'The sheep were walked ashore at low tide by two schoolteachers and a dog.',
  'The company that runs the ferry has promised to pay for the hay.',
]
const source = variant({
  article: article({
    code: 'A',
    outlet: 'paper',
    title: 'Ferry aground with piano',
    blocks: lines.map((line) => block('paragraph', line)),
  }),
  outlet: paper,
})

function compare(title: string, texts: readonly string[], compact = false, single = false): string {
  const other = variant({
    article: article({
      code: 'B',
      outlet: 'paper',
      title,
      blocks: texts.map((line) => block('paragraph', line)),
    }),
    outlet: paper,
  })
  const comparison = compareArticles(source.article, other.article)
  return renderToString(
    <MarkedText
      settings={settings}
      variant={other}
      source={source}
      comparison={comparison}
      compact={compact}
      single={single}
    />,
  )
}

describe('MarkedText', () => {
  const html = compare('Ferry aground with a piano', [
    lines[0]!.replace('40', '14'),
    lines[1]!,
    lines[2]!,
  ])

  it('marks the one word that changed, on both sides, with words for those who do not see it', () => {
    expect(textOf(html)).toContain('with dropped: 40 added: 14 sheep and a piano on board')
    expect(html).toMatch(/<del[^>]* data-class="fact.number"/)
  })

  it('keeps the exact words of both sides for reading alone and side by side', () => {
    const row = html.slice(html.indexOf('row-edited'), html.indexOf('row-same'))
    const own = /<div class="own">([\s\S]*?)<\/div>/.exec(row)![1]!
    const words = own.replace(/<span class="vh">[^<]*<\/span>/g, '').replace(/<[^>]*>/g, '')
    expect(words).toBe(lines[0]!.replace('40', '14'))
  })

  it('prints each text once where it has a single view', () => {
    const once = compare(
      'Ferry aground with a piano',
      [lines[0]!.replace('40', '14'), lines[1]!],
      true,
      true,
    )
    expect(textOf(once)).toContain('with dropped: 40 added: 14 sheep and a piano on board')
    expect(once.match(/sheep and a piano/g)).toHaveLength(1)
    expect(once).not.toMatch(/<input|class="(?:before|own)"/)
  })

  it('leaves an unchanged paragraph as it is, at its own address, with the way to its source', () => {
    expect(html).toContain(
      `<div class="row row-same" id="b_p2"><div class="after"><p>${lines[1]}</p></div><a class="row-link" href="#a_p2"`,
    )
  })

  it('shows a paragraph that was cut where it stood', () => {
    expect(textOf(html.slice(html.indexOf('row-removed')))).toContain(
      'Cut dropped: The company that runs the ferry',
    )
  })

  it('gives the place of a cut an address', () => {
    expect(html).toContain('<div class="row row-removed" id="b_cut4">')
  })

  it('gives four views and two scopes to choose from, by radio buttons', () => {
    const values = [...html.matchAll(/type="radio"[^>]* value="([a-z]+)"/g)].map(
      (match) => match[1],
    )
    expect(values).toEqual(['published', 'marked', 'beside', 'only', 'facts', 'all'])
  })

  it('marks the headline', () => {
    expect(textOf(html)).toMatch(
      /Headline Ferry aground with piano Ferry aground with a piano Ferry aground with added: a piano/,
    )
  })

  it('gives each edit one address', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('b_e0')
  })

  it('in a story of many variants prints unchanged paragraphs once only, and keeps their addresses', () => {
    const short = compare(
      'Ferry aground with piano',
      [lines[0]!, lines[1]!, lines[2]!.replace('dog', 'goat'), lines[3]!],
      true,
    )
    expect(short).not.toContain('Nobody was hurt')
    expect(short).toContain('id="b_p2"')
    expect(textOf(short)).toContain('2 passages unchanged: as in The Paper')
  })
})
