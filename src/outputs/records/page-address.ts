import type { Settings } from '../../model/settings.ts'
import { siteAddress, sitePath } from '../../model/site-address.ts'

/** Address of a page: absolute where the settings name one, else from the site's root. */
export function pageAddress(settings: Settings, path: string): string {
  return siteAddress(settings, path) ?? sitePath(settings, path)
}
