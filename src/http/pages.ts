/** Long lists in pages. A token says after which row to read on; what is in it is nobody's business but ours. */
import { setImmediate as breathe } from 'node:timers/promises'
import { badRequest } from './problems.ts'

const VERSION = 1

export function tokenAfter(list: string, id: string): string {
  return Buffer.from(JSON.stringify([VERSION, list, id])).toString('base64url')
}

/** The row that a token names; undefined for none. Throws `bad-request` for what is no token of this list. */
export function afterOf(list: string, token: string | undefined): string | undefined {
  if (token === undefined || token === '') return undefined
  const read = parsed(token)
  if (read && read[0] === VERSION && read[1] === list) return read[2]
  throw badRequest('this page token is not one of this list', 'read the list from its beginning', 'page')
}

function parsed(token: string): [unknown, unknown, string] | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return Array.isArray(read) && read.length === 3 && typeof read[2] === 'string' ? [read[0], read[1], read[2]] : null
  } catch {
    return null
  }
}

export interface Page<T> {
  items: T[]
  next: string | null
}

/** The first rows of a list that is read from the right place already. */
export async function pageOf<T>(
  list: string,
  rows: AsyncIterable<T>,
  limit: number,
  idOf: (row: T) => string,
): Promise<Page<T>> {
  const items: T[] = []
  for await (const row of rows) {
    if (items.length === limit) return { items, next: tokenAfter(list, idOf(items.at(-1)!)) }
    items.push(row)
  }
  return { items, next: null }
}

/** The same of a list that is all there. */
export function pageIn<T>(
  list: string,
  rows: readonly T[],
  limit: number,
  after: string | undefined,
  idOf: (row: T) => string,
): Page<T> {
  const at = after === undefined ? 0 : rows.findIndex((row) => idOf(row) === after) + 1
  const items = rows.slice(at, at + limit)
  return { items, next: at + limit < rows.length ? tokenAfter(list, idOf(items.at(-1)!)) : null }
}

/** Lets other requests in between the rows of a long list. */
export async function* politely<T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
  let n = 0
  for await (const row of rows) {
    if (++n % 100 === 0) await breathe()
    yield row
  }
}
