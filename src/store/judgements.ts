/** Judgements in the record: appending, taking back, forgetting. Each writing function works inside the caller's transaction. */
import type { Kysely } from 'kysely'
import { idOf } from '../model/hash.ts'
import type { Judgement } from '../model/types.ts'
import type { Draft, JudgementQuery, JudgementRow } from './contract/judgements.ts'
import type { Correction } from './contract.ts'
import { wellFormed } from './rows.ts'
import type { Database, JudgementTable } from './schema.ts'

type Db = Kysely<Database>

/** Appended judgements and the reports whose statements they may change. */
export interface Appended {
  judgements: Judgement[]
  fresh: boolean[]
  reports: string[]
}

/** Judgements of this moment; each is later than every one in the record, so that the last one made wins. */
export async function appendDrafts(db: Db, drafts: readonly Draft[]): Promise<Appended> {
  const latest = await db.selectFrom('judgement').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst()
  let at = Math.max(Date.now(), latest ? Date.parse(latest.at) + 1 : 0)
  const made = wellFormed([...drafts]).map((draft): Judgement => {
    const stamped = { ...draft, at: new Date(at++).toISOString() }
    return { id: idOf(JSON.stringify(Object.entries(stamped).sort())), ...stamped }
  })
  return appendJudgements(db, made)
}

export async function appendJudgements(db: Db, judgements: readonly Judgement[]): Promise<Appended> {
  const given = wellFormed([...judgements])
  const fresh: boolean[] = []
  const reports = new Set<string>()
  for (const judgement of given) fresh.push(await append(db, judgement, reports))
  return { judgements: given, fresh, reports: [...reports] }
}

/** False when it is in the record already. Adds the reports it is about to `reports`. */
async function append(db: Db, judgement: Judgement, reports: Set<string>): Promise<boolean> {
  const known = await db.selectFrom('judgement').select('id').where('id', '=', judgement.id).executeTakeFirst()
  if (known) return false
  const { id, kind, at, author, ...body } = judgement
  const undoes = judgement.kind === 'undo' ? judgement.of : null
  const report = await reportOf(db, judgement)
  await db
    .insertInto('judgement')
    .values({ id, kind, at, author, report, undoes, stands: 1, body: JSON.stringify(body) })
    .execute()
  await settle(db, id, reports)
  return true
}

async function reportOf(db: Db, judgement: Judgement): Promise<string | null> {
  if ('words' in judgement) return judgement.words.report
  if (judgement.kind === 'set') return judgement.report
  if (judgement.kind !== 'undo') return null
  const undone = await db.selectFrom('judgement').select('report').where('id', '=', judgement.of).executeTakeFirst()
  return undone?.report ?? null
}

/** Does it stand? And then what it takes back, and so on; each once, because ids from elsewhere may run in a circle. */
async function settle(db: Db, id: string, reports: Set<string>): Promise<void> {
  const seen = new Set<string>()
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next)
    const row = await db.selectFrom('judgement').select(['report', 'undoes']).where('id', '=', next).executeTakeFirst()
    if (!row) return
    const undo = db.selectFrom('judgement').select('id').where('undoes', '=', next).where('stands', '=', 1)
    const undone = await undo.limit(1).executeTakeFirst()
    await db
      .updateTable('judgement')
      .set({ stands: undone ? 0 : 1 })
      .where('id', '=', next)
      .execute()
    if (row.report !== null) reports.add(row.report)
    next = row.undoes
  }
}

/** In order of time. */
export async function listJudgements(db: Db, query: JudgementQuery = {}): Promise<JudgementRow[]> {
  let rows = db.selectFrom('judgement').selectAll().orderBy('at').orderBy('id')
  if (query.report !== undefined) rows = rows.where('report', '=', query.report)
  if (query.kinds) rows = rows.where('kind', 'in', query.kinds)
  if (query.standing) rows = rows.where('stands', '=', 1)
  if (query.id !== undefined) rows = rows.where('id', '>=', query.id).where('id', '<', `${query.id}\uffff`)
  return (await rows.execute()).map(rowOf)
}

function rowOf({ id, kind, at, author, stands, body }: Omit<JudgementTable, 'number'>): JudgementRow {
  const judgement = { id, kind, at, author, ...JSON.parse(body) } as Judgement // the columns were filled from a Judgement
  return { judgement, stands: stands === 1 }
}

/** Those about a report that stand. */
export async function standingOf(db: Db, report: string): Promise<Judgement[]> {
  return (await listJudgements(db, { report, standing: true })).map(({ judgement }) => judgement)
}

/** Metadata as people set it: one row for each field, worked out from the judgements that stand. */
export async function correct(db: Db, report: string, standing: readonly Judgement[]): Promise<Correction[]> {
  const latest = new Map<string, Correction>()
  for (const j of standing) {
    if (j.kind === 'set') latest.set(j.field, { field: j.field, value: j.value === '' ? null : j.value })
  }
  await db.deleteFrom('correction').where('report', '=', report).execute()
  const rows = [...latest.values()].map((one) => ({ report, ...one }))
  if (rows.length > 0) await db.insertInto('correction').values(rows).execute()
  return [...latest.values()]
}

/** Takes away what quotes a report: judgements about it, and ties of names that only it knew. */
export async function forgetJudgements(db: Db, report: string, text: string, names: readonly string[]): Promise<void> {
  const about = db.selectFrom('judgement').select('id').where('report', '=', report)
  const gone = (await about.execute()).map(({ id }) => id)
  for (const { judgement } of await listJudgements(db, { kinds: ['same', 'different'] })) {
    const { a, b } = judgement as Extract<Judgement, { kind: 'same' | 'different' }> // asked for above
    for (const name of [a, b]) if (await isTrace(db, name, text, names)) gone.push(judgement.id)
  }
  for (let ids = gone; ids.length > 0; ) ids = await deleteWithUndoing(db, ids)
}

/** A name that nobody bears any more and that stood in the report. */
async function isTrace(db: Db, name: string, text: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(name) && !text.includes(name)) return false
  return (
    (await db.selectFrom('speaker_name').select('number').where('name', '=', name).executeTakeFirst()) === undefined
  )
}

/** Gives the ids of what undid them, which says nothing any more. */
async function deleteWithUndoing(db: Db, ids: string[]): Promise<string[]> {
  const undoing: string[] = []
  for (const id of ids) {
    await db.deleteFrom('judgement').where('id', '=', id).execute()
    const rows = await db.selectFrom('judgement').select('id').where('undoes', '=', id).execute()
    undoing.push(...rows.map((row) => row.id))
  }
  return undoing
}
