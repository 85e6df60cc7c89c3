import type { Settings } from '../model/settings.ts'
import { isText } from './content-type.ts'
import { headersFor } from './header-rules.ts'
import type { Redirect } from './redirect.ts'

/** An object of the bucket. */
export type S3Object = {
  /** Where it is kept, without the path prefix. */
  key: string
  /** The file of the site that holds its bytes; empty for a redirect, which has none. */
  file: string
  type: string
  cache: string
  /** `gzip`, or empty. */
  encoding: string
  /** Where the website endpoint sends who asks for it, or empty. */
  redirect: string
}

/**
 * Every object in the order of the upload: what pages need, then pages, then redirects, so that a
 * reader never meets a page whose style sheet is not there yet. S3 does not choose between a file and
 * its compressed twin, so the twin is uploaded under the name of the file.
 */
export function s3Objects(
  settings: Settings,
  files: readonly string[],
  redirects: readonly Redirect[],
): S3Object[] {
  const all = new Set(files)
  const objects = files
    .filter((path) => !path.startsWith('_deploy/') && !(path.endsWith('.gz') && isTwin(path, all)))
    .map((key): S3Object => {
      const { 'Content-Type': type = '', 'Cache-Control': cache = '' } = headersFor(settings, key)
      const hasTwin = isText(key) && all.has(`${key}.gz`)
      const file = hasTwin ? `${key}.gz` : key
      return { key, file, type, cache, encoding: hasTwin ? 'gzip' : '', redirect: '' }
    })
  const isPage = ({ key }: S3Object) => key.endsWith('.html')
  return [
    ...objects.filter((object) => !isPage(object)),
    ...objects.filter(isPage),
    ...redirectObjects(settings, redirects),
  ]
}

function redirectObjects({ pathPrefix }: Settings, redirects: readonly Redirect[]): S3Object[] {
  return redirects.flatMap(({ from, to }) => {
    const path = from.slice(pathPrefix.length)
    // The endpoint sends `old/ferry` to `old/ferry/` by itself.
    if (!path.endsWith('/') && !path.endsWith('.html')) return []
    const key = path.endsWith('/') ? `${path}index.html` : path
    return [{ key, file: '', type: 'text/html', cache: '', encoding: '', redirect: to }]
  })
}

function isTwin(path: string, files: ReadonlySet<string>): boolean {
  return files.has(path.slice(0, -'.gz'.length))
}

/** The list that `s3-upload.sh` reads: one object a line, its facts parted by tabs, `-` for none. */
export function writeS3List(objects: readonly S3Object[]): string {
  return objects
    .map(({ key, file, type, cache, encoding, redirect }) =>
      [key, file, type, cache, encoding, redirect].map((fact) => fact || '-').join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** The redirects as `s3-redirects.json` holds them; none where it is missing. */
export function readS3Redirects(text: string): Redirect[] {
  return text === '' ? [] : (JSON.parse(text) as Redirect[])
}
