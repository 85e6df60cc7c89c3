import { describe, expect, it } from 'vitest'
import { describeFigures } from '../../src/deploy/describe-figures.ts'
import { findLimitProblems } from '../../src/deploy/find-limit-problems.ts'
import { measureSite } from '../../src/deploy/site-figures.ts'
import type { Settings } from '../../src/model/settings.ts'
import { settings as fixture } from '../templates/fixture-parts.ts'

type Setup = { deploy: Settings['deploy']; plan?: Settings['deployPlan'] }

const settings = ({ deploy, plan = 'free' }: Setup): Settings => ({
  ...fixture,
  deploy,
  deployPlan: plan,
})
const pages = (count: number, folder = 'stories') =>
  Array.from({ length: count }, (_, i) => ({ path: `${folder}/${i}`, bytes: 10 }))
const measure = (files: { path: string; bytes: number }[], texts: Record<string, string> = {}) =>
  measureSite(files, (path) => texts[path] ?? '')

describe('findLimitProblems', () => {
  it.each<
    [string, Setup, { path: string; bytes: number }[], Record<string, string>, string | null]
  >([
    ['files', { deploy: 'cloudflare-pages' }, pages(20_000), {}, null],
    [
      'files',
      { deploy: 'cloudflare-pages' },
      pages(20_001),
      {},
      'Unexpected files of the site: 20,001, expected at most 20,000 on Cloudflare Pages',
    ],
    ['files', { deploy: 'cloudflare-pages', plan: 'paid' }, pages(20_001), {}, null],
    [
      'a large file',
      { deploy: 'cloudflare-pages' },
      [{ path: 'media/film.mp4', bytes: 25 * 1024 * 1024 + 1 }],
      {},
      'Unexpected largest file of the site: 26.3 MB (media/film.mp4), expected at most 26.3 MB on Cloudflare Pages',
    ],
    [
      'redirects',
      { deploy: 'cloudflare-pages' },
      [],
      { _redirects: '/a /b 301\n'.repeat(2001) },
      'Unexpected redirects of the site: 2,001, expected at most 2,000 on Cloudflare Pages',
    ],
    [
      'header rules',
      { deploy: 'cloudflare-pages' },
      [],
      { _headers: '/a\n  B: c\n'.repeat(101) },
      'Unexpected header rules of the site: 101, expected at most 100 on Cloudflare Pages',
    ],
    [
      'a full folder',
      { deploy: 'netlify' },
      pages(54_001, 'a/b'),
      {},
      'Unexpected files in one folder of the site: 54,001 (a/b/), expected at most 54,000 on Netlify',
    ],
    [
      'the whole',
      { deploy: 'github-pages' },
      [
        { path: 'a', bytes: 600_000_000 },
        { path: 'b', bytes: 400_000_001 },
      ],
      {},
      'Unexpected total size of the site: 1000.1 MB, expected at most 1000.0 MB on GitHub Pages',
    ],
    ['anything', { deploy: 'nginx' }, pages(200_000), {}, null],
    ['anything', { deploy: 'none' }, pages(200_000), {}, null],
  ])('counts %s: %o', (_, setup, files, texts, message) => {
    const found = findLimitProblems(settings(setup), measure(files, texts))
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message])
    for (const { severity, rule } of found)
      expect([severity, rule]).toEqual(['error', 'host-limit'])
  })

  it('names the paid plan where that would do', () => {
    const [finding] = findLimitProblems(
      settings({ deploy: 'cloudflare-pages' }),
      measure(pages(20_001)),
    )
    expect(finding?.mend).toContain('`deploy_plan: paid`')
  })
})

it('shows what is used and what the host takes', () => {
  const files = [...pages(1200), { path: 'data/all.json', bytes: 1_234_567 }]
  expect(describeFigures(settings({ deploy: 'cloudflare-pages' }), measure(files))).toBe(
    `On Cloudflare Pages     use    limit
files                 1,201   20,000
largest file         1.3 MB  26.3 MB  data/all.json
total size           1.3 MB        –
redirects                 0    2,000
header rules              0      100
`,
  )
  expect(describeFigures(settings({ deploy: 'none' }), measure(files))).toBe('')
})
