import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSample, type Sampled } from './site.suite.ts'

let site: Sampled
let abroad: Sampled
beforeAll(async () => {
  site = await openSample()
  abroad = await openSample({ hosts: ['desk.example'], token: 'right-token' })
}, 90_000)
afterAll(async () => {
  await site.drop()
  await abroad.drop()
})

const RECORD = '/api/v1/record'

describe('who may ask', () => {
  it.each(['localhost', 'localhost:4170', '127.0.0.1:80', '[::1]:4170', 'LOCALHOST'])(
    'by the name %s',
    async (host) => {
      expect((await site.ask(RECORD, { headers: { host } })).status).toBe(200)
    },
  )

  it.each(['evil.example', 'localhost.evil.example', '192.168.1.5', '127.0.0.1.nip.io', 'desk.example'])(
    'not by the name %s, to which anybody may let point',
    async (host) => {
      expect(await site.ask(RECORD, { headers: { host } })).toMatchObject({
        status: 403,
        body: { code: 'host-refused' },
      })
      expect((await site.ask('/', { headers: { host } })).status).toBe(403)
    },
  )

  it('a page of another origin neither reads nor changes anything, and gets no leave to', async () => {
    const headers = { origin: 'http://evil.example', 'content-type': 'application/json' }
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const body = method === 'POST' || method === 'PUT' ? { body: '{}' } : {}
      const answer = await site.ask('/api/v1/dossier', { method, headers, ...body })
      expect(answer.status, method).toBe(403)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await site.ask(RECORD, { headers: { origin: 'null' } })).status).toBe(403)
    expect((await site.ask(RECORD, { headers: { origin: 'http://localhost:1' } })).status).toBe(403)
    for (const origin of ['http://localhost', 'https://localhost'])
      expect((await site.ask(RECORD, { headers: { origin, host: 'localhost' } })).status).toBe(200)
    for (const origin of ['file://localhost', 'http://localhost.evil.example', 'http://localhost@evil.example', 'x'])
      expect((await site.ask(RECORD, { headers: { origin, host: 'localhost' } })).status, origin).toBe(403)
  })

  it('nor does a request that a browser marks as coming from elsewhere; a link to a page is all right', async () => {
    for (const where of ['cross-site', 'same-site'])
      expect((await site.ask(RECORD, { headers: { 'sec-fetch-site': where } })).status).toBe(403)
    expect((await site.ask('/search', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(404) // no pages are built in this test
    expect((await site.ask(RECORD, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
  })

  it('beyond this machine only with the token, by address or a name that was allowed', async () => {
    const ask = (headers: Record<string, string>, path = RECORD) => abroad.ask(path, { headers, redirect: 'manual' })
    expect(await ask({ host: '192.168.1.5:4170' })).toMatchObject({ status: 401, body: { code: 'token-wanted' } })
    expect((await ask({ host: 'desk.example', authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await ask({ host: 'evil.example', authorization: 'Bearer right-token' })).status).toBe(403)
    expect((await ask({ host: 'desk.example', authorization: 'Bearer right-token' })).status).toBe(200)
    expect((await ask({ host: '192.168.1.5' }, `${RECORD}?token=right-token`)).status).toBe(401)
    const opened = await ask({ host: '192.168.1.5' }, '/?token=right-token')
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/'])
    const cookie = opened.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect((await ask({ host: '192.168.1.5', cookie: cookie.split(';')[0]! })).status).toBe(200)
  })
})

describe('every answer', () => {
  it('carries the strict policy, refusals and files too', async () => {
    for (const path of [
      '/',
      RECORD,
      '/openapi.json',
      '/api/v1/nothing',
      '/api/v1/files/people',
      '/x/../y',
      '/assets/none.js',
    ]) {
      const { headers } = await site.ask(path)
      const policy = headers.get('content-security-policy')!
      expect(policy, path).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('has a tag of the record’s state, and 304 while nothing has changed', async () => {
    const { headers } = await site.ask(RECORD)
    const tag = headers.get('etag')!
    const again = { headers: { 'if-none-match': tag } }
    expect((await site.ask(RECORD, again)).status).toBe(304)
    const { body } = await site.ask('/api/v1/statements?limit=1')
    await site.send('POST', `/api/v1/statements/${body.items[0].statement.id}/judgements`, { kind: 'said', date: null })
    expect((await site.ask(RECORD, again)).status).toBe(200)
    expect((await site.ask('/api/v1/jobs')).headers.get('etag')).toBeNull()
  })
})

describe('refusals', () => {
  it('have one shape, and say where and what to do', async () => {
    const cases: [number, string, RequestInit, string][] = [
      [400, '/api/v1/statements?limit=0', {}, 'bad-request'],
      [400, '/api/v1/statements?since=yesterday', {}, 'bad-request'],
      [
        400,
        '/api/v1/reports',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
        'bad-request',
      ],
      [
        400,
        '/api/v1/people/ties',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
        'bad-request',
      ],
      [404, '/api/v1/reports/none', {}, 'no-report'],
      [404, '/api/v1/statements/none', {}, 'no-statement'],
      [404, '/api/v1/people/none', {}, 'no-speaker'],
      [404, '/api/v1/jobs/none', {}, 'no-job'],
      [404, '/api/v1/none', {}, 'no-page'],
      [405, '/api/v1/none', { method: 'POST' }, 'no-method'],
      [
        415,
        '/api/v1/files?name=a.txt',
        { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' },
        'wrong-type',
      ],
    ]
    for (const [status, path, init, code] of cases) {
      const answer = await site.ask(path, init)
      expect([answer.status, answer.body.code], path).toEqual([status, code])
      expect(answer.body.fix, path).toBeTruthy()
      expect(Object.keys(answer.body).sort()).toEqual(['code', 'fix', 'message', 'retryable', 'severity', 'where'])
    }
  })

  it('a body that is too large is refused before it is read', async () => {
    const body = new Uint8Array(64_100_000)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(body.length) }
    expect(await site.ask('/api/v1/files?name=a.txt', { method: 'POST', headers, body })).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    })
  })
})
