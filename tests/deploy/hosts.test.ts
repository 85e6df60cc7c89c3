// What the build writes for each host, and what the host would do with it.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, describe, expect, it } from 'vitest'
import { headersFor } from '../../src/deploy/header-rules.ts'
import { hosts } from '../../src/deploy/hosts.ts'
import type { Redirect } from '../../src/deploy/redirect.ts'
import type { Settings } from '../../src/model/settings.ts'
import { settings as fixture } from '../templates/fixture-parts.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-hosts-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const redirects = [
  { from: '/base/old/ferry/', to: '/base/stories/ferry/' },
  { from: '/base/old/ferry', to: '/base/stories/ferry/' },
  { from: '/base/2019/bell.html', to: '/base/stories/bell/' },
]
const samples = [
  'index.html',
  'search/index.html',
  'pagefind/pagefind.js',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/pagefind.en_1.pf_meta',
  'pagefind/parts/0a1b-1/index/en_1.pf_index',
  'assets/stemma.1.css',
  'data/articles.jsonl',
  'timemaps/a.link',
  'outlets/post/feed.xml',
]

function filesOf(deploy: Settings['deploy'], more: Partial<Settings> = {}) {
  const settings: Settings = { ...fixture, ...more, deploy }
  const files = new Map(
    hosts[deploy].files(settings, redirects).map(({ path, text }) => [path, text]),
  )
  return { settings, files, read: (path: string) => files.get(path) ?? '' }
}

/** The headers that Cloudflare (or Netlify) gives a path by such a file, as their documentation says. */
function applyHeaders(file: string, path: string, joins: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of file.split(/\n(?=\S)/)) {
    const [paths = '', ...lines] = block.trimEnd().split('\n')
    const pattern = paths.split('*').map((part) => part.replace(/[.?+()[\]{}|^$\\]/g, '\\$&'))
    if (!new RegExp(`^${pattern.join('.*')}$`).test(path)) continue
    for (const line of lines) {
      const [, gone, name = '', value = ''] = /^ {2}(?:! (\S+)|([^:]+): (.*))$/.exec(line) ?? []
      if (gone) delete headers[gone]
      else headers[name] = joins && headers[name] ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

describe.each(['cloudflare-pages', 'netlify'] as const)('%s', (deploy) => {
  const { settings, files, read } = filesOf(deploy)

  it.each(samples)('sends %s with the headers of the one list', (path) => {
    const expected = headersFor(settings, path)
    const sent = applyHeaders(read('_headers'), `/base/${path}`, deploy === 'cloudflare-pages')
    const isUsual = /\.(?:html|css|js|pf_\w+)$/.test(path)
    if (isUsual) delete expected['Content-Type']
    if (!expected['Cache-Control']?.includes('immutable')) delete expected['Cache-Control']
    expect(sent).toEqual(expected)
  })

  it('leads on for good', () => {
    expect([...files.keys()]).toEqual(['_headers', '_redirects'])
    expect(read('_redirects')).toBe(
      '/base/old/ferry/ /base/stories/ferry/ 301\n/base/old/ferry /base/stories/ferry/ 301\n/base/2019/bell.html /base/stories/bell/ 301\n',
    )
  })

  it('keeps within lines of 1,000 and 2,000 characters', () => {
    const long = (text: string) => Math.max(...text.split('\n').map((line) => line.length))
    expect(long(read('_headers'))).toBeLessThan(2000)
    expect(long(read('_redirects'))).toBeLessThan(1000)
  })
})

it('takes away the policy of all pages before the search page gets its own, at Cloudflare alone', () => {
  const block =
    "/base/search/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
  expect(filesOf('cloudflare-pages').read('_headers')).toContain(block)
  expect(filesOf('netlify').read('_headers')).not.toContain('!')
})

it('tells GitHub Pages to leave files as they are', () => {
  expect(Object.fromEntries(filesOf('github-pages').files)).toEqual({ '.nojekyll': '' })
  expect(Object.fromEntries(filesOf('none').files)).toEqual({})
})

it.each(['cloudflare-pages', 'netlify', 'nginx', 's3'] as const)(
  'reads the redirects of %s back',
  (deploy) => {
    const { read } = filesOf(deploy)
    const byAddress = (list: Redirect[]) => new Map(list.map(({ from, to }) => [from, to]))
    expect(byAddress(hosts[deploy].readRedirects(read))).toEqual(byAddress(redirects))
    expect(hosts[deploy].readRedirects(() => '')).toEqual([])
  },
)

it('writes nginx’s redirects in the order in which nginx sorts them, which is quick for very many', () => {
  const from = ['/base/b/', '/base/a-b/', '/base/a/b/', '/base/a/', '/base/a']
  const text = hosts.nginx.files(
    fixture,
    from.map((one) => ({ from: one, to: '/base/x/' })),
  )[0]!.text
  expect([...text.matchAll(/location = "([^"]+)" \{ return/g)].map(([, path]) => path)).toEqual([
    '/base/a',
    '/base/a/',
    '/base/a/b/',
    '/base/a-b/',
    '/base/b/',
  ])
})

it('lets the pages of an archive with pictures from elsewhere fetch them', () => {
  const policy = (deploy: 'nginx' | 'netlify') =>
    [...filesOf(deploy, { remoteImages: true }).files.values()].join()
  expect(policy('nginx')).toContain("img-src 'self' https: http:")
  expect(policy('netlify')).toContain("img-src 'self' https: http:")
})

describe('S3', () => {
  const site = join(scratch, 'site')
  const { settings, files } = filesOf('s3')
  const paths = [
    ...samples,
    'index.html.gz',
    'data/articles.jsonl.gz',
    'papers.gz',
    ...files.keys(),
  ]
  for (const path of paths) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), files.get(path) ?? `bytes of ${path}`)
  }
  for (const { path, text } of hosts.s3.lists!(settings, redirects, paths)) {
    writeFileSync(join(site, path), text)
  }

  it('lists each object once, assets before pages before redirects, a twin in place of its file', () => {
    const lines = readFileSync(join(site, '_deploy/s3-objects.tsv'), 'utf8').trim().split('\n')
    const lasting = 'public, max-age=31536000, immutable'
    const asked = 'public, max-age=0, must-revalidate'
    expect(lines.map((line) => line.split('\t'))).toEqual([
      [
        'pagefind/pagefind.js',
        'pagefind/pagefind.js',
        'text/javascript; charset=utf-8',
        asked,
        '-',
        '-',
      ],
      [
        'pagefind/fragment/en_1.pf_fragment',
        'pagefind/fragment/en_1.pf_fragment',
        'application/octet-stream',
        lasting,
        '-',
        '-',
      ],
      [
        'pagefind/pagefind.en_1.pf_meta',
        'pagefind/pagefind.en_1.pf_meta',
        'application/octet-stream',
        lasting,
        '-',
        '-',
      ],
      [
        'pagefind/parts/0a1b-1/index/en_1.pf_index',
        'pagefind/parts/0a1b-1/index/en_1.pf_index',
        'application/octet-stream',
        lasting,
        '-',
        '-',
      ],
      ['assets/stemma.1.css', 'assets/stemma.1.css', 'text/css; charset=utf-8', lasting, '-', '-'],
      ['data/articles.jsonl', 'data/articles.jsonl.gz', 'application/jsonl', asked, 'gzip', '-'],
      ['timemaps/a.link', 'timemaps/a.link', 'application/link-format', asked, '-', '-'],
      ['outlets/post/feed.xml', 'outlets/post/feed.xml', 'application/atom+xml', asked, '-', '-'],
      ['papers.gz', 'papers.gz', 'application/octet-stream', asked, '-', '-'],
      ['index.html', 'index.html.gz', 'text/html; charset=utf-8', asked, 'gzip', '-'],
      ['search/index.html', 'search/index.html', 'text/html; charset=utf-8', asked, '-', '-'],
      ['old/ferry/index.html', '-', 'text/html', '-', '-', '/base/stories/ferry/'],
      ['2019/bell.html', '-', 'text/html', '-', '-', '/base/stories/bell/'],
    ])
  })

  it('uploads them by its script, and removes last what is no more', () => {
    const bucket = join(scratch, 'bucket')
    mkdirSync(join(bucket, 'base'), { recursive: true })
    writeFileSync(join(bucket, 'base/gone.html'), 'gone')
    const bin = join(scratch, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'aws'), standIn(bucket))
    chmodSync(join(bin, 'aws'), 0o755)
    execFileSync('sh', [join(site, '_deploy/s3-upload.sh'), 'my-bucket'], {
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
      stdio: 'pipe',
    })
    const held = (key: string) => readFileSync(join(bucket, 'base', key), 'utf8')
    expect(held('index.html')).toBe('bytes of index.html.gz')
    expect(held('papers.gz')).toBe('bytes of papers.gz')
    expect(held('old/ferry/index.html')).toBe('')
    expect(() => held('gone.html')).toThrow()
    expect(() => held('_deploy/nginx.conf')).toThrow()
    const calls = readFileSync(join(bucket, 'calls'), 'utf8').trim().split('\n')
    expect(calls.filter((call) => call.startsWith('s3api'))).toEqual([
      's3api put-object --bucket my-bucket --key base/old/ferry/index.html --content-type text/html --website-redirect-location /base/stories/ferry/',
      's3api put-object --bucket my-bucket --key base/2019/bell.html --content-type text/html --website-redirect-location /base/stories/bell/',
    ])
    expect(calls).toContain(
      's3 sync s3://my-bucket/base/ --no-progress --content-type text/html; charset=utf-8 --cache-control public, max-age=0, must-revalidate --content-encoding gzip',
    )
    expect(calls.at(-1)).toBe('s3 sync s3://my-bucket/base/ --no-progress --size-only --delete')
    expect(calls.slice(0, -1).join()).not.toContain('--delete')
  })

  it.each(samples)('lets CloudFront add the headers that S3 cannot send with %s', (path) => {
    const script = files.get('_deploy/cloudfront-headers.js')!
    const event = { request: { uri: `/base/${path}` }, response: { headers: {} } }
    const { headers } = runInNewContext(`${script}; handler(event)`, { event }) as {
      headers: Record<string, { value: string }>
    }
    const { 'Content-Type': _, 'Cache-Control': __, ...expected } = headersFor(settings, path)
    const lower = Object.entries(expected).map(([name, value]) => [name.toLowerCase(), value])
    expect(
      Object.entries(headers)
        .map(([name, { value }]) => [name, value])
        .sort(),
    ).toEqual(lower.sort())
  })
})

/** Takes the place of the AWS command line: a bucket is a folder, and every call is noted. */
function standIn(bucket: string): string {
  return `#!/bin/sh
set -eu
if [ "$1" = s3 ]; then
  from=$3
  to="${bucket}/$(echo "$4" | cut -d/ -f4-)"
  case " $* " in
    *" --delete "*) (cd "$to" && find . -type f) | while read -r file; do
      [ -e "$from/$file" ] || rm "$to/$file"
    done ;;
  esac
  case " $* " in
    *" --size-only "*) ;;
    *) cp -R "$from/." "$to" ;;
  esac
  shift 3
  echo "s3 sync $*" >> "${bucket}/calls"
else
  mkdir -p "$(dirname "${bucket}/$6")"
  : > "${bucket}/$6"
  echo "$*" >> "${bucket}/calls"
fi
`
}
