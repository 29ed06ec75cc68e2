import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowedHost, type FetchOptions, fetchPage, NetError } from './index.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const redirect =
  (to: string): Handler =>
  (_, response) =>
    response.writeHead(302, { Location: to }).end('elsewhere')

/** What the local site answers, by path. `{port}` is its own port, `{other}` that of a second local server. */
const SITE: Record<string, Handler> = {
  '/page': (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>Good evening.</p>'),
  '/headers': (request, response) => response.end(JSON.stringify(request.headers)),
  '/gzip': (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('packed words')),
  '/brotli': (_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'br' }).end(brotliCompressSync('packed words')),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40_000_000))),
  '/torn': (_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('packed words').subarray(0, 12)),
  '/odd': (_, response) => response.writeHead(200, { 'Content-Encoding': 'zebra' }).end('x'),
  '/large': (_, response) => response.end(Buffer.alloc(200_000, 65)),
  '/endless': (_, response) => {
    response.on('close', () => clearInterval(timer))
    const timer = setInterval(() => response.write('more '), 20)
  },
  '/silent': () => {},
  '/half': (_, response) => void response.writeHead(200).write('half a'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('only this')
    setTimeout(() => response.destroy(), 30)
  },
  '/missing': (_, response) => response.writeHead(404).end(),
  '/busy': (_, response) => response.writeHead(503).end(),
  '/loop': redirect('/loop'),
  '/on': redirect('/page#part'),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-file': redirect('file:///etc/hostname'),
  '/to-password': redirect('http://user:secret@127.0.0.1:{port}/page'),
  '/to-other': redirect('http://127.0.0.1:{other}/page'),
  '/to-name': redirect('http://localhost:{port}/page'),
}
const ELSEWHERE = [
  'http://10.0.0.1/',
  'http://192.168.0.1:{port}/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0:{port}/page',
  'http://[::1]:{port}/page',
  'http://[::ffff:127.0.0.1]:{port}/page',
  'http://127.0.0.2:{port}/page',
  'http://2130706434:{port}/page',
  'http://0x7f000002:{port}/page',
  'http://0177.0.0.2:{port}/page',
  'http://127.0x2:{port}/page',
  'http://localhost.:{port}/page',
  '//127.0.0.1:{other}/page',
]
for (const [i, address] of ELSEWHERE.entries()) SITE[`/to-${i}`] = redirect(address)

let site: Server
let other: Server
let port = 0
let otherHits = 0

beforeAll(async () => {
  other = await started((_, response) => {
    otherHits++
    response.end('secret')
  })
  const otherPort = (other.address() as AddressInfo).port
  site = await started((request, response) => {
    const place = (text: string) => text.replaceAll('{port}', String(port)).replaceAll('{other}', String(otherPort))
    const send = response.writeHead.bind(response)
    response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
      const { Location: to } = headers
      return send(status, to ? { ...headers, Location: place(to) } : headers)
    }) as typeof response.writeHead
    SITE[request.url ?? '']?.(request, response)
  })
  port = (site.address() as AddressInfo).port
})

afterAll(() => {
  for (const server of [site, other]) {
    server.closeAllConnections()
    server.close()
  }
})

function started(handler: Handler): Promise<Server> {
  const server = createServer(handler)
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

const at = (path: string) => `http://127.0.0.1:${port}${path}`
const get = (path: string, options: FetchOptions = {}) =>
  fetchPage(at(path), { allowHosts: [`127.0.0.1:${port}`], ...options })
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function failure(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (one: unknown) => one,
  )
  expect(error).toBeInstanceOf(NetError)
  return (error as NetError).problem
}

describe('fetchPage', () => {
  it('gives bytes, status, type and the final address', async () => {
    const page = await get('/on')
    expect(page).toMatchObject({ url: at('/page'), status: 200, contentType: 'text/html; charset=utf-8' })
    expect(words(page.bytes)).toBe('<p>Good evening.</p>')
  })

  it('says who it is and sends nothing else of its own', async () => {
    const headers = JSON.parse(words((await get('/headers')).bytes))
    expect(headers['user-agent']).toMatch(/^onrecord\/\d+\.\d+\.\d+/)
    expect(headers.host).toBe(`127.0.0.1:${port}`)
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  })

  it.each(['/gzip', '/brotli'])('unpacks %s', async (path) => {
    expect(words((await get(path)).bytes)).toBe('packed words')
  })

  it('refuses a private address that nobody allowed', async () => {
    for (const url of [
      at('/page'),
      `http://localhost:${port}/page`,
      'http://[::1]/',
      'http://169.254.169.254/',
      'http://127.1/',
    ]) {
      const problem = await failure(fetchPage(url))
      expect(problem).toMatchObject({ code: 'private-address', severity: 'error', retryable: false })
      expect(problem.fix).toContain('--allow-host')
    }
  })

  it('takes an allowed host literally, with its port', async () => {
    for (const allowed of [`127.0.0.1:${port + 1}`, `localhost:${port}`, '127.0.0.1', '127.0.0.1:*', `*:${port}`, '']) {
      expect((await failure(get('/page', { allowHosts: [allowed] }))).code).toBe('private-address')
    }
  })

  it('refuses a redirect from an allowed address to any other private one', async () => {
    const paths = [...ELSEWHERE.map((_, i) => `/to-${i}`), '/to-other', '/to-name']
    for (const path of paths) expect([path, (await failure(get(path))).code]).toEqual([path, 'private-address'])
    expect(otherHits).toBe(0)
  })

  it('refuses redirects that lead out of the web, in circles, or nowhere', async () => {
    expect((await failure(get('/to-file'))).code).toBe('bad-address')
    expect((await failure(get('/to-password'))).code).toBe('bad-address')
    expect((await failure(get('/loop'))).code).toBe('too-many-redirects')
    expect((await failure(get('/nowhere'))).code).toBe('bad-redirect')
  })

  it.each([
    'file:///etc/hostname',
    'ftp://example.org/',
    'http://user:pw@example.org/',
    'javascript:1',
    'example.org',
    '',
    'http://',
  ])('does not fetch %j', async (url) => expect((await failure(fetchPage(url))).code).toBe('bad-address'))

  it('stops at the size limit, packed or not', async () => {
    for (const path of ['/large', '/bomb', '/endless']) {
      expect((await failure(get(path, { maxBytes: 100_000, timeoutMs: path === '/endless' ? 300 : 5_000 }))).code).toBe(
        path === '/endless' ? 'timed-out' : 'too-large',
      )
    }
    expect((await failure(get('/endless', { maxBytes: 10 }))).code).toBe('too-large')
  })

  it('does not keep an unpacked bomb in memory', async () => {
    const before = process.memoryUsage().arrayBuffers
    await failure(get('/bomb', { maxBytes: 1_000_000 }))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })

  it('gives up on silence and on slowness, and says that trying again may help', async () => {
    for (const path of ['/silent', '/half']) {
      expect(await failure(get(path, { idleMs: 100 }))).toMatchObject({ code: 'timed-out', retryable: true })
      expect(await failure(get(path, { timeoutMs: 100 }))).toMatchObject({ code: 'timed-out', retryable: true })
    }
  })

  it('tells final from passing errors', async () => {
    expect(await failure(get('/missing'))).toMatchObject({ code: 'http-status', retryable: false })
    expect(await failure(get('/busy'))).toMatchObject({ code: 'http-status', retryable: true })
    expect(await failure(get('/cut'))).toMatchObject({ code: 'connection-failed', retryable: true })
    expect((await failure(get('/torn'))).code).toBe('bad-encoding')
    expect((await failure(get('/odd'))).code).toBe('bad-encoding')
    const closed = await failure(fetchPage('http://127.0.0.1:1/', { allowHosts: ['127.0.0.1:1'] }))
    expect(closed).toMatchObject({ code: 'connection-failed', retryable: true })
  })

  it('says that a host does not exist', async () => {
    const problem = await failure(fetchPage('http://no-such-host.invalid/', { timeoutMs: 5_000 }))
    expect(['unknown-host', 'connection-failed', 'timed-out']).toContain(problem.code)
  })
})

describe('allowedHost', () => {
  it.each([
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['LOCALHOST:80', 'localhost:80'],
    ['[::1]:443', '[::1]:443'],
    ['127.1:9', '127.0.0.1:9'],
  ])('reads %s', (text, expected) => expect(allowedHost(text)).toBe(expected))

  it.each([
    '127.0.0.1',
    'localhost',
    'a:0',
    'a:65536',
    'a:b',
    ':80',
    'http://a:80',
    'a:80/path',
    'u@a:80',
    '*:80 ',
    '',
  ])('refuses %j', (text) => {
    const host = allowedHost(text)
    expect(host === null || host === '*:80').toBe(true)
  })
})
