/** Headers of every answer. Nothing is run, framed, fetched or sent that does not come from this very server. */
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Store } from '../store/contract.ts'

/** `styles`: hashes of the style elements that the chart library writes; there is no other inline style and no inline script. */
export function policy(styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles.map((hash) => `'${hash}'`)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

export function headers(styles: readonly string[]): MiddlewareHandler {
  const csp = policy(styles)
  return async (c, next) => {
    await next()
    const set = (name: string, value: string) => c.res.headers.set(name, value)
    set('content-security-policy', csp)
    set('x-content-type-options', 'nosniff')
    set('x-frame-options', 'DENY')
    set('referrer-policy', 'no-referrer')
    set('cross-origin-opener-policy', 'same-origin')
    set('cross-origin-resource-policy', 'same-origin')
    set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (!c.res.headers.has('cache-control')) set('cache-control', 'private, no-cache')
  }
}

/** What an answer hangs on: the address, the state of the record, and this run of the program. */
export function etags(store: Store): MiddlewareHandler {
  const run = randomUUID().slice(0, 8)
  return async (c, next) => {
    if (c.req.method !== 'GET' || c.req.path.includes('/jobs')) return next()
    const tag = `W/"${run}-${await store.mark()}"`
    const known = (c.req.header('if-none-match') ?? '').split(/\s*,\s*/)
    if (known.includes(tag)) return c.body(null, 304, { etag: tag })
    await next()
    if (c.res.status === 200) c.res.headers.set('etag', tag)
  }
}
