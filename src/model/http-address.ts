/** Longest address that is taken; browsers and servers give up at about the same length. */
const LONGEST_ADDRESS = 4096

/**
 * What is expected instead of this text where an `http` or `https` address is due, as the end of a
 * sentence that begins “expected …”; null where the text is such an address. Spaces around the
 * address do not count.
 */
export function addressProblem(text: string): string | null {
  const address = text.trim()
  if (address.length > LONGEST_ADDRESS) return `an address of at most ${LONGEST_ADDRESS} characters`
  if (/\s|[\u0000-\u001f\u007f]/.test(address)) return 'an address without spaces in it'
  if (!/^https?:\/\//i.test(address)) return 'an address that begins with https:// or http://'
  const url = parseUrl(address)
  if (url === null) return 'a whole address, such as https://example.org/news/an-article'
  if (url.username !== '' || url.password !== '')
    return 'an address without a user name or password'
  return null
}

/** The address as a `URL`, or null where it is none (`URL.parse` came only with Node 22). */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
