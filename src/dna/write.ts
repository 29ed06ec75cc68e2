/** A DNA file from documents and codings; the same ones give the same bytes. */
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import type { DnaCoding, DnaDocument, DnaFile } from './codings.ts'
import { LONGEST, PERMISSIONS, TABLES } from './schema.ts'

/** Which DNA the tables are of. */
const SETTINGS = { version: '3.0.7', date: '2022-06-10' }
/** What DNA asks the coder for when it opens the file. */
export const PASSWORD = 'onrecord'

/** Codings that say agree or disagree, and those that do not: DNA's own agreement has no third value. */
const TYPES = [
  { id: 1, label: 'DNA Statement', colour: [239, 208, 51], texts: ['person', 'organization', 'concept', 'stance'] },
  { id: 2, label: 'Neither', colour: [211, 211, 211], texts: ['person', 'organization', 'concept', 'stance'] },
] as const
const AGREEMENT = { id: 100, type: 1, name: 'agreement' }
type Text = (typeof TYPES)[number]['texts'][number]

export function writeDna({ documents, codings }: DnaFile): Uint8Array {
  const db = new Database(':memory:')
  try {
    for (const table of TABLES) db.exec(table)
    db.transaction(() => {
      frame(db)
      const coders = writeCoders(db, [...new Set(codings.map((c) => c.coder))])
      for (const document of documents) writeDocument(db, document)
      writeCodings(db, codings, coders)
    })()
    return db.serialize()
  } finally {
    db.close()
  }
}

const variableOf = (type: number, name: Text) => type * 10 + TYPES[0].texts.indexOf(name) + 1

function frame(db: Database.Database): void {
  for (const [name, value] of Object.entries(SETTINGS)) insert(db, 'SETTINGS', [name, value])
  for (const { id, label, colour, texts } of TYPES) {
    insert(db, 'STATEMENTTYPES', [id, label, ...colour])
    for (const name of texts) insert(db, 'VARIABLES', [variableOf(id, name), name, 'short text', id])
  }
  insert(db, 'VARIABLES', [AGREEMENT.id, AGREEMENT.name, 'boolean', AGREEMENT.type])
  const attributes = TYPES.flatMap(({ id, texts }) =>
    texts.flatMap((name) => ['Type', 'Alias', 'Notes'].map((a) => [variableOf(id, name), a])),
  )
  for (const [at, row] of attributes.entries()) insert(db, 'ATTRIBUTEVARIABLES', [at + 1, ...row])
}

/** The first coder is the administrator: DNA wants one. */
function writeCoders(db: Database.Database, names: string[]): Map<string, number> {
  const coders = ['Admin', ...names.filter((n) => n !== 'Admin').sort()]
  const password = hashed(PASSWORD)
  for (const [at, name] of coders.entries()) {
    const rights = PERMISSIONS.map(() => 1)
    insert(db, 'CODERS', [at + 1, short(name), 51, 153, 255, 0, 14, password, 300, 0, 0, 1, ...rights])
  }
  const pairs = coders.flatMap((_, a) => coders.flatMap((__, b) => (a === b ? [] : [[a + 1, b + 1]])))
  for (const [at, pair] of pairs.entries()) insert(db, 'CODERRELATIONS', [at + 1, ...pair, 1, 1, 1, 1])
  return new Map(coders.map((name, at) => [name, at + 1]))
}

function writeDocument(db: Database.Database, d: DnaDocument): void {
  const seconds = d.date === null ? 0 : Date.parse(`${d.date}T00:00:00Z`) / 1000
  const [title, author, source] = [d.title, d.author, d.source].map(short)
  insert(db, 'DOCUMENTS', [d.id, title, d.text, 1, author, source, '', '', d.notes, seconds])
}

function writeCodings(db: Database.Database, codings: readonly DnaCoding[], coders: Map<string, number>): void {
  const entities = new Entities(db)
  let row = 0
  for (const [at, c] of codings.entries()) {
    const type = c.agreement === null ? 2 : 1
    insert(db, 'STATEMENTS', [at + 1, type, c.document, c.start, c.end, coders.get(c.coder)])
    for (const name of TYPES[0].texts)
      insert(db, 'DATASHORTTEXT', [++row, at + 1, variableOf(type, name), entities.of(variableOf(type, name), c[name])])
    if (c.agreement !== null) insert(db, 'DATABOOLEAN', [at + 1, at + 1, AGREEMENT.id, Number(c.agreement)])
  }
}

/** The values of a variable, each once, with DNA's attributes left empty. */
class Entities {
  readonly #ids = new Map<string, number>()
  readonly #db: Database.Database

  constructor(db: Database.Database) {
    this.#db = db
    for (const { id, texts } of TYPES) for (const name of texts) this.of(variableOf(id, name), '')
  }

  of(variable: number, value: string): number {
    const key = `${variable} ${short(value)}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size + 1
    this.#ids.set(key, id)
    insert(this.#db, 'ENTITIES', [id, variable, short(value), 0, 0, 0, null])
    this.#db
      .prepare(
        "INSERT INTO ATTRIBUTEVALUES(EntityId, AttributeVariableId, AttributeValue) SELECT ?, ID, '' FROM ATTRIBUTEVARIABLES WHERE VariableId = ?",
      )
      .run(id, variable)
    return id
  }
}

function insert(db: Database.Database, table: string, values: readonly unknown[]): void {
  db.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values)
}

/** DNA counts characters, not code units; an ellipsis tells that something is left out. */
function short(text: string): string {
  const characters = [...text.toWellFormed()]
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** As DNA keeps passwords: SHA-256 a hundred thousand times over a salt of 16 bytes and the words, the salt before it, Base64. */
function hashed(password: string): string {
  const salt = createHash('sha256').update(password).digest().subarray(0, 16)
  let digest = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < 100_000; round++) digest = createHash('sha256').update(digest).digest()
  return Buffer.concat([salt, digest]).toString('base64')
}
