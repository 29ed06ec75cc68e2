/** Is an offered report one the record has? The rules of `Store.add`, in the order in which they are asked. */
import type { Kysely } from 'kysely'
import type { Report } from '../model/types.ts'
import type { Added, Correction, Item } from './contract.ts'
import { corrected, differing } from './effective.ts'
import { reportOfRow } from './rows.ts'
import { type Database, METADATA } from './schema.ts'

type Db = Kysely<Database>

/** What `add` answers for the item; for `added` nothing has been written yet. */
export async function decide(db: Db, { report, idGiven }: Item): Promise<Added> {
  const own = await underOwnId(db, report)
  if (own.outcome !== 'added' || idGiven) return own
  return (await underOtherId(db, report)) ?? own
}

/** Lengths of the hash behind `id~`: eight digits, more only when another text has just those eight. */
const DIGITS = [8, 16, 32, 64]

async function underOwnId(db: Db, report: Report): Promise<Added> {
  for (const id of [report.id, ...DIGITS.map((n) => `${report.id}~${report.sha256.slice(0, n)}`)]) {
    const kept = await db.selectFrom('report').select('sha256').where('id', '=', id).executeTakeFirst()
    if (!kept) return { outcome: 'added', id, renamed: id !== report.id }
    if (kept.sha256 === report.sha256) return known(await metadata(db, id), report)
  }
  throw new Error('unreachable: the id with the whole hash belongs to another hash')
}

/** The same text under another id, unless outlet or address say that it was published elsewhere. */
async function underOtherId(db: Db, report: Report): Promise<Added | null> {
  const same = await db.selectFrom('report').select('id').where('sha256', '=', report.sha256).orderBy('id').execute()
  for (const { id } of same) {
    const kept = await metadata(db, id)
    if (!elsewhere(report, kept)) return known(kept, report)
  }
  return null
}

/** As read and as corrected: a report whose outlet a person has set right is still known by the wrong one. */
interface Metadata {
  read: Report
  stands: Report
}

async function metadata(db: Db, id: string): Promise<Metadata> {
  const read = reportOfRow(
    await db.selectFrom('report').select(METADATA).where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return { read, stands: corrected(read, await correctionsOf(db, id)) }
}

/** What people set of a report. */
export async function correctionsOf(db: Db, id: string): Promise<Correction[]> {
  const query = db.selectFrom('correction').select(['field', 'value']).where('report', '=', id)
  return (await query.execute()) as Correction[] // only fields of Correction are ever written
}

function elsewhere(offered: Report, { read, stands }: Metadata): boolean {
  const other = (field: 'outlet' | 'url') =>
    offered[field] !== null &&
    stands[field] !== null &&
    offered[field] !== stands[field] &&
    offered[field] !== read[field]
  return other('outlet') || other('url')
}

function known({ stands }: Metadata, offered: Report): Added {
  const fields = differing(offered, stands)
  return fields.length > 0 ? { outcome: 'differs', id: stands.id, fields } : { outcome: 'known', id: stands.id }
}
