import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type FetchOptions, FetchProblem } from './fetch-result.ts'
import { isPublicAddress } from './is-public-address.ts'

/**
 * The IP addresses to connect to for an address of the web. The name is resolved here, once, and the
 * connection is made to what was checked: a name that answers differently the second time (DNS
 * rebinding) gains nothing. A name with one address inside and one outside is refused as a whole.
 *
 * @throws {FetchProblem} where the address leads into a private network, or nowhere
 */
export async function checkHost(url: URL, options: FetchOptions): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (port < 1024 && port !== 80 && port !== 443) {
    const message = `Unexpected port ${port} in ${url.host}, expected 80, 443 or one above 1023`
    throw new FetchProblem('refused', message, 'Give the address of a page or picture on the web.')
  }
  const found = isIP(host) ? [host] : await resolveName(host, options)
  const isAllowed = options.isAllowed ?? isPublicAddress
  const inside = found.find((ip) => !isAllowed(ip, port))
  if (inside !== undefined) {
    const what = inside === host ? inside : `${host}, which leads to ${inside}`
    const message = `Unexpected address in a private network (${what}), expected a public one`
    throw new FetchProblem(
      'refused',
      message,
      'Save the page or picture yourself and name the file.',
    )
  }
  return found
}

async function resolveName(host: string, { resolve }: FetchOptions): Promise<string[]> {
  try {
    const found = await (resolve ?? resolveBySystem)(host)
    if (found.length > 0) return found
  } catch {
    // Said below: a name without an address and a name server that does not answer look alike.
  }
  const message = `Unexpected name ${host} without an address, expected a host that can be reached`
  throw new FetchProblem(
    'failed',
    message,
    'Check the spelling and the connection, then try again.',
  )
}

async function resolveBySystem(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}
