/** Everything that changes a record. Each function works inside a transaction that its caller opened. */
import type { Kysely } from 'kysely'
import { sha256Of } from '../model/hash.ts'
import type { Report, Statement } from '../model/types.ts'
import type { Added, Correction, Field, Item } from './contract.ts'
import { firstDay } from './edtf.ts'
import { corrected } from './effective.ts'
import { recordError } from './error.ts'
import { type FullText, termsOfReport, termsOfStatement } from './fulltext.ts'
import { correctionsOf, decide } from './identity.ts'
import { type NameWriter, unlink } from './names.ts'
import { reportOfRow, rowOfReport, rowOfStatement, wellFormed } from './rows.ts'
import type { Database } from './schema.ts'

/** One transaction: the tables, the index and the names. */
export interface Writing {
  db: Kysely<Database>
  fullText: FullText
  names: NameWriter
  /** statements of a report that is kept under another id than it was offered with */
  derive?: Derive | undefined
}

export async function addItem(to: Writing, offered: Item): Promise<Added> {
  const item = wellFormed(offered)
  const { report, statements } = item
  if (sha256Of(report.text) !== report.sha256) throw wrongHash(report)
  const decision = await decide(to.db, item)
  if (decision.outcome === 'added') {
    const kept = { ...report, id: decision.id }
    const own = decision.renamed && to.derive ? wellFormed(to.derive(kept)) : statements
    await insertReport(to, { ...item, report: kept })
    await insertStatements(to, kept, own)
  }
  return decision
}

function wrongHash(report: Report) {
  return recordError(
    'wrong-sha256',
    `The sha-256 offered with report ${report.id} is not that of its text; nothing was kept.`,
    { where: report.id },
  )
}

async function insertReport({ db, fullText }: Writing, { report, idGiven }: Item): Promise<void> {
  const row = { ...rowOfReport(report), id_given: idGiven ? 1 : 0, sort_date: firstDay(report.published.value) ?? '' }
  const { number } = await db.insertInto('report').values(row).returning('number').executeTakeFirstOrThrow()
  await fullText.put(db, 'report', [{ number, found: termsOfReport(report) }])
}

/** `report` with corrections applied: a statement without a date of its own is ordered by the report's. */
async function insertStatements(
  { db, fullText, names }: Writing,
  report: Report,
  statements: Statement[],
): Promise<void> {
  const published = firstDay(report.published.value) ?? ''
  const rows = statements.map((statement, ordinal) => {
    const place = { report: report.id, ordinal, sort_date: firstDay(statement.said.date) ?? published }
    return { ...rowOfStatement(statement), ...place }
  })
  for (const some of inChunks(rows)) {
    const kept = await db.insertInto('statement').values(some).returning(['number', 'ordinal']).execute()
    const found = kept.map(({ number, ordinal }) => ({ number, statement: statements[ordinal]! }))
    await fullText.put(
      db,
      'statement',
      found.map(({ number, statement }) => ({ number, found: termsOfStatement(statement, report.text) })),
    )
    await names.link(found)
  }
}

/** Rows of one query: one for each row costs more than the rows do, and a query holds so many values only. */
const CHUNK = 400

function inChunks<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK))
}

async function deleteStatements({ db, fullText }: Writing, id: string): Promise<void> {
  const numbers = await db.selectFrom('statement').select('number').where('report', '=', id).execute()
  const gone = numbers.map(({ number }) => number)
  await fullText.drop(db, 'statement', gone)
  await unlink(db, gone)
  await db.deleteFrom('statement').where('report', '=', id).execute()
}

export type Derive = (report: Report) => Statement[]

/** Appends corrections, then derives the statements anew from the report as it now stands. */
export async function correctReport(
  to: Writing,
  id: string,
  corrections: Correction[],
  derive: Derive,
): Promise<boolean> {
  const known = await to.db.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  if (!known) return false
  const at = new Date().toISOString()
  for (const { field, value } of wellFormed(corrections)) {
    await to.db
      .insertInto('correction')
      .values({ report: id, field, value: value === '' ? null : value, at, undone_at: null })
      .execute()
  }
  await deriveAgain(to, id, derive)
  return true
}

export async function undoCorrection(to: Writing, id: string, field: Field, derive: Derive): Promise<boolean> {
  const standing = to.db.selectFrom('correction').select('number').where('report', '=', id).where('field', '=', field)
  const last = await standing.where('undone_at', 'is', null).orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (!last) return false
  await to.db
    .updateTable('correction')
    .set({ undone_at: new Date().toISOString() })
    .where('number', '=', last.number)
    .execute()
  await deriveAgain(to, id, derive)
  return true
}

async function deriveAgain(to: Writing, id: string, derive: Derive): Promise<void> {
  const row = await to.db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const report = corrected(reportOfRow(row), await correctionsOf(to.db, id))
  const statements = wellFormed(derive(report))
  await to.db
    .updateTable('report')
    .set({ sort_date: firstDay(report.published.value) ?? '' })
    .where('id', '=', id)
    .execute()
  await to.fullText.drop(to.db, 'report', [row.number])
  await to.fullText.put(to.db, 'report', [{ number: row.number, found: termsOfReport(report) }])
  await deleteStatements(to, id)
  await insertStatements(to, report, statements)
}

const UNFINISHED = 'forget_unfinished'

/** Deletes a report and all that hangs on it; notes that the files have yet to be cleaned. */
export async function deleteReport(to: Writing, id: string): Promise<boolean> {
  const known = await to.db.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  if (!known) return false
  await deleteStatements(to, id)
  await to.fullText.drop(to.db, 'report', [known.number])
  await to.db.deleteFrom('correction').where('report', '=', id).execute()
  await to.db.deleteFrom('report').where('id', '=', id).execute()
  if (!(await isUnfinished(to.db)))
    await to.db.insertInto('record_meta').values({ key: UNFINISHED, value: 'true' }).execute()
  return true
}

/** Has something been deleted that may still lie in the files? */
export async function isUnfinished(db: Kysely<Database>): Promise<boolean> {
  const row = await db.selectFrom('record_meta').select('key').where('key', '=', UNFINISHED).executeTakeFirst()
  return row !== undefined
}

export async function finished(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('record_meta').where('key', '=', UNFINISHED).execute()
}
