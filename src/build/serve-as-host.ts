// In: a built site. Out: a server on loopback that answers as the site's host would.

import { lstatSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Answer, answerRequest, type ServedSite } from '../deploy/answer-request.ts'
import { hosts } from '../deploy/hosts.ts'
import type { Settings } from '../model/settings.ts'
import { readFrom } from './finish-for-host.ts'

/** Serves the site in `folder` at `port`, or at a free one where it is 0; loopback only. */
export async function serveAsHost(
  folder: string,
  settings: Settings,
  port: number,
): Promise<Server> {
  const redirects = hosts[settings.deploy].readRedirects(readFrom(folder))
  const site: ServedSite = {
    settings,
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
    look: lookIn(folder),
  }
  const server = createServer((request, response) => {
    void respond(request, response, folder, site).catch(() => response.destroy())
  })
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', ready)
  })
  return server
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  site: ServedSite,
): Promise<void> {
  const method = request.method ?? 'GET'
  const encodings = String(request.headers['accept-encoding'] ?? '')
  const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(encodings)
  const answer = answerRequest({ method, target: request.url ?? '/', acceptsGzip }, site)
  const body = await bodyOf(answer, folder)
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

async function bodyOf({ status, file, gzip }: Answer, folder: string): Promise<Buffer> {
  if (file === null) return Buffer.from(`${status}\n`)
  const bytes = await readFile(join(folder, file))
  return gzip ? gzipSync(bytes) : bytes
}

/** Looks below the folder only: what a link inside it leads to elsewhere is not there. */
function lookIn(folder: string): ServedSite['look'] {
  const root = realpathSync(folder)
  return (path) => {
    if (path.includes('\\') || path.includes('\0')) return null
    try {
      const real = realpathSync(join(root, path))
      if (real !== root && !real.startsWith(root + sep)) return null
      const found = lstatSync(real)
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null
    } catch {
      return null
    }
  }
}
