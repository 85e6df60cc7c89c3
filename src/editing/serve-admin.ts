import type { ServerResponse } from 'node:http'
import type { Admin } from '../model/admin-fields.ts'
import type { Settings } from '../model/settings.ts'
import { type AdminFile, adminFiles } from './admin-files.ts'
import type { Middleware } from './findings-channel.ts'

const types: Readonly<Record<string, string>> = Object.freeze({
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
})

/**
 * A middleware that answers for `/admin/` itself. The dev server does not see the page: it would load
 * it anew at each save, and with it what is being written there. `settings` gives the present ones.
 */
export function serveAdmin(settings: () => Settings, content: string): Middleware {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/admin') return redirect(response)
    if (!path.startsWith('/admin/')) return next()
    const now = settings()
    const admin = now.admin ?? onThisMachine(content)
    const name = path.slice('/admin/'.length) || 'index.html'
    const file = adminFiles(now, admin).find((one) => one.name === name)
    if (file) void send(file, response)
    else next()
  }
}

function onThisMachine(content: string): Admin {
  return { backend: 'local', repo: null, branch: null, content }
}

function redirect(response: ServerResponse): void {
  response.statusCode = 302
  response.setHeader('location', '/admin/')
  response.end()
}

/** Bytes, not text: the dev server puts its own script into text. */
async function send({ name, bytes }: AdminFile, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? 'text/plain')
  response.setHeader('cache-control', 'no-cache')
  response.end(await bytes())
}
