import { parseUrl } from './http-address.ts'

/** Query parameters that say how a reader came, not what the page is; lower case. */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  [
    // advertising click ids
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid li_fat_id igshid igsh',
    // newsletters
    'mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking vero_id oly_anon_id oly_enc_id',
    // analytics and campaigns
    '_ga _gl cmp cmpid campaign_id icid ocid ito xtor spm ref_src ref_url guccounter guce_referrer',
    'guce_referrer_sig at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4',
    // newspapers' own
    'smid smtyp emc partner sharetype taid unlocked_article_code',
  ].flatMap((names) => names.split(' ')),
)

const TRACKING_PREFIX = 'utm_'
const INDEX_PAGE = /\/(?:index\.(?:html?|php|aspx?)|default\.aspx?)$/i
/** An address in which there is nothing to normalise but `www.` and one slash at its end: most are. */
const PLAIN =
  /^https?:\/\/([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+)((?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)\/?$/
/** What a plain address may hold that is not: a host in punycode, an index page. */
const NOT_PLAIN = /xn--|index\.|default\.asp/i
const UNRESERVED = /^[A-Za-z0-9._~-]$/

/**
 * The key by which two addresses of one page compare equal: `nytimes.com/2024/11/15/a-slug?id=7`.
 * Left out: scheme, `www.`, default port, credentials, fragment, tracking parameters, index page
 * and trailing slash. The host is lower case and in punycode, percent-encoding is in one form and
 * the parameters are sorted. Up to the first `/`, the key is the host (with its port where that is
 * unusual). It is for comparing only: not an address that one could open.
 *
 * @returns null where the text is no `http` or `https` address
 */
export function normaliseUrl(address: string): string | null {
  const plain = PLAIN.exec(address)
  if (plain && !NOT_PLAIN.test(address)) return withoutWww(plain[1]!) + plain[2]!
  return normaliseParsed(address)
}

/** The same for any address, by parsing it: ten times slower. */
export function normaliseParsed(address: string): string | null {
  const url = parseUrl(address.trim().normalize('NFC'))
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  const host = bareHost(url) + (/^(?:80|443)?$/.test(url.port) ? '' : `:${url.port}`)
  const path = withoutTrailingSlashes(evenPercents(url.pathname).replace(INDEX_PAGE, ''))
  const query = evenPercents(meaningfulQuery(url.search))
  return host + (query === '' ? path : `${path || '/'}?${query}`)
}

/** The host of an address: lower case, punycode, without `www.` and port; null where there is none. */
export function hostOf(address: string): string | null {
  const url = parseUrl(address.trim())
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  return bareHost(url)
}

function bareHost(url: URL): string {
  return withoutWww(url.hostname.replace(/\.$/, ''))
}

function withoutWww(host: string): string {
  return host.replace(/^www\.(?=.)/, '')
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 0 && path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** `a=1&b=2`, sorted by code units, without the parameters that only track. */
function meaningfulQuery(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''))
    .sort()
    .join('&')
}

function isTracking(name: string): boolean {
  const key = name.toLowerCase()
  return key.startsWith(TRACKING_PREFIX) || TRACKING_PARAMETERS.has(key)
}

/** `%7euser%c3%a9` → `~user%C3%A9`: needless encoding undone, the rest in capitals (RFC 3986, 6.2.2). */
function evenPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return UNRESERVED.test(character) ? character : whole.toUpperCase()
  })
}
