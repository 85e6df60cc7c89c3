// Preview at hosts other than nginx, whose own answers tests/deploy/nginx.test.ts compares.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { serveAsHost } from '../../src/build/serve-as-host.ts'
import type { DeployTarget } from '../../src/model/deploy-target.ts'
import { askRaw } from '../support/ask-raw.ts'
import { runCli } from '../support/run-cli.ts'
import { settings } from '../templates/fixture-parts.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-preview-'))
const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
  rmSync(scratch, { recursive: true, force: true })
})

const redirects = [{ from: '/base/old/', to: '/base/new/' }]

async function preview(deploy: DeployTarget, files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(join(scratch, 'site-'))
  for (const [path, text] of Object.entries({
    'index.html': '<p>Front',
    '404.html': '<p>Nothing',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const server = await serveAsHost(folder, { ...settings, deploy }, 0)
  closing.push(() => server.close())
  const where = { port: (server.address() as AddressInfo).port }
  return { folder, ask: (path: string, gzip = false) => askRaw(where, `/base/${path}`, { gzip }) }
}

describe('preview', () => {
  it('sends no more than GitHub Pages does: the policy stands in the pages', async () => {
    const { ask } = await preview('github-pages', {})
    const { status, headers } = await ask('')
    expect([status, headers['cache-control']]).toEqual([200, 'max-age=600'])
    expect(headers['content-security-policy']).toBeUndefined()
    expect((await ask('none/')).body.toString()).toBe('<p>Nothing')
  })

  it.each(['netlify', 'cloudflare-pages'] as const)(
    'leads on, compresses and keeps settings back as %s',
    async (deploy) => {
      const { ask } = await preview(deploy, {
        _redirects: redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
        _headers: '/*\n  A: b\n',
      })
      const moved = await ask('old/')
      expect([moved.status, moved.headers.location]).toEqual([301, '/base/new/'])
      const page = await ask('', true)
      expect(page.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(page.body).toString()).toBe('<p>Front')
      expect([(await ask('_headers')).status, (await ask('_redirects')).status]).toEqual([404, 404])
    },
  )

  it('sends the compressed twin whatever is asked for as S3', async () => {
    const { ask } = await preview('s3', {
      'index.html.gz': gzipSync('<p>Front'),
      '_deploy/s3-redirects.json': JSON.stringify(redirects),
    })
    const { headers, body } = await ask('')
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', undefined])
    expect(gunzipSync(body).toString()).toBe('<p>Front')
    expect((await ask('old/')).headers.location).toBe('/base/new/')
  })

  it('does not follow a link out of the site', async () => {
    const { folder, ask } = await preview('none', {})
    writeFileSync(join(scratch, 'secret.txt'), 'secret')
    symlinkSync(join(scratch, 'secret.txt'), join(folder, 'leak.txt'))
    symlinkSync(scratch, join(folder, 'leaks'))
    for (const path of ['leak.txt', 'leaks/secret.txt', 'leaks/', '..%2f..%2fsecret.txt']) {
      const { status, body } = await ask(path)
      expect([path, status === 404 || status === 400]).toEqual([path, true])
      expect(body.toString()).not.toContain('secret')
    }
  })

  it('says what to do where there is no site', async () => {
    const { code, err } = await runCli(['preview', '--output', join(scratch, 'nowhere')])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^Unexpected folder .*, expected a built site: run npm run build first\.\n$/,
    )
  })
})
