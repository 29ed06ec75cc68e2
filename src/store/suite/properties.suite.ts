import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as schema from '../../model/schema.ts'
import { terms } from '../../text/terms.ts'
import type { Item, Store } from '../contract.ts'
import { termsOfStatement } from '../fulltext.ts'
import { wellFormed } from '../rows.ts'
import { all, item, items, keysOf, type Opened } from './samples.suite.ts'

type Open = () => Promise<Opened>

/** Each run has a record of its own. */
async function within(open: Open, work: (store: Store) => Promise<void>): Promise<void> {
  const opened = await open()
  await work(opened.store).finally(opened.drop)
}

/** Distinct ids and texts: which of two equals comes first does matter, by contract. */
const distinct = fc
  .uniqueArray(items, { maxLength: 6, selector: ({ report }) => report.id })
  .map((some) => [...new Map(some.map((one) => [one.report.sha256, one])).values()])

/** Everything a reader can ask for. */
async function answers(store: Store) {
  const statements = await all(store.statements())
  const ofName = await all(
    store.statements({ names: statements.slice(0, 1).flatMap((row) => row.statement.speaker.name ?? []) }),
  )
  const reports = await all(store.reports())
  return {
    reports,
    statements,
    ofName,
    names: await store.names(),
    counts: await store.counts(),
    talks: await all(store.reports({ terms: terms('talks') })),
  }
}

export function propertySuite(open: Open): void {
  test('what went in comes out equal and true to the schema', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(items, (one) => within(open, (store) => comesBack(store, one))),
      { numRuns: 60 },
    )
  })

  test('order and batches change no answer', { timeout: 120_000 }, async () => {
    const orders = distinct.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length }),
        fc.integer({ min: 1, max: 3 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([some, shuffled, size]) => {
        await within(open, async (one) => {
          await one.add(some)
          await within(open, async (two) => {
            for (let i = 0; i < shuffled.length; i += size) await two.add(shuffled.slice(i, i + size))
            await two.add(shuffled)
            expect(await answers(two)).toEqual(await answers(one))
          })
        })
      }),
      { numRuns: 30 },
    )
  })

  test('a statement is found by each of its own terms, in any script', { timeout: 120_000 }, async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((s) => s.replace(/[\s:]/gu, ''))
    const letters = fc.array(fc.oneof(words, fc.constantFrom(...SCRIPTS)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(letters, (some) => within(open, (store) => foundByAll(store, some.join(' ')))),
      { numRuns: 60 },
    )
  })

  test('a lone surrogate becomes U+FFFD and shifts nothing', async () => {
    await within(open, async (store) => {
      const broken = item('a\ud83d', ['Ada Brandt: half \ud83d a sign'], { title: '\udc00' })
      await store.add([broken])
      expect(await store.report('a\ud83d')).toEqual(wellFormed(broken))
      expect(await all(store.verify())).toEqual([])
    })
  })
}

async function comesBack(store: Store, one: Item): Promise<void> {
  const [added] = await store.add([one])
  expect(added?.outcome).toBe('added')
  const back = await store.report(one.report.id)
  expect(back).toEqual(wellFormed(one)) // a span may cut a surrogate pair
  schema.report.parse(back?.report)
  for (const statement of back?.statements ?? []) schema.statement.parse(statement)
  expect(await all(store.verify())).toEqual([])
  const names = await store.names(keysOf(one.statements[0]?.speaker.name ?? ''))
  expect(names.every(({ joinable, statements }) => joinable && statements > 0)).toBe(true)
}

/** Words that an engine's own tokenizer splits, folds or drops. */
const SCRIPTS = [
  'Київ',
  'ΛΌΓΟΣ',
  'λόγος',
  'λόγοσ',
  '停火协议',
  'ﷺ',
  '½',
  '⑴',
  'Straße',
  'İzmir',
  'ŉ',
  '٣٤',
  '𞤀𞤣𞤤',
  '𐐷',
  'हिन्दी',
  '한국어',
  '１２',
  'x'.repeat(40_000),
]

async function foundByAll(store: Store, words: string): Promise<void> {
  const one = item('r', [`Ada Brandt: ${words}`, 'Ada Brandt: other'])
  await store.add([one])
  const statement = one.statements[0]!
  for (const term of [...terms(words), ...termsOfStatement(statement, one.report.text)]) {
    const found = await all(store.statements({ terms: [term] }))
    expect(
      found.map((row) => row.statement.id),
      term.slice(0, 50),
    ).toContain(statement.id)
  }
  const exact = terms('λόγος')
  const has = terms(words).includes(exact[0]!)
  expect(await all(store.statements({ terms: exact }))).toHaveLength(has ? 1 : 0)
}
