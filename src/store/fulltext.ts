/**
 * Full-text search. The terms are ours (text/terms.ts), made once in TypeScript and kept as they are, because the
 * engines' own stemmers and stop words give different answers; an engine only stores and intersects them. This file and
 * the migrations are the only places with SQL of one engine.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Report, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import { terms } from '../text/terms.ts'
import type { Database } from './schema.ts'

export type Searched = 'report' | 'statement'

export interface FullText {
  put(db: Kysely<Database>, table: Searched, rows: { number: number; found: string[] }[]): Promise<void>
  drop(db: Kysely<Database>, table: Searched, numbers: number[]): Promise<void>
  /** numbers of the rows that hold all terms, as a subquery for `number in …` */
  matching(table: Searched, wanted: string[]): RawBuilder<number>
  /** the terms as they are stored; null when the row is not indexed */
  stored(db: Kysely<Database>, table: Searched, number: number): Promise<string[] | null>
}

/** Longest term kept; engines cut or refuse longer ones, each at its own length. */
const LONGEST = 200

/**
 * Terms as every engine can hold them, each once: without the ASCII signs and spaces that a compatibility form may
 * bring in (a letter such as U+FDFA is four words), and cut where they are absurdly long.
 */
export function searchable(found: string[]): string[] {
  const parts = found.flatMap((term) => term.toLowerCase().split(/[^a-z0-9\u0080-\uffff]+/))
  return [...new Set(parts.filter((part) => part !== '').map((part) => part.slice(0, LONGEST).toWellFormed()))]
}

/** What a statement is found by: what was said, and by whom. */
export function termsOfStatement(statement: Statement, text: string): string[] {
  const { name, members = [] } = statement.speaker
  const said = statement.words ?? wordsOf(text, statement.content)
  return searchable(terms([said, name ?? '', ...members.map((member) => member.name)].join('\n')))
}

/** What a report is found by: its title and its text. */
export function termsOfReport(report: Pick<Report, 'title' | 'text'>): string[] {
  return searchable(terms(`${report.title ?? ''}\n${report.text}`))
}

const TABLE = { report: sql.table('report_search'), statement: sql.table('statement_search') }

/**
 * SQLite: FTS5 with the `ascii` tokenizer, which takes every character above U+007F as part of a word and folds none of
 * them (unicode61 would drop scripts newer than its tables and fold a final sigma). Each term is quoted, so that no
 * input is query syntax.
 */
export const sqliteFullText: FullText = {
  async put(db, table, rows) {
    const values = rows.map(({ number, found }) => sql`(${number}, ${found.join(' ')})`)
    await sql`insert into ${TABLE[table]} (rowid, search_terms) values ${sql.join(values)}`.execute(db)
  },
  async drop(db, table, numbers) {
    for (const number of numbers) await sql`delete from ${TABLE[table]} where rowid = ${number}`.execute(db)
  },
  matching(table, wanted) {
    const query = searchable(wanted)
      .map((term) => `"${term}"`)
      .join(' ')
    return sql<number>`(select rowid from ${TABLE[table]} where ${TABLE[table]} match ${query})`
  },
  async stored(db, table, number) {
    const query = sql<{ search_terms: string }>`select search_terms from ${TABLE[table]} where rowid = ${number}`
    const [row] = (await query.execute(db)).rows
    return row ? row.search_terms.split(' ').filter((term) => term !== '') : null
  },
}
