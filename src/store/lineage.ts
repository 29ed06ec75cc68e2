/**
 * Edges between reports, kept as if all had been worked out at once. Under each key the reports stand in the order of publication, and only
 * near ones are compared (sorted neighbourhood: Hernández and Stolfo 1995), so that a new report costs the same in any record. One that
 * comes between two may part them, one that goes may bring two together: both are looked after here, so the order of adding cannot show.
 */
import type { Kysely } from 'kysely'
import { sha256Of } from '../model/hash.ts'
import type { Report } from '../model/types.ts'
import { firstDay } from '../text/edtf.ts'
import type { KeptEdge, LineageRules } from './contract/lineage.ts'
import type { StoreOptions } from './contract.ts'
import { corrected } from './effective.ts'
import { correctionsOf } from './identity.ts'
import type { Near, NearRow } from './near.ts'
import { reportOfRow } from './rows.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

export interface Lineage {
  rules: LineageRules
  near: Near
}

const WINDOW = 4
/** Weight of keys in common from which two reports are compared; an odd key weighs 2, an even one 1. */
const LEAST = 3
const CHUNK = 300
const windowOf = ({ rules }: Lineage) => rules.window ?? WINDOW
const weightOf = (key: number) => 1 + (key & 1)

/** A report as it stands, with its number. */
interface Numbered {
  number: number
  report: Report
}

const DAY = 86_400_000
/** Days before 1970 that still have a place of their own. */
const BEFORE = 719_528

/** Its place among all: the day published (undated first), then a hash of the id. Below 2^53, so that every engine can hold it. */
export function placeOf({ id, published }: Pick<Report, 'id' | 'published'>): number {
  const day = firstDay(published.value)
  const days = day === null ? 0 : Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY) + BEFORE
  const within = Number.isNaN(days) ? 0 : Math.min(Math.max(days, 0), 2 ** 20 - 1)
  return within * 2 ** 32 + Number.parseInt(sha256Of(id).slice(0, 8), 16)
}

/** What of the metadata an edge may rest on. */
const basisOf = ({ outlet, byline, published }: Report) => JSON.stringify([outlet, byline, published.value])

/** Puts a report into the index and compares it with what is near. */
export async function linkReport(db: Db, lineage: Lineage, own: Numbered): Promise<void> {
  const { number, report } = own
  const place = placeOf(report)
  const keys = lineage.rules.keysOf(report)
  const near = await lineage.near(db, keys, place, windowOf(lineage))
  const rows = keys.map((key) => ({ key, place, report: number }))
  for (const some of inChunks(rows)) await db.insertInto('lineage_key').values(some).execute()
  await db
    .insertInto('lineage_report')
    .values({ report: number, place, basis: basisOf(report) })
    .execute()
  await partDisplaced(db, lineage, near, place)
  const weights = weightByReport(near)
  for (const [other, weight] of weights) if (weight >= LEAST) await relate(db, lineage, own, await numbered(db, other))
}

/** Takes a report out again; what stood on either side of it may now be near. */
export async function unlinkReport(db: Db, lineage: Lineage, number: number, report: Report): Promise<void> {
  const known = await db.selectFrom('lineage_report').selectAll().where('report', '=', number).executeTakeFirst()
  if (!known) return
  const place = Number(known.place)
  const keys = lineage.rules.keysOf(report)
  for (const some of inChunks(keys)) {
    const rows = db.deleteFrom('lineage_key').where('key', 'in', some)
    await rows.where('place', '=', place).where('report', '=', number).execute()
  }
  await db.deleteFrom('lineage_report').where('report', '=', number).execute()
  await db
    .deleteFrom('lineage_edge')
    .where((eb) => eb.or([eb('a', '=', number), eb('b', '=', number)]))
    .execute()
  const near = await lineage.near(db, keys, place, windowOf(lineage))
  for (const [a, b] of across(near, place, windowOf(lineage))) {
    const [x, y] = [await numbered(db, a), await numbered(db, b)]
    if (await areNear(db, lineage, x.report, y.report)) await relate(db, lineage, x, y)
  }
}

/** Links a report anew when what its edges rest on has changed. */
export async function relinkReport(db: Db, lineage: Lineage, number: number, report: Report): Promise<void> {
  const known = await db.selectFrom('lineage_report').select('basis').where('report', '=', number).executeTakeFirst()
  if (known?.basis === basisOf(report)) return
  await unlinkReport(db, lineage, number, report)
  await linkReport(db, lineage, { number, report })
}

async function relate(db: Db, { rules }: Lineage, x: Numbered, y: Numbered): Promise<void> {
  const [a, b] = [Math.min(x.number, y.number), Math.max(x.number, y.number)]
  const found = rules.relate(x.report, y.report)
  if (!found) return
  const row = { a, b, body: JSON.stringify(found) }
  await db
    .insertInto('lineage_edge')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Edges between two that the new report parts under some key are kept only if other keys still have them near. */
async function partDisplaced(db: Db, lineage: Lineage, near: readonly NearRow[], place: number): Promise<void> {
  for (const [a, b] of across(near, place, windowOf(lineage))) {
    const edge = db
      .selectFrom('lineage_edge')
      .select('a')
      .where('a', '=', Math.min(a, b))
      .where('b', '=', Math.max(a, b))
    if (!(await edge.executeTakeFirst())) continue
    const [x, y] = [await numbered(db, a), await numbered(db, b)]
    if (await areNear(db, lineage, x.report, y.report)) continue
    await db.deleteFrom('lineage_edge').where('a', '=', Math.min(a, b)).where('b', '=', Math.max(a, b)).execute()
  }
}

/** Pairs on both sides of a place that are `window` apart under some key when that place is empty. */
function across(near: readonly NearRow[], place: number, window: number): [number, number][] {
  const found = new Map<string, [number, number]>()
  for (const rows of Map.groupBy(near, (row) => row.key).values()) {
    const before = rows.filter((r) => r.place < place).sort((x, y) => y.place - x.place)
    const after = rows.filter((r) => r.place > place).sort((x, y) => x.place - y.place)
    before.forEach(({ report: a }, i) => {
      const b = after[window - 1 - i]?.report
      if (b !== undefined) found.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b])
    })
  }
  return [...found.values()]
}

/** Whether keys of enough weight have both within the window. */
async function areNear(db: Db, lineage: Lineage, a: Report, b: Report): Promise<boolean> {
  const other = new Set(lineage.rules.keysOf(b))
  const [low, high] = [placeOf(a), placeOf(b)].sort((x, y) => x - y) as [number, number]
  let weight = 0
  for (const key of lineage.rules.keysOf(a)) {
    if (!other.has(key)) continue
    const between = db.selectFrom('lineage_key').select('report').where('key', '=', key)
    const rows = between.where('place', '>', low).where('place', '<', high).limit(windowOf(lineage))
    if ((await rows.execute()).length < windowOf(lineage)) weight += weightOf(key)
    if (weight >= LEAST) return true
  }
  return false
}

function weightByReport(near: readonly NearRow[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { key, report } of near) weights.set(report, (weights.get(report) ?? 0) + weightOf(key))
  return weights
}

async function numbered(db: Db, number: number): Promise<Numbered> {
  const row = await db.selectFrom('report').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
  return { number, report: corrected(reportOfRow(row), await correctionsOf(db, row.id)) }
}

function inChunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK))
}

export async function listEdges(db: Db, reports?: readonly string[]): Promise<KeptEdge[]> {
  const found = new Map<string, KeptEdge>()
  const query = db.selectFrom('lineage_edge').select('body')
  const queries = reports ? inChunks(reports).map((ids) => touching(db, query, ids)) : [query]
  for (const one of queries) for (const { body } of await one.execute()) found.set(body, JSON.parse(body) as KeptEdge)
  return [...found.values()].sort((x, y) => compare(x.from ?? '', y.from ?? '') || compare(x.to, y.to))
}

function touching(db: Db, query: ReturnType<typeof edgeBodies>, ids: readonly string[]) {
  const numbers = db.selectFrom('report').select('number').where('id', 'in', ids)
  return query.where((eb) => eb.or([eb('a', 'in', numbers), eb('b', 'in', numbers)]))
}

const edgeBodies = (db: Db) => db.selectFrom('lineage_edge').select('body')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export async function listAlike(
  db: Db,
  lineage: Lineage,
  id: string,
  limit: number,
): Promise<{ report: string; shared: number }[]> {
  const row = await db.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  if (!row) return []
  const { report } = await numbered(db, row.number)
  const near = await lineage.near(db, lineage.rules.keysOf(report), placeOf(report), windowOf(lineage))
  const ids = new Map<string, number>()
  for (const [number, shared] of weightByReport(near)) ids.set((await numbered(db, number)).report.id, shared)
  const found = [...ids].map(([other, shared]) => ({ report: other, shared }))
  return found.sort((a, b) => b.shared - a.shared || compare(a.report, b.report)).slice(0, limit)
}

const VERSION = 'lineage_version'

/** Works everything out anew when the rules have another version than the one the record was written with, or it had none. */
export async function relinkAll(db: Db, near: Near, { lineage: rules }: StoreOptions): Promise<void> {
  if (!rules || (await versionOf(db)) === rules.version) return
  await db.transaction().execute(async (tx) => {
    for (const table of ['lineage_edge', 'lineage_key', 'lineage_report'] as const) await tx.deleteFrom(table).execute()
    for (const { number } of await tx.selectFrom('report').select('number').orderBy('number').execute())
      await linkReport(tx, { rules, near }, await numbered(tx, number))
    await tx.deleteFrom('record_meta').where('key', '=', VERSION).execute()
    await tx.insertInto('record_meta').values({ key: VERSION, value: rules.version }).execute()
  })
}

async function versionOf(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('record_meta').select('value').where('key', '=', VERSION).executeTakeFirst())?.value
}
