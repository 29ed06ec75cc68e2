/** What the statements of a query have in common: one grouped count for each facet. */
import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Facet, Facets, StatementQuery } from './contract.ts'
import type { Engine } from './engine.ts'
import { onlySigns } from './read.ts'
import type { Database } from './schema.ts'
import { effectiveOutlets, filtered } from './statements.ts'

type Db = Kysely<Database>
type Counted = { value: string | null; statements: number }[]

/** Values of a facet at most: what a person reads. */
const MOST = 40

const NOTHING: Facets = {
  statements: 0,
  speaker: [],
  party: [],
  proposal: [],
  stance: [],
  kind: [],
  outlet: [],
  year: [],
}

export async function readFacets(db: Db, engine: Engine, query: StatementQuery): Promise<Facets> {
  if (onlySigns(query.terms ?? [])) return NOTHING
  const numbers = filtered(db, engine, query).clearSelect().select('number')
  const among = sql<number>`(${numbers})`
  return {
    statements: await countOf(db, among),
    speaker: facet(await speakers(db, among)),
    party: facet(await byColumn(db, among, 'speaker_party')),
    proposal: facet(await byPosition(db, engine, among, 'proposal')),
    stance: facet(await byPosition(db, engine, among, 'stance')),
    kind: facet(await byColumn(db, among, 'kind')),
    outlet: facet(await outlets(db, among)),
    year: facet(await years(db, among), byValue),
  }
}

export async function countStatements(db: Db, engine: Engine, query: StatementQuery): Promise<number> {
  if (onlySigns(query.terms ?? [])) return 0
  return countOf(db, sql<number>`(${filtered(db, engine, query).clearSelect().select('number')})`)
}

async function countOf(db: Db, among: RawBuilder<number>): Promise<number> {
  const all = db.selectFrom('statement').select((eb) => eb.fn.countAll<number>().as('n'))
  return Number((await all.where('number', 'in', among).executeTakeFirstOrThrow()).n)
}

const counted = (eb: Pick<ExpressionBuilder<Database, 'statement'>, 'fn'>) => eb.fn.countAll<number>().as('statements')

function byColumn(db: Db, among: RawBuilder<number>, column: 'speaker_party' | 'kind'): Promise<Counted> {
  return db
    .selectFrom('statement')
    .select((eb) => [eb.ref(column).as('value'), counted(eb)])
    .where('number', 'in', among)
    .groupBy(column)
    .execute()
}

function years(db: Db, among: RawBuilder<number>): Promise<Counted> {
  const year = sql<string>`substr(statement.sort_date, 1, 4)`
  return db
    .selectFrom('statement')
    .select((eb) => [year.as('value'), counted(eb)])
    .where('number', 'in', among)
    .groupBy(year)
    .execute()
}

function speakers(db: Db, among: RawBuilder<number>): Promise<Counted> {
  return db
    .selectFrom('statement_speaker')
    .innerJoin('speaker_name', 'speaker_name.number', 'statement_speaker.name')
    .select((eb) => ['speaker_name.name as value', eb.fn.countAll<number>().as('statements')])
    .where('statement_speaker.statement', 'in', among)
    .where('speaker_name.joinable', '=', 1)
    .groupBy('speaker_name.name')
    .execute()
}

function outlets(db: Db, among: RawBuilder<number>): Promise<Counted> {
  const outlet = sql<string | null>`case when c.report is null then report.outlet else c.value end`
  return effectiveOutlets(db)
    .innerJoin('statement', 'statement.report', 'report.id')
    .select((eb) => [outlet.as('value'), eb.fn.countAll<number>().as('statements')])
    .where('statement.number', 'in', among)
    .groupBy(outlet)
    .execute()
}

async function byPosition(
  db: Db,
  { lists }: Engine,
  among: RawBuilder<number>,
  of: 'proposal' | 'stance',
): Promise<Counted> {
  const each = lists.positions(of, among)
  const query = sql<Counted[number]>`select value, count(*) as statements from (${each}) as p group by value`
  return (await query.execute(db)).rows
}

const byCount = (a: Facet[number], b: Facet[number]) => b.statements - a.statements || byValue(a, b)
const byValue = (a: Facet[number], b: Facet[number]) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

/** What is unknown is no value to choose. */
function facet(rows: Counted, order = byCount): Facet {
  const known = rows.flatMap(({ value, statements }) =>
    value === null || value === '' ? [] : [{ value, statements: Number(statements) }],
  )
  return known.sort(order).slice(0, MOST)
}
