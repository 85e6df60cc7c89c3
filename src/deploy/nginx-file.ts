import type { Settings } from '../model/settings.ts'
import { typesByEnding, typesByName, unknownType } from './content-type.ts'
import { headerRules, headersFor } from './header-rules.ts'
import type { Redirect } from './redirect.ts'

/**
 * A part of nginx's configuration that serves the site at its path prefix: it is included in a
 * `server` block whose `root` holds the site at that path. Needs no module beyond Debian's
 * `nginx-light`. Kept in `_deploy/`, which it does not serve.
 * https://nginx.org/en/docs/http/ngx_http_core_module.html#location
 */
export function nginxFile(settings: Settings, redirects: readonly Redirect[]): string {
  const { pathPrefix } = settings
  const bare = pathPrefix.slice(0, -1)
  const start = bare === '' ? [] : bareLines(bare)
  return [
    `# Written by the build: include it in a server block whose root holds the site at ${pathPrefix}`,
    ...start,
    `location ${pathPrefix === '/' ? '' : '^~ '}${pathPrefix} {`,
    ...inside(settings, redirects).map((line) => (line === '' ? '' : `  ${line}`)),
    '}',
    '',
  ].join('\n')
}

/** The prefix without its slash lies outside of the site's location. */
function bareLines(bare: string): string[] {
  return [`location = "${bare}" {`, '  absolute_redirect off;', `  return 301 "${bare}/";`, '}', '']
}

function inside(settings: Settings, redirects: readonly Redirect[]): string[] {
  const { pathPrefix } = settings
  return [
    'index index.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 403 =404 ${pathPrefix}404.html;`,
    `error_page 404 ${pathPrefix}404.html;`,
    ...headerLines(settings, ''),
    ...typeLines(),
    '',
    '# Nothing that is not of the site: settings of hosts, hidden files, compressed twins.',
    `location ^~ ${pathPrefix}_deploy { return 404; }`,
    `location ~ /\\.(?!well-known/) { return 404; }`,
    'location ~ \\.gz$ { return 404; }',
    '',
    ...typesByName().map(
      ([name, type]) => `location ~ /${escapeRegex(name)}$ { types {} default_type ${type}; }`,
    ),
    ...ruleLines(settings),
    ...(redirects.length > 0 ? ['', '# Older addresses.'] : []),
    ...[...redirects].sort(asNginx).map(({ from, to }) => redirectTo(from, to)),
  ]
}

/** nginx sorts its locations, quickly only where they come in order: `/` before every other letter. */
function asNginx(x: Redirect, y: Redirect): number {
  const [a, b] = [x, y].map(({ from }) => from.replaceAll('/', '\0'))
  return a! < b! ? -1 : a! > b! ? 1 : 0
}

/** A location of its own for each rule; the first that matches counts, so the latest comes first. */
function ruleLines(settings: Settings): string[] {
  const [, ...rules] = headerRules(settings)
  return rules.reverse().flatMap(({ paths }) => {
    const [start = '', end = ''] = `${settings.pathPrefix}${paths}`.split('*')
    const lines = headerLines(settings, paths.replace('*', 'x'))
    const pattern = `^${escapeRegex(start)}${end === '' ? '' : `.*${escapeRegex(end)}$`}`
    return [`location ~ ${pattern} {`, ...lines.map((line) => `  ${line}`), '}']
  })
}

/** A location that sets one header loses those of the location around it, so each sets them all. */
function headerLines(settings: Settings, path: string): string[] {
  return Object.entries(headersFor(settings, path))
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
}

function typeLines(): string[] {
  return [
    `default_type ${unknownType};`,
    'types {',
    ...typesByEnding().map(([ending, type]) => `  "${type}" ${ending};`),
    '}',
  ]
}

function redirectTo(from: string, to: string): string {
  return `location = "${from}" { return 301 "${to.replaceAll('$', '%24')}"; }`
}

/** The redirects that such a file holds. */
export function readNginxRedirects(text: string): Redirect[] {
  const line = /^\s*location = "([^"]+)" \{ return 301 "([^"]+)"; \}$/gm
  return [...text.matchAll(line)].map(([, from, to]) => ({ from: from!, to: to! }))
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
