// In: the address of an article. Out: the file that keeps its page, or why none does.
import type { FetchOptions } from '../fetch/fetch-result.ts'
import { fetchSafely } from '../fetch/fetch-safely.ts'
import type { CaptureProblem, Kept } from './capture-entry.ts'
import { storeFile } from './store-file.ts'
import { toWarc } from './to-warc.ts'

const accept = 'text/html,application/xhtml+xml,*/*;q=0.1'
const pages: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Fetches a page and keeps the server's answer, headers and all, as a WARC file. Pictures, styles and
 * scripts of the page are not in it.
 *
 * @param folder from the content folder, with `/`: `captures`
 */
export async function capturePage(
  url: string,
  {
    content,
    folder,
    fetch,
    now,
  }: { content: string; folder: string; fetch: FetchOptions; now: Date },
): Promise<Kept | CaptureProblem> {
  const fetched = await fetchSafely(url, { accept, ...fetch })
  if (!fetched.ok) {
    const { outcome, message, mend } = fetched
    return { status: outcome, message, mend }
  }
  if (!pages.has(fetched.type)) {
    const what = fetched.type.slice(0, 60) || 'none named'
    const message = `Unexpected kind of answer (${what}), expected a web page`
    return { status: 'refused', message, mend: 'Mend `origin_url`, or save the page yourself.' }
  }
  const host = new URL(fetched.address).hostname
  const warc = await toWarc(fetched, now.toISOString(), `${host}.warc.gz`)
  return storeFile(content, folder, warc, 'warc.gz')
}
