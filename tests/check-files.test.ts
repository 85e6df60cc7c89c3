import { afterAll, describe, expect, it } from 'vitest'
import { openEngine } from '../src/build/engine.ts'
import { checkFiles } from '../src/check-files.ts'
import { loadArchive } from '../src/load-archive.ts'
import { SURROUNDINGS } from '../src/rules/example-files.ts'
import { ruleGroups } from '../src/rules/rules.ts'
import { brief, writeContent } from './read/write-content.ts'

/** What only shows when texts and stories are held against each other. */
const ofTheWhole = new Set([
  'near-match',
  'computed-link',
  'disagreement',
  'alias-unusable',
  'dead-link',
])

const examples = ruleGroups.flatMap(({ rules }) =>
  rules.flatMap(({ id, examples }) =>
    examples.kind === 'content' ? [[id, examples.bad] as const] : [],
  ),
)

describe('checkFiles', () => {
  const engine = openEngine({ cache: null, workers: 1 })
  afterAll(() => engine.close())

  it.each(examples)('says of the files of %s what the whole check says', async (_id, bad) => {
    const files = Object.entries({ ...SURROUNDINGS, ...bad }).filter(([, text]) => text !== '')
    const content = await writeContent(Object.fromEntries(files))
    const asOf = { text: '2024-06-01', precision: 'day' } as const
    const archive = await loadArchive(content, { engine, asOf })
    const names = files.map(([file]) => file)
    const whole = archive.findings.filter(
      ({ rule, file }) => !ofTheWhole.has(rule) && names.includes(file),
    )
    const single = await checkFiles(content, names)
    // Of two articles with one code the whole check names the later; each is named by itself.
    const own = single.filter(
      ({ rule, file }) => rule !== 'duplicate-code' || file.includes('heron'),
    )
    expect(own.map(brief).sort()).toEqual(whole.map(brief).sort())
  })

  it('names both articles that have one code', async () => {
    const article = (code: string) => `---\noutlet: harbour-post\ntitle: x\n${code}\n---\n\nText.\n`
    const content = await writeContent({
      ...SURROUNDINGS,
      'articles/a.md': article('code: "HP-1"'),
      'articles/b.md': article("code: 'hp-1' # the same"),
      'articles/c.md': article('code: HP-2'),
    })
    for (const [file, rules] of [
      ['articles/a.md', ['duplicate-code']],
      ['articles/b.md', ['duplicate-code']],
      ['articles/c.md', []],
    ] as const) {
      expect((await checkFiles(content, [file])).map(({ rule }) => rule)).toEqual(rules)
    }
  })

  it('knows the codes of all articles, also of those that have none and those with much front matter', async () => {
    const content = await writeContent({
      ...SURROUNDINGS,
      'articles/long.md': `---\ndescription: ${'x'.repeat(9000)}\ncode: FAR\n---\n\nText.\n`,
      'articles/sub/plain.md': '---\ntitle: x\n---\n\ncode: NOT-THIS\n',
      'articles/a.md':
        '---\noutlet: harbour-post\ntitle: x\nderived_from: [FAR, sub/plain, NOT-THIS]\n---\n\nText.\n',
    })
    const findings = await checkFiles(content, ['articles/a.md'])
    expect(findings.map(({ message }) => message)).toEqual([
      'Unexpected code “NOT-THIS”, expected the code of an article in this archive',
    ])
  })

  it('reads a name of an outlet that only an address implies', async () => {
    const content = await writeContent({
      ...SURROUNDINGS,
      'articles/other.md': '---\norigin_url: https://evening.example/1\ntitle: x\n---\n\nText.\n',
      'articles/a.md': '---\noutlet: evening-example\ntitle: x\n---\n\nText.\n',
    })
    expect(await checkFiles(content, ['articles/a.md'])).toEqual([])
  })

  it('says of a file that is not there that it cannot be opened', async () => {
    const content = await writeContent(SURROUNDINGS)
    expect((await checkFiles(content, ['articles/no.md'])).map(brief)).toEqual([
      'articles/no.md:1:1 error unreadable',
    ])
  })
})
