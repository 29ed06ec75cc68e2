/** Everything that changes a record. Each function works inside a transaction that its caller opened. */
import type { Kysely } from 'kysely'
import { sameJson, sha256Of } from '../model/hash.ts'
import type { Judgement, Report, Statement, Turn } from '../model/types.ts'
import { firstDay } from '../text/edtf.ts'
import { keptTurns } from './bearing.ts'
import type { KeptDossier } from './contract/dossier.ts'
import type { Draft } from './contract/judgements.ts'
import type { Added, Before, Item, StoreOptions } from './contract.ts'
import { corrected } from './effective.ts'
import { recordError } from './error.ts'
import { type FullText, termsOfReport, termsOfStatement } from './fulltext.ts'
import { decide } from './identity.ts'
import { type Appended, appendDrafts, appendJudgements, correct, forgetJudgements, standingOf } from './judgements.ts'
import { type Lineage, linkReport, relinkReport, unlinkReport } from './lineage.ts'
import { type NameWriter, namesIn, unlink } from './names.ts'
import { linkQuotes, unlinkQuotes } from './quotes.ts'
import { reportOfRow, rowOfReport, rowOfStatement, wellFormed } from './rows.ts'
import type { Database } from './schema.ts'

/** One transaction: the tables, the index and the names. */
export interface Writing {
  db: Kysely<Database>
  fullText: FullText
  names: NameWriter
  quoteKeysOf: StoreOptions['quoteKeysOf']
  /** null: the store was not told how reports come from one another */
  lineage: Lineage | null
  /** the one that counts; `derive` goes by it */
  dossier: KeptDossier | null
  derive: (report: Report, judgements: readonly Judgement[], before?: Before) => Statement[]
  /** what the report tells outright of a change of position, with the same dossier */
  turnsOf: (report: Report) => Turn[]
  /** versions of the rooms behind `derive`, and its dossier */
  versions: string
}

export async function addItem(to: Writing, offered: Item, dossier = to.dossier): Promise<Added> {
  const item = wellFormed(offered)
  const { report, statements } = item
  if (sha256Of(report.text) !== report.sha256) throw wrongHash(report)
  const decision = await decide(to.db, item)
  if (decision.outcome === 'added') {
    const kept = { ...report, id: decision.id }
    const number = await insertReport(to, { ...item, report: kept })
    const asOffered = !decision.renamed && dossier?.text === to.dossier?.text
    if (!asOffered || (await standingOf(to.db, kept.id)).length > 0) await deriveAgain(to, kept.id)
    else {
      await insertStatements(to, kept, statements)
      if (to.lineage) await linkReport(to.db, to.lineage, number, kept)
    }
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

/** Gives the report's number. */
async function insertReport(to: Writing, { report, idGiven }: Item): Promise<number> {
  const { db, fullText } = to
  const row = { ...rowOfReport(report), id_given: idGiven ? 1 : 0, ...derivedOf(to, report) }
  const { number } = await db.insertInto('report').values(row).returning('number').executeTakeFirstOrThrow()
  await fullText.put(db, 'report', [{ number, found: termsOfReport(report) }])
  return number
}

/** What a report's row tells of how it is derived; `report` with corrections applied. */
function derivedOf({ turnsOf, versions }: Writing, report: Report) {
  const sort_date = firstDay(report.published.value) ?? ''
  return { sort_date, derived_with: versions, turns: keptTurns(turnsOf(report)) }
}

/** `report` with corrections applied: a statement without a date of its own is ordered by the report's. */
function placedRow(report: Report, statement: Statement, ordinal: number) {
  const sort_date = firstDay(statement.said.date) ?? firstDay(report.published.value) ?? ''
  return { ...rowOfStatement(statement), report: report.id, ordinal, sort_date }
}

async function insertStatements(
  { db, fullText, names, quoteKeysOf }: Writing,
  report: Report,
  statements: Statement[],
): Promise<void> {
  const rows = statements.map((statement, ordinal) => placedRow(report, statement, ordinal))
  for (const some of inChunks(rows)) {
    const kept = await db.insertInto('statement').values(some).returning(['number', 'ordinal']).execute()
    const found = kept.map(({ number, ordinal }) => ({ number, statement: statements[ordinal]! }))
    await fullText.put(
      db,
      'statement',
      found.map(({ number, statement }) => ({ number, found: termsOfStatement(statement, report.text) })),
    )
    await names.link(found)
    if (quoteKeysOf) await linkQuotes(db, quoteKeysOf, report.text, found)
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
  await unlinkQuotes(db, gone)
  await db.deleteFrom('statement').where('report', '=', id).execute()
}

export async function judge(to: Writing, drafts: readonly Draft[]): Promise<Judgement[]> {
  return (await settled(to, await appendDrafts(to.db, drafts))).judgements
}

export async function keepJudgements(to: Writing, judgements: readonly Judgement[]): Promise<boolean[]> {
  return (await settled(to, await appendJudgements(to.db, judgements))).fresh
}

/** What depends on the judgements is derived again. */
async function settled(to: Writing, appended: Appended): Promise<Appended> {
  for (const id of appended.reports) await deriveAgain(to, id)
  return appended
}

/** A stale report's statements anew; only what is not as it was is written. Gives them as they are now. */
export async function refreshReport(
  to: Writing,
  { report, statements }: Item,
  derivedWith: string | null,
): Promise<Statement[]> {
  const { db, derive } = to
  const standing = await standingOf(db, report.id)
  const after = wellFormed(derive(report, standing, { statements, with: derivedWith }))
  if (after.length === statements.length && after.every((s, i) => foundAlike(s, statements[i]!)))
    await updateStatements(db, report, statements, after)
  else {
    await deleteStatements(to, report.id)
    await insertStatements(to, report, after)
  }
  await db.updateTable('report').set(derivedOf(to, report)).where('id', '=', report.id).execute()
  return after
}

/** Names, search and quotations of the two are the same: they differ in what follows from the dossier and in reasons at most. */
function foundAlike(a: Statement, b: Statement): boolean {
  return sameJson(foundIn(a), foundIn(b))
}

function foundIn({ positions: _, conditions: __, confidence: ___, why: ____, speaker, ...found }: Statement) {
  return [found, { ...speaker, party: null }]
}

/** All that changed in one query: one for each would cost more than deriving them. */
async function updateStatements(
  db: Kysely<Database>,
  report: Report,
  before: readonly Statement[],
  after: readonly Statement[],
): Promise<void> {
  const changed = after.flatMap((statement, ordinal) =>
    sameJson(statement, before[ordinal]) ? [] : [placedRow(report, statement, ordinal)],
  )
  for (const rows of inChunks(changed))
    await db
      .insertInto('statement')
      .values(rows)
      .onConflict((at) =>
        at.columns(['report', 'ordinal']).doUpdateSet((eb) => {
          const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[]
          return Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]))
        }),
      )
      .execute()
}

/** The statements of a report anew, from the report as people set it. */
export async function deriveAgain(to: Writing, id: string): Promise<void> {
  const { db, fullText, derive } = to
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return
  const standing = await standingOf(db, id)
  const report = corrected(reportOfRow(row), await correct(db, id, standing))
  const statements = wellFormed(derive(report, standing))
  await db.updateTable('report').set(derivedOf(to, report)).where('id', '=', id).execute()
  await fullText.drop(db, 'report', [row.number])
  await fullText.put(db, 'report', [{ number: row.number, found: termsOfReport(report) }])
  await deleteStatements(to, id)
  await insertStatements(to, report, statements)
  if (to.lineage) await relinkReport(db, to.lineage, row.number, report)
}

const UNFINISHED = 'forget_unfinished'

/** Deletes a report and all that hangs on it; notes that the files have yet to be cleaned. */
export async function deleteReport(to: Writing, id: string): Promise<boolean> {
  const { db } = to
  const known = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  if (!known) return false
  if (to.lineage) await unlinkReport(db, to.lineage, known.number)
  const names = await namesIn(db, id)
  await deleteStatements(to, id)
  await forgetJudgements(db, id, known.text, names)
  await to.fullText.drop(db, 'report', [known.number])
  await db.deleteFrom('correction').where('report', '=', id).execute()
  await db.deleteFrom('report').where('id', '=', id).execute()
  if (!(await isUnfinished(db))) await db.insertInto('record_meta').values({ key: UNFINISHED, value: 'true' }).execute()
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
