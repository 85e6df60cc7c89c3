import type { DeployPlan } from '../model/deploy-target.ts'
import type { Settings } from '../model/settings.ts'
import type { Redirect } from './redirect.ts'
import type { SiteFigures } from './site-figures.ts'

/** A file for the host: its path below the site's folder, with `/`, and its text. */
export type HostFile = { path: string; text: string }

/** At most so much of what is counted; nothing where the host sets no limit. */
export type Limits = Partial<Record<keyof SiteFigures, number>>

/** What the build knows of a host. One host a file, one line in the list. */
export type Host = {
  /** As its makers write it. */
  name: string
  /** Older addresses that the host itself leads on; the rest are pages that lead on. */
  redirects: number
  /** Whether text files get a compressed twin, `x.html.gz`. */
  compresses: boolean
  /** When text is sent compressed. S3 sends what was uploaded, whatever is asked for. */
  encodes: 'never' | 'where asked' | 'always'
  /** The headers of a file by its path, as far as the site decides them. */
  headers: (settings: Settings, path: string) => Record<string, string>
  /** Files that need nothing but the settings and the redirects. */
  files: (settings: Settings, redirects: readonly Redirect[]) => HostFile[]
  /** Files that list the finished site, `paths` being all of its files. */
  lists?: (
    settings: Settings,
    redirects: readonly Redirect[],
    paths: readonly string[],
  ) => HostFile[]
  /** The redirects as the host reads them, `read` giving the text of a file of the site. */
  readRedirects: (read: (path: string) => string) => Redirect[]
  limits: (plan: DeployPlan) => Limits
}
