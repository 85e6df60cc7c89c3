// A server on this machine stands for the web; the check of addresses is told to let it through.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FetchOptions } from '../../src/fetch/fetch-result.ts'
import { fetchSafely } from '../../src/fetch/fetch-safely.ts'
import { isPublicAddress } from '../../src/fetch/is-public-address.ts'

let server: Server
let port = 0
const seen: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.headers.host} ${request.url}`)
    const path = request.url ?? '/'
    if (path === '/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset="ISO-8859-1"' })
      return response.end('<p>Ferry</p>')
    }
    if (path.startsWith('/to/')) {
      response.writeHead(302, { location: decodeURIComponent(path.slice(4)) })
      return response.end()
    }
    if (path.startsWith('/loop/')) {
      response.writeHead(301, { location: `/loop/${Number(path.slice(6)) + 1}` })
      return response.end()
    }
    if (path === '/bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      return response.end(gzipSync(Buffer.alloc(5_000_000)))
    }
    if (path === '/endless') {
      response.writeHead(200, { 'content-type': 'image/png' })
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', pour)
      return pour()
    }
    if (path === '/announced') {
      response.writeHead(200, { 'content-length': '900000000' })
      return response.write('x')
    }
    if (path === '/silent') return
    if (path === '/cut') {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      return setTimeout(() => response.destroy(), 20)
    }
    response.writeHead(404)
    return response.end('nothing')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The test server is public, this machine's other ports are not. */
const lenient: FetchOptions = {
  resolve: async (host) => (host === 'inside.example' ? ['10.0.0.7'] : ['127.0.0.1']),
  isAllowed: (ip, to) => to === port && ip === '127.0.0.1',
  limits: { bytes: 1_000_000, seconds: 5, redirects: 3 },
}
const at = (path: string, host = 'harbour.example') => `http://${host}:${port}${path}`

describe('fetchSafely', () => {
  it('brings bytes, type and charset, from the checked address, under the name asked for', async () => {
    const result = await fetchSafely(at('/page'), lenient)
    expect(result).toMatchObject({
      ok: true,
      address: at('/page'),
      status: 200,
      type: 'text/html',
      charset: 'iso-8859-1',
      redirects: [],
    })
    expect(result.ok && result.bytes.toString()).toBe('<p>Ferry</p>')
    expect(seen.at(-1)).toBe(`harbour.example:${port} /page`)
  })

  it('tries the next address of a host where one does not answer', async () => {
    const resolve = async () => ['::1', '127.0.0.1']
    const isAllowed = () => true
    expect(await fetchSafely(at('/page'), { ...lenient, resolve, isAllowed })).toMatchObject({
      ok: true,
    })
  })

  it('refuses a host of which one address is inside, whatever the others are', async () => {
    const resolve = async () => ['127.0.0.1', '10.0.0.7']
    expect(await fetchSafely(at('/page'), { ...lenient, resolve })).toMatchObject({
      outcome: 'refused',
    })
  })

  it('follows redirects and says which', async () => {
    const result = await fetchSafely(at('/to//page'), lenient)
    expect(result).toMatchObject({ ok: true, address: at('/page'), redirects: [at('/to//page')] })
  })

  it.each([
    ['another scheme', () => 'file:///etc/passwd', 'begins with https://'],
    ['credentials', () => 'http://me:secret@harbour.example/', 'without a user name'],
    ['this machine', () => 'http://127.0.0.1:8080/', 'private network'],
    ['this machine, written oddly', () => 'http://0x7f.1:8080/', 'private network'],
    ['this machine as IPv6', () => 'http://[::ffff:127.0.0.1]:8080/', 'private network'],
    ['a name that leads inside', () => at('/page', 'inside.example'), 'leads to 10.0.0.7'],
    ['a mail server', () => 'http://harbour.example:25/', 'port 25'],
    [
      'a redirect inside',
      () => at(`/to/${encodeURIComponent('http://10.1.2.3/')}`),
      'private network',
    ],
    [
      'a redirect to a file',
      () => at(`/to/${encodeURIComponent('file:///etc/passwd')}`),
      'https://',
    ],
    ['redirects without end', () => at('/loop/1'), 'more than 3 redirects'],
    ['an announced size beyond the limit', () => at('/announced'), 'more than 1000000 bytes'],
    ['a body without end', () => at('/endless'), 'more than 1000000 bytes'],
    ['a decompression bomb', () => at('/bomb'), 'more than 1000000 bytes'],
  ])('refuses %s', async (_name, address, words) => {
    const result = await fetchSafely(address(), lenient)
    expect(result).toMatchObject({ ok: false, outcome: 'refused' })
    expect(!result.ok && result.message).toContain(words)
  })

  it.each([
    ['a page that is gone', '/gone', 'status 404'],
    ['an answer cut off', '/cut', 'end of the connection'],
    ['an answer that never comes', '/silent', 'more than 1 seconds'],
  ])('tells of %s as a failure', async (_name, path, words) => {
    const limits = { ...lenient.limits, seconds: 1 }
    const result = await fetchSafely(at(path), { ...lenient, limits })
    expect(result).toMatchObject({ ok: false, outcome: 'failed' })
    expect(!result.ok && result.message).toContain(words)
  })

  it('fails for a name without an address, and for a port where nobody listens', async () => {
    const nowhere = { resolve: async () => [] }
    expect(await fetchSafely('https://nowhere.example/', nowhere)).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('nowhere.example'),
    })
    const closed = { resolve: async () => ['127.0.0.1'], isAllowed: () => true }
    expect(await fetchSafely('http://closed.example:1/', closed)).toMatchObject({
      outcome: 'refused',
    })
  })
})

describe('isPublicAddress', () => {
  it.each([
    ['93.184.215.14', true],
    ['2606:2800:220:1::1', true],
    ['127.0.0.1', false],
    ['0.0.0.0', false],
    ['10.0.0.1', false],
    ['172.16.3.4', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['ff02::1', false],
    ['not an address', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})
