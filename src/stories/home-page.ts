/** Whether an address leads to a site's front or section page rather than to one article. */
export function addressIsHomePage(url: string): boolean {
  try {
    const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '')
    const last = segments.at(-1) ?? ''
    if (segments.length === 0) return true
    return segments.length === 1 && /^(blog|news|home|index(\.\w+)?|[a-z]{2})$/i.test(last)
  } catch {
    return true
  }
}
