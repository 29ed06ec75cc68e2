/** The only door to the network. A page is fetched when the user names it, from the public internet, and nothing is sent but the request. */
import { readFileSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { bodyOf } from './body.ts'
import { asNetError, NetError } from './problems.ts'
import { type Target, targetOf, webUrl } from './target.ts'

export { NetError } from './problems.ts'
export { allowedHost } from './target.ts'

export interface FetchOptions {
  /** `HOST:PORT` entries that the user permits although they are private; taken literally, port included */
  allowHosts?: readonly string[]
  /** for the whole fetch, redirects included; milliseconds */
  timeoutMs?: number
  /** without any byte; milliseconds */
  idleMs?: number
  /** of the body after unpacking */
  maxBytes?: number
  userAgent?: string
}

export interface Fetched {
  /** where the page was found after redirects */
  url: string
  status: number
  bytes: Uint8Array
  contentType: string | null
}

const DEFAULTS = { timeoutMs: 30_000, idleMs: 10_000, maxBytes: 32_000_000 } as const
const MAX_REDIRECTS = 5

const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** Statuses that may be gone at the next try. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

interface Job {
  first: string
  options: FetchOptions
  signal: AbortSignal
}

/**
 * Fetches one page by GET. Each hop is resolved and checked by us, and that very address is connected to, so that a name
 * cannot change its mind in between (DNS rebinding); redirects never lower https to http.
 * Throws NetError: refused, unreachable, too slow, too large, or a status that is no success.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? DEFAULTS.timeoutMs
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    return await orTimeout(followed({ first: url, options, signal }), signal)
  } catch (error) {
    if (signal.aborted) throw new NetError('timed-out', url, `${timeoutMs / 1000} s`)
    throw asNetError(error, url)
  }
}

/** A name server that never answers cannot be cancelled, only left. */
function orTimeout<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, late])
}

async function followed(job: Job): Promise<Fetched> {
  let url = webUrl(job.first, job.first)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const target = await targetOf(url, job.options.allowHosts ?? [])
    const [request, response] = await answer(target, job)
    try {
      if (!REDIRECTS.has(response.statusCode ?? 0)) return await page(url, response, job)
      url = nextUrl(url, response)
    } finally {
      request.destroy()
    }
  }
  throw new NetError('too-many-redirects', job.first, String(MAX_REDIRECTS))
}

function nextUrl(from: URL, response: IncomingMessage): URL {
  const location = response.headers.location ?? ''
  if (!location || !URL.canParse(location, from.href))
    throw new NetError('bad-redirect', from.href, JSON.stringify(location))
  const next = webUrl(new URL(location, from).href, from.href)
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new NetError('bad-redirect', from.href, `${next.href} is not encrypted, the first address is`)
  }
  return next
}

async function page(url: URL, response: IncomingMessage, job: Job): Promise<Fetched> {
  const status = response.statusCode ?? 0
  if (status < 200 || status > 299) throw new NetError('http-status', url.href, String(status), PASSING.has(status))
  const bytes = await bodyOf(response, job.options.maxBytes ?? DEFAULTS.maxBytes, url.href)
  return { url: url.href, status, bytes, contentType: response.headers['content-type'] ?? null }
}

/** One request to a checked address; the name goes into the Host header and the certificate check. */
function answer(target: Target, job: Job): Promise<[ClientRequest, IncomingMessage]> {
  const send = target.url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(requestOptions(target, job))
    const idleMs = job.options.idleMs ?? DEFAULTS.idleMs
    let stream: ClientRequest | IncomingMessage = request
    request.setTimeout(idleMs, () => {
      stream.destroy(new NetError('timed-out', target.url.href, `${idleMs / 1000} s (silence)`))
    })
    request.on('response', (response) => {
      stream = response
      resolve([request, response])
    })
    request.on('error', reject)
    request.end()
  })
}

function requestOptions({ url, address, port }: Target, job: Job): RequestOptions & { servername: string } {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  return {
    host: address,
    port,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    servername: isIP(name) ? '' : name,
    // A connection of its own each time: none made for another name or another check is used again.
    agent: false,
    signal: job.signal,
    headers: {
      Host: url.host,
      'User-Agent': job.options.userAgent ?? userAgent(),
      Accept:
        'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
      'Accept-Encoding': 'gzip, deflate, br',
      Connection: 'close',
    },
  }
}

/** The product's own name and version: no server is deceived about who asks. */
function userAgent(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return `onrecord/${version}`
}
