import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkLinks, scanPage } from '../../src/build/check-links.ts'
import { writeFiles } from '../hostile/write-files.ts'
import { listFiles } from '../support/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-links-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['href="/x/"', []],
  ['href="/x/" id="here"', []],
  ['href="#here" id="here"', []],
  ['href="/x/été/#a%20b"', []],
  ['href="/x/%C3%A9t%C3%A9/#a b"', []],
  ['href="/x/assets/a.css"', []],
  ['href="https://elsewhere.example/x"', []],
  ['href="mailto:a@b.example"', []],
  ['href="/x/media/plan.pdf"', []],
  ['href="../x/%c3%a9t%c3%a9/"', []],
  ['href="#nowhere"', ['#nowhere']],
  ['href="/x/été"', ['/x/été']],
  ['href="/x/été/#nowhere"', ['/x/été/#nowhere']],
  ['href="/été/"', ['/été/']],
  ['href="/x/assets/b.css"', ['/x/assets/b.css']],
  ['href="/x/a&amp;b/"', ['/x/a&b/']],
  ['title="> &quot; /y" href="/x/y/"', ['/x/y/']],
  ['title="<b>" id="here" href="#here"', []],
])('%s', (attributes, expected) => {
  writeFiles(folder, {
    'index.html': `<!doctype html>\n<p>Text says href="/nowhere/" and 1 &lt; 2.</p><a ${attributes}>a</a>`,
    'été/index.html': '<!doctype html>\n<p id="a b">Words</p>',
    'assets/a.css': '',
  })
  const site = { folder, files: listFiles(folder), prefix: '/x/' }
  expect(checkLinks(site, ['index.html'])).toEqual(
    expected.map((link) => ({ page: 'index.html', link })),
  )
})

it('reads a page of a megabyte of tags at once', () => {
  const { ids, links } = scanPage('<p id="a" title="<">href="/x/"</p>\n'.repeat(30_000))
  expect([[...ids], [...links]]).toEqual([['a'], []])
})
