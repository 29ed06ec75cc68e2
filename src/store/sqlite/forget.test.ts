import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sha256Of } from '../../model/hash.ts'
import { terms } from '../../text/terms.ts'
import type { Item } from '../contract.ts'
import { all, author, item, set, spoken, unset, wordsFound } from '../suite/samples.suite.ts'
import { openInFolder } from './folder.suite.ts'

let opened: Awaited<ReturnType<typeof openInFolder>>
beforeEach(async () => {
  opened = await openInFolder()
})
afterEach(() => opened.drop())

/** Words that stand in one place each and nowhere else. */
const CANARIES = {
  text: 'Zqtextuaries',
  words: 'Zqwordlings',
  speaker: 'Zqspeakerson',
  joint: 'Zqjointmann',
  title: 'Zqtitlements',
  outlet: 'Zqoutletsky',
  url: 'zqurlish.example',
  file: 'zqfileries.txt',
  byline: 'Zqbylineman',
  venue: 'Zqvenuely',
  corrected: 'Zqcorrectedness',
  undone: 'Zqundoneness',
  judged: 'Zqjudgedings',
  named: 'Zqnamedsson',
  note: 'Zqnoteworthies',
  id: 'zqidentity-7',
}

function canary(): Item {
  const { text, words, speaker, joint, title, outlet, url, file, byline, venue, id } = CANARIES
  const lines = [`A ${text} was moored at the quay.`, `${speaker}: The ${words} are signed.`]
  const one = item(id, lines, { title, outlet, url: `https://${url}/1`, file, byline, published: '2025-02-01' })
  const members = [
    { name: speaker, basis: 'name' as const },
    { name: joint, basis: 'name' as const },
  ]
  const change = (s: Item['statements'][number]) => ({
    ...s,
    venue,
    speaker: { ...s.speaker, name: `${speaker}; ${joint}`, members },
  })
  return { ...one, statements: one.statements.map(change) }
}

/** Everything that would betray the report: as written, in lower case, as search terms, and its hash. */
function needles(): string[] {
  const written = Object.values(CANARIES)
  const all = [...written, ...written.map((w) => w.toLowerCase()), ...written.flatMap((w) => terms(w))]
  return [...new Set(all.filter((n) => n.length > 5)), sha256Of(canary().report.text)]
}

/** Needles found in the bytes of any file of the folder, as UTF-8 or UTF-16. */
function traces(): string[] {
  return readdirSync(opened.folder).flatMap((name) => {
    const bytes = readFileSync(join(opened.folder, name))
    const found = needles().filter((n) => bytes.includes(n, 0, 'utf8') || bytes.includes(n, 0, 'utf16le'))
    return found.map((needle) => `${name}: ${needle}`)
  })
}

const others = () =>
  Array.from({ length: 60 }, (_, i) =>
    item(`r${i}`, [`Ada Brandt: The locks ${i} open.`, `Jonas Falk ${i % 9}: We wait for ${i}.`]),
  )

async function withCanary(): Promise<void> {
  await opened.store.add(others().slice(0, 30))
  await opened.store.add([canary()])
  await opened.store.add(others().slice(30))
  const { corrected, undone, id, judged, named, note } = CANARIES
  const store = await opened.reopen({ derive: () => canary().statements })
  await set(store, id, { title: undone })
  await unset(store, id, 'title')
  await set(store, id, { outlet: corrected })
  await store.judge([
    { ...spoken(id, judged, named), note },
    { kind: 'same', author, a: CANARIES.speaker, b: 'Ada Brandt' },
    { kind: 'different', author, a: 'Jonas Falk 1', b: CANARIES.joint },
    { kind: 'same', author, a: 'Jonas Falk 1', b: 'Jonas Falk 2' },
  ])
  expect((await wordsFound(opened.store, { terms: terms(CANARIES.words) })).length).toBe(1)
}

test('before forgetting, every canary is in the files: the search for traces can find them', async () => {
  await withCanary()
  const found = new Set(traces().map((trace) => trace.split(': ')[1]))
  for (const written of Object.values(CANARIES)) expect(found).toContain(written)
  for (const term of terms(`${CANARIES.words} ${CANARIES.speaker}`)) expect(found).toContain(term)
})

test('after forgetting, no file holds a trace, neither open nor closed; the rest is whole', async () => {
  await withCanary()
  expect(await opened.store.forget(CANARIES.id)).toBe(true)
  expect(readdirSync(opened.folder)).toContain('onrecord.db-wal')
  expect(traces()).toEqual([])
  expect(await wordsFound(opened.store, { terms: ['lock'] })).toHaveLength(60)
  expect(await all(opened.store.verify())).toEqual([])
  expect((await opened.store.judgements()).map(({ judgement }) => judgement)).toMatchObject([
    { kind: 'same', a: 'Jonas Falk 1', b: 'Jonas Falk 2' },
  ])
  await opened.store.close()
  expect(traces()).toEqual([])
  await opened.reopen()
  expect(await opened.store.counts()).toMatchObject({ reports: 60 })
  expect((await opened.store.add(others())).every(({ outcome }) => outcome === 'known')).toBe(true)
})

test('text and words of a correction that replaced others are gone with the report', async () => {
  const { id } = CANARIES
  await opened.store.add([item(id, ['Ada Brandt: The locks open.'], { title: CANARIES.title }), ...others()])
  await set(opened.store, id, { title: CANARIES.corrected })
  await opened.store.forget(id)
  expect(traces()).toEqual([])
})

test('statistics that another program made go too', async () => {
  await withCanary()
  const other = new Sqlite(opened.path)
  other.exec('analyze')
  other.close()
  await opened.store.forget(CANARIES.id)
  expect(traces()).toEqual([])
})

test('a program that has the record open but reads nothing is no hindrance', async () => {
  await withCanary()
  const other = new Sqlite(opened.path, { readonly: true })
  expect(other.prepare('select count(*) as n from report').get()).toEqual({ n: 61 })
  await opened.store.forget(CANARIES.id)
  expect(traces()).toEqual([])
  expect(other.prepare('select count(*) as n from report').get()).toEqual({ n: 60 })
  other.close()
})

test('a program that reads on makes forgetting fail in a way that says so; the next try ends it', async () => {
  await withCanary()
  const other = new Sqlite(opened.path, { readonly: true })
  other.exec('begin')
  other.prepare('select count(*) from report').get()
  await expect(opened.store.forget(CANARIES.id)).rejects.toMatchObject({
    problem: { code: 'forget-unfinished', retryable: true },
  })
  expect(await opened.store.report(CANARIES.id)).toBeNull()
  expect((await all(opened.store.verify())).map(({ code }) => code)).toEqual(['forget-unfinished'])
  expect(traces()).not.toEqual([])
  other.exec('commit')
  other.close()
  expect(await opened.store.forget(CANARIES.id)).toBe(true)
  expect(traces()).toEqual([])
  expect(await opened.store.forget(CANARIES.id)).toBe(false)
})

test('what could not be finished is finished by the next opening', async () => {
  await withCanary()
  const other = new Sqlite(opened.path, { readonly: true })
  other.exec('begin')
  other.prepare('select count(*) from report').get()
  await expect(opened.store.forget(CANARIES.id)).rejects.toThrow()
  const again = await opened.reopen()
  expect(await again.counts()).toMatchObject({ reports: 60 })
  other.close()
  await opened.reopen()
  expect(traces()).toEqual([])
})

test('copies that another program left in free pages go too', async () => {
  await withCanary()
  const other = new Sqlite(opened.path)
  other.exec('pragma secure_delete = off; create table scratch as select * from report; drop table scratch')
  other.close()
  await opened.store.forget(CANARIES.id)
  expect(traces()).toEqual([])
})
