import { expect, test } from 'vitest'
import type { Statement } from '../../model/types.ts'
import type { StatementQuery } from '../contract.ts'
import { all, item, type Opened, set, wordsFound, wrong } from './samples.suite.ts'

type Position = Statement['positions'][number]

const position = (proposal: string, stance: Position['stance']): Position => ({
  proposal,
  holder: null,
  stance,
  polarity: 1,
  condition: null,
})

/** Two outlets, two parties, one statement on two proposals, one without a day. */
function browsed() {
  const first = item('r1', ['2025-01-02 Ada Brandt: one', '2025-01-03 Jonas Falk: two'], { outlet: 'Post' })
  const second = item('r2', ['2024-05-01 Ada Brandt: three', 'Ada Brandt: four'], { outlet: 'Tide' })
  const [one, two] = first.statements
  const [three] = second.statements
  one!.speaker.party = 'pier'
  one!.positions = [position('toll', 'demands'), position('ferry', 'opposes')]
  two!.kind = 'indirect'
  two!.positions = [position('toll', 'opposes')]
  three!.speaker.party = 'pier'
  return [first, second]
}

/** What pages of lists need: filters, a place to read on from, counts, and a mark that tells of change. */
export function browsingSuite(opened: () => Opened): void {
  const found = (query: StatementQuery) => wordsFound(opened().store, query)

  test('statements by party, kind, outlet, proposal and stance, alone and together', async () => {
    await opened().store.add(browsed())
    expect(await found({ party: 'pier' })).toEqual(['one', 'three'])
    expect(await found({ kind: 'indirect' })).toEqual(['two'])
    expect(await found({ outlet: 'Tide' })).toEqual(['three', 'four'])
    expect(await found({ proposal: 'toll' })).toEqual(['two', 'one'])
    expect(await found({ stance: 'opposes' })).toEqual(['two', 'one'])
    expect(await found({ proposal: 'toll', stance: 'opposes' })).toEqual(['two'])
    expect(await found({ proposal: 'toll', party: 'pier', outlet: 'Post', since: '2025' })).toEqual(['one'])
    expect(await found({ party: "pier' or 1=1 --" })).toEqual([])
  })

  test('an outlet that was set counts, and the one that was read no more', async () => {
    await opened().store.add(browsed())
    await set(opened().store, 'r2', { outlet: 'Ebb' })
    expect(await found({ outlet: 'Tide' })).toEqual([])
    expect(await found({ outlet: 'Ebb' })).toEqual(['three', 'four'])
    expect((await opened().store.facets()).outlet.map(({ value }) => value)).toEqual(['Ebb', 'Post'])
  })

  test('a list is read on from one of its rows, and tells when that is gone', async () => {
    await opened().store.add(browsed())
    const rows = await all(opened().store.statements())
    for (const [i, { statement }] of rows.entries())
      expect(await found({ after: statement.id })).toEqual(rows.slice(i + 1).map((row) => row.statement.words))
    const ids = async (after: string) => (await all(opened().store.reports({ after }))).map(({ id }) => id)
    expect(await ids('r1')).toEqual(['r2'])
    await opened().store.forget('r1')
    await expect(ids('r1')).rejects.toMatchObject({ problem: { code: 'page-gone' } })
    await expect(found({ after: rows[0]!.statement.id })).rejects.toMatchObject({ problem: { code: 'page-gone' } })
  })

  test('facets count what a query finds, and a statement on two proposals once for each', async () => {
    await opened().store.add(browsed())
    const facets = await opened().store.facets()
    expect(facets.statements).toBe(4)
    expect(facets.speaker).toEqual([
      { value: 'Ada Brandt', statements: 3 },
      { value: 'Jonas Falk', statements: 1 },
    ])
    expect(facets.proposal).toEqual([
      { value: 'toll', statements: 2 },
      { value: 'ferry', statements: 1 },
    ])
    expect(facets.stance).toEqual([
      { value: 'opposes', statements: 2 },
      { value: 'demands', statements: 1 },
    ])
    expect(facets.party).toEqual([{ value: 'pier', statements: 2 }])
    expect(facets.year.map(({ value }) => value)).toEqual(['2024', '2025'])
    expect((await opened().store.facets({ party: 'pier' })).outlet.map(({ value }) => value)).toEqual(['Post', 'Tide'])
    expect((await opened().store.facets({ terms: ['"'] })).statements).toBe(0)
    expect(await opened().store.countStatements({ party: 'pier', since: '2025' })).toBe(1)
    expect(await opened().store.countStatements({ terms: ['"'] })).toBe(0)
  })

  test('the latest reports are those added last', async () => {
    for (const one of browsed().reverse()) await opened().store.add([one])
    expect((await opened().store.latest(5)).map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect((await opened().store.latest(1)).map(({ id }) => id)).toEqual(['r1'])
  })

  test('the mark changes with every change and with nothing else', async () => {
    const { store } = opened()
    const marks = [await store.mark()]
    await store.add(browsed())
    marks.push(await store.mark())
    await store.judge([wrong('r1', 'one')])
    marks.push(await store.mark())
    await all(store.statements())
    await store.add(browsed())
    expect(await store.mark()).toBe(marks.at(-1))
    expect(new Set(marks).size).toBe(3)
  })

  test('what is asked at once is answered as if one after the other', async () => {
    const { store } = opened()
    await store.add(browsed())
    const reads = Array.from({ length: 20 }, (_, i) => store.report(i % 2 === 0 ? 'r1' : 'r2'))
    const writes = Array.from({ length: 5 }, (_, i) => store.add([item(`new${i}`, ['Ada Brandt: more'])]))
    const [items] = await Promise.all([Promise.all(reads), Promise.all(writes)])
    expect(items.map((one) => one?.statements.length)).toEqual(reads.map(() => 2))
    expect((await store.counts()).reports).toBe(7)
  })
}
