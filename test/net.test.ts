import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { beside, folder, ok } from './command.ts'

const STORY = `<!doctype html><html lang="en"><head><title>Ferry line may reopen</title>
<meta property="og:site_name" content="Coast Herald"><meta property="article:published_time" content="2025-03-09T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry line may reopen</h1>
<p>The ferry line between the two coasts may reopen before the summer, the chief negotiator of the Sorrel Coast said after two days of talks in the old customs house.</p>
<p>“The pier is sound,” Marit Solheim told reporters on Friday. “What is missing is a signature, and the signature is missing because nobody has brought a pen.”</p>
<p>The two sides are to meet again next week, and the harbour office has begun to clear the quay of the sand that two winters left on it.</p>
</article><footer>Imprint</footer></body></html>`

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Herald</title><link>https://coast.example/</link>
<item><title>Pier</title><guid>coast-1</guid><pubDate>Sun, 09 Mar 2025 08:00:00 GMT</pubDate><description>The pier is sound, Marit Solheim said on Friday.</description></item>
</channel></rss>`

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server on the loopback address; answers how often it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const html = (text: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
}

describe('addresses', () => {
  it('a private address is refused, and permitted only by name', async () => {
    const at = folder()
    const { host, asked } = await serve(html(STORY))
    const refused = await beside(at, ['add', `http://${host}/story`])
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^onrecord: error \[.+\] .*127\.0\.0\.1.* – /),
    })
    expect(asked).toEqual([])
    const { code, out, err } = await beside(at, ['add', '--allow-host', host, `http://${host}/story`])
    expect({ code, err, out }).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 report added') })
    expect(ok(at, ['who', 'Solheim'])).toMatch(/7 Mar 2025[\s\S]*The pier is sound/)
    expect(ok(at, ['reports'])).toMatch(/9 Mar 2025 · Coast Herald/)
  })

  it('a redirect from a permitted address to any other private one is refused', async () => {
    const at = folder()
    const other = await serve(html(STORY))
    for (const target of [
      `http://${other.host}/`,
      'http://10.0.0.1/',
      'http://[::1]:8080/',
      'http://169.254.169.254/latest/',
      'http://localhost:9/',
      'file:///etc/passwd',
    ]) {
      const first = await serve((_, response) => response.writeHead(302, { location: target }).end())
      const { code, err } = await beside(at, ['add', `http://${first.host}/`, '--allow-host', first.host])
      expect({ code, target }).toEqual({ code: 1, target })
      expect(err).toMatch(/^onrecord: error \[.+\].* – .+\n$/)
      expect(first.asked).toEqual(['/'])
    }
    expect(other.asked).toEqual([])
  })

  it('a feed at an address gives its items, under their own ids', async () => {
    const at = folder()
    const { host } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED),
    )
    expect((await beside(at, ['add', `http://${host}/feed`, '--allow-host', host])).out).toContain(
      '1 report added with 1 statement',
    )
    expect(ok(at, ['show', 'coast-1'])).toContain('Coast Herald')
    expect((await beside(at, ['add', `http://${host}/feed`, '--allow-host', host])).out).toContain(
      '1 report already in the record',
    )
  })

  it('--allow-host wants a host and a port', async () => {
    expect(await beside(folder(), ['add', 'x.txt', '--allow-host', '127.0.0.1'])).toMatchObject({ code: 2 })
  })
})
