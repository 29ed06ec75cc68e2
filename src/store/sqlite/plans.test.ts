import Sqlite from 'better-sqlite3'
import type { LogEvent } from 'kysely'
import { expect, test } from 'vitest'
import type { StoreOptions } from '../contract.ts'
import { recordOver } from '../record.ts'
import { rules } from '../suite/lineage.suite.ts'
import { all, item, options, set, spoken, unset, wordsFound, wrong } from '../suite/samples.suite.ts'
import { openInFolder } from './folder.suite.ts'
import { openSqlite } from './index.ts'

interface Query {
  sql: string
  parameters: readonly unknown[]
}

/** The queries that some work makes on a record with a few reports in it. */
async function watched(
  work: (store: Awaited<ReturnType<typeof recordOver>>) => Promise<unknown>,
  more: Partial<StoreOptions> = {},
): Promise<{ queries: Query[]; plan: (query: Query) => string[]; drop: () => Promise<void> }> {
  const opened = await openInFolder()
  await opened.reopen(more)
  await opened.store.add(
    Array.from({ length: 40 }, (_, i) => item(`r${i}`, [`Ada Brandt: Offer ${i}.`, `Jonas Falk ${i}: No.`])),
  )
  await opened.store.close()
  const queries: Query[] = []
  const log = ({ query }: LogEvent) => queries.push(query)
  const store = await recordOver(await openSqlite(opened.path, { create: false, log }), { ...options, ...more })
  queries.length = 0
  await work(store)
  await store.close()
  const reader = new Sqlite(opened.path, { readonly: true })
  const plan = ({ sql, parameters }: Query) =>
    /^(select|insert|update|delete)/i.test(sql)
      ? (reader.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]).map(
          ({ detail }) => detail,
        )
      : []
  const drop = async () => {
    reader.close()
    await opened.drop()
  }
  return { queries, plan, drop }
}

/** The rows that an insert brings along are no table, and of dossiers only the last is read. Steps of the plans that read a whole table or sort it. A full-text table is asked by its index, which SQLite calls SCAN. */
function costly({ queries, plan }: Awaited<ReturnType<typeof watched>>, cost: RegExp): string[] {
  const index = /SCAN (report|statement)_search VIRTUAL TABLE INDEX \d+:(=|M)/
  return queries.flatMap((query) =>
    plan(query)
      .filter((step) => cost.test(step) && !index.test(step))
      .map((step) => `${step} in ${query.sql}`),
  )
}

test('adding, known or new, reads no table whole', async () => {
  const seen = await watched(async (store) => {
    await store.add([
      item('r1', ['Ada Brandt: Offer 1.', 'Jonas Falk 1: No.']),
      item('new', ['Ada Brandt: Offer 7.', 'Someone New: Yes.']),
      item('path.txt', ['Ada Brandt: Offer 5.', 'Jonas Falk 5: No.'], { idGiven: false }),
      item('r1', ['Ada Brandt: Another text.']),
    ])
  })
  expect(seen.queries.length).toBeGreaterThan(20)
  expect(costly(seen, /^SCAN (?!CONSTANT|dossier|\d+-ROW VALUES)|TEMP B-TREE/)).toEqual([])
  await seen.drop()
})

test('judging, correcting and forgetting touch one report', async () => {
  const seen = await watched(async (store) => {
    await set(store, 'r1', { title: 'Offers' })
    await unset(store, 'r1', 'title')
    await store.judge([wrong('r1', 'Offer 1.'), spoken('r1', 'No.', 'Someone Else')])
    await store.forget('r2')
  })
  expect(
    costly(
      seen,
      /^SCAN (?!CONSTANT|sqlite_master|\d+-ROW VALUES|dossier|judgement USING COVERING INDEX judgement_by_time)/,
    ),
  ).toEqual([])
  await seen.drop()
})

test('lineage is kept up by keys and numbers alone; lists given as JSON are no table', async () => {
  const same = ['Ada Brandt: 101 103', 'Jonas Falk: 105 106']
  const seen = await watched(
    async (store) => {
      await store.add(Array.from({ length: 12 }, (_, i) => item(`new${i}`, [...same, `Ida Holm: ${i}`])))
      await store.alike('new3', 5)
      await store.edges(['new3'])
      await store.forget('new5')
    },
    { lineage: rules(2) },
  )
  const queries = seen.queries.filter(({ sql }) => /lineage_/.test(sql))
  expect(queries.length).toBeGreaterThan(60)
  expect(
    costly({ ...seen, queries }, /^SCAN (?!CONSTANT|k |json_each |\(subquery|\d+-ROW VALUES)|TEMP B-TREE/),
  ).toEqual([])
  await seen.drop()
})

test('lists follow an index; only a search by words or names sorts what it has found', async () => {
  const lists = await watched(async (store) => {
    await wordsFound(store)
    await wordsFound(store, { since: '2025' })
    await wordsFound(store, { report: 'r1' })
    await wordsFound(store, { id: 'r1#' })
    await all(store.reports())
    await store.report('r1')
    await store.names(['brandt'])
  })
  expect(costly(lists, /^SCAN (?!CONSTANT|(statement|report) USING (COVERING )?INDEX)/)).toEqual([])
  await lists.drop()
  const searches = await watched(async (store) => {
    await wordsFound(store, { names: ['Ada Brandt'] })
    await wordsFound(store, { terms: ['offer'] })
    await store.sharing([5, 2])
    await wordsFound(store, { terms: ['offer'], names: ['Ada Brandt'], since: '2025' })
    await all(store.reports({ terms: ['offer'] }))
  })
  expect(costly(searches, /^SCAN (?!CONSTANT)/)).toEqual([])
  await searches.drop()
})
