import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, RecordError } from '../index.ts'
import { MIGRATIONS, migrate } from '../migrations/index.ts'
import type { Database } from '../schema.ts'
import { all, author, item, keysOf, options } from '../suite/samples.suite.ts'
import { sqliteDialect } from './driver.ts'
import { APPLICATION_ID } from './file.ts'
import { openInFolder } from './folder.suite.ts'
import { openSqlite } from './index.ts'

let opened: Awaited<ReturnType<typeof openInFolder>>
beforeEach(async () => {
  opened = await openInFolder()
})
afterEach(() => opened.drop())

const inFolder = (name: string) => join(opened.folder, name)

/** The code of the problem with which opening fails. */
async function refused(where: string, create = false): Promise<string> {
  const error: unknown = await openStore(where, { ...options, create }).then(
    (store) => store.close(),
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(RecordError)
  const { problem } = error as RecordError // expected the line above
  expect(problem.fix, problem.code).not.toBeNull()
  return problem.code
}

test('what is not a record is refused and left as it was', async () => {
  writeFileSync(inFolder('notes.txt'), 'The ferry talks begin on Monday.\n'.repeat(40))
  const other = new Sqlite(inFolder('other.db'))
  other.exec('create table t (a)')
  other.close()
  writeFileSync(inFolder('empty.db'), '')
  mkdirSync(inFolder('folder.db'))
  const before = ['notes.txt', 'other.db', 'empty.db'].map((name) => readFileSync(inFolder(name)))
  for (const name of ['notes.txt', 'other.db', 'empty.db', 'folder.db'])
    expect(await refused(inFolder(name)), name).toBe('not-a-record')
  for (const name of ['notes.txt', 'other.db', 'folder.db'])
    expect(await refused(inFolder(name), true), name).toBe('not-a-record')
  expect(['notes.txt', 'other.db', 'empty.db'].map((name) => readFileSync(inFolder(name)))).toEqual(before)
  expect(
    readdirSync(opened.folder).filter((name) => /-(wal|shm|journal)$/.test(name) && !name.startsWith('onrecord')),
  ).toEqual([])
})

test('a missing record is made only when asked for, and in a folder that is there', async () => {
  expect(await refused(inFolder('new.db'))).toBe('no-record')
  expect(readdirSync(opened.folder)).not.toContain('new.db')
  expect(await refused(inFolder('nowhere/new.db'), true)).toBe('no-folder')
  expect(await refused(inFolder('new.db '), true)).toBe('not-a-record')
})

test('an address of an engine that is not there yet says so', async () => {
  expect(await refused('postgres://localhost/record', true)).toBe('not-supported')
})

test('a record of a later version is refused, also when it could be made', async () => {
  await opened.store.close()
  const other = new Sqlite(opened.path)
  other
    .prepare('insert into migration (number, name, at) values (?, ?, ?)')
    .run(MIGRATIONS.length + 1, 'later', '2030-01-01')
  other.close()
  expect([await refused(opened.path), await refused(opened.path, true)]).toEqual(['record-too-new', 'record-too-new'])
})

test('a record of an earlier version is brought up to date whole or not at all', async () => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  await opened.store.close()
  const { db } = await openSqlite(opened.path, { create: false })
  const number = MIGRATIONS.length + 1
  const step = (...sqlite: string[]) => [...MIGRATIONS, { number, name: 'test', up: { sqlite } }]
  await expect(migrate(db, 'sqlite', step('create table half (a)', 'create nonsense'))).rejects.toThrow()
  const tables = async () => (await db.introspection.getTables()).map(({ name }) => name)
  expect(await tables()).not.toContain('half')
  await migrate(db, 'sqlite', step('create table whole (a)'))
  await migrate(db, 'sqlite', step('create table whole (a)'))
  expect(await tables()).toContain('whole')
  expect((await db.selectFrom('migration').select('number').execute()).map((row) => row.number)).toEqual([
    ...MIGRATIONS.map((step) => step.number),
    number,
  ])
  await db.destroy()
})

test('corrections of an older layout become judgements, with their undoing', async () => {
  const path = inFolder('old.db')
  const raw = new Sqlite(path)
  raw.pragma(`application_id = ${APPLICATION_ID}`)
  const db = new Kysely<Database>({ dialect: sqliteDialect(raw) })
  await migrate(db, 'sqlite', MIGRATIONS.slice(0, 2))
  const one = item('a', ['Ada Brandt: Ready.'], { title: 'Harbour', outlet: 'Coast Wire' }).report
  raw.exec(`insert into report (id, id_given, sha256, text, title, outlet, published_precision, published_basis, sort_date)
      values ('a', 1, '${one.sha256}', '${one.text}', 'Harbour', 'Coast Wire', 'unknown', 'unknown', '');
    insert into correction (report, field, value, at, undone_at) values
      ('a', 'title', 'Docks', '2025-01-01T00:00:00.000Z', null),
      ('a', 'title', 'Quays', '2025-01-02T00:00:00.000Z', '2025-01-03T00:00:00.000Z'),
      ('a', 'outlet', null, '2025-01-04T00:00:00.000Z', null)`)
  await db.destroy()
  const store = await openStore(path, { ...options, versions: 'rooms 1' })
  expect((await store.report('a'))?.report).toMatchObject({ title: 'Docks', outlet: null })
  expect(await store.stale()).toEqual([{ version: null, reports: 1 }])
  expect((await store.judgements()).map(({ judgement: j, stands }) => [j.kind, j.at.slice(8, 10), stands])).toEqual([
    ['set', '01', true],
    ['set', '02', false],
    ['undo', '03', true],
    ['set', '04', true],
  ])
  await store.refresh(9)
  expect((await store.report('a'))?.report).toMatchObject({ title: 'Docks', outlet: null })
  for (const { judgement } of await store.judgements({ kinds: ['set'], standing: true }))
    await store.judge([{ kind: 'undo', author, of: judgement.id }])
  expect((await store.report('a'))?.report).toMatchObject({ title: 'Harbour', outlet: 'Coast Wire' })
  expect(await all(store.verify())).toEqual([])
  await store.close()
})

test('only the owner can read the files', async () => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  const files = readdirSync(opened.folder)
  expect(files.sort()).toEqual(['onrecord.db', 'onrecord.db-shm', 'onrecord.db-wal'])
  for (const name of files) expect((statSync(inFolder(name)).mode & 0o777).toString(8), name).toBe('600')
})

test('closing leaves one file, and nothing open', async () => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  await opened.store.close()
  expect(readdirSync(opened.folder)).toEqual(['onrecord.db'])
  const files = readdirSync('/proc/self/fd').length
  for (let i = 0; i < 5; i++) {
    const store = await openStore(opened.path, options)
    for await (const _ of store.reports()) break
    await store.close()
  }
  await refused(inFolder('missing.db'))
  expect(readdirSync('/proc/self/fd').length).toBe(files)
})

test('a file that cannot be written to is refused with a reason', async () => {
  await opened.store.close()
  chmodSync(opened.path, 0o400)
  if (process.getuid?.() === 0) return // root may write everywhere
  expect(['record-read-only', 'record-unreadable']).toContain(await refused(opened.path))
})

test('keys are made anew when their rules have another version', async () => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  await opened.store.close()
  const upper = (name: string) => [name.toUpperCase()]
  const found = async (changed: Partial<typeof options>, key: string) => {
    const store = await openStore(opened.path, { ...options, ...changed })
    const names = await store.names([key])
    await store.close()
    return names.length
  }
  expect(await found({ keysOf: upper }, 'ADA BRANDT')).toBe(0)
  expect(await found({ keysOf: upper, keysVersion: '2' }, 'ADA BRANDT')).toBe(1)
  expect(await found({ keysOf, keysVersion: '2' }, 'brandt')).toBe(0)
  expect(await found({ keysOf, keysVersion: '3' }, 'brandt')).toBe(1)
})

test('every commit waits for the disk', async () => {
  const { db } = await openSqlite(opened.path, { create: false })
  const settings = await db.executeQuery<{ synchronous: number }>({
    sql: 'pragma synchronous',
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'pragma' },
  })
  expect(settings.rows).toEqual([{ synchronous: 2 }])
  await db.destroy()
})

/** Damage as a disk or another program would do it, and the code that verify gives it. */
test.each([
  ["update report set text = 'Ada Brandt: Never.'", ['text-altered', 'words-altered', 'index-differs']],
  ["update statement set words = 'Never.'", ['words-altered', 'index-differs']],
  ["update statement set content = '[[0,'", ['unreadable-row']],
  ["update judgement set body = '{'", ['unreadable-row']],
  ["update statement_search_content set c0 = 'never'", ['record-damaged', 'index-differs']],
  ['delete from statement_search_data', ['record-damaged']],
  ['pragma foreign_keys = off; delete from speaker_name', ['record-damaged']],
])('verify finds: %s', async (damage, codes) => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  await opened.store.judge([{ kind: 'same', author, a: 'Ada Brandt', b: 'A. Brandt' }])
  await opened.store.close()
  const other = new Sqlite(opened.path).unsafeMode()
  other.exec(damage)
  other.close()
  const problems = await all((await opened.reopen()).verify())
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

test('verify of a file with a page overwritten yields problems and does not throw', async () => {
  await opened.store.add(Array.from({ length: 400 }, (_, i) => item(`r${i}`, [`Ada Brandt: Offer ${i}.`])))
  await opened.store.close()
  const bytes = readFileSync(opened.path)
  const pages = bytes.length / 4096
  for (let page = Math.floor(pages * 0.7); page < pages; page += 3) bytes.fill(0xaa, page * 4096, page * 4096 + 4096)
  writeFileSync(opened.path, bytes)
  const problems = await all((await opened.reopen()).verify())
  expect(problems.map(({ code }) => code)).toContain('record-damaged')
})

test('nothing is acknowledged into a file that was removed or replaced meanwhile', async () => {
  await opened.store.add([item('a', ['Ada Brandt: Ready.'])])
  renameSync(opened.path, inFolder('moved.db'))
  const gone = { problem: { code: 'record-gone' } }
  await expect(opened.store.add([item('b', ['Ada Brandt: Never.'])])).rejects.toMatchObject(gone)
  writeFileSync(opened.path, '')
  await expect(opened.store.add([item('c', ['Ada Brandt: Later.'])])).rejects.toMatchObject(gone)
})

test('a record that has no keys of quotations gets them on opening, and new ones when their rules change', async () => {
  await opened.store.add([item('a', ['Ada Brandt: bb']), item('b', ['Ada Brandt: bb'])])
  await opened.store.close()
  const found = async (options: Parameters<typeof openStore>[1], key: number) => {
    const store = await openStore(opened.path, options)
    const places = await store.sharing([key])
    await store.close()
    return places.length
  }
  const one = () => [1]
  expect(await found({ ...options, quoteKeysOf: one, quoteKeysVersion: '1' }, 2)).toBe(2)
  expect(await found({ ...options, quoteKeysOf: one, quoteKeysVersion: '2' }, 1)).toBe(2)
  const other = new Sqlite(opened.path)
  other.exec("delete from quote_key; delete from record_meta where key = 'quote_keys_version'")
  other.close()
  expect(await found({ ...options, quoteKeysOf: one, quoteKeysVersion: '2' }, 1)).toBe(2)
})
