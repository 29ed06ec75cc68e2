/** The server on a port. Closing it waits for nobody. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { openRecord } from '../record/open.ts'
import { recordError } from '../store/error.ts'
import { makeApp } from './app.ts'
import { deskBeside } from './desk/desk.ts'
import { Jobs } from './jobs.ts'
import { builtPages } from './static.ts'

export interface ServeOptions {
  record: string
  /** 0: any that is free */
  port: number
  /** address to listen on */
  host: string
  /** names beside localhost by which browsers may call it */
  names: readonly string[]
  /** asked for on every request; null on the loopback address */
  token: string | null
  author: string
  allowHosts: readonly string[]
  version: string
}

export interface Serving {
  /** where a browser opens it, with the token where there is one */
  address: string
  hasPages: boolean
  /** when nobody has asked for anything for so long, ms */
  quiet(ms: number): Promise<void>
  close(): Promise<void>
}

export async function serve(options: ServeOptions): Promise<Serving> {
  const { record, host, token, names } = options
  const store = await openRecord(record, true)
  const desk = deskBeside(record)
  const pages = builtPages()
  const site = { ...options, store, desk, jobs: new Jobs(desk), name: basename(record) }
  const app = makeApp(site, { hosts: names, token }, pages)
  try {
    let asked = Date.now()
    const server = await listening(
      (request, env) => {
        asked = Date.now()
        return app.fetch(request, env)
      },
      host,
      options.port,
    )
    const { port } = server.address() as AddressInfo // it listens on a port
    void desk.ask('positions', {}).catch(() => {}) // what the first page asks for is begun before it is opened
    const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
    return {
      address: `http://${shown}:${port}/${token === null ? '' : `?token=${token}`}`,
      hasPages: pages !== null,
      quiet: (ms) => silence(ms, () => asked),
      close: async () => {
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
        await desk.close()
        await store.close()
      },
    }
  } catch (error) {
    await desk.close()
    await store.close()
    throw error
  }
}

function silence(ms: number, asked: () => number): Promise<void> {
  return new Promise((over) => {
    const look = () => {
      const left = asked() + ms - Date.now()
      if (left <= 0) over()
      else setTimeout(look, left).unref()
    }
    look()
  })
}

function listening(fetch: Parameters<typeof listen>[0]['fetch'], hostname: string, port: number): Promise<Server> {
  return new Promise((ready, fail) => {
    const server = listen({ fetch, hostname, port }, () => ready(server)) as Server // no TLS and no HTTP/2 were asked for
    server.on('error', (error: NodeJS.ErrnoException) => fail(portProblem(error, hostname, port)))
  })
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number) {
  const taken = error.code === 'EADDRINUSE'
  return recordError(taken ? 'port-taken' : 'cannot-listen', taken ? `port ${port} is in use` : error.message, {
    where: `${host}:${port}`,
    fix: taken ? 'give another: onrecord serve --port N, or 0 for any that is free' : 'give another --host or --port',
  })
}
