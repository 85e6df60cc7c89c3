import { normaliseUrl } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'

/** Whether a name or an address means this outlet: same host, or same name but for “the”. */
export function isNamed(
  outlet: Outlet,
  { name, url }: { name: string | null; url: string | null },
): boolean {
  const host = url === null ? null : normaliseUrl(url)?.split('/')[0]
  if (host && outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
    return true
  }
  return name !== null && plain(name) === plain(outlet.name)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
