import { hosts } from '../deploy/hosts.ts'
import type { Redirect } from '../deploy/redirect.ts'
import type { Archive } from '../model/archive.ts'
import type { Settings } from '../model/settings.ts'
import { sitePath } from '../model/site-address.ts'
import type { Story } from '../model/story.ts'
import { aliasPath } from './alias-path.ts'

/** An older address that leads on: as a page of the site, and the file that would stand there. */
export type Alias = { page: string; file: string; story: Story }

/**
 * Every older address that leads on to a story. One at which a page stands, and one that another story
 * claimed first, is left out: `findAliasProblems` tells the editor.
 */
export function listAliases(
  { settings, stories }: Pick<Archive, 'settings' | 'stories'>,
  pages: readonly string[],
): Alias[] {
  const taken = new Set([...pages, ...stories.map(({ slug }) => `stories/${slug}/`)])
  return stories.flatMap((story) =>
    story.aliases.flatMap((alias) => {
      const path = aliasPath(settings, alias)
      if (!path || taken.has(path.page)) return []
      taken.add(path.page)
      return [{ ...path, story }]
    }),
  )
}

/** Which older addresses the host leads on by itself, as far as it goes, and which need a page. */
export function partAliases(
  settings: Settings,
  aliases: readonly Alias[],
): { redirects: Redirect[]; stubs: Alias[] } {
  const most = hosts[settings.deploy].redirects
  const redirects: Redirect[] = []
  const stubs: Alias[] = []
  for (const alias of aliases) {
    const lines = redirectsOf(settings, alias)
    if (redirects.length + lines.length <= most) redirects.push(...lines)
    else stubs.push(alias)
  }
  return { redirects, stubs }
}

/** Hosts take `old/ferry/` and `old/ferry` for two addresses. */
function redirectsOf(settings: Settings, { page, story }: Alias): Redirect[] {
  const to = sitePath(settings, `stories/${story.slug}/`)
  const from = sitePath(settings, page)
  return from.endsWith('/')
    ? [from, from.slice(0, -1)].map((one) => ({ from: one, to }))
    : [{ from, to }]
}
