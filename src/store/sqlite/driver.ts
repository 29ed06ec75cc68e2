/**
 * Kysely on one better-sqlite3 connection: statements are prepared once, writers take the lock when they begin, and who
 * must wait for another process waits without blocking this one.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { asRecordError, isBusy } from './errors.ts'

/** How long a statement waits for another process, ms. */
const PATIENCE = 30_000
/** Prepared statements kept; lists of ids make many. */
const PREPARED = 300

export function sqliteDialect(database: Sqlite.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new BetterDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class BetterDriver implements Driver {
  readonly #connection: BetterConnection

  constructor(database: Sqlite.Database) {
    this.#connection = new BetterConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  /** A writer locks at once: a lock taken later could find the data changed under what it has read. */
  async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await this.#connection.run(accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.run('commit')
  }

  async rollbackTransaction(): Promise<void> {
    if (this.#connection.database.inTransaction) await this.#connection.run('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection.database.close()
  }
}

class BetterConnection implements DatabaseConnection {
  readonly database: Sqlite.Database
  readonly #prepared = new Map<string, Sqlite.Statement>()

  constructor(database: Sqlite.Database) {
    this.database = database
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.#patiently(() => this.#execute<R>(sql, parameters))
  }

  // biome-ignore lint/correctness/useYield: an open cursor would bar every other statement from the connection
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Read in pages: a cursor would bar every other statement from the connection.')
  }

  async run(sql: string): Promise<void> {
    await this.#patiently(() => this.#execute(sql, []))
  }

  #execute<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    const statement = this.#prepare(sql)
    if (statement.reader) return { rows: statement.all(...parameters) as R[] } // Kysely knows the row type of its query
    const { changes, lastInsertRowid } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  #prepare(sql: string): Sqlite.Statement {
    const known = this.#prepared.get(sql)
    if (known) return known
    if (this.#prepared.size >= PREPARED) this.#prepared.clear()
    const statement = this.database.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }

  async #patiently<T>(work: () => T): Promise<T> {
    const deadline = Date.now() + PATIENCE
    for (;;) {
      try {
        return work()
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw asRecordError(error, this.database.name)
        await sleep(5 + Math.random() * 20)
      }
    }
  }
}
