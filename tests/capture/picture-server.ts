// Stands for the outlets' servers: pictures, and everything that can be wrong with them.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FetchOptions } from '../../src/fetch/fetch-result.ts'
import { bomb, draw } from '../media/pictures.ts'

export type PictureServer = {
  port: number
  /** Paths asked for, in order. */
  asked: string[]
  /** Lets the capture reach this server by any name; other addresses stay refused. */
  fetch: FetchOptions
  close: () => void
}

export async function servePictures(): Promise<PictureServer> {
  const ferry = await draw(600, 400).jpeg().toBuffer()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const files: Record<string, [string, Buffer | string]> = {
    '/ferry.jpg': ['image/jpeg', ferry],
    '/same-ferry.jpg': ['image/jpeg', ferry],
    '/quay.png': ['text/plain', await draw(300, 200).png().toBuffer()],
    '/drawing.svg': ['image/svg+xml', svg],
    '/drawing.png': ['image/png', svg],
    '/page.jpg': ['image/jpeg', '<!doctype html><title>Log in</title>'],
    '/cut.jpg': ['image/jpeg', ferry.subarray(0, ferry.length / 2)],
    '/bomb.png': ['image/png', await bomb(60_000, 60_000)],
    '/huge.jpg': ['image/jpeg', Buffer.alloc(200_000)],
    '/2024/ferry': ['text/html; charset=utf-8', '<!doctype html><title>Ferry</title><p>It came.'],
    '/robots.txt': ['text/plain', 'hello'],
  }
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    if (path === '/inside') {
      response.writeHead(302, { location: 'http://10.0.0.1/secret.jpg' })
      return response.end()
    }
    const file = files[path]
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/html' })
    return response.end(file?.[1] ?? 'gone')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, asked, fetch: reach(port), close: () => server.close() }
}

/** The way to the server for a capture, also from another process. */
export function reach(port: number): FetchOptions {
  return {
    resolve: async () => ['127.0.0.1'],
    isAllowed: (ip, to) => ip === '127.0.0.1' && to === port,
    limits: { bytes: 100_000, seconds: 5 },
  }
}
