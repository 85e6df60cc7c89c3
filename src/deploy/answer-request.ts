// In: a request, and what stands where in a site. Out: the answer that the site's host would give.
import type { Settings } from '../model/settings.ts'
import { cleanPath } from './clean-path.ts'
import { isText } from './content-type.ts'
import { hosts } from './hosts.ts'

export type Request = { method: string; target: string; acceptsGzip: boolean }

export type ServedSite = {
  settings: Settings
  /** Where older addresses lead, both with the path prefix. */
  redirects: ReadonlyMap<string, string>
  /** What stands at a path below the site. */
  look: (path: string) => 'file' | 'folder' | null
}

/** `file`: the file whose bytes are sent, or null for none; `gzip`: they are to be compressed first. */
export type Answer = {
  status: number
  headers: Record<string, string>
  file: string | null
  gzip: boolean
}

/** Files that tell the host what to do and are not sent to readers. */
const kept = /^(?:_deploy(?:\/|$)|_headers$|_redirects$)/

/** Answers as the host that the settings name does; its own decorations are left out. */
export function answerRequest({ method, target, acceptsGzip }: Request, site: ServedSite): Answer {
  const { settings, redirects, look } = site
  const { pathPrefix } = settings
  if (method !== 'GET' && method !== 'HEAD') return bare(405, { Allow: 'GET, HEAD' })
  const clean = cleanPath(target)
  if (clean === null) return bare(400)
  const { path, query } = clean
  if (`${path}/` === pathPrefix) return bare(301, { Location: pathPrefix })
  if (!path.startsWith(pathPrefix)) return bare(404)
  const to = redirects.get(path)
  if (to !== undefined) return redirect(settings, '404.html', to)
  const inside = path.slice(pathPrefix.length)
  const isHidden =
    kept.test(inside) || /(?:^|\/)\.(?!well-known\/)/.test(inside) || inside.endsWith('.gz')
  const found = isHidden ? null : look(inside)
  if (found === 'folder' && !path.endsWith('/')) {
    return redirect(settings, inside, `${encodeURI(path)}/${query}`)
  }
  const file = path.endsWith('/') ? `${inside}index.html` : inside
  const isThere = found !== null && look(file) === 'file'
  return send(isThere ? 200 : 404, isThere ? file : '404.html', site, acceptsGzip)
}

function send(status: number, path: string, site: ServedSite, acceptsGzip: boolean): Answer {
  const { settings, look } = site
  if (look(path) !== 'file') return bare(status)
  const host = hosts[settings.deploy]
  const headers = host.headers(settings, path)
  const twin = `${path}.gz`
  const canEncode = host.compresses
    ? look(twin) === 'file'
    : host.encodes !== 'never' && isText(path)
  if (!canEncode) return { status, headers, file: path, gzip: false }
  if (host.encodes === 'where asked') headers.Vary = 'Accept-Encoding'
  if (host.encodes === 'where asked' && !acceptsGzip)
    return { status, headers, file: path, gzip: false }
  headers['Content-Encoding'] = 'gzip'
  return { status, headers, file: host.compresses ? twin : path, gzip: !host.compresses }
}

/** `path` is the one whose headers the redirect carries. */
function redirect(settings: Settings, path: string, to: string): Answer {
  const headers = { ...hosts[settings.deploy].headers(settings, path), 'Content-Type': 'text/html' }
  return { status: 301, headers: { ...headers, Location: to }, file: null, gzip: false }
}

function bare(status: number, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/html', ...headers }, file: null, gzip: false }
}
