/** Neighbours under many keys in one query: beside the full text and the migrations the only SQL of one engine. */
import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'

export interface NearRow {
  key: number
  place: number
  report: number
}

/** Up to `window` rows before and up to as many after `place` under each key. */
export type Near = (db: Kysely<Database>, keys: readonly number[], place: number, window: number) => Promise<NearRow[]>

export const sqliteNear: Near = async (db, keys, place, window) => {
  const all = JSON.stringify(keys)
  const side = (within: ReturnType<typeof sql>) => sql<NearRow>`
    select l.key, l.place, l.report from json_each(${all}) k cross join lineage_key l
    on l.key = k.value and l.place in (${within})`
  const before = side(
    sql`select p.place from lineage_key p where p.key = k.value and p.place < ${place} order by p.place desc limit ${window}`,
  )
  const after = side(
    sql`select p.place from lineage_key p where p.key = k.value and p.place > ${place} order by p.place limit ${window}`,
  )
  return [...(await before.execute(db)).rows, ...(await after.execute(db)).rows]
}
