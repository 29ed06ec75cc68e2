/** Who may ask: the names the server answers to, the pages that may speak for a person, and a token beyond this machine. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { recordError } from '../store/error.ts'

export interface Guarding {
  /** names beside those of the loopback address by which a browser may call the server, without port */
  hosts: readonly string[]
  /** the server listens beyond the loopback address: any address, and a token is wanted */
  token: string | null
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const COOKIE = 'onrecord-token'

/**
 * A page elsewhere can make a browser send requests here: under a name of its own that it lets point to this machine (rebinding),
 * which the Host header gives away; or under ours from its own origin, which Origin and Sec-Fetch-Site give away.
 */
export function hostGuard({ hosts, token }: Guarding): MiddlewareHandler {
  const names = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())])
  return async (c, next) => {
    const host = hostName(c.req.header('host') ?? new URL(c.req.url).host)
    const isAddress = isIP(host.replace(/^\[|\]$/g, '')) > 0
    if (names.has(host) || (token !== null && isAddress)) return next()
    throw recordError('host-refused', `this server does not answer to the name "${host.slice(0, 100)}"`, {
      fix: 'open it as http://localhost or http://127.0.0.1, or allow the name: onrecord serve --name NAME',
    })
  }
}

function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, '')
}

/** Reading by a link from elsewhere is all right for a page, never for the API; changing anything only from our own pages or no page. */
export function originGuard(): MiddlewareHandler {
  return async (c, next) => {
    const { origin, site } = { origin: c.req.header('origin'), site: c.req.header('sec-fetch-site') }
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const strange = origin !== undefined && !isOf(origin, host)
    const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none'
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const isApi = c.req.path.startsWith('/api/') || c.req.path === '/openapi.json'
    if (!strange && !(elsewhere && (isApi || !reads))) return next()
    throw recordError('origin-refused', 'a page of another origin may not ask this server', {
      fix: 'open the address of this server itself; programs send no Origin',
    })
  }
}

/** By host and port: a proxy before the server may speak TLS, and the browser's origin then says https. */
function isOf(origin: string, host: string): boolean {
  return /^https?:\/\//i.test(origin) && URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}

/** The token comes with the first address that is opened and stays in a cookie that no script reads; programs send it as Bearer. */
export function tokenGuard({ token }: Guarding): MiddlewareHandler {
  return async (c, next) => {
    if (token === null) return next()
    const offered = c.req.query('token')
    if (c.req.method === 'GET' && offered !== undefined && !c.req.path.startsWith('/api/') && isSame(offered, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.redirect('/', 303)
    }
    const sent = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? getCookie(c, COOKIE)
    if (sent !== undefined && isSame(sent, token)) return next()
    throw recordError('token-wanted', 'this server asks for its token', {
      fix: 'open the address that "onrecord serve" printed, or send it as "Authorization: Bearer TOKEN"',
    })
  }
}

/** Takes as long for a wrong token as for the right one. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
