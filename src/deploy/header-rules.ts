// The one place that says which headers a file of the site is sent with. Every host's files, and the
// preview, are written from it.
import type { Settings } from '../model/settings.ts'
import { headerPolicy } from './content-policy.ts'
import { contentType } from './content-type.ts'

/**
 * `paths` is a path below the site without leading `/`, in which one `*` stands for any text:
 * `search/*`. Where two rules give one header, the later counts.
 */
export type HeaderRule = { paths: string; headers: Readonly<Record<string, string>> }

/** For files whose name holds a fingerprint of their content: kept for a year, never asked for again. */
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** For everything else: a browser asks each time whether it changed. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** Abilities of a browser that no page of the site uses. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** Folders in which every name holds a fingerprint: our own assets, pictures, and the search index. */
const lasting = [
  'assets/*',
  'media/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/filter/*',
  'pagefind/parts/*',
]

/** All but the types of files, and the header that says that pages are asked for again. */
export function headerRules(settings: Settings): HeaderRule[] {
  const policy = (path: string) => ({ 'Content-Security-Policy': headerPolicy(settings, path) })
  return [
    {
      paths: '*',
      headers: {
        ...policy(''),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
      },
    },
    { paths: 'search/*', headers: policy('search/') },
    ...(settings.admin === null ? [] : [{ paths: 'admin/*', headers: policy('admin/') }]),
    { paths: 'pagefind/*', headers: policy('pagefind/') },
    ...lasting.map((paths) => ({ paths, headers: forGood })),
    { paths: 'pagefind/*.pf_meta', headers: forGood },
  ]
}

/** Every header of a file of the site, from its path. */
export function headersFor(settings: Settings, path: string): Record<string, string> {
  const rules = headerRules(settings).filter(({ paths }) => matches(paths, path))
  const own = { 'Content-Type': contentType(path), 'Cache-Control': revalidate }
  return Object.assign(own, ...rules.map(({ headers }) => headers))
}

/** Whether a path is one of those that a rule names. */
export function matches(paths: string, path: string): boolean {
  const [start = '', end] = paths.split('*')
  if (end === undefined) return path === start
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}
