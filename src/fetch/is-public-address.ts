import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address belongs to the open internet. Loopback, private, link-local, multicast,
 * reserved, carrier and translation ranges do not (IANA special-purpose registries, RFC 6890); an
 * IPv4 address written as an IPv6 one (`::ffff:127.0.0.1`) counts as what it is.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split('%', 1)[0]!
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast'
}
