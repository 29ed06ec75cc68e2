/** The layouts of a record, oldest first. A released one is never changed: what comes later is a new number. */
import { type Kysely, sql } from 'kysely'
import { recordError } from '../error.ts'
import type { Database, Dialect } from '../schema.ts'
import { first } from './0001-first.ts'
import { dossier } from './0002-dossier.ts'
import { judgements } from './0003-judgements.ts'
import { quoteKeys } from './0004-quote-keys.ts'
import { lineage } from './0005-lineage.ts'
import { lineageWeights } from './0006-lineage-weights.ts'
import { bearing } from './0007-bearing.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [
  first,
  dossier,
  judgements,
  quoteKeys,
  lineage,
  lineageWeights,
  bearing,
]

/**
 * Brings a record to the newest layout, all steps in one transaction: it is at the old one or at the new one, also when
 * killed. Throws RecordError `record-too-new` when a later version of the program wrote it.
 */
export async function migrate(db: Kysely<Database>, dialect: Dialect, migrations = MIGRATIONS): Promise<void> {
  if ((await versionOf(db, dialect)) === migrations.length) return
  await db.transaction().execute(async (tx) => {
    await sql`create table if not exists migration (number integer primary key not null, name text not null, at text not null)`.execute(
      tx,
    )
    const version = await versionOf(tx, dialect)
    if (version > migrations.length) throw tooNew(version, migrations.length)
    for (const step of migrations.slice(version)) await apply(tx, step, dialect)
  })
}

async function apply(tx: Kysely<Database>, { number, name, up }: Migration, dialect: Dialect): Promise<void> {
  for (const statement of up[dialect]) await sql.raw(statement).execute(tx)
  await tx.insertInto('migration').values({ number, name, at: new Date().toISOString() }).execute()
}

/** Asks only for this table: looking at all would stumble over one that is damaged, which `verify` is there to tell. */
const IS_LAID_OUT: Record<Dialect, string> = {
  sqlite: "select 1 from sqlite_master where type = 'table' and name = 'migration'",
}

/** 0 when nothing has been laid out yet. */
async function versionOf(db: Kysely<Database>, dialect: Dialect): Promise<number> {
  const { rows } = await sql.raw(IS_LAID_OUT[dialect]).execute(db)
  if (rows.length === 0) return 0
  const { latest } = await db
    .selectFrom('migration')
    .select((eb) => eb.fn.max('number').as('latest'))
    .executeTakeFirstOrThrow()
  return latest ?? 0
}

function tooNew(version: number, known: number) {
  return recordError(
    'record-too-new',
    `The record has layout ${version}; this version of onrecord knows layouts up to ${known}.`,
    {
      fix: 'Update onrecord, or open the record with the version that wrote it.',
    },
  )
}
