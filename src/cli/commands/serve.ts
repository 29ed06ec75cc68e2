import { once } from 'node:events'
import type { ServeOptions } from '../../http/server.ts'
import { problem } from '../../model/problem.ts'
import { openInBrowser } from '../browser.ts'
import { byOf } from '../judging.ts'
import { report, safeLine, say, write } from '../output.ts'
import { allowHostOption, type MakeCommand, recordCommand, several, usage } from '../shared.ts'
import { version } from '../version.ts'

/** The default port; the next ones are tried when it is in use and none was asked for. */
export const PORT = 4170
const TRIED = 20

export interface ServeCommandOptions {
  record: string
  port?: string
  host: string
  name?: string[]
  token?: string
  author?: string
  allowHost?: string[]
  open?: boolean
  json?: boolean
}

export const serveCommand: MakeCommand = () =>
  recordCommand('serve', 'Open the pages of the record and its HTTP API, on this machine alone.', [
    'onrecord serve',
    'onrecord serve --record talks.db --port 8080',
    'onrecord serve --host 0.0.0.0   # others on the network too, with a token',
  ])
    .option('--port <n>', `where to listen; 0 for any that is free (default: ${PORT}, or the next free one)`)
    .option('--host <address>', 'address to listen on; beyond the loopback address a token is asked for', '127.0.0.1')
    .option('--name <name>', 'a name beside localhost by which browsers may call it (may be given again)', several)
    .option('--token <token>', 'the token to ask for (default beyond the loopback address: a new one each time)')
    .option('--author <name>', 'who decides what is corrected on the pages (default: you)')
    .option('--allow-host <host:port>', 'permit this private address to be fetched (may be given again)', several)
    .option('--open', 'open the pages in your browser')
    .option('--json', 'print the address as JSON')
    .action(async (options: ServeCommandOptions) => {
      await serveUntilTold(options)
    })

/** Serves until the process is asked to end, or with `quietMs` until nobody has asked for anything for so long. */
export async function serveUntilTold(options: ServeCommandOptions, quietMs?: number): Promise<void> {
  const { serve } = await import('../../http/server.ts')
  const asked = await serveOptions(options)
  const serving = await anyPort(serve, asked, options.port === undefined)
  if (options.json) await write(`${JSON.stringify({ address: serving.address, record: options.record })}\n`)
  else await say(`${serving.address}  ·  ${safeLine(options.record)}  ·  Ctrl+C ends it`)
  if (!serving.hasPages)
    report(problem('no-pages', 'the pages are not built; the API works', { fix: 'npm run build', severity: 'warning' }))
  if (options.open && !(await openInBrowser(serving.address)) && !options.json)
    await say('No browser could be opened here: open that address in one.')
  const told = [once(process, 'SIGINT'), once(process, 'SIGTERM')]
  await Promise.race(quietMs === undefined ? told : [...told, serving.quiet(quietMs)])
  await serving.close()
}

async function anyPort<T>(
  serve: (options: ServeOptions) => Promise<T>,
  asked: ServeOptions,
  others: boolean,
): Promise<T> {
  for (let port = asked.port; ; port++) {
    try {
      return await serve({ ...asked, port })
    } catch (error) {
      const taken =
        error instanceof Error && 'problem' in error && (error.problem as { code: string }).code === 'port-taken'
      if (!taken || !others || port >= asked.port + TRIED) throw error
    }
  }
}

async function serveOptions(options: ServeCommandOptions): Promise<ServeOptions> {
  const { host, token, name = [], record } = options
  return {
    record,
    port: portOf(options.port),
    host,
    names: name,
    token: token ?? (isLoopback(host) ? null : await newToken()),
    author: byOf(options).author,
    allowHosts: await allowHostOption(options.allowHost),
    version: version(),
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw usage(`--port ${text} is not a port`, 'give a number from 0 to 65535')
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

async function newToken(): Promise<string> {
  const { randomBytes } = await import('node:crypto')
  return randomBytes(24).toString('base64url')
}
