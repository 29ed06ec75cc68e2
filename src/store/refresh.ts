/** Deriving anew what other versions of the rooms derived. */
import type { Kysely } from 'kysely'
import { idOf, sameJson } from '../model/hash.ts'
import type { Statement } from '../model/types.ts'
import type { KeptDossier } from './contract/dossier.ts'
import type { Refreshed } from './contract/refresh.ts'
import { itemIn } from './read.ts'
import type { Database } from './schema.ts'
import { refreshReport, type Writing } from './write.ts'

type Db = Kysely<Database>

/** What the statements of a report hang on besides the report and its judgements. */
export function stampOf(versions: string, dossier: KeptDossier | null): string {
  return dossier ? `${versions}, dossier ${idOf(dossier.text)}` : versions
}

/** By version, oldest name first; null: from before versions were kept. */
export async function staleReports(db: Db, versions: string): Promise<{ version: string | null; reports: number }[]> {
  const rows = await db
    .selectFrom('report')
    .select((eb) => ['derived_with', eb.fn.countAll<number>().as('reports')])
    .groupBy('derived_with')
    .orderBy('derived_with')
    .execute()
  return rows
    .filter((row) => row.derived_with !== versions)
    .map((row) => ({ version: row.derived_with, reports: Number(row.reports) }))
}

export async function refreshReports(to: Writing, limit: number): Promise<Refreshed[]> {
  const done: Refreshed[] = []
  for (const { id, derived_with } of await staleIds(to, limit)) {
    const before = (await itemIn(to.db, id))!
    done.push({ report: id, ...compared(before.statements, await refreshReport(to, before, derived_with)) })
  }
  return done
}

interface Stale {
  id: string
  derived_with: string | null
}

/** Up to `limit` of them: one range of the index after the other. */
async function staleIds({ db, versions }: Writing, limit: number): Promise<Stale[]> {
  const query = db.selectFrom('report').select(['id', 'derived_with']).orderBy('derived_with').orderBy('id')
  const found: Stale[] = []
  const ranges = [
    query.where('derived_with', 'is', null),
    query.where('derived_with', '<', versions),
    query.where('derived_with', '>', versions),
  ]
  for (const range of ranges) {
    const rows = await range.limit(limit - found.length).execute()
    found.push(...rows)
  }
  return found
}

function compared(before: readonly Statement[], after: readonly Statement[]): Omit<Refreshed, 'report'> {
  const was = new Map(before.map((one) => [one.id, one]))
  const kept = after.filter(({ id }) => was.has(id))
  return {
    gone: was.size - new Set(kept.map(({ id }) => id)).size,
    added: after.length - kept.length,
    changed: kept.filter((one) => !sameJson(was.get(one.id), one)).length,
  }
}

export async function outdateAll(db: Db): Promise<void> {
  await db.updateTable('report').set({ derived_with: null }).execute()
}
