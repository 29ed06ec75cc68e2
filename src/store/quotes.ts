/** Keys of quoted words: which statements may hold the same words. Room 4 makes the keys; the store only indexes them. */
import type { Kysely } from 'kysely'
import type { Statement } from '../model/types.ts'
import type { Enough, Shared } from './contract/quotes.ts'
import type { StoreOptions } from './contract.ts'
import { itemIn } from './read.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>
type QuoteKeysOf = NonNullable<StoreOptions['quoteKeysOf']>

/** So many places at most, rarest keys first: what stands in more statements tells them apart no more. */
const MOST_PLACES = 5000
/** Values of one query. */
const CHUNK = 400

export async function linkQuotes(
  db: Db,
  keysOf: QuoteKeysOf,
  text: string,
  quoted: { statement: Statement; number: number }[],
): Promise<void> {
  const rows = quoted.flatMap(({ statement, number }) => {
    const keys = [...new Set(keysOf(text, statement))]
    return keys.map((key) => ({ key, statement: number, among: keys.length }))
  })
  for (let i = 0; i < rows.length; i += CHUNK) {
    await db
      .insertInto('quote_key')
      .values(rows.slice(i, i + CHUNK))
      .execute()
  }
}

export async function unlinkQuotes(db: Db, statements: number[]): Promise<void> {
  for (const statement of statements) await db.deleteFrom('quote_key').where('statement', '=', statement).execute()
}

interface Found {
  statement: number
  shared: number
  among: number
}

/** Places of statements with one of the keys, by report and place in the text. */
export async function placesSharing(db: Db, keys: readonly number[], enough: Enough = () => true): Promise<Shared[]> {
  const found = new Map<number, Found>()
  for (const { statement, among } of await rowsOf(db, [...new Set(keys)])) {
    const known = found.get(statement)
    if (known) known.shared++
    else found.set(statement, { statement, shared: 1, among })
  }
  return placesOf(
    db,
    [...found.values()].filter(({ shared, among }) => enough(shared, among)),
  )
}

type KeyRow = Omit<Found, 'shared'>

/** All rows of the keys in one query when they are few; else key by key, the rarest first, while there is room. */
async function rowsOf(db: Db, keys: readonly number[]): Promise<KeyRow[]> {
  if (keys.length === 0) return []
  const query = db.selectFrom('quote_key').select(['statement', 'among'])
  const some = await query
    .where('key', 'in', keys)
    .limit(MOST_PLACES + 1)
    .execute()
  if (some.length <= MOST_PLACES) return some
  const each: { key: number; rows: KeyRow[] }[] = []
  for (const key of keys) {
    const rows = await query.where('key', '=', key).limit(MOST_PLACES).execute()
    each.push({ key, rows })
  }
  each.sort((a, b) => a.rows.length - b.rows.length || a.key - b.key)
  const found: KeyRow[] = []
  for (const { rows } of each) {
    if (found.length > 0 && found.length + rows.length > MOST_PLACES) break
    found.push(...rows)
  }
  return found
}

async function placesOf(db: Db, found: readonly Found[]): Promise<Shared[]> {
  const places: Shared[] = []
  for (let i = 0; i < found.length; i += CHUNK) {
    const some = new Map(found.slice(i, i + CHUNK).map((one) => [one.statement, one]))
    const rows = await db
      .selectFrom('statement')
      .select(['number', 'report', 'ordinal'])
      .where('number', 'in', [...some.keys()])
      .execute()
    for (const { number, ...place } of rows) {
      const { shared, among } = some.get(number)!
      places.push({ ...place, shared, among })
    }
  }
  return places.sort((a, b) => (a.report === b.report ? a.ordinal - b.ordinal : a.report < b.report ? -1 : 1))
}

/** Keys as they are kept, ascending; for `verify`. */
export async function keptKeys(db: Db, statement: number): Promise<number[]> {
  const rows = await db
    .selectFrom('quote_key')
    .select('key')
    .where('statement', '=', statement)
    .orderBy('key')
    .execute()
  return rows.map(({ key }) => Number(key))
}

const VERSION = 'quote_keys_version'

/** Makes all keys anew when the rules that make them have another version than the record was written with, or it had none. */
export async function rekeyQuotes(db: Db, { quoteKeysOf, quoteKeysVersion }: StoreOptions): Promise<void> {
  if (!quoteKeysOf || quoteKeysVersion === undefined || (await versionOf(db)) === quoteKeysVersion) return
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('quote_key').execute()
    for (const { id } of await tx.selectFrom('report').select('id').orderBy('id').execute()) {
      await rekeyReport(tx, quoteKeysOf, id)
    }
    await tx.deleteFrom('record_meta').where('key', '=', VERSION).execute()
    await tx.insertInto('record_meta').values({ key: VERSION, value: quoteKeysVersion }).execute()
  })
}

async function rekeyReport(tx: Db, keysOf: QuoteKeysOf, id: string): Promise<void> {
  const item = await itemIn(tx, id)
  const rows = await tx.selectFrom('statement').select(['number', 'ordinal']).where('report', '=', id).execute()
  if (!item) return
  const quoted = rows.map(({ number, ordinal }) => ({ number, statement: item.statements[ordinal]! }))
  await linkQuotes(tx, keysOf, item.report.text, quoted)
}

async function versionOf(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('record_meta').select('value').where('key', '=', VERSION).executeTakeFirst())?.value
}
