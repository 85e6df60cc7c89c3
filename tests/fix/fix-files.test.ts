import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/check-files.ts'
import { fixers } from '../../src/fix/fixers.ts'
import { fixFiles } from '../../src/fix-files.ts'
import { EXAMPLE, SURROUNDINGS } from '../../src/rules/example-files.ts'
import { ruleGroups } from '../../src/rules/rules.ts'
import { writeContent } from '../read/write-content.ts'

const rules = ruleGroups.flatMap((group) => group.rules)

/** The text of one article after all that is safe was mended, and how often. */
async function mend(text: string, file = EXAMPLE): Promise<{ text: string; changes: string[] }> {
  const content = await writeContent({ ...SURROUNDINGS, [file]: text })
  const [fixed] = await fixFiles(content, await checkFiles(content, [file]))
  const changes = (fixed?.fixes ?? []).map(
    ({ line, rule, before, after }) => `${line} ${rule}: ${before.join('|')} → ${after.join('|')}`,
  )
  return { text: fixed?.after ?? text, changes }
}

/** An article with these lines of front matter. */
const withFront = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nThe ferry came back.\n`

describe('what can be mended', () => {
  it('is said in the registry of rules, of these rules and no others', () => {
    const said = rules.filter(({ fix }) => fix !== undefined).map(({ id }) => id)
    expect(said.sort()).toEqual([...fixers.keys()].sort())
  })

  it.each([
    ...rules.flatMap((rule) =>
      rule.fix !== undefined && rule.examples.kind === 'content'
        ? [[rule.id, rule.examples.bad[EXAMPLE]!, rule.examples.good[EXAMPLE]!] as const]
        : [],
    ),
  ])('%s: the example becomes the mended one', async (_id, bad, good) => {
    expect((await mend(bad)).text).toBe(good)
    expect((await mend(good)).changes).toEqual([])
  })

  it.each([
    ['Title: The ferry', 'title: The ferry'],
    ['titel: The ferry', 'title: The ferry'],
    ['"orgin-url": https://harbourpost.example/1', 'origin_url: https://harbourpost.example/1'],
    ['title: [Opinion] The ferry', 'title: "[Opinion] The ferry"'],
    ['title: *Late* news', 'title: "*Late* news"'],
    ['title: The "Alma": back', 'title: "The \\"Alma\\": back"'],
    ['draft: yes', 'draft: true'],
    ['draft: "false" # soon', 'draft: false # soon'],
    ['status: Withdrawn', 'status: withdrawn'],
    ["status: 'withdrwan'", "status: 'withdrawn'"],
    ['language: en_GB', 'language: en-GB'],
    ['language: Deutsch', 'language: de'],
    ['published: 31.12.2023', 'published: 2023-12-31'],
    ['published: "12/31/2023"', 'published: "2023-12-31"'],
    ['published: 05-05-2024', 'published: 2024-05-05'],
    ['published: 2024.05.06', 'published: 2024-05-06'],
    ['published: 2024-31-12', 'published: 2024-12-31'],
    ['published: 2024年5月6日', 'published: 2024-05-06'],
    ['outlet: "Harbour  Post"', 'outlet: "harbour-post"'],
  ])('%s → %s', async (bad, good) => {
    const others = [
      ...(bad.startsWith('outlet') || /url/.test(bad) ? [] : ['outlet: harbour-post']),
      ...(/^tit/i.test(bad) ? [] : ['title: The ferry']),
    ]
    const { text, changes } = await mend(withFront(...others, bad))
    expect(text).toBe(withFront(...others, good))
    expect(changes).toHaveLength(1)
  })
})

describe('what is left to an editor', () => {
  it.each([
    ['a date that could be two days', 'published: 05/06/2024'],
    ['a day that no calendar has', 'published: 31/02/2024'],
    ['a date in words', 'published: last Tuesday'],
    ['an address without its beginning', 'origin_url: harbourpost.example/1'],
    ['a name of another system', 'author: Ann Marsh'],
    ['a field that is there already', 'titel: Another'],
    ['a field that could be two', 'dat: 2024'],
    ['two fields that differ', 'title: Another ferry'],
    ['an outlet spelt like another', 'outlet: harbor-post'],
    ['a quotation mark that nothing closes', 'category: "Sea'],
    ['a bracket that nothing closes', 'tags: [sea, ferries'],
    ['a colon before a comment', 'category: Sea: side # later'],
    ['a text over two lines', 'category: Sea: side\n  and shore'],
    ['a word that means another language', 'language: Englisch'],
    ['a number for true', 'draft: 1'],
  ])('%s: %s', async (_what, line) => {
    const before = withFront('title: The ferry', line)
    expect(await mend(before)).toEqual({ text: before, changes: [] })
  })

  it('is a misspelt field whose value would be refused', async () => {
    const before = withFront('title: The ferry', 'outlet: harbour-post', 'publised: soon')
    expect((await mend(before)).changes).toEqual([])
  })
})

describe('how it is mended', () => {
  it('keeps line ends, a byte order mark, comments and everything else as it stands', async () => {
    const before =
      '\ufeff---\r\n# kept\r\nTitle:   "The ferry"   # kept\r\noutlet: harbour-post\r\ndraft: Yes\r\n---\r\n\r\nTwo  spaces, \ttab.\r\nEnd'
    const { text, changes } = await mend(before)
    expect(text).toBe(before.replace('Title:', 'title:').replace('Yes', 'true'))
    expect(changes).toEqual([
      '3 unknown-key: Title:   "The ferry"   # kept → title:   "The ferry"   # kept',
      '5 bad-value: draft: Yes → draft: true',
    ])
  })

  it('goes on where one change lets the next be seen', async () => {
    const { text } = await mend(
      '----\ntitle: The ferry: back\noutlet: Harbour Post\ntags: sea\ntags: sea\n<!-- x -->\n----\n\nIt.\n',
    )
    expect(text).toContain('---\ntitle: The ferry: back')
    const clean = await mend('----\ntitle: The ferry: back\noutlet: Harbour Post\n----\n\nIt.\n')
    expect(clean.text).toBe('---\ntitle: "The ferry: back"\noutlet: harbour-post\n---\n\nIt.\n')
  })

  it('moves a first field to the margin', async () => {
    const { text } = await mend(withFront('  title: The ferry', 'outlet: harbour-post'))
    expect(text).toBe(withFront('title: The ferry', 'outlet: harbour-post'))
  })

  it('takes out the second of two equal lines', async () => {
    const { text, changes } = await mend(
      withFront('title: The ferry', 'outlet: harbour-post', 'tags: sea', 'tags: sea'),
    )
    expect(text).toBe(withFront('title: The ferry', 'outlet: harbour-post', 'tags: sea'))
    expect(changes).toEqual(['5 duplicate-key: tags: sea → '])
  })

  it('mends outlets and settings too', async () => {
    const content = await writeContent({
      'archive.yaml': 'titel: The Ferry Papers\n',
      'outlets/evening-news.yaml': 'name: Evening News\nKind: Newspaper\n',
      [EXAMPLE]: withFront('title: The ferry', 'outlet: evening-news'),
    })
    const findings = await checkFiles(content, ['archive.yaml', 'outlets/evening-news.yaml'])
    expect((await fixFiles(content, findings)).map(({ file, after }) => [file, after])).toEqual([
      ['archive.yaml', 'title: The Ferry Papers\n'],
      ['outlets/evening-news.yaml', 'name: Evening News\nkind: newspaper\n'],
    ])
  })

  it('does not touch a file in another encoding', async () => {
    const content = await writeContent({
      [EXAMPLE]: Buffer.from('---\nTitle: Caf\xe9\n---\n\nIt.\n', 'latin1'),
    })
    expect(await fixFiles(content, await checkFiles(content, [EXAMPLE]))).toEqual([])
    expect(join(content, EXAMPLE)).toContain('ferry')
  })
})
