import * as fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/model/archive.ts'
import { aliasPath } from '../../src/outputs/alias-path.ts'
import { findAliasProblems } from '../../src/outputs/find-alias-problems.ts'
import { archive } from '../templates/fixture-archive.ts'
import { article, outlet, settings, story, variant } from '../templates/fixture-parts.ts'
import { collectOutputs } from './collect-outputs.ts'

const paper = outlet('paper', 'Paper')

function storyWith(slug: string, aliases: string[], title = slug) {
  const held = article({ code: slug.toUpperCase(), outlet: 'paper', title, aliases })
  return story(slug, [variant({ article: held, outlet: paper })], { aliases })
}

function archiveOf(...stories: ReturnType<typeof storyWith>[]): Archive {
  return { ...archive, stories }
}

async function stubsOf(...stories: ReturnType<typeof storyWith>[]) {
  const files = await collectOutputs(archiveOf(...stories))
  return [...files].filter(([path]) => path.endsWith('.html'))
}

describe('an alias', () => {
  it.each([
    ['/old/ferry/', 'old/ferry/index.html'],
    ['old/ferry', 'old/ferry/index.html'],
    ['/old/ferry/index.html', 'old/ferry/index.html'],
    ['/2019/05/ferry_2-a.html', '2019/05/ferry_2-a.html'],
    ['/base/old/', 'old/index.html'],
    ['https://archive.example/base/old/', 'old/index.html'],
    ['/stories/ferry-comes-back/', 'stories/ferry-comes-back/index.html'],
    ['/stories/page/2/', null],
    ['/stories/', null],
    ['/', null],
    ['', null],
    ['/404.html', null],
    ['/../secret/', null],
    ['/a/../../b/', null],
    ['/a//b/', null],
    ['/Old/', null],
    ['/%2e%2e/', null],
    ['/.well-known/x/', null],
    ['/feed.xml', null],
    ['/feed.xml/a/', null],
    ['/con/', null],
    ['/a/aux.html', null],
    ['/data/articles/', null],
    ['/topics/sea/', null],
    ['https://elsewhere.example/old/', null],
    ['/a\\b/', null],
    [`/${'a'.repeat(300)}/`, null],
  ])('%s stands at %s', (alias, file) => {
    expect(aliasPath(settings, alias)?.file ?? null).toBe(file)
  })

  it('never leads out of the site', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab./\\%2e-_:') }), (alias) => {
        const file = aliasPath(settings, alias)?.file ?? 'none.html'
        expect(file).toMatch(/^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*(?:\/index)?\.html?$/)
      }),
    )
  })
})

describe('an older address', () => {
  it('is a valid page that leads to the story, with its title as text', async () => {
    const [stub] = await stubsOf(storyWith('ferry', ['/old/'], '</title><script>alert(1)</script>'))
    expect(stub?.[0]).toBe('old/index.html')
    const html = stub![1]
    expect(html).toContain('content="0; url=/base/stories/ferry/"')
    expect(html).toContain('href="https://archive.example/base/stories/ferry/"')
    expect(JSON.stringify(fromHtml(html))).not.toContain('"tagName":"script"')
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'meta-refresh': 'off', 'doctype-style': 'off', 'void-style': 'off' },
    }).validateString(html)
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(
      [],
    )
  })

  it('gives way to a page, and to the story that claimed it first', async () => {
    const stubs = await stubsOf(
      storyWith('ferry', ['/stories/bell/', '/old/']),
      storyWith('bell', ['/old/', '/bell/']),
    )
    expect(stubs.map(([path, html]) => [path, /url=([^"]*)/.exec(html)?.[1]])).toEqual([
      ['old/index.html', '/base/stories/ferry/'],
      ['bell/index.html', '/base/stories/bell/'],
    ])
  })

  it('is reported to the editor where it cannot lead on', () => {
    const found = findAliasProblems(
      archiveOf(
        storyWith('ferry', ['/stories/bell/', '/old/', '/../x/', '/stories/ferry/']),
        storyWith('bell', ['/old/']),
      ),
    )
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [
        'articles/FERRY.md',
        'Unexpected alias “/stories/bell/”, expected an address that no page has: the story “bell” stands there',
      ],
      [
        'articles/FERRY.md',
        'Unexpected alias “/../x/”, expected an address on this site such as /old/night-ferry/',
      ],
      [
        'articles/BELL.md',
        'Unexpected alias “/old/”, expected one story at each address: articles/FERRY.md claims it too',
      ],
    ])
  })
})

describe('an older address on a host that leads on by itself', () => {
  const many = Array.from({ length: 1200 }, (_, i) => `/old/${i}/`)
  const on = async (deploy: Archive['settings']['deploy'], aliases: string[]) => {
    const held = archiveOf(storyWith('ferry', aliases))
    const files = await collectOutputs({ ...held, settings: { ...settings, deploy } })
    const stubs = [...files.keys()].filter((path) => path.startsWith('old/'))
    return {
      stubs,
      redirects: files.get('_redirects') ?? '',
      nginx: files.get('_deploy/nginx.conf') ?? '',
    }
  }

  it('is a rule of the host and no page, with and without its slash', async () => {
    const { stubs, redirects } = await on('netlify', ['/old/'])
    expect(stubs).toEqual([])
    expect(redirects).toBe(
      '/base/old/ /base/stories/ferry/ 301\n/base/old /base/stories/ferry/ 301\n',
    )
    expect((await on('nginx', ['/old/'])).nginx).toContain(
      'location = "/base/old/" { return 301 "/base/stories/ferry/"; }',
    )
  })

  it('stays a page beyond the number of rules that the host takes', async () => {
    const { stubs, redirects } = await on('cloudflare-pages', many)
    expect(redirects.trim().split('\n').length).toBe(2000)
    expect([stubs.length, stubs[0]]).toEqual([200, 'old/1000/index.html'])
    expect((await on('nginx', many)).stubs).toEqual([])
  })

  it('stays a page on GitHub Pages, which cannot lead on', async () => {
    expect((await on('github-pages', ['/old/'])).stubs).toEqual(['old/index.html'])
  })
})
