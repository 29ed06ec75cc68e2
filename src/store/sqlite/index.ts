/** A record in one SQLite file (WAL), readable with any SQLite tool. */
import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'
import { Kysely, type LogEvent, sql } from 'kysely'
import { problem } from '../../model/problem.ts'
import type { Problem } from '../../model/types.ts'
import type { Engine } from '../engine.ts'
import { RecordError, recordError } from '../error.ts'
import { sqliteFullText } from '../fulltext.ts'
import { sqliteLists } from '../json-lists.ts'
import { migrate } from '../migrations/index.ts'
import { sqliteNear } from '../near.ts'
import type { Database } from '../schema.ts'
import { sqliteDialect } from './driver.ts'
import { asRecordError, isBusy } from './errors.ts'
import { APPLICATION_ID, openFile } from './file.ts'

/** Only for tests that look at the queries. */
export interface SqliteOptions {
  create: boolean
  log?: (event: LogEvent) => void
}

/**
 * `synchronous = full`: every commit waits for the disk, so that a loss of power loses nothing that was acknowledged.
 * `secure_delete`: what is deleted is overwritten. `trusted_schema = off`: a record from someone else runs nothing.
 */
const SETTINGS = [
  'journal_mode = wal',
  'synchronous = full',
  'fullfsync = on',
  'checkpoint_fullfsync = on',
  'secure_delete = on',
  'foreign_keys = on',
  'trusted_schema = off',
  'journal_size_limit = 67108864',
  'cache_size = -64000',
]

export async function openSqlite(path: string, { create, log }: SqliteOptions): Promise<Engine> {
  const database = openFile(path, create)
  const opened = statSync(path).ino
  try {
    await prepare(database)
    const db = new Kysely<Database>({ dialect: sqliteDialect(database), ...(log ? { log } : {}) })
    await migrate(db, 'sqlite')
    return {
      db,
      fullText: sqliteFullText,
      near: sqliteNear,
      lists: sqliteLists,
      scrub: (patience) => scrub(db, path, patience),
      present: () => stillThere(path, opened),
      mark: () => mark(db),
      integrity: () => integrity(db),
    }
  } catch (error) {
    database.close()
    throw asRecordError(error, path)
  }
}

/** SQLite counts the commits of others (`data_version`) and the rows that this connection changed, each apart. */
async function mark(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ others: number; own: number }>`
    select data_version as others, total_changes() as own from pragma_data_version`.execute(db)
  return `${rows[0]?.others}.${rows[0]?.own}`
}

function stillThere(path: string, opened: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino === opened) return
  throw recordError('record-gone', 'The record was removed or replaced while it was in use.', {
    where: path,
    fix: 'Put it back or begin a new one, then run this again: nothing since it went is kept.',
  })
}

/** Two processes that make one record at the same time wait for each other here. */
async function prepare(database: Sqlite.Database): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      for (const setting of SETTINGS) database.pragma(setting)
      if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID)
        database.pragma(`application_id = ${APPLICATION_ID}`)
      return
    } catch (error) {
      if (!isBusy(error) || attempt > 200) throw error
      await sleep(25)
    }
  }
}

/**
 * The index is merged into one piece, the file written anew without free pages, the log copied into it and emptied.
 * All on one connection, which nobody else uses meanwhile.
 */
async function scrub(db: Kysely<Database>, path: string, patience: number): Promise<void> {
  await db.connection().execute(async (one) => {
    for (const table of ['report_search', 'statement_search']) {
      await sql`insert into ${sql.table(table)} (${sql.ref(table)}) values ('optimize')`.execute(one)
    }
    await dropStatistics(one)
    await sql`vacuum`.execute(one)
    if (!(await emptyLog(one, patience))) throw stillRead(path)
  })
}

/** A person may have run ANALYZE, which keeps samples of what the tables held. */
async function dropStatistics(db: Kysely<Database>): Promise<void> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where name glob 'sqlite_stat[0-9]'`.execute(
    db,
  )
  for (const { name } of tables.rows) await sql`delete from ${sql.table(name)}`.execute(db)
}

/** The log can be emptied only when nobody reads an older state from it. */
async function emptyLog(db: Kysely<Database>, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  for (;;) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0) return true
    if (Date.now() >= deadline) return false
    await sleep(50)
  }
}

function stillRead(path: string): RecordError {
  return recordError(
    'forget-unfinished',
    'The report is out of the record, but another program still reads the files that held it.',
    {
      fix: 'Close the other program, then run any command on the record: opening it finishes the work.',
      where: path,
      retryable: true,
    },
  )
}

/** Pages, indexes, the full-text index against its terms, and references between tables. */
async function* integrity(db: Kysely<Database>): AsyncGenerator<Problem> {
  const damage = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db).catch((error: unknown) => {
    if (error instanceof RecordError && error.problem.code === 'record-damaged')
      return { rows: [{ integrity_check: error.message }] }
    throw error
  })
  for (const { integrity_check: found } of damage.rows) {
    if (found !== 'ok')
      yield problem('record-damaged', `The record is damaged: ${found}`, {
        fix: 'Restore a copy, or add the reports to a new record.',
      })
  }
  const dangling = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
  for (const { table, parent } of dangling.rows)
    yield problem('record-damaged', `A row of ${table} refers to a row of ${parent} that is not there.`)
}
