/** Encrypted pages, against a real local server whose certificate (of our own making, worth nothing elsewhere) names only `localhost`. */
import { readFileSync } from 'node:fs'
import { createServer as createPlain } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPage, NetError } from './index.ts'

const pem = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
/** Node 22.19 and 24.5 or later can be told to trust a certificate while running. */
const canTrust = typeof tls.setDefaultCACertificates === 'function'

let site: Server
let plain: ReturnType<typeof createPlain>
let port = 0
let plainHits = 0
let names: (string | false | null)[] = []

beforeAll(async () => {
  plain = createPlain((_, response) => {
    plainHits++
    response.end('open')
  })
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  const down = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/`
  site = createServer({ key: pem('key.pem'), cert: pem('cert.pem') }, (request, response) => {
    names.push((request.socket as tls.TLSSocket).servername ?? null)
    if (request.url === '/down') response.writeHead(302, { Location: down }).end()
    else response.end(request.headers.host)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  port = (site.address() as AddressInfo).port
})

afterAll(() => {
  for (const server of [site, plain]) {
    server.closeAllConnections()
    server.close()
  }
})

const allowed = () => [`localhost:${port}`, `127.0.0.1:${port}`, `127.0.0.1:${(plain.address() as AddressInfo).port}`]
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'fetched',
    (error: unknown) =>
      error instanceof NetError ? `${error.problem.code} ${error.problem.retryable}` : String(error),
  )

it('refuses a certificate that nobody vouches for, finally', async () => {
  expect(await code(fetchPage(`https://localhost:${port}/`, { allowHosts: allowed() }))).toBe('bad-certificate false')
})

describe.skipIf(!canTrust)('with a trusted certificate', () => {
  const before = canTrust ? tls.getCACertificates('default') : []
  beforeAll(() => {
    tls.setDefaultCACertificates([...before, pem('cert.pem')])
    names = []
  })
  afterAll(() => tls.setDefaultCACertificates(before))

  it('connects to the address, and checks the certificate against the name', async () => {
    const page = await fetchPage(`https://localhost:${port}/`, { allowHosts: allowed() })
    expect(new TextDecoder().decode(page.bytes)).toBe(`localhost:${port}`)
    expect(names).toEqual(['localhost'])
    expect(await code(fetchPage(`https://127.0.0.1:${port}/`, { allowHosts: allowed() }))).toBe('bad-certificate false')
  })

  it('never follows a redirect from https to http', async () => {
    expect(await code(fetchPage(`https://localhost:${port}/down`, { allowHosts: allowed() }))).toBe(
      'bad-redirect false',
    )
    expect(plainHits).toBe(0)
  })
})
