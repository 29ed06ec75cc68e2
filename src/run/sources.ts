/**
 * From what the user typed to things to read: folders are walked, globs expanded, JSONL files and standard input streamed,
 * addresses fetched. What cannot be read becomes a problem in its place; the rest goes on.
 */
import { constants, createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { problem } from '../model/problem.ts'
import type { Given, Problem, Raw } from '../model/types.ts'
import { LIMITS } from './limits.ts'
import { linesOf } from './lines.ts'
import { type Found, find } from './walk.ts'

export interface SourceOptions {
  given?: Given
  /** HOST:PORT addresses that may be fetched although they are private */
  allowHosts?: string[]
  stdin?: AsyncIterable<Uint8Array>
}

/** A thing to read or what stands in its way; `done` and `total` are bytes, `total` null while it cannot be known. */
export interface SourceItem {
  raw?: Raw
  problem?: Problem
  done: number
  total: number | null
}

/** Everything the arguments name, in a fixed order: arguments as given, folders by path. */
export async function* sources(args: string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  const found: Found[] = []
  for (const arg of args) for (const one of await find(arg)) found.push(one)
  const sizes = found.map((f) => (f.kind === 'file' ? f.size : 0))
  const total = found.some((f) => f.kind === 'stdin' || f.kind === 'address') ? null : sizes.reduce((a, b) => a + b, 0)
  let before = 0
  for (const [index, thing] of found.entries()) {
    for await (const item of itemsOf(thing, options)) yield { ...item, done: before + item.done, total }
    before += sizes[index]!
  }
}

type Item = Omit<SourceItem, 'total'>

function itemsOf(thing: Found, options: SourceOptions): AsyncIterable<Item> {
  if (thing.kind === 'problem') return one({ problem: thing.problem, done: 0 })
  if (thing.kind === 'stdin') return standardInput(options)
  if (thing.kind === 'address') return address(thing.url, options)
  return file(thing, options)
}

async function* one(item: Item): AsyncGenerator<Item> {
  yield item
}

const isLines = (name: string) => /\.(jsonl|ndjson)$/i.test(name)

/** UTF-16 has no byte that ends a line: such a file is read whole, and room 1 splits it. */
async function isWide(path: string): Promise<boolean> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead).includes(0)
  } finally {
    await handle.close()
  }
}

async function* file(thing: Found & { kind: 'file' }, options: SourceOptions): AsyncGenerator<Item> {
  try {
    if (isLines(thing.name) && !(await isWide(thing.path)))
      yield* jsonLines(createReadStream(thing.path), thing.name, thing.path, options.given)
    else if (thing.size > LIMITS.fileBytes) yield { problem: tooLarge(thing.name, LIMITS.fileBytes), done: thing.size }
    else
      yield { raw: rawOf(thing.name, await bytesOf(thing.path), options.given, { file: thing.path }), done: thing.size }
  } catch (error) {
    yield { problem: unreadable(thing.name, error), done: thing.size }
  }
}

/** Reads a regular file; what is no longer one (it may have changed since the walk) is refused before it can block. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await handle.stat()).isFile()) throw new Error('is no longer a file')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  path: string | null,
  given?: Given,
): AsyncGenerator<Item> {
  for await (const line of linesOf(stream, LIMITS.lineBytes)) {
    const at = { line: line.number, ...(path ? { file: path } : {}) }
    if (!line.bytes) yield { problem: tooLarge(`${name}:${line.number}`, LIMITS.lineBytes), done: line.read }
    else if (!isBlank(line.bytes))
      yield { raw: { ...rawOf(name, line.bytes, given, at), format: 'jsonl' }, done: line.read }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((b) => b === 32 || b === 13 || b === 9)
}

/** Lines of JSON when the first sign is "{", else one text or page. */
async function* standardInput(options: SourceOptions): AsyncGenerator<Item> {
  const stream = options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>)
  const chunks = stream[Symbol.asyncIterator]()
  const head = await firstWords(chunks)
  const whole = prepend(head, chunks)
  if (/^\ufeff?\s*\{/.test(Buffer.from(head.subarray(0, HEAD)).toString('utf8')))
    yield* jsonLines(whole, '-', null, options.given)
  else yield* wholeInput(whole, options.given)
}

const HEAD = 4_096

/** The beginning of a stream, up to the chunk that has more than white space in it: a sender may begin with an empty line. */
async function firstWords(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = []
  for (let size = 0; size < HEAD; ) {
    const next = await chunks.next()
    if (next.done) break
    head.push(next.value)
    size += next.value.length
    if (/[^\s\ufeff]/.test(Buffer.from(next.value).toString('utf8'))) break
  }
  return Buffer.concat(head)
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* wholeInput(stream: AsyncIterable<Uint8Array>, given?: Given): AsyncGenerator<Item> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size <= LIMITS.fileBytes) parts.push(part)
  }
  if (size > LIMITS.fileBytes) yield { problem: tooLarge('-', LIMITS.fileBytes), done: size }
  else yield { raw: rawOf('-', Buffer.concat(parts), given), done: size }
}

async function* address(url: string, options: SourceOptions): AsyncGenerator<Item> {
  const { fetchPage, NetError } = await import('../net/index.ts')
  try {
    const page = await fetchPage(url, { allowHosts: options.allowHosts ?? [] })
    const type = page.contentType ? { contentType: page.contentType } : {}
    yield { raw: { ...rawOf(url, page.bytes, options.given, { url: page.url }), ...type }, done: page.bytes.length }
  } catch (error) {
    if (!(error instanceof NetError)) throw error
    yield { problem: error.problem, done: 0 }
  }
}

function rawOf(name: string, bytes: Uint8Array, given?: Given, more: Partial<Raw> = {}): Raw {
  return { name, bytes, format: 'unknown', ...(given ? { given } : {}), ...more }
}

function tooLarge(where: string, limit: number): Problem {
  return problem('too-large', `larger than ${Math.round(limit / 1e6)} MB`, {
    where,
    fix: 'split it into single reports, one a file or one a line of JSONL',
  })
}

function unreadable(where: string, error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error)
  return problem('unreadable', cause, { where, fix: 'check that it exists and that you may read it', retryable: true })
}
