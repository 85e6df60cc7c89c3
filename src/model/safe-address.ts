/** An address that a page may link to: absolute http, https or mailto; null for any other. */
export function safeAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { href, protocol } = new URL(url)
  return /^(?:https?|mailto):$/.test(protocol) ? href : null
}
