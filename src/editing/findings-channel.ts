// In: the findings of each reading of the content. Out: a middleware that shows them in open pages.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

/** A link of a chain of request handlers, as Connect, Express and Eleventy's server take it. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void

/** What stands between the dev command and the pages that are open in browsers. */
export type FindingsChannel = {
  /** Shows a panel (HTML of `findingsPanel`) in every open page; the empty text takes it away. */
  show(panel: string): void
  middleware: Middleware
  /** Ends the connections of open pages. */
  close(): void
}

const folder = '/.stemma/'
/** The panel's own files, by address: they are part of no built site. */
const files: Readonly<Record<string, { name: string; type: string }>> = Object.freeze({
  [`${folder}findings.js`]: { name: 'findings-client.js', type: 'text/javascript' },
  [`${folder}findings.css`]: { name: 'findings-client.css', type: 'text/css' },
})

/**
 * Opens a channel with nothing to tell. Its middleware puts the present panel into each HTML page that
 * passes (in a shadow root, so that the styles of page and panel never meet) and streams every later
 * one, as server-sent events (HTML Standard, 9.2), to the pages that are open. Without JavaScript a
 * page shows the panel that was current when it was asked for.
 */
export function openFindingsChannel(): FindingsChannel {
  let panel = ''
  const listeners = new Set<ServerResponse>()
  return {
    show(next) {
      panel = next
      for (const response of listeners) send(response, panel)
    },
    middleware(request, response, next) {
      const [path = '/'] = (request.url ?? '/').split('?')
      const file = files[path]
      if (file !== undefined) void sendFile(file, response)
      else if (path === `${folder}findings`) listen(request, response, listeners, panel)
      else {
        insertPanel(response, () => panel)
        next()
      }
    },
    close() {
      for (const response of listeners) response.end()
    },
  }
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
  panel: string,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.flushHeaders()
  listeners.add(response)
  request.on('close', () => listeners.delete(response))
  send(response, panel)
}

/** One event. A buffer: the dev server holds texts back until the response ends. */
function send(response: ServerResponse, panel: string): void {
  response.write(Buffer.from(`data: ${JSON.stringify(panel)}\n\n`))
}

async function sendFile(
  { name, type }: { name: string; type: string },
  response: ServerResponse,
): Promise<void> {
  const bytes = await readFile(join(import.meta.dirname, name))
  response.setHeader('content-type', `${type}; charset=utf-8`)
  response.setHeader('cache-control', 'no-cache')
  response.end(bytes)
}

/** Has the response put the panel and its script before the end of the body, where it is a page. */
function insertPanel(response: ServerResponse, panel: () => string): void {
  const { end } = response
  const ending = (body?: unknown, ...rest: unknown[]) => {
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    const changed = isPage && typeof body === 'string' ? withPanel(body, panel()) : body
    return (end as (...args: unknown[]) => ServerResponse).call(response, changed, ...rest)
  }
  response.end = ending as typeof end
}

function withPanel(html: string, panel: string): string {
  const at = html.lastIndexOf('</body>')
  if (at === -1) return html
  const style = `<link rel="stylesheet" href="${folder}findings.css">`
  const added = [
    `<div id="stemma-findings"><template shadowrootmode="open">${style}`,
    `<div role="status" aria-label="Findings">${panel}</div></template></div>`,
    `<script type="module" src="${folder}findings.js"></script>`,
  ].join('')
  return html.slice(0, at) + added + html.slice(at)
}
