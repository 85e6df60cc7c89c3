import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFindingsChannel } from '../../src/editing/findings-channel.ts'

const channel = openFindingsChannel()
const page = '<!doctype html><html><body><p>The ferry</p></body></html>'
let server: Server
let address: string

beforeAll(async () => {
  server = createServer((request, response) =>
    channel.middleware(request, response, () => {
      const isPage = request.url === '/'
      response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/css')
      response.end(isPage ? page : 'body {}')
    }),
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  channel.close()
  server.close()
})

const get = async (path: string) => (await fetch(address + path)).text()

describe('the channel of findings', () => {
  it('puts the present panel and its script into pages, and into nothing else', async () => {
    channel.show('<p>one error</p>')
    const html = await get('/')
    expect(html).toContain('<p>The ferry</p><div id="stemma-findings"><template')
    expect(html).toContain('aria-label="Findings"><p>one error</p></div></template></div>')
    expect(
      html.endsWith('<script type="module" src="/.stemma/findings.js"></script></body></html>'),
    ).toBe(true)
    expect(await get('/stemma.css')).toBe('body {}')
  })

  it('has the panel’s own files', async () => {
    expect(await get('/.stemma/findings.js?v=1')).toContain('EventSource')
    expect(await get('/.stemma/findings.css')).toContain('.panel')
  })

  it('streams the present panel and each later one', async () => {
    const { body, headers } = await fetch(`${address}/.stemma/findings`)
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect((await reader.read()).value).toBe('data: "<p>one error</p>"\n\n')
    channel.show('<p>a line\nand another</p>')
    expect((await reader.read()).value).toBe('data: "<p>a line\\nand another</p>"\n\n')
    channel.show('')
    expect((await reader.read()).value).toBe('data: ""\n\n')
    await reader.cancel()
  })
})
