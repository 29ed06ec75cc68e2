/**
 * A client for the HTTP API, for browsers and for Node, without dependencies: `client().getReport({ id })`. Its types are made from
 * the OpenAPI document.
 */
import { OPERATIONS, type Operations, type Problem } from './api.ts'

export type * from './api.ts'

export interface ClientOptions {
  /** where the server is: http://127.0.0.1:4170; left out: the page's own origin */
  base?: string
  /** asked for beyond the machine of the server */
  token?: string
  fetch?: typeof fetch
}

type Name = keyof Operations
type Input<N extends Name> = Operations[N]['input']
type Answer<N extends Name> = Operations[N]['answer']
type Call<N extends Name> =
  object extends Input<N>
    ? (input?: Input<N>, signal?: AbortSignal) => Promise<Answer<N>>
    : (input: Input<N>, signal?: AbortSignal) => Promise<Answer<N>>

/** A function for each operation. Each throws ApiError for a refusal, and what `fetch` throws where no server answers. */
export type Client = { [N in Name]: Call<N> }

/** A refusal or an error of the server, in its one shape. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

export function client(options: ClientOptions = {}): Client {
  const names = Object.keys(OPERATIONS) as Name[] // the keys of the table
  const calls = names.map((name) => [
    name,
    (input: Record<string, unknown> = {}, signal?: AbortSignal) => call(options, name, input, signal),
  ])
  return Object.fromEntries(calls)
}

/** The address of an operation that is read: for a link that saves a file, say. */
export function addressOf<N extends Name>(name: N, input: Omit<Input<N>, 'body'>, base = ''): string {
  const { path, query } = OPERATIONS[name]
  const given = input as Record<string, unknown> // keyed by the names in the table
  const filled = path.replace(/\{(\w+)\}/g, (_: string, key: string) => encodeURIComponent(String(given[key] ?? '')))
  const pairs = (query as readonly string[]).flatMap((key) =>
    given[key] === undefined || given[key] === '' ? [] : [[key, String(given[key])] as [string, string]],
  )
  return `${base}${filled}${pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`
}

/** All rows of a list, page by page. */
export async function* each<I, T>(
  list: (input: I & { page?: string }) => Promise<{ items: T[]; next: string | null }>,
  input: I,
): AsyncGenerator<T> {
  for (let page: string | null | undefined; page !== null; ) {
    const answer: { items: T[]; next: string | null } = await list({ ...input, ...(page ? { page } : {}) })
    yield* answer.items
    page = answer.next
  }
}

async function call(
  { base = '', token, fetch: send = fetch }: ClientOptions,
  name: Name,
  input: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<unknown> {
  const { method } = OPERATIONS[name]
  const headers = new Headers({ accept: 'application/json' })
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  const body = bodyOf(input.body, headers)
  const address = addressOf(name, input as never, base) // keyed by the names in the table
  const answer = await send(address, {
    method,
    headers,
    ...(body === null ? {} : { body }),
    ...(signal ? { signal } : {}),
  })
  if (!answer.ok) throw new ApiError(answer.status, await problemOf(answer))
  const isFile = answer.headers.has('content-disposition')
  return isFile ? answer.text() : answer.json()
}

type Body = Blob | Uint8Array<ArrayBuffer> | string

function bodyOf(body: unknown, headers: Headers): Body | null {
  if (body === undefined) return null
  const isBytes = body instanceof Blob || body instanceof Uint8Array
  headers.set('content-type', isBytes ? 'application/octet-stream' : 'application/json')
  return isBytes ? (body as Body) : JSON.stringify(body) // bytes are sent as they are
}

/** Something between us and the server may answer in a shape of its own. */
async function problemOf(answer: Response): Promise<Problem> {
  const read: unknown = await answer.json().catch(() => null)
  if (typeof read === 'object' && read !== null && 'code' in read) return read as Problem // the one shape of the server
  const message = `the server answered ${answer.status}`
  return { code: 'no-answer', message, fix: 'try again', where: null, severity: 'error', retryable: true }
}
