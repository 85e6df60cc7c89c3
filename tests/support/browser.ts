// Finds a Chromium that starts, and serves a folder to it on loopback.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names, the one inside the npm package (Linux x64),
 * or one that is installed. Fails, with the way to mend it, where none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
  ]
  const tried: string[] = []
  for (const executablePath of await candidates()) {
    try {
      return await chromium.launch({ executablePath, args: quiet })
    } catch (error) {
      tried.push(`${executablePath}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(
    `No Chromium starts. Install one (Debian: apt-get install chromium; others: Google Chrome) or set CHROMIUM_PATH to it.\nTried:\n${tried.join('\n') || 'nothing found'}`,
  )
}

async function candidates(): Promise<string[]> {
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  const isPackaged = process.platform === 'linux' && process.arch === 'x64'
  const unpacked = isPackaged ? await packaged.executablePath().catch(() => null) : null
  const found = installed.filter((path) => existsSync(path))
  return [...named, ...(unpacked ? [unpacked] : []), ...found]
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  woff2: 'font/woff2',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** Serves a built site on a free loopback port; `address` ends in `/`. */
export async function serveFolder(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const body = file.startsWith(folder) ? await readFile(file).catch(() => null) : null
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(body ? 200 : 404, { 'content-type': body ? type : types.html })
    response.end(body ?? (await readFile(join(folder, '404.html')).catch(() => 'not found')))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
