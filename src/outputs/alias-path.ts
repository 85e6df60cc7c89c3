import type { Settings } from '../model/settings.ts'

const longest = 200

/** Names that Windows keeps for devices, with or without an ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** Folders that the site fills itself; an older address of a story cannot lie there. */
const ownFolders: ReadonlySet<string> = new Set(
  'about assets changes data flows languages outlets pagefind republished search timemaps topics years'.split(
    ' ',
  ),
)

/**
 * The file that must stand at an older address of this site so that it leads on: `old/ferry/` →
 * `old/ferry/index.html`. `page` is the address without leading `/`, as `pages` lists them. The whole
 * address with host and path prefix is understood too. Null where the address is none that a static
 * site can serve safely: small letters, digits, `/ _ -` and one dot in a last `.html`, outside the
 * site's own folders and not the page for addresses that lead nowhere.
 */
export function aliasPath(
  settings: Settings,
  alias: string,
): { page: string; file: string } | null {
  const local = withoutPrefix(settings, alias.trim())
  const bare = local.replace(/^\//, '')
  const page = /(?:^|\/)index\.html$/.test(bare) ? bare.slice(0, -'index.html'.length) : bare
  const names = page.replace(/\/$/, '').split('/')
  const isFile = /^[^.]+\.html?$/.test(names.at(-1)!) && !page.endsWith('/')
  const folders = isFile ? names.slice(0, -1) : names
  const isSafe =
    page.length <= longest &&
    page !== '404.html' &&
    /^[a-z0-9/_.-]+$/.test(page) &&
    folders.every((name) => name !== '' && !name.includes('.')) &&
    !names.some((name) => device.test(name))
  if (!isSafe || ownFolders.has(names[0]!) || isListPage(names)) return null
  if (isFile) return { page, file: page }
  const folder = page.endsWith('/') ? page : `${page}/`
  return { page: folder, file: `${folder}index.html` }
}

/** `stories/`, `stories/page/2/`: the pages of the list of all stories. */
function isListPage(names: readonly string[]): boolean {
  return names[0] === 'stories' && (names.length === 1 || names[1] === 'page')
}

function withoutPrefix({ url, pathPrefix }: Settings, alias: string): string {
  if (url !== null && alias.startsWith(url)) return alias.slice(url.length)
  return pathPrefix !== '/' && alias.startsWith(pathPrefix) ? alias.slice(pathPrefix.length) : alias
}
