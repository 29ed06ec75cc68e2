/** What people coded in a DNA file. Its contents are data: the file is only read, and nothing in it is run. */
import Database from 'better-sqlite3'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'
import type { DnaCoding, DnaDocument, DnaFile } from './codings.ts'

/** Longer texts are no reports. */
const MOST_TEXT = 20_000_000

/** Null with a problem when it is no DNA file; codings that cannot be used are told, the others are given. */
export function readDna(path: string): { file: DnaFile | null; problems: Problem[] } {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    db.pragma('trusted_schema = OFF')
    const documents = documentsOf(db)
    const { codings, problems } = codingsOf(db, new Map(documents.map((d) => [d.id, d])))
    return { file: { documents, codings }, problems }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const fix = 'give a .dna file of Discourse Network Analyzer 3, and close it there first'
    return {
      file: null,
      problems: [problem('not-dna', `cannot be read as a DNA file: ${cause}`, { where: path, fix })],
    }
  } finally {
    db?.close()
  }
}

interface DocumentRow {
  ID: number
  Title: string
  Text: string
  Author: string
  Source: string
  Notes: string
  Date: number
}

function documentsOf(db: Database.Database): DnaDocument[] {
  const rows = db
    .prepare<[number], DocumentRow>(
      'SELECT ID, Title, Text, Author, Source, Notes, Date FROM DOCUMENTS WHERE LENGTH(Text) < ? ORDER BY ID',
    )
    .all(MOST_TEXT)
  return rows.map((row) => ({
    id: row.ID,
    title: row.Title,
    text: row.Text,
    author: row.Author,
    source: row.Source,
    notes: row.Notes,
    date: dayOf(row.Date),
  }))
}

/** Seconds since 1970, in UTC; 0 is what is written for a date that nobody knows. */
function dayOf(seconds: number): string | null {
  const day = new Date(seconds * 1000)
  return seconds === 0 || Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10)
}

interface StatementRow {
  ID: number
  DocumentId: number
  Start: number
  Stop: number
  Coder: string | null
}

function codingsOf(db: Database.Database, documents: ReadonlyMap<number, DnaDocument>) {
  const values = valuesOf(db)
  const rows = db
    .prepare<[], StatementRow>(
      'SELECT s.ID, s.DocumentId, s.Start, s.Stop, c.Name AS Coder FROM STATEMENTS s LEFT JOIN CODERS c ON c.ID = s.Coder ORDER BY s.ID',
    )
    .all()
  const codings: DnaCoding[] = []
  const problems: Problem[] = []
  for (const row of rows) {
    const of = values.get(row.ID)
    if (!of?.has('concept')) continue // another type of statement: an annotation, a story element
    const text = documents.get(row.DocumentId)?.text
    if (text === undefined || row.Stop > text.length) problems.push(noWords(row))
    else codings.push(codingOf(row, of))
  }
  return { codings, problems }
}

function noWords({ ID, DocumentId, Start, Stop }: StatementRow): Problem {
  return problem('no-words', `statement ${ID}: ${Start}-${Stop} is not in the text of document ${DocumentId}`, {
    fix: 'code it anew there; the other statements were taken',
    severity: 'warning',
  })
}

function codingOf(row: StatementRow, of: ReadonlyMap<string, string>): DnaCoding {
  const agreement = Number(of.get('agreement') ?? 0)
  return {
    document: row.DocumentId,
    start: row.Start,
    end: row.Stop,
    coder: row.Coder || 'a coder of DNA',
    person: of.get('person') ?? '',
    organization: of.get('organization') ?? of.get('organisation') ?? '',
    concept: of.get('concept') ?? '',
    agreement: agreement === 0 ? null : agreement > 0,
    stance: of.get('stance') ?? '',
  }
}

/** Statement → variable (lower case) → value; yes and no are 1 and -1, as on a scale, whose middle is neither. */
function valuesOf(db: Database.Database): Map<number, Map<string, string>> {
  const all = new Map<number, Map<string, string>>()
  const put = (statement: number, name: string, value: string) => {
    const of = all.get(statement) ?? new Map<string, string>()
    all.set(statement, of.set(name.toLowerCase(), value))
  }
  const sql = (value: string, table: string, join = '') =>
    `SELECT d.StatementId AS statement, v.Variable AS name, ${value} AS value FROM ${table} d JOIN VARIABLES v ON v.ID = d.VariableId ${join}`
  const each = (text: string) => db.prepare<[], { statement: number; name: string; value: string }>(text).iterate()
  for (const r of each(sql('e.Value', 'DATASHORTTEXT', 'JOIN ENTITIES e ON e.ID = d.Entity')))
    put(r.statement, r.name, r.value)
  for (const r of each(sql('d.Value * 2 - 1', 'DATABOOLEAN'))) put(r.statement, r.name, String(r.value))
  for (const r of each(sql('d.Value', 'DATAINTEGER'))) put(r.statement, r.name, String(r.value))
  return all
}
