import type { Settings } from './settings.ts'

/** Link to a page of the site, from its path without leading `/`: `stories/dam/` → `/prefix/stories/dam/`. */
export function sitePath(settings: Settings, path: string): string {
  return `${settings.pathPrefix}${encodePath(path)}`
}

/** Absolute address of a page of the site, or null where the settings name no address. */
export function siteAddress(settings: Settings, path: string): string | null {
  return settings.url === null ? null : `${settings.url}${encodePath(path)}`
}

/** Escapes what an address may not hold, and leaves `/`, `#` and `?` as they are. */
function encodePath(path: string): string {
  return encodeURI(path.toWellFormed())
}
