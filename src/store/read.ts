/** Everything that is read from a record. Lists come in pages (pages.ts), each a whole state of the record. */
import type { Kysely } from 'kysely'
import type { Correction, Item, ReportQuery, ReportRow } from './contract.ts'
import { corrected } from './effective.ts'
import { pageGone } from './error.ts'
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
export async function* readReports(
  db: Db,
  fullText: FullText,
  { terms = [], sha256, after: behind }: ReportQuery,
): AsyncGenerator<ReportRow> {
  const found = searchable(terms)
  if (onlySigns(terms)) return
  const next = (after: ReportPlace | null, limit: number) =>
    found.length > 0 ? searchedReports(db, fullText, found, after, limit) : reportsById(db, after, limit, sha256)
  const first = behind === undefined ? null : await placeOf(db, behind)
  yield* paged(next, (places) => fetchReports(db, places), first)
}

async function placeOf(db: Db, id: string): Promise<ReportPlace> {
  const all = db.selectFrom('report').select(['number', 'id', 'sort_date'])
  const found = await all.where('id', '=', id).executeTakeFirst()
  if (found) return found
  throw pageGone(id)
}

export async function latestReports(db: Db, limit: number): Promise<ReportRow[]> {
  const all = db.selectFrom('report').select(['number', 'id', 'sort_date'])
  return fetchReports(db, await all.orderBy('number', 'desc').limit(limit).execute())
}

/** A search for signs alone finds nothing rather than everything. */
export function onlySigns(wanted: string[]): boolean {
  return wanted.length > 0 && searchable(wanted).length === 0
}

export async function* none(): AsyncGenerator<never> {}

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
export function inOrder<Row>(numbers: number[], rows: [number, Row][]): Row[] {
  const byNumber = new Map(rows)
  return numbers.map((number) => byNumber.get(number)).filter((row) => row !== undefined)
}

export async function correctionsOfAll(db: Db, ids: string[]): Promise<Map<string, Correction[]>> {
  const query = db.selectFrom('correction').select(['report', 'field', 'value'])
  const rows = await query.where('report', 'in', [...new Set(ids)]).execute()
  const found = new Map<string, Correction[]>()
  for (const { report, ...correction } of rows) {
    found.set(report, [...(found.get(report) ?? []), correction as Correction]) // only fields of Correction are ever written
  }
  return found
}

export async function countAll(db: Db): Promise<{ reports: number; statements: number; speakers: number }> {
  const count = async (table: 'report' | 'statement' | 'speaker_name') => {
    const query = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count'))
    const wanted = table === 'speaker_name' ? query.where('joinable', '=', 1) : query
    return Number((await wanted.executeTakeFirstOrThrow()).count)
  }
  return { reports: await count('report'), statements: await count('statement'), speakers: await count('speaker_name') }
}
