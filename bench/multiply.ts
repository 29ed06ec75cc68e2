/**
 * A record many times as large from one that was filled through the store, in minutes: its own rows again under other numbers, ids, names,
 * days and keys. Keys move with the copy, so that a copy is neither near its original nor a copy of it, as with other stories.
 */
import Sqlite from 'better-sqlite3'

/** Every row of a table again; columns that are not named stay as they are. `R`, `S`, `N`: how far numbers move; `C`: which copy. */
const TABLES: Record<string, { from: string; columns: Record<string, string>; order?: string }> = {
  report: {
    from: 't.number <= :reports',
    columns: {
      number: 'number + :R',
      id: "'c' || :C || '-' || id",
      sha256: "substr(printf('%x', :C) || sha256, 1, 64)",
    },
  },
  statement: {
    from: 't.number <= :statements',
    columns: {
      number: 'number + :S',
      id: "'c' || :C || '-' || id",
      report: "'c' || :C || '-' || report",
      speaker_name: "speaker_name || ' ' || :C",
    },
  },
  speaker_name: {
    from: 't.number <= :names',
    columns: { number: 'number + :N', name: "name || ' ' || :C" },
  },
  name_key: { from: 't.name <= :names', columns: { key: 'key || :C', name: 'name + :N' } },
  statement_speaker: {
    from: 't.statement <= :statements',
    columns: { name: 'name + :N', statement: 'statement + :S' },
  },
  quote_key: {
    from: 't.statement <= :statements',
    columns: { key: '(key * 31 + :C) % 9007199254740992', statement: 'statement + :S' },
    order: '1, 2',
  },
  lineage_key: {
    from: 't.report <= :reports',
    columns: { key: '(key * 31 + 2 * :C) % 4294967296', place: 'place + :C * 4294967296', report: 'report + :R' },
    order: '1, 2, 3',
  },
  lineage_report: {
    from: 't.report <= :reports',
    columns: { report: 'report + :R', place: 'place + :C * 4294967296' },
  },
  lineage_edge: { from: 't.b <= :reports', columns: { a: 'a + :R', b: 'b + :R' } },
  report_search: { from: 't.rowid <= :reports', columns: { rowid: 'rowid + :R', search_terms: 'search_terms' } },
  statement_search: { from: 't.rowid <= :statements', columns: { rowid: 'rowid + :S', search_terms: 'search_terms' } },
}

/** The record must be closed. The last copy may be a part: its first reports. */
export function multiply(file: string, wanted: number): void {
  const db = new Sqlite(file)
  for (const pragma of ['synchronous = off', 'foreign_keys = off', 'cache_size = -1000000', 'temp_store = memory'])
    db.pragma(pragma)
  const most = (table: string) => db.prepare(`select max(number) from ${table}`).pluck().get() as number
  const [reports, statements, names] = [most('report'), most('statement'), most('speaker_name')]
  for (let i = 1; reports * i < wanted; i++) {
    const part = Math.min(reports, wanted - reports * i)
    const upTo = part === reports ? statements : lastStatement(db, part)
    // another for each copy, also when a record is multiplied again
    const moved = { C: reports + i, R: reports * i, S: statements * i, N: names * i }
    copyAll(db, { reports: part, statements: upTo, names, ...moved })
  }
  db.pragma('wal_checkpoint(truncate)')
  db.close()
}

/** Reports were added one after another, so that their statements stand in the same order. */
function lastStatement(db: Sqlite.Database, report: number): number {
  const query = 'select max(s.number) from statement s join report r on r.id = s.report where r.number = ?'
  return (db.prepare(query).pluck().get(report) as number | null) ?? lastStatement(db, report - 1)
}

function copyAll(db: Sqlite.Database, values: Record<string, number>): void {
  for (const [table, { from, columns, order }] of Object.entries(TABLES)) {
    const all = db.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
    const names = columns.rowid ? Object.keys(columns) : all
    const select = names.map((name) => columns[name] ?? `t.${name}`).join(', ')
    const sorted = order ? ` order by ${order}` : ''
    const sql = `insert into ${table} (${names.join(', ')}) select ${select} from ${table} t where ${from}${sorted}`
    const used = Object.keys(values).filter((name) => new RegExp(`:${name}\\b`).test(sql))
    db.prepare(sql).run(Object.fromEntries(used.map((name) => [name, BigInt(values[name]!)])))
  }
}
