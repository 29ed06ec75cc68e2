/** From an address to the very IP address that is connected to: resolved here, checked here, never resolved again. */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublic } from './addresses.ts'
import { asNetError, NetError } from './problems.ts'

export interface Target {
  url: URL
  /** a checked IP address */
  address: string
  port: number
}

const DEFAULT_PORT: Record<string, number> = { 'http:': 80, 'https:': 443 }

/** Parses an http(s) address without credentials; throws NetError. */
export function webUrl(text: string, where: string): URL {
  if (!URL.canParse(text)) throw new NetError('bad-address', where, JSON.stringify(text.slice(0, 200)))
  const url = new URL(text)
  if (!(url.protocol in DEFAULT_PORT)) throw new NetError('bad-address', where, `it begins with ${url.protocol}`)
  if (url.username || url.password) throw new NetError('bad-address', where, 'it holds a user name or password')
  url.hash = ''
  return url
}

/**
 * `HOST:PORT` in the form that addresses are compared in, or null when it is none. The port must be written, the host is taken
 * literally: `127.0.0.1:8080` does not permit `localhost:8080`.
 */
export function allowedHost(text: string): string | null {
  const port = /:(\d{1,5})$/.exec(text.trim())?.[1]
  const address = `http://${text.trim()}`
  if (!port || Number(port) === 0 || Number(port) > 65_535 || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.pathname === '/' && !url.search && !url.hash && !url.username ? `${url.hostname}:${Number(port)}` : null
}

/** Resolves and checks a host. Every address it has must be public, unless the user allowed this host and port. */
export async function targetOf(url: URL, allowHosts: readonly string[]): Promise<Target> {
  const port = Number(url.port) || DEFAULT_PORT[url.protocol]!
  const allowed = allowHosts.some((host) => allowedHost(host) === `${url.hostname}:${port}`)
  const addresses = await addressesOf(url)
  const closed = addresses.find((address) => !isPublic(address))
  if (closed !== undefined && !allowed) throw new NetError('private-address', url.href, shown(url.hostname, closed))
  return { url, address: addresses[0]!, port }
}

async function addressesOf(url: URL): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '')
  if (isIP(host)) return [host]
  try {
    const found = await lookup(host, { all: true })
    if (found.length > 0) return found.map(({ address }) => address)
  } catch (error) {
    throw asNetError(error, url.href)
  }
  throw new NetError('unknown-host', url.href, host)
}

function shown(host: string, address: string): string {
  return host === address || host === `[${address}]` ? address : `${host} (${address})`
}
