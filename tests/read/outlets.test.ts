import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../src/model/field-types.ts'
import { outletSchema } from '../../src/model/outlet.ts'
import { readContent } from '../../src/read/read-content.ts'
import { WELL_KNOWN_OUTLETS } from '../../src/read/well-known-outlets.ts'
import { brief, writeContent } from './write-content.ts'

const OUTLETS = {
  'archive.yaml': 'title: T',
  'outlets/harbour-gazette.yaml':
    'name: The Harbour Gazette\ndomains: [harbour.example]\nkind: newspaper',
  'outlets/harbour-sport.yaml': 'name: Harbour Sport\nhome: https://www.sport.harbour.example/',
}

/** Reads articles given by their front matter; `articles/0.md` is the first. */
async function read(fields: string[], outlets: Record<string, string> = OUTLETS) {
  const articles = fields.map((text, index) => [`articles/${index}.md`, `---\n${text}\n---\n`])
  return readContent(await writeContent({ ...outlets, ...Object.fromEntries(articles) }))
}

describe('the outlet of an article', () => {
  it.each([
    ['outlet: harbour-gazette', 'harbour-gazette', null],
    ['origin_url: https://harbour.example/a', 'harbour-gazette', null],
    ['origin_url: http://WWW.harbour.example/a', 'harbour-gazette', null],
    ['origin_url: https://news.harbour.example/a', 'harbour-gazette', null],
    ['origin_url: https://sport.harbour.example/a', 'harbour-sport', null],
    ['origin_url: https://live.sport.harbour.example/a', 'harbour-sport', null],
    ['outlet: harbour-sport\norigin_url: https://harbour.example/a', 'harbour-sport', null],
    ['outlet: the harbour GAZETTE', 'harbour-gazette', 'articles/0.md:2:9 note outlet-name'],
    ['outlet: Harbour-Gazette', 'harbour-gazette', 'articles/0.md:2:9 note outlet-name'],
    ['title: a', 'unknown', 'articles/0.md:1:1 warning no-outlet'],
    [
      'origin_url: https://notharbour.example/a',
      'notharbour-example',
      'articles/0.md:2:13 warning unknown-outlet',
    ],
    [
      'origin_url: https://www.nytimes.com/a',
      'the-new-york-times',
      'articles/0.md:2:13 warning unknown-outlet',
    ],
    ['origin_url: https://edition.cnn.com/a', 'cnn', 'articles/0.md:2:13 warning unknown-outlet'],
  ])('%s → %s', async (fields, outlet, finding) => {
    const { articles, findings } = await read([fields])
    expect(articles[0]!.outlet).toBe(outlet)
    expect(findings.map(brief)).toEqual(finding === null ? [] : [finding])
  })

  it.each([
    ['harbor-gazette', 'Did you mean `harbour-gazette`?'],
    ['The Harbor Gazette', 'Did you mean `harbour-gazette`?'],
    [
      'Reuters',
      'Write content/outlets/reuters.yaml:\n  name: "Reuters"\n  kind: agency\n  domains: [reuters.com]',
    ],
  ])('%s is no outlet', async (name, mend) => {
    const { articles, findings } = await read([`outlet: ${name}`])
    expect(articles).toEqual([])
    expect(findings).toMatchObject([
      { line: 2, column: 9, severity: 'error', rule: 'unknown-outlet-id', mend },
    ])
  })

  it('warns once for each unknown host and shows the file to write', async () => {
    const { articles, outlets, findings } = await read([
      'origin_url: https://www.bangkokpost.com/1\ndate: 2024-11-16 10:00',
      'origin_url: https://www.bangkokpost.com/2',
      'origin_url: https://bangkokpost.com/3',
      'origin_url: https://tidings.example/4',
    ])
    expect(articles.map(({ outlet }) => outlet)).toEqual([
      'bangkok-post',
      'bangkok-post',
      'bangkok-post',
      'tidings-example',
    ])
    expect(articles[0]!.dated!.text).toBe('2024-11-16T10:00:00+07:00')
    expect(findings.map(({ file, message, mend }) => [file, message, mend])).toEqual([
      [
        'articles/0.md',
        'Unexpected host bangkokpost.com, expected one of an outlet in outlets/; the outlet of this article (and of 2 more) is taken to be "Bangkok Post"',
        'Write content/outlets/bangkok-post.yaml:\n  name: "Bangkok Post"\n  kind: newspaper\n  domains: [bangkokpost.com]\n  time_zone: Asia/Bangkok',
      ],
      [
        'articles/3.md',
        'Unexpected host tidings.example, expected one of an outlet in outlets/; the outlet of this article is taken to be "tidings.example"',
        'Write content/outlets/tidings-example.yaml:\n  name: "tidings.example"\n  kind: site\n  domains: [tidings.example]',
      ],
    ])
    expect(outlets.map(({ id, implied }) => `${id} ${implied}`)).toEqual([
      'bangkok-post true',
      'harbour-gazette false',
      'harbour-sport false',
      'tidings-example true',
    ])
  })

  it('takes two hosts of one well-known outlet together', async () => {
    const { outlets } = await read(
      ['origin_url: https://www.bbc.com/1', 'origin_url: https://www.bbc.co.uk/1'],
      {},
    )
    expect(outlets).toMatchObject([{ id: 'bbc', name: 'BBC', domains: ['bbc.com', 'bbc.co.uk'] }])
  })

  it('says where a domain is missing from the file of an outlet', async () => {
    const { articles, findings } = await read(['origin_url: https://www.nytimes.com/1'], {
      'archive.yaml': 'title: T',
      'outlets/nyt.yaml': 'name: The New York Times\ntime_zone: America/New_York',
    })
    expect(articles[0]!.outlet).toBe('nyt')
    expect(findings.map(({ rule, mend }) => [rule, mend])).toEqual([
      ['unknown-outlet', 'Add nytimes.com to `domains` in outlets/nyt.yaml.'],
    ])
  })

  it('keeps two hosts apart that would have one id', async () => {
    const { outlets } = await read(
      ['origin_url: https://a-b.example/1', 'origin_url: https://a.b.example/1'],
      {},
    )
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(2)
  })
})

describe('WELL_KNOWN_OUTLETS', () => {
  it('names only kinds and time zones that exist', () => {
    expect(WELL_KNOWN_OUTLETS.size).toBeGreaterThan(80)
    for (const [domain, { name, kind, timeZone }] of WELL_KNOWN_OUTLETS) {
      expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      expect(name).not.toBe('')
      expect(outletSchema.shape.kind.options).toContain(kind)
      if (timeZone !== null) expect(isTimeZone(timeZone), timeZone).toBe(true)
    }
  })
})
