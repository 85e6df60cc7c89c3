import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { finishForHost } from '../../src/build/finish-for-host.ts'
import { listFiles } from '../support/site-files.ts'
import { archive } from '../templates/fixture-archive.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-finish-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const nginx = { ...archive.settings, deploy: 'nginx' as const }
const page = `<!doctype html>\n${'<p>The ferry is late.</p>\n'.repeat(50)}`

function folderOf(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, name, path)), { recursive: true })
    writeFileSync(join(scratch, name, path), text)
  }
  return join(scratch, name)
}

describe('compressed twins', () => {
  const files = {
    'index.html': page,
    'a.jsonl': page,
    'tiny.txt': 'a',
    'b.woff2': page,
    '_deploy/x.conf': page,
  }

  it('stand beside each text that they make smaller, with the same content', async () => {
    const folder = folderOf('twins', files)
    await finishForHost(nginx, folder, null)
    const twins = listFiles(folder).filter((path) => path.endsWith('.gz'))
    expect(twins).toEqual(['a.jsonl.gz', 'index.html.gz'])
    const bytes = readFileSync(join(folder, 'index.html.gz'))
    expect(gunzipSync(bytes).toString()).toBe(page)
    // No time and no system in the header.
    expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
  })

  it('are taken over with the page that was taken over, and made anew for a changed one', async () => {
    const last = folderOf('last', { 'kept.html': page, 'changed.html': page })
    await finishForHost(nginx, last, null)
    const next = folderOf('next', { 'changed.html': page.replaceAll('late', 'early') })
    linkSync(join(last, 'kept.html'), join(next, 'kept.html'))
    await finishForHost(nginx, next, last)
    const inode = (folder: string) => statSync(join(folder, 'kept.html.gz')).ino
    expect(inode(next)).toBe(inode(last))
    expect(gunzipSync(readFileSync(join(next, 'changed.html.gz'))).toString()).toContain('early')
  })

  it('are not made for hosts that compress by themselves', async () => {
    const folder = folderOf('plain', files)
    await finishForHost({ ...nginx, deploy: 'netlify' }, folder, null)
    expect(listFiles(folder).filter((path) => path.endsWith('.gz'))).toEqual([])
  })
})

it('refuses a site that its host would reject, with figures, and leaves the last one as it was', async () => {
  const output = join(scratch, 'site')
  const build = (bytes: number) =>
    buildSite(
      { ...archive, settings: { ...archive.settings, deploy: 'cloudflare-pages' } },
      {
        output,
        version: '1',
        last: null,
        render: async (_archive, folder) => {
          mkdirSync(folder, { recursive: true })
          writeFileSync(join(folder, 'index.html'), `<p>${bytes}`)
          writeFileSync(join(folder, 'film.mp4'), Buffer.alloc(bytes))
          return 1
        },
      },
    )
  expect(await build(1000)).toMatchObject({ pages: 1 })
  const built = await build(26 * 1024 * 1024)
  if (!('over' in built)) throw new Error('it was published')
  expect(built.over.map(({ message }) => message)).toEqual([
    'Unexpected largest file of the site: 27.3 MB (film.mp4), expected at most 26.3 MB on Cloudflare Pages',
  ])
  expect(built.figures).toContain('film.mp4')
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('<p>1000')
  expect(existsSync(`${output}.next-${process.pid}`)).toBe(false)
})
