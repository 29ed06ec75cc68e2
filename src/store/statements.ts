/** Lists of statements: every filter is a part of one query, which lists and facets share. */
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Report } from '../model/types.ts'
import { firstDay, lastDay } from '../text/edtf.ts'
import type { StatementQuery, StatementRow } from './contract.ts'
import { corrected } from './effective.ts'
import type { Engine } from './engine.ts'
import { pageGone, recordError } from './error.ts'
import { searchable } from './fulltext.ts'
import { paged } from './pages.ts'
import { correctionsOfAll, inOrder, none, onlySigns } from './read.ts'
import { reportOfRow, statementOfRow } from './rows.ts'
import { type Database, METADATA } from './schema.ts'

type Db = Kysely<Database>

export interface StatementPlace {
  number: number
  sort_date: string
  report: string
  ordinal: number
}

export type Places = SelectQueryBuilder<Database, 'statement', StatementPlace>

/** Statements newest first. Throws RecordError `not-a-date` for a bound that is none. */
export async function* readStatements(db: Db, engine: Engine, query: StatementQuery): AsyncGenerator<StatementRow> {
  if (onlySigns(query.terms ?? [])) return yield* none()
  const wanted = filtered(db, engine, query)
  yield* paged(
    (after: StatementPlace | null, limit) => statementPlaces(wanted, after, limit),
    (places) => fetchStatements(db, places),
    query.after === undefined ? null : await placeOf(db, query.after),
  )
}

async function placeOf(db: Db, id: string): Promise<StatementPlace> {
  const all = db.selectFrom('statement').select(['number', 'sort_date', 'report', 'ordinal'])
  const found = await all.where('id', '=', id).executeTakeFirst()
  if (found) return found
  throw pageGone(id)
}

/** Statements of a query, unordered. */
export function filtered(db: Db, { fullText, lists }: Engine, asked: StatementQuery): Places {
  const { id, names, terms, since, until, report, party, proposal, stance, kind, outlet } = asked
  let query: Places = db.selectFrom('statement').select(['number', 'sort_date', 'report', 'ordinal'])
  const found = searchable(terms ?? [])
  if (found.length > 0) query = query.where('number', 'in', fullText.matching('statement', found))
  if (names) query = query.where('number', 'in', spokenBy(db, names))
  if (id !== undefined) query = query.where('number', 'in', beginningWith(db, id))
  if (report !== undefined) query = query.where('report', '=', report)
  if (party !== undefined) query = query.where('speaker_party', '=', party)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (proposal !== undefined || stance !== undefined)
    query = query.where('number', 'in', lists.taking(proposal, stance))
  if (outlet !== undefined) query = query.where('report', 'in', publishedBy(db, outlet))
  if (since !== undefined) query = query.where('sort_date', '>=', bound(since, firstDay(since)))
  if (until !== undefined) query = query.where('sort_date', '<=', bound(until, lastDay(until)))
  return since === undefined && until === undefined ? query : query.where('sort_date', '!=', '')
}

/** Reports whose outlet is this one, as people set it or else as it was read. */
function publishedBy(db: Db, outlet: string) {
  return effectiveOutlets(db)
    .select('report.id')
    .where((eb) =>
      eb.or([
        eb.and([eb('c.report', 'is not', null), eb('c.value', '=', outlet)]),
        eb.and([eb('c.report', 'is', null), eb('report.outlet', '=', outlet)]),
      ]),
    )
}

/** Each report beside what people set of its outlet, as `c`. */
export function effectiveOutlets(db: Db) {
  return db
    .selectFrom('report')
    .leftJoin('correction as c', (join) => join.onRef('c.report', '=', 'report.id').on('c.field', '=', 'outlet'))
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
