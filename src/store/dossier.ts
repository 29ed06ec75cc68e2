/** The dossier of a record: a list that only grows, of which the latest entry that was not undone counts. */
import type { Kysely } from 'kysely'
import type { KeptDossier } from './contract/dossier.ts'
import { wellFormed } from './rows.ts'
import type { Database } from './schema.ts'
import type { Writing } from './write.ts'

export async function readDossier(db: Kysely<Database>): Promise<KeptDossier | null> {
  const row = await latest(db)
  return row && row.text !== null ? { name: row.name, text: row.text } : null
}

export async function keepDossier({ db }: Writing, dossier: KeptDossier | null): Promise<void> {
  const { name, text } = wellFormed(dossier ?? { name: '', text: null })
  await db.insertInto('dossier').values({ name, text, at: new Date().toISOString(), undone_at: null }).execute()
}

export async function undoDossier({ db }: Writing): Promise<boolean> {
  const last = await latest(db)
  if (!last) return false
  const undone_at = new Date().toISOString()
  await db.updateTable('dossier').set({ undone_at }).where('number', '=', last.number).execute()
  return true
}

function latest(db: Kysely<Database>) {
  return db
    .selectFrom('dossier')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
