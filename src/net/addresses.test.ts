import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublic } from './addresses.ts'

describe('isPublic', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '172.15.255.255',
    '100.63.255.255',
    '100.128.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('reaches %s', (address) => expect(isPublic(address)).toBe(true))

  it.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['cloud metadata', '169.254.169.254'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.7'],
    ['documentation', '203.0.113.9'],
    ['benchmarking', '198.19.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link-local', 'fe80::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd12:3456::1'],
    ['unique local', 'fc00::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['Teredo', '2001:0:1::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped, written in hexadecimal', '::ffff:7f00:1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['compatible', '::127.0.0.1'],
    ['NAT64 of loopback', '64:ff9b::7f00:1'],
    ['NAT64, local', '64:ff9b:1::a00:1'],
    ['6to4 of private', '2002:a00:1::'],
    ['site-local', 'fec0::1'],
    ['no address', 'localhost'],
    ['no address', ''],
    ['short form', '127.1'],
    ['number', '2130706433'],
  ])('refuses %s: %s', (_, address) => expect(isPublic(address)).toBe(false))

  it('refuses every private IPv4 address also as a mapped one', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.constantFrom(0, 10, 127, 224, 255), octet, octet, octet, (a, b, c, d) => {
        expect(isPublic(`${a}.${b}.${c}.${d}`)).toBe(false)
        expect(isPublic(`::ffff:${a}.${b}.${c}.${d}`)).toBe(false)
      }),
    )
  })
})
