import type { Archive } from '../model/archive.ts'
import { safeAddress } from '../model/safe-address.ts'
import { siteAddress } from '../model/site-address.ts'
import type { Output } from './output.ts'

type Capture = { url: string; time: Date }

/**
 * A Memento TimeMap (RFC 7089, `application/link-format`) for each outlet address of which captures are
 * on record: `timemaps/<fragment>.link`. A capture whose address does not tell its time is left out,
 * since a memento must have one.
 */
export const timeMaps: Output = {
  id: 'time-maps',
  *files(archive) {
    for (const [original, { fragment, captures }] of listOriginals(archive)) {
      if (captures.length === 0) continue
      const path = `timemaps/${fragment}.link`
      const self = siteAddress(archive.settings, path)
      yield { path, text: timeMap(original, self, captures) }
    }
  },
}

/** Captures by outlet address, oldest first; the file is named after the first article at the address. */
function listOriginals({ stories }: Archive) {
  const originals = new Map<string, { fragment: string; captures: Capture[] }>()
  for (const { article } of stories.flatMap(({ variants }) => variants)) {
    const url = safeAddress(article.url)
    if (url === null || !/^https?:/.test(url)) continue
    const known = originals.get(url)
    const captures = [...(known?.captures ?? []), ...article.archivedAt.flatMap(captureOf)]
    const fragment = known && known.fragment < article.fragment ? known.fragment : article.fragment
    const distinct = new Map(captures.map((capture) => [capture.url, capture]))
    const sorted = [...distinct.values()].sort(
      (a, b) => a.time.getTime() - b.time.getTime() || (a.url < b.url ? -1 : 1),
    )
    originals.set(url, { fragment, captures: sorted })
  }
  return originals
}

/** Web archives write the time into the address: `/web/20240513101500/https://…`, at least the day. */
function captureOf(address: string): Capture[] {
  const url = safeAddress(address)
  const digits = url ? /\/(\d{8}(?:\d{6})?)(?:[a-z]{2}_)?(?:\/|$)/.exec(url)?.[1] : undefined
  if (!url || !digits) return []
  const [year, month, day, hour, minute, second] = digits
    .padEnd(14, '0')
    .match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)!
    .slice(1)
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time.getTime()) ? [] : [{ url, time }]
}

function timeMap(original: string, self: string | null, captures: readonly Capture[]): string {
  const first = captures[0]!.time.toUTCString()
  const last = captures.at(-1)!.time.toUTCString()
  const links = [
    `<${original}>; rel="original"`,
    ...(self
      ? [`<${self}>; rel="self"; type="application/link-format"; from="${first}"; until="${last}"`]
      : []),
    ...captures.map(({ url, time }, index) => {
      const place = [
        index === 0 ? 'first ' : '',
        index === captures.length - 1 ? 'last ' : '',
      ].join('')
      return `<${url}>; rel="${place}memento"; datetime="${time.toUTCString()}"`
    }),
  ]
  return `${links.join(',\n')}\n`
}
