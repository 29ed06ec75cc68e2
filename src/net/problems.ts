/** What can go wrong on the way to a page: one code, one line, one thing to do, and whether trying again may help. */
import type { Problem } from '../model/types.ts'

export type Code = keyof typeof TEXTS

const TEXTS = {
  'bad-address': [
    'this is not an address that can be fetched: {}',
    'give an http:// or https:// address without a password',
  ],
  'private-address': [
    'refused: {} is not on the public internet',
    'to permit exactly one such host, name it: --allow-host HOST:PORT',
  ],
  'unknown-host': ['no such host: {}', 'check the address and your connection'],
  'too-many-redirects': ['redirected more than {} times', 'open the address in a browser and give the one you end at'],
  'bad-redirect': [
    'redirected to an address that is not followed: {}',
    'check that address yourself and give it directly',
  ],
  'http-status': [
    'the server answered {}',
    'check the address; a page behind a login must be saved and added as a file',
  ],
  'too-large': ['the page is larger than {} bytes', 'save what belongs to the report and add the file'],
  'bad-encoding': ['the page is packed in a way that cannot be unpacked: {}', 'save the page and add the file'],
  'bad-certificate': [
    'the server’s certificate is not valid: {}',
    'do not trust this address until its owner repairs it',
  ],
  'timed-out': ['no complete answer within {}', 'try again later'],
  'connection-failed': ['the connection failed: {}', 'try again later'],
} as const

const RETRYABLE: ReadonlySet<Code> = new Set(['timed-out', 'connection-failed'])

/** A fetch that failed; `problem.retryable` says whether trying again may help. */
export class NetError extends Error {
  readonly problem: Problem

  constructor(code: Code, where: string, detail: string, retryable = RETRYABLE.has(code)) {
    const [text, fix] = TEXTS[code]
    const message = text.replace('{}', () => detail)
    super(`${where}: ${message}`)
    this.name = 'NetError'
    this.problem = { code, message, fix, where, severity: 'error', retryable }
  }
}

/** Any error on the way as a NetError. */
export function asNetError(error: unknown, where: string): NetError {
  if (error instanceof NetError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOTFOUND' || code === 'ENODATA') return new NetError('unknown-host', where, hostOf(where))
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) return new NetError('bad-certificate', where, message)
  if (code.startsWith('Z_') || /^ERR_(?:BROTLI|_ZLIB)|ERR__/.test(code))
    return new NetError('bad-encoding', where, message)
  return new NetError('connection-failed', where, code || message)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
