/**
 * The path that a request names, decoded and without `.` and `..`, as nginx reads it; and its query
 * with `?`, or the empty text. Null where the address is broken or leads out of the root.
 */
export function cleanPath(target: string): { path: string; query: string } | null {
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? []
  if (!raw.startsWith('/') || /%(?![\da-f]{2})/i.test(raw)) return null
  const bytes = Buffer.from(raw, 'utf8')
    .toString('latin1')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  if (text.includes('\0')) return null
  const parts: string[] = []
  for (const part of text.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  const isFolder = /(?:^|\/)\.{0,2}$/.test(text)
  return {
    path: `/${parts.map((part) => `${part}/`).join('')}`.slice(0, isFolder ? undefined : -1),
    query,
  }
}
