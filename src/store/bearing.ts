/** What bears on the dossier, found by its own indexes: a large record has little of it. */
import type { Kysely } from 'kysely'
import type { Report, Turn } from '../model/types.ts'
import type { Bearing } from './contract.ts'
import { corrected } from './effective.ts'
import { atOnce, correctionsOfAll } from './read.ts'
import { reportOfRow, statementOfRow } from './rows.ts'
import { type Database, METADATA } from './schema.ts'

type Db = Kysely<Database>

/** Reports of one step. */
const STEP = 500

export async function* readBearing(db: Db): AsyncGenerator<Bearing> {
  for (let after: string | null = null; ; ) {
    const some: Bearing[] = await atOnce(db, (tx) => bearingAfter(tx, after))
    yield* some
    if (some.length < STEP) return
    after = some.at(-1)!.report.id
  }
}

async function bearingAfter(tx: Db, after: string | null): Promise<Bearing[]> {
  const all = tx.selectFrom('statement').where('bears', '=', 1)
  const behind = after === null ? all : all.where('report', '>', after)
  const found = await behind.select('report').distinct().orderBy('report').limit(STEP).execute()
  if (found.length === 0) return []
  const ids = found.map(({ report }) => report)
  const rows = await all.selectAll().where('report', 'in', ids).orderBy('report').orderBy('ordinal').execute()
  const reports = await reportsOf(tx, ids)
  const statements = Map.groupBy(rows, (row) => row.report)
  return ids.map((id) => ({ report: reports.get(id)!, statements: statements.get(id)!.map(statementOfRow) }))
}

/** With corrections, without texts. */
async function reportsOf(tx: Db, ids: string[]): Promise<Map<string, Omit<Report, 'text'>>> {
  const rows = await tx.selectFrom('report').select(METADATA).where('id', 'in', ids).execute()
  const corrections = await correctionsOfAll(tx, ids)
  return new Map(
    rows.map((row) => {
      const { text: _, ...report } = corrected(reportOfRow(row), corrections.get(row.id) ?? [])
      return [row.id, report]
    }),
  )
}

export async function listTurns(db: Db): Promise<Turn[]> {
  const rows = await db.selectFrom('report').select('turns').where('turns', 'is not', null).orderBy('id').execute()
  return rows.flatMap(({ turns }) => JSON.parse(turns!) as Turn[]) // written by keptTurns
}

/** As a column: null when the report tells of none. */
export const keptTurns = (turns: readonly Turn[]): string | null => (turns.length > 0 ? JSON.stringify(turns) : null)
