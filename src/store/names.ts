/** Speaker names: which statement is whose, and the keys by which room 3 joins the spellings of one name. */
import type { Kysely } from 'kysely'
import type { Speaker, SpeakerBasis, Statement } from '../model/types.ts'
import type { NameCount, SideCount, StoreOptions } from './contract.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

/** An unnamed source is its own speaker: never joined with another of the same description. */
const NEVER_JOINED: ReadonlySet<SpeakerBasis> = new Set(['unnamed', 'unknown'])

interface SpeakerName {
  name: string
  joinable: number
}

/** The names a statement is found by: each joint speaker's own, else the speaker's. */
export function namesOf({ name, basis, members }: Speaker): SpeakerName[] {
  const all = members?.length ? members : name === null ? [] : [{ name, basis }]
  const found = all.map((one) => ({ name: one.name, joinable: NEVER_JOINED.has(one.basis) ? 0 : 1 }))
  return [...new Map(found.map((one) => [`${one.joinable}${one.name}`, one])).values()]
}

/** Writes names in one transaction; remembers their numbers, so that a batch looks each up once. */
export class NameWriter {
  readonly #db: Db
  readonly #keysOf: StoreOptions['keysOf']
  readonly #numbers = new Map<string, number>()

  constructor(db: Db, keysOf: StoreOptions['keysOf']) {
    this.#db = db
    this.#keysOf = keysOf
  }

  async link(spoken: { statement: Statement; number: number }[]): Promise<void> {
    const links: { name: number; statement: number }[] = []
    for (const { statement, number } of spoken) {
      for (const one of namesOf(statement.speaker)) links.push({ name: await this.#numberOf(one), statement: number })
    }
    if (links.length > 0) await this.#db.insertInto('statement_speaker').values(links).execute()
  }

  async #numberOf(one: SpeakerName): Promise<number> {
    const at = `${one.joinable}${one.name}`
    const number = this.#numbers.get(at) ?? (await this.#find(one)) ?? (await this.#insert(one))
    this.#numbers.set(at, number)
    return number
  }

  async #find({ name, joinable }: SpeakerName): Promise<number | undefined> {
    const query = this.#db
      .selectFrom('speaker_name')
      .select('number')
      .where('name', '=', name)
      .where('joinable', '=', joinable)
    return (await query.executeTakeFirst())?.number
  }

  async #insert(one: SpeakerName): Promise<number> {
    const { number } = await this.#db
      .insertInto('speaker_name')
      .values(one)
      .returning('number')
      .executeTakeFirstOrThrow()
    if (one.joinable) await insertKeys(this.#db, number, this.#keysOf(one.name))
    return number
  }
}

async function insertKeys(db: Db, name: number, keys: string[]): Promise<void> {
  for (const key of new Set(keys)) await db.insertInto('name_key').values({ key, name }).execute()
}

/** Names of the speakers in a report. */
export async function namesIn(db: Db, report: string): Promise<string[]> {
  const query = db
    .selectFrom('statement as t')
    .innerJoin('statement_speaker as s', 's.statement', 't.number')
    .innerJoin('speaker_name as n', 'n.number', 's.name')
  const rows = await query.select('n.name').distinct().where('t.report', '=', report).execute()
  return rows.map(({ name }) => name)
}

/** Takes the links of statements away, and the names that then nobody has. */
export async function unlink(db: Db, statements: number[]): Promise<void> {
  const names = new Set<number>()
  for (const statement of statements) {
    const gone = await db.deleteFrom('statement_speaker').where('statement', '=', statement).returning('name').execute()
    for (const { name } of gone) names.add(name)
  }
  for (const name of names) await dropUnused(db, name)
}

async function dropUnused(db: Db, name: number): Promise<void> {
  const used = await db
    .selectFrom('statement_speaker')
    .select('name')
    .where('name', '=', name)
    .limit(1)
    .executeTakeFirst()
  if (used) return
  await db.deleteFrom('name_key').where('name', '=', name).execute()
  await db.deleteFrom('speaker_name').where('number', '=', name).execute()
}

const KEYS_VERSION = 'keys_version'

/** Makes all keys anew when the rules that make them have another version than the one the record was written with. */
export async function rekey(db: Db, { keysOf, keysVersion }: StoreOptions): Promise<void> {
  if (keysVersion === undefined || (await metaOf(db)) === keysVersion) return
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('name_key').execute()
    const all = await tx.selectFrom('speaker_name').select(['number', 'name']).where('joinable', '=', 1).execute()
    for (const { number, name } of all) await insertKeys(tx, number, keysOf(name))
    await tx.deleteFrom('record_meta').where('key', '=', KEYS_VERSION).execute()
    await tx.insertInto('record_meta').values({ key: KEYS_VERSION, value: keysVersion }).execute()
  })
}

async function metaOf(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('record_meta').select('value').where('key', '=', KEYS_VERSION).executeTakeFirst())?.value
}

/** Names with one of the keys, or all; a name that is also an unnamed source's comes twice, the joinable one last. */
export async function listNames(db: Db, keys?: string[]): Promise<NameCount[]> {
  const query = db
    .selectFrom('speaker_name')
    .select(['name', 'joinable'])
    .select((eb) =>
      eb
        .selectFrom('statement_speaker as s')
        .whereRef('s.name', '=', 'speaker_name.number')
        .select((e) => e.fn.countAll<number>().as('count'))
        .as('statements'),
    )
    .orderBy('name')
    .orderBy('joinable')
  if (keys?.length === 0) return []
  const called = keys && db.selectFrom('name_key').select('name_key.name').where('key', 'in', keys)
  const rows = await (called ? query.where('number', 'in', called) : query).execute()
  return rows.map((row) => ({ name: row.name, joinable: row.joinable === 1, statements: Number(row.statements) }))
}

/** Parties and affiliations of joinable names, counted by the engine: a list of people need not read every statement. */
export async function listSides(db: Db): Promise<SideCount[]> {
  const rows = await db
    .selectFrom('speaker_name as n')
    .innerJoin('statement_speaker as link', 'link.name', 'n.number')
    .innerJoin('statement as s', 's.number', 'link.statement')
    .where('n.joinable', '=', 1)
    .select(['n.name', 's.speaker_party as party', 's.speaker_affiliation as affiliation'])
    .select((eb) => eb.fn.countAll<number>().as('statements'))
    .groupBy(['n.name', 's.speaker_party', 's.speaker_affiliation'])
    .orderBy('n.name')
    .execute()
  return rows.map((row) => ({ ...row, statements: Number(row.statements) }))
}
