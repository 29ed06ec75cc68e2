/** Which IP addresses the open internet may be reached at. Everything special-purpose is refused (IANA registries for IPv4 and IPv6). */
import { BlockList, isIP } from 'node:net'

/** [network, prefix length]. RFC 6890 and its updates. */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]
/** Outside global unicast (2000::/3) nothing is public, except IPv4 in disguise, which is unwrapped first. */
const IPV6: readonly (readonly [string, number])[] = [
  ['::', 3], // unspecified, loopback, mapped, NAT64
  ['4000::', 2],
  ['8000::', 1], // unique local, link-local, multicast
  ['2001::', 23], // protocol assignments, Teredo
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
]

// Two lists: in a common one ::/3 would hold every IPv4 address in its mapped form.
const refused4 = new BlockList()
const refused6 = new BlockList()
for (const [network, prefix] of IPV4) refused4.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of IPV6) refused6.addSubnet(network, prefix, 'ipv6')

/**
 * True for an address of the public internet. Mapped, translated and tunnelled IPv4 (::ffff:0:0/96, 64:ff9b::/96, 2002::/16)
 * is refused whatever it wraps: no public site needs it.
 */
export function isPublic(address: string): boolean {
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 4) return !refused4.check(address, 'ipv4')
  return family === 6 && !refused6.check(address, 'ipv6')
}
