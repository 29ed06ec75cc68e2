/** Many neighbours in one query: beside the full text and the migrations the only SQL of one engine. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

export interface NearRow {
  key: number
  place: number
  report: number
}

/** Two reports by number, the lower first, and the weight of some keys that they share. */
export interface Weighed {
  a: number
  b: number
  weight: number
}

export interface KnownRow {
  report: number
  id: string
  sha256: string
  place: number
  basis: string
  reading: Uint8Array
}

export interface Near {
  /** Up to `window` rows before and up to as many after `place` under each key. */
  around: (db: Db, keys: readonly number[], place: number, window: number) => Promise<NearRow[]>
  put: (db: Db, keys: readonly number[], at: Omit<NearRow, 'key'>) => Promise<void>
  take: (db: Db, keys: readonly number[], at: Omit<NearRow, 'key'>) => Promise<void>
  /** Those of the keys under which fewer than `window` reports stand between two places. */
  near: (db: Db, keys: readonly number[], places: readonly [number, number], window: number) => Promise<number[]>
  known: (db: Db, reports: readonly number[]) => Promise<KnownRow[]>
  /** Adds to the weight of the edges that are there; gives them with what they weigh now. */
  weigh: (db: Db, pairs: readonly Weighed[]) => Promise<Weighed[]>
  join: (db: Db, edges: readonly (Weighed & { body: string })[]) => Promise<void>
  part: (db: Db, pairs: readonly Weighed[]) => Promise<void>
}

/** Lists go as JSON: one statement whatever their length, prepared once. */
const list = (values: readonly unknown[]): RawBuilder<unknown> => sql`json_each(${JSON.stringify(values)})`

export const sqliteNear: Near = {
  around: async (db, keys, place, window) => {
    const side = (within: RawBuilder<unknown>) => sql<NearRow>`
      select l.key, l.place, l.report from ${list(keys)} k cross join lineage_key l
      on l.key = k.value and l.place in (${within})`
    const before = side(
      sql`select p.place from lineage_key p where p.key = k.value and p.place < ${place} order by p.place desc limit ${window}`,
    )
    const after = side(
      sql`select p.place from lineage_key p where p.key = k.value and p.place > ${place} order by p.place limit ${window}`,
    )
    return [...(await before.execute(db)).rows, ...(await after.execute(db)).rows]
  },

  put: async (db, keys, { place, report }) => {
    await sql`insert into lineage_key (key, place, report) select value, ${place}, ${report} from ${list(keys)}`.execute(
      db,
    )
  },

  take: async (db, keys, { place, report }) => {
    const own = sql`select value, ${place}, ${report} from ${list(keys)}`
    await sql`delete from lineage_key where (key, place, report) in (${own})`.execute(db)
  },

  near: async (db, keys, [low, high], window) => {
    const between = sql`select 1 from lineage_key l where l.key = k.value and l.place > ${low} and l.place < ${high} limit ${window}`
    const rows = sql<{ key: number }>`
      select k.value as key from ${list(keys)} k where (select count(*) from (${between})) < ${window}`
    return (await rows.execute(db)).rows.map(({ key }) => key)
  },

  known: async (db, reports) => {
    const rows = sql<KnownRow>`
      select l.report, r.id, r.sha256, l.place, l.basis, l.reading from ${list(reports)} k
      cross join lineage_report l on l.report = k.value cross join report r on r.number = l.report`
    return (await rows.execute(db)).rows
  },

  weigh: async (db, pairs) => {
    const more = sql`select value ->> 0 as a, value ->> 1 as b, value ->> 2 as weight from ${list(pairs.map(three))}`
    const rows = sql<Weighed>`
      update lineage_edge set weight = lineage_edge.weight + p.weight from (${more}) p
      where lineage_edge.a = p.a and lineage_edge.b = p.b
      returning lineage_edge.a, lineage_edge.b, lineage_edge.weight`
    return (await rows.execute(db)).rows
  },

  join: async (db, edges) => {
    await sql`insert into lineage_edge (a, b, weight, body)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3
      from ${list(edges.map((edge) => [...three(edge), edge.body]))}`.execute(db)
  },

  part: async (db, pairs) => {
    const some = sql`select value ->> 0, value ->> 1 from ${list(pairs.map(three))}`
    await sql`delete from lineage_edge where (a, b) in (${some})`.execute(db)
  },
}

const three = ({ a, b, weight }: Weighed) => [a, b, weight]
