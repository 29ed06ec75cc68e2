/** Everything that is read from a record. Lists come in pages (pages.ts), each a whole state of the record. */
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Report } from '../model/types.ts'
import { firstDay, lastDay } from '../text/edtf.ts'
import type { Correction, Item, ReportRow, StatementQuery, StatementRow } from './contract.ts'
import { corrected } from './effective.ts'
import { recordError } from './error.ts'
import { type FullText, searchable } from './fulltext.ts'
import { correctionsOf } from './identity.ts'
import { paged } from './pages.ts'
import { reportOfRow, statementOfRow } from './rows.ts'
import { type Database, METADATA } from './schema.ts'

type Db = Kysely<Database>

/** The report as it stands and its statements, all of one moment. */
export async function readItem(db: Db, id: string): Promise<Item | null> {
  return atOnce(db, (tx) => itemIn(tx, id))
}

/** Reads that belong together, all of one state of the record. */
export function atOnce<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().setAccessMode('read only').execute(work)
}

/** Throws SyntaxError when a JSON column has been damaged. */
export async function itemIn(tx: Db, id: string): Promise<Item | null> {
  const row = await tx.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const statements = await tx.selectFrom('statement').selectAll().where('report', '=', id).orderBy('ordinal').execute()
  const report = corrected(reportOfRow(row), await correctionsOf(tx, id))
  return { report, statements: statements.map(statementOfRow), idGiven: row.id_given === 1 }
}

interface ReportPlace {
  number: number
  id: string
  sort_date: string
}

/** Reports by id, or newest first when they are searched. */
export function readReports(
  db: Db,
  fullText: FullText,
  { terms = [], sha256 }: { terms?: string[]; sha256?: string },
): AsyncIterable<ReportRow> {
  const found = searchable(terms)
  if (onlySigns(terms)) return none()
  const next = (after: ReportPlace | null, limit: number) =>
    found.length > 0 ? searchedReports(db, fullText, found, after, limit) : reportsById(db, after, limit, sha256)
  return paged(next, (places) => fetchReports(db, places))
}

/** A search for signs alone finds nothing rather than everything. */
function onlySigns(wanted: string[]): boolean {
  return wanted.length > 0 && searchable(wanted).length === 0
}

async function* none(): AsyncGenerator<never> {}

export async function reportsById(
  db: Db,
  after: ReportPlace | null,
  limit: number,
  sha256?: string,
): Promise<ReportPlace[]> {
  const all = db.selectFrom('report').select(['number', 'id', 'sort_date']).orderBy('id').limit(limit)
  const query = sha256 === undefined ? all : all.where('sha256', '=', sha256)
  return (after ? query.where('id', '>', after.id) : query).execute()
}

async function searchedReports(
  db: Db,
  fullText: FullText,
  found: string[],
  after: ReportPlace | null,
  limit: number,
): Promise<ReportPlace[]> {
  const query = db
    .selectFrom('report')
    .select(['number', 'id', 'sort_date'])
    .where('number', 'in', fullText.matching('report', found))
    .orderBy('sort_date', 'desc')
    .orderBy('id')
  if (!after) return query.limit(limit).execute()
  const sameDay = await query.where('sort_date', '=', after.sort_date).where('id', '>', after.id).limit(limit).execute()
  if (sameDay.length === limit) return sameDay
  return [
    ...sameDay,
    ...(await query
      .where('sort_date', '<', after.sort_date)
      .limit(limit - sameDay.length)
      .execute()),
  ]
}

async function fetchReports(db: Db, places: ReportPlace[]): Promise<ReportRow[]> {
  const numbers = places.map(({ number }) => number)
  const rows = await db
    .selectFrom('report')
    .select(METADATA)
    .select((eb) =>
      eb
        .selectFrom('statement')
        .whereRef('statement.report', '=', 'report.id')
        .select((e) => e.fn.countAll<number>().as('count'))
        .as('statements'),
    )
    .where('number', 'in', numbers)
    .execute()
  const corrections = await correctionsOfAll(
    db,
    rows.map((row) => row.id),
  )
  const made = rows.map((row): [number, ReportRow] => {
    const { text: _, ...report } = corrected(reportOfRow(row), corrections.get(row.id) ?? [])
    return [row.number, { ...report, statements: Number(row.statements) }]
  })
  return inOrder(numbers, made)
}

/** Rows in the order of the numbers; what has been forgotten since the numbers were read is left out. */
function inOrder<Row>(numbers: number[], rows: [number, Row][]): Row[] {
  const byNumber = new Map(rows)
  return numbers.map((number) => byNumber.get(number)).filter((row) => row !== undefined)
}

async function correctionsOfAll(db: Db, ids: string[]): Promise<Map<string, Correction[]>> {
  const query = db.selectFrom('correction').select(['report', 'field', 'value'])
  const rows = await query.where('report', 'in', [...new Set(ids)]).execute()
  const found = new Map<string, Correction[]>()
  for (const { report, ...correction } of rows) {
    found.set(report, [...(found.get(report) ?? []), correction as Correction]) // only fields of Correction are ever written
  }
  return found
}

interface StatementPlace {
  number: number
  sort_date: string
  report: string
  ordinal: number
}

type Places = SelectQueryBuilder<Database, 'statement', StatementPlace>

/** Statements newest first. Throws RecordError `not-a-date` for a bound that is none. */
export function readStatements(db: Db, fullText: FullText, query: StatementQuery): AsyncIterable<StatementRow> {
  if (onlySigns(query.terms ?? [])) return none()
  const wanted = filtered(db, fullText, query)
  return paged(
    (after: StatementPlace | null, limit) => statementPlaces(wanted, after, limit),
    (places) => fetchStatements(db, places),
  )
}

function filtered(db: Db, fullText: FullText, { id, names, terms, since, until, report }: StatementQuery): Places {
  let query: Places = db.selectFrom('statement').select(['number', 'sort_date', 'report', 'ordinal'])
  const found = searchable(terms ?? [])
  if (found.length > 0) query = query.where('number', 'in', fullText.matching('statement', found))
  if (names) query = query.where('number', 'in', spokenBy(db, names))
  if (id !== undefined) query = query.where('number', 'in', beginningWith(db, id))
  if (report !== undefined) query = query.where('report', '=', report)
  if (since !== undefined) query = query.where('sort_date', '>=', bound(since, firstDay(since)))
  if (until !== undefined) query = query.where('sort_date', '<=', bound(until, lastDay(until)))
  return since === undefined && until === undefined ? query : query.where('sort_date', '!=', '')
}

/** Asked apart, so that the index of ids is taken and not the order of the list. */
function beginningWith(db: Db, id: string) {
  return db.selectFrom('statement').select('number').where('id', '>=', id).where('id', '<', `${id}\uffff`)
}

/** A name that is both somebody's and an unnamed source's means the somebody. */
function spokenBy(db: Db, names: string[]) {
  return db
    .selectFrom('statement_speaker')
    .select('statement')
    .where('name', 'in', (eb) =>
      eb
        .selectFrom('speaker_name as n')
        .select('n.number')
        .where('n.name', 'in', names)
        .where((e) =>
          e.or([
            e('n.joinable', '=', 1),
            e.not(
              e.exists(
                e
                  .selectFrom('speaker_name as other')
                  .select('other.number')
                  .whereRef('other.name', '=', 'n.name')
                  .where('other.joinable', '=', 1),
              ),
            ),
          ]),
        ),
    )
}

function bound(given: string, day: string | null): string {
  if (day !== null) return day
  throw recordError('not-a-date', `"${given}" is not a date.`, { fix: 'Write 2025, 2025-02 or 2025-02-27.' })
}

/** First the rest of the day of the last place, then older days: both are ranges of one index. */
async function statementPlaces(wanted: Places, after: StatementPlace | null, limit: number): Promise<StatementPlace[]> {
  const query = wanted.orderBy('sort_date', 'desc').orderBy('report').orderBy('ordinal')
  if (!after) return query.limit(limit).execute()
  const sameDay = await query
    .where('sort_date', '=', after.sort_date)
    .where((eb) => eb(eb.refTuple('report', 'ordinal'), '>', eb.tuple(after.report, after.ordinal)))
    .limit(limit)
    .execute()
  if (sameDay.length === limit) return sameDay
  return [
    ...sameDay,
    ...(await query
      .where('sort_date', '<', after.sort_date)
      .limit(limit - sameDay.length)
      .execute()),
  ]
}

async function fetchStatements(db: Db, places: StatementPlace[]): Promise<StatementRow[]> {
  const ids = [...new Set(places.map(({ report }) => report))]
  const numbers = places.map(({ number }) => number)
  const rows = await db.selectFrom('statement').selectAll().where('number', 'in', numbers).execute()
  const reports = await db.selectFrom('report').select(METADATA).where('id', 'in', ids).execute()
  const corrections = await correctionsOfAll(db, ids)
  const standing = new Map(reports.map((row) => [row.id, corrected(reportOfRow(row), corrections.get(row.id) ?? [])]))
  const made = rows.flatMap((row): [number, StatementRow][] => {
    const report = standing.get(row.report)
    return report ? [[row.number, rowOf(row.report, statementOfRow(row), report)]] : []
  })
  return inOrder(numbers, made)
}

function rowOf(
  report: string,
  statement: StatementRow['statement'],
  { outlet, title, file, published }: Report,
): StatementRow {
  return { statement, report, outlet, title, file, published }
}

export async function countAll(db: Db): Promise<{ reports: number; statements: number; speakers: number }> {
  const count = async (table: 'report' | 'statement' | 'speaker_name') => {
    const query = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count'))
    const wanted = table === 'speaker_name' ? query.where('joinable', '=', 1) : query
    return Number((await wanted.executeTakeFirstOrThrow()).count)
  }
  return { reports: await count('report'), statements: await count('statement'), speakers: await count('speaker_name') }
}
