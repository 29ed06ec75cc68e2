/** A Store over any engine: opens the transactions, and leaves the rest to write.ts, read.ts and verify.ts. */
import type { Kysely } from 'kysely'
import type { Judgement, Problem, Turn } from '../model/types.ts'
import { listTurns, readBearing } from './bearing.ts'
import type { KeptDossier } from './contract/dossier.ts'
import type { Draft, JudgementQuery, JudgementRow } from './contract/judgements.ts'
import type { KeptEdge } from './contract/lineage.ts'
import type { Enough, Shared } from './contract/quotes.ts'
import type { Refreshed } from './contract/refresh.ts'
import type * as contract from './contract.ts'
import * as dossier from './dossier.ts'
import type { Engine } from './engine.ts'
import { RecordError } from './error.ts'
import { countStatements, readFacets } from './facets.ts'
import { listJudgements } from './judgements.ts'
import { type Lineage, listAlike, listEdges, relinkAll } from './lineage.ts'
import { listNames, listSides, NameWriter, rekey } from './names.ts'
import { placesSharing, rekeyQuotes } from './quotes.ts'
import { countAll, latestReports, readItem, readReports } from './read.ts'
import { outdateAll, refreshReports, staleReports, stampOf } from './refresh.ts'
import type { Database } from './schema.ts'
import { readStatements } from './statements.ts'
import { verifyRecord } from './verify.ts'
import * as write from './write.ts'

/** How long `forget` waits for others who read, ms. */
const PATIENCE = 10_000

/** A store over an engine that is open; finishes what an earlier process left undone. */
export async function recordOver(engine: Engine, options: contract.StoreOptions): Promise<contract.Store> {
  await rekey(engine.db, options)
  await rekeyQuotes(engine.db, options)
  await relinkAll(engine.db, engine.near, options)
  if (await write.isUnfinished(engine.db)) await clean(engine, 0).catch(unlessRetryable)
  return new SqlStore(engine, options)
}

/** A record that others read can be opened all the same; the next opening tries again. */
function unlessRetryable(error: unknown): void {
  if (!(error instanceof RecordError) || !error.problem.retryable) throw error
}

async function clean(engine: Engine, patience: number): Promise<void> {
  await engine.scrub(patience)
  await write.finished(engine.db)
}

class SqlStore implements contract.Store {
  readonly #engine: Engine
  readonly #keysOf: contract.StoreOptions['keysOf']
  readonly #quoteKeysOf: contract.StoreOptions['quoteKeysOf']
  readonly #lineage: Lineage | null
  readonly #derive: contract.Derive
  readonly #turnsOf: contract.TurnsOf
  readonly #versions: string
  readonly #patience: number

  constructor(
    engine: Engine,
    { keysOf, quoteKeysOf, lineage, derive, turnsOf, versions = '', patience = PATIENCE }: contract.StoreOptions,
  ) {
    this.#quoteKeysOf = quoteKeysOf
    this.#lineage = lineage ? { rules: lineage, near: engine.near } : null
    this.#derive = derive
    this.#turnsOf = turnsOf ?? (() => [])
    this.#versions = versions
    this.#engine = engine
    this.#keysOf = keysOf
    this.#patience = patience
  }

  get #db(): Kysely<Database> {
    return this.#engine.db
  }

  /** Acknowledged only while the record is still where it was opened: a removed file takes writes, and nobody finds them. */
  async #write<T>(work: (to: write.Writing) => Promise<T>): Promise<T> {
    const { db, fullText } = this.#engine
    const done = await db.transaction().execute(async (tx) => {
      const kept = await dossier.readDossier(tx)
      const derive: write.Writing['derive'] = (report, judgements, before) =>
        this.#derive(report, judgements, kept, before)
      const versions = stampOf(this.#versions, kept)
      const names = new NameWriter(tx, this.#keysOf)
      const turnsOf: write.Writing['turnsOf'] = (report) => this.#turnsOf(report, kept)
      const rules = { quoteKeysOf: this.#quoteKeysOf, lineage: this.#lineage }
      return work({ db: tx, fullText, dossier: kept, derive, turnsOf, versions, names, ...rules })
    })
    this.#engine.present()
    return done
  }

  add(items: contract.Item[], derivedWith?: KeptDossier | null): Promise<contract.Added[]> {
    return this.#write(async (to) => {
      const answers: contract.Added[] = []
      for (const item of items) answers.push(await write.addItem(to, item, derivedWith))
      return answers
    })
  }

  report(id: string): Promise<contract.Item | null> {
    return readItem(this.#db, id)
  }

  reports(query: contract.ReportQuery = {}): AsyncIterable<contract.ReportRow> {
    return readReports(this.#db, this.#engine.fullText, query)
  }

  latest(limit: number): Promise<contract.ReportRow[]> {
    return latestReports(this.#db, limit)
  }

  statements(query: contract.StatementQuery = {}): AsyncIterable<contract.StatementRow> {
    return readStatements(this.#db, this.#engine, query)
  }

  bearing(): AsyncIterable<contract.Bearing> {
    return readBearing(this.#db)
  }

  turns(): Promise<Turn[]> {
    return listTurns(this.#db)
  }

  facets(query: contract.StatementQuery = {}): Promise<contract.Facets> {
    return readFacets(this.#db, this.#engine, query)
  }

  countStatements(query: contract.StatementQuery): Promise<number> {
    return countStatements(this.#db, this.#engine, query)
  }

  mark(): Promise<string> {
    return this.#engine.mark()
  }

  names(keys?: string[]): Promise<contract.NameCount[]> {
    return listNames(this.#db, keys)
  }

  sides(): Promise<contract.SideCount[]> {
    return listSides(this.#db)
  }

  sharing(keys: readonly number[], enough?: Enough): Promise<Shared[]> {
    return placesSharing(this.#db, keys, enough)
  }

  edges(reports?: readonly string[]): Promise<KeptEdge[]> {
    return listEdges(this.#db, reports)
  }

  alike(report: string, limit: number): Promise<{ report: string; shared: number }[]> {
    return this.#lineage ? listAlike(this.#db, this.#lineage, report, limit) : Promise.resolve([])
  }

  counts(): Promise<{ reports: number; statements: number; speakers: number }> {
    return countAll(this.#db)
  }

  judge(drafts: readonly Draft[]): Promise<Judgement[]> {
    return this.#write((to) => write.judge(to, drafts))
  }

  keep(judgements: readonly Judgement[]): Promise<boolean[]> {
    return this.#write((to) => write.keepJudgements(to, judgements))
  }

  judgements(query?: JudgementQuery): Promise<JudgementRow[]> {
    return listJudgements(this.#db, query)
  }

  async stale(): Promise<{ version: string | null; reports: number }[]> {
    return staleReports(this.#db, stampOf(this.#versions, await this.dossier()))
  }

  refresh(limit: number): Promise<Refreshed[]> {
    return this.#write((to) => refreshReports(to, limit))
  }

  outdate(): Promise<void> {
    return this.#write((to) => outdateAll(to.db))
  }

  dossier(): Promise<KeptDossier | null> {
    return dossier.readDossier(this.#db)
  }

  keepDossier(kept: KeptDossier | null): Promise<void> {
    return this.#write((to) => dossier.keepDossier(to, kept))
  }

  undoDossier(): Promise<boolean> {
    return this.#write((to) => dossier.undoDossier(to))
  }

  async forget(id: string): Promise<boolean> {
    const deleted = await this.#write((to) => write.deleteReport(to, id))
    if (!deleted && !(await write.isUnfinished(this.#db))) return false
    await clean(this.#engine, this.#patience)
    return true
  }

  verify(): AsyncIterable<Problem> {
    return verifyRecord(this.#engine, this.#quoteKeysOf)
  }

  close(): Promise<void> {
    return this.#db.destroy()
  }
}
