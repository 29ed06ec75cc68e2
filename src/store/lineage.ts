/**
 * Edges between reports, kept as if all had been worked out at once. Under each key the reports stand in the order of publication, and only
 * near ones are compared (sorted neighbourhood: Hernández and Stolfo 1995), so that a new report costs the same in any record. One that
 * comes between two may part them, one that goes may bring two together: both are looked after here, so the order of adding cannot show.
 */
import type { Kysely } from 'kysely'
import { sha256Of } from '../model/hash.ts'
import type { Report } from '../model/types.ts'
import { firstDay } from '../text/edtf.ts'
import type { KeptEdge, KeptReport, LineageRules } from './contract/lineage.ts'
import type { StoreOptions } from './contract.ts'
import { corrected } from './effective.ts'
import { correctionsOf } from './identity.ts'
import type { KnownRow, Near, NearRow, Weighed } from './near.ts'
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

/** A report as it is compared, with its number and its place among all. */
interface Placed {
  number: number
  place: number
  kept: KeptReport
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

function placed({ report, place, basis, ...rest }: KnownRow): Placed {
  const [outlet, byline, published] = JSON.parse(basis) as (string | null)[] // written by basisOf
  return { number: report, place, kept: { ...rest, outlet: outlet!, byline: byline!, published: published! } }
}

/** Puts a report into the index and compares it with what is near. */
export async function linkReport(db: Db, lineage: Lineage, number: number, report: Report): Promise<void> {
  const { near, rules } = lineage
  const row = { report: number, place: placeOf(report), basis: basisOf(report), reading: rules.read(report) }
  const own = placed({ ...row, id: report.id, sha256: report.sha256 })
  const keys = rules.keysOf(own.kept)
  const around = await near.around(db, keys, own.place, windowOf(lineage))
  await near.put(db, keys, row)
  await db.insertInto('lineage_report').values(row).execute()
  await partDisplaced(db, lineage, around, own.place)
  await compareWith(db, lineage, own, weightByReport(around))
}

/** The new report with each that is near enough. */
async function compareWith(db: Db, lineage: Lineage, own: Placed, weights: Map<number, number>): Promise<void> {
  const enough = [...weights.keys()].filter((other) => weights.get(other)! >= LEAST)
  const others = await lineage.near.known(db, enough)
  const pairs = others.map((row): [Placed, Placed, number] => [own, placed(row), weights.get(row.report)!])
  await relateAll(db, lineage, pairs)
}

async function relateAll(db: Db, { near, rules }: Lineage, pairs: readonly [Placed, Placed, number][]): Promise<void> {
  const edges = pairs.flatMap(([x, y, weight]) => {
    const found = rules.relate(x.kept, y.kept)
    return found ? [{ ...pairOf(x.number, y.number, weight), body: JSON.stringify(found) }] : []
  })
  if (edges.length > 0) await near.join(db, edges)
}

const pairOf = (x: number, y: number, weight: number): Weighed => ({ a: Math.min(x, y), b: Math.max(x, y), weight })

/** Takes a report out again; what stood on either side of it may now be near. */
export async function unlinkReport(db: Db, lineage: Lineage, number: number): Promise<void> {
  const [row] = await lineage.near.known(db, [number])
  if (!row) return
  const keys = lineage.rules.keysOf(placed(row).kept)
  await lineage.near.take(db, keys, row)
  await db.deleteFrom('lineage_report').where('report', '=', number).execute()
  await db
    .deleteFrom('lineage_edge')
    .where((eb) => eb.or([eb('a', '=', number), eb('b', '=', number)]))
    .execute()
  const around = await lineage.near.around(db, keys, row.place, windowOf(lineage))
  await bringTogether(db, lineage, across(around, row.place, windowOf(lineage)))
}

/** Pairs that have come nearer under some keys: an edge that is there weighs more, any other pair may now be near enough. */
async function bringTogether(db: Db, lineage: Lineage, pairs: readonly Weighed[]): Promise<void> {
  const there = new Set((await lineage.near.weigh(db, pairs)).map(({ a, b }) => `${a} ${b}`))
  const fresh = pairs.filter(({ a, b }) => !there.has(`${a} ${b}`))
  const numbers = [...new Set(fresh.flatMap(({ a, b }) => [a, b]))]
  const known = new Map((await lineage.near.known(db, numbers)).map((row) => [row.report, placed(row)]))
  const near: [Placed, Placed, number][] = []
  for (const { a, b } of fresh) {
    const [x, y] = [known.get(a)!, known.get(b)!]
    const weight = await weightBetween(db, lineage, x, y)
    if (weight >= LEAST) near.push([x, y, weight])
  }
  await relateAll(db, lineage, near)
}

/** Links a report anew when what its edges rest on has changed. */
export async function relinkReport(db: Db, lineage: Lineage, number: number, report: Report): Promise<void> {
  const known = await db.selectFrom('lineage_report').select('basis').where('report', '=', number).executeTakeFirst()
  if (known?.basis === basisOf(report)) return
  await unlinkReport(db, lineage, number)
  await linkReport(db, lineage, number, report)
}

/** Edges between two that the new report parts under some keys weigh less; below the least they go. Nothing is compared again. */
async function partDisplaced(db: Db, lineage: Lineage, around: readonly NearRow[], place: number): Promise<void> {
  const pairs = across(around, place, windowOf(lineage))
  if (pairs.length === 0) return
  const left = await lineage.near.weigh(
    db,
    pairs.map((pair) => ({ ...pair, weight: -pair.weight })),
  )
  const parted = left.filter(({ weight }) => weight < LEAST)
  if (parted.length > 0) await lineage.near.part(db, parted)
}

/** Pairs on both sides of a place that are `window` apart under some keys when that place is empty, and what those weigh. */
function across(around: readonly NearRow[], place: number, window: number): Weighed[] {
  const found = new Map<string, Weighed>()
  for (const [key, rows] of Map.groupBy(around, (row) => row.key)) {
    const before = rows.filter((r) => r.place < place).sort((x, y) => y.place - x.place)
    const after = rows.filter((r) => r.place > place).sort((x, y) => x.place - y.place)
    before.forEach(({ report }, i) => {
      const other = after[window - 1 - i]?.report
      if (other === undefined) return
      const pair = pairOf(report, other, weightOf(key))
      const at = `${pair.a} ${pair.b}`
      found.set(at, { ...pair, weight: pair.weight + (found.get(at)?.weight ?? 0) })
    })
  }
  return [...found.values()]
}

/** Weight of the keys that have both within the window. */
async function weightBetween(db: Db, lineage: Lineage, x: Placed, y: Placed): Promise<number> {
  const other = new Set(lineage.rules.keysOf(y.kept))
  const shared = lineage.rules.keysOf(x.kept).filter((key) => other.has(key))
  if (sumOf(shared) < LEAST) return 0
  const places: [number, number] = x.place < y.place ? [x.place, y.place] : [y.place, x.place]
  return sumOf(await lineage.near.near(db, shared, places, windowOf(lineage)))
}

const sumOf = (keys: readonly number[]) => keys.reduce((sum, key) => sum + weightOf(key), 0)

function weightByReport(around: readonly NearRow[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { key, report } of around) weights.set(report, (weights.get(report) ?? 0) + weightOf(key))
  return weights
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
  { near, rules }: Lineage,
  id: string,
  limit: number,
): Promise<{ report: string; shared: number }[]> {
  const row = await db.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  const [own] = row ? await near.known(db, [row.number]) : []
  if (!own) return []
  const around = await near.around(db, rules.keysOf(placed(own).kept), own.place, windowOf({ near, rules }))
  const weights = weightByReport(around)
  const others = await near.known(db, [...weights.keys()])
  const found = others.map((other) => ({ report: other.id, shared: weights.get(other.report)! }))
  return found.sort((a, b) => b.shared - a.shared || compare(a.report, b.report)).slice(0, limit)
}

const VERSION = 'lineage_version'

/** Works everything out anew when the rules have another version than the one the record was written with, or it had none. */
export async function relinkAll(db: Db, near: Near, { lineage: rules }: StoreOptions): Promise<void> {
  if (!rules || (await versionOf(db)) === rules.version) return
  await db.transaction().execute(async (tx) => {
    for (const table of ['lineage_edge', 'lineage_key', 'lineage_report'] as const) await tx.deleteFrom(table).execute()
    for (const { number } of await tx.selectFrom('report').select('number').orderBy('number').execute())
      await linkReport(tx, { rules, near }, number, await reportAt(tx, number))
    await tx.deleteFrom('record_meta').where('key', '=', VERSION).execute()
    await tx.insertInto('record_meta').values({ key: VERSION, value: rules.version }).execute()
  })
}

async function reportAt(db: Db, number: number): Promise<Report> {
  const row = await db.selectFrom('report').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
  return corrected(reportOfRow(row), await correctionsOf(db, row.id))
}

async function versionOf(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('record_meta').select('value').where('key', '=', VERSION).executeTakeFirst())?.value
}
