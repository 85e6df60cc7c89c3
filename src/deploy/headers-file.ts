import type { Settings } from '../model/settings.ts'
import { typesByEnding, typesByName } from './content-type.ts'
import { type HeaderRule, headerRules } from './header-rules.ts'

/** Endings that the hosts' own tables do not know, or know as something else. */
const unusual: ReadonlySet<string> = new Set([
  'jsonl',
  'link',
  'bib',
  'ris',
  'webmanifest',
  'warc',
  'wacz',
])

/**
 * The file `_headers` of Cloudflare Pages and Netlify. Both already make browsers ask again for what
 * no rule calls lasting. Cloudflare joins the values that two rules give one header, so that the
 * later rule must take the earlier value away first (`! Name`); Netlify lets the later one count, and
 * does not know that line.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(settings: Settings): string {
  const isCloudflare = settings.deploy === 'cloudflare-pages'
  const seen = new Set<string>()
  const blocks = [...headerRules(settings), ...typeRules()].map(({ paths, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const isAgain = seen.has(name) && name === 'Content-Security-Policy'
      seen.add(name)
      return [...(isAgain && isCloudflare ? [`  ! ${name}`] : []), `  ${name}: ${value}`]
    })
    return [`${settings.pathPrefix}${paths}`, ...lines].join('\n')
  })
  return `${blocks.join('\n')}\n`
}

function typeRules(): HeaderRule[] {
  const rule = (paths: string, type: string) => ({ paths, headers: { 'Content-Type': type } })
  return [
    ...typesByEnding()
      .filter(([ending]) => unusual.has(ending))
      .map(([ending, type]) => rule(`*.${ending}`, type)),
    ...typesByName().map(([name, type]) => rule(`*${name}`, type)),
  ]
}
