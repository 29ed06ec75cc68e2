import { expect, test } from 'vitest'
import type { Report } from '../../model/types.ts'
import type { KeptReport, LineageRules } from '../contract/lineage.ts'
import { placeOf } from '../lineage.ts'
import { item, type Opened, set } from './samples.suite.ts'

/** In these tests every word of digits is a key, and two reports that share one are related, the earlier id first. */
const numbersIn = ({ text }: Pick<Report, 'text'>) => [...new Set([...text.matchAll(/\d+/g)].map((m) => Number(m[0])))]
const keysOf = ({ reading }: KeptReport) => numbersIn({ text: Buffer.from(reading).toString() })
export const rules = (window?: number): LineageRules => ({
  read: ({ text }) => Buffer.from(text),
  keysOf,
  relate: (a, b) => {
    const [from, to] = a.id < b.id ? [a, b] : [b, a]
    const shared = keysOf(a).filter((key) => keysOf(b).includes(key)).length
    const ends = { from: from.id, to: to.id, credit: to.outlet, direction: 'known' as const }
    return shared === 0 ? null : { ...ends, kind: 'copy', score: shared / 100, why: [] }
  },
  version: '1',
  ...(window === undefined ? {} : { window }),
})

/** What the store must answer, from all reports at once. */
function expected(reports: readonly Report[], window: number): string[] {
  const weight = new Map<string, number>()
  const keys = new Set(reports.flatMap(numbersIn))
  for (const key of keys) {
    const under = reports.filter((r) => numbersIn(r).includes(key)).sort((a, b) => placeOf(a) - placeOf(b))
    under.forEach((a, i) => {
      for (const b of under.slice(i + 1, i + 1 + window)) {
        const pair = [a.id, b.id].sort().join(' ')
        weight.set(pair, (weight.get(pair) ?? 0) + 1 + (key & 1))
      }
    })
  }
  return [...weight].flatMap(([pair, w]) => (w >= 3 ? [pair] : [])).sort()
}

/** Sixty reports over few keys, so that every key has many more than the window. */
const crowd = () =>
  Array.from({ length: 60 }, (_, i) => {
    const numbers = [2, 3, 5, 7, 11, 13].map((p) => 100 + ((i * p * p + p) % 7))
    const published = i % 9 === 0 ? null : `2031-0${1 + (i % 4)}-1${i % 3}`
    return item(`r${(i * 37) % 60}`, [`Ada Brandt: ${numbers.join(' ')}`], { published })
  })

export function lineageSuite(opened: () => Opened): void {
  const edges = async (...ids: string[]) =>
    (await opened().store.edges(ids.length > 0 ? ids : undefined)).map((e) => `${e.from} ${e.to}`)
  const reopen = (window?: number) => opened().reopen({ lineage: rules(window) })

  test('without rules there are no edges', async () => {
    await opened().store.add([item('a', ['Ada Brandt: 101 103']), item('b', ['Ada Brandt: 101 103'])])
    expect(await edges()).toEqual([])
    expect(await opened().store.alike('a', 5)).toEqual([])
  })

  test('reports with keys of enough weight in common are compared; those of one report are asked for by its id', async () => {
    await reopen()
    await opened().store.add([
      item('a', ['Ada Brandt: 101 102']),
      item('b', ['Ada Brandt: 101 102']),
      item('c', ['Ada Brandt: 101']),
      item('d', ['Ada Brandt: 200 202 204']),
      item('e', ['Ada Brandt: 204 202 200']),
    ])
    expect(await edges()).toEqual(['a b', 'd e'])
    expect(await edges('e')).toEqual(['d e'])
    expect(await edges('c')).toEqual([])
    expect(await opened().store.alike('a', 5)).toEqual([
      { report: 'b', shared: 3 },
      { report: 'c', shared: 2 },
    ])
    expect(await opened().store.alike('nobody', 5)).toEqual([])
  })

  test.each([1, 2, 3])('no order of adding, and nothing that was there and went, shows (window %i)', async (window) => {
    const all = crowd()
    const gone = all.filter((_, i) => i % 4 === 1)
    const left = all.filter((one) => !gone.includes(one))
    const wanted = expected(
      left.map((one) => one.report),
      window,
    )
    expect(wanted.length).toBeGreaterThan(10)
    expect(wanted.length).toBeLessThan(
      expected(
        all.map((one) => one.report),
        60,
      ).length / 2,
    )
    await reopen(window)
    await opened().store.add(all)
    expect((await edges()).sort()).toEqual(
      expected(
        all.map((one) => one.report),
        window,
      ),
    )
    for (const { report } of gone) await opened().store.forget(report.id)
    expect((await edges()).sort()).toEqual(wanted)
    for (const { report } of left) await opened().store.forget(report.id)
    expect(await edges()).toEqual([])
    await opened().store.add(left.toReversed())
    expect((await edges()).sort()).toEqual(wanted)
  })

  test('a corrected date or outlet is a new place and a new comparison; undoing it brings the old ones back', async () => {
    const all = crowd().slice(0, 30)
    await reopen(2)
    await opened().store.add(all)
    const before = await edges()
    await set(opened().store, 'r0', { published: '2031-03-11' })
    const moved = all.map(({ report }) =>
      report.id === 'r0' ? { ...report, published: { ...report.published, value: '2031-03-11' } } : report,
    )
    expect((await edges()).sort()).toEqual(expected(moved, 2))
    await set(opened().store, 'r0', { published: all[0]!.report.published.value })
    expect(await edges()).toEqual(before)
    const [edge] = await opened().store.edges()
    await set(opened().store, edge!.to, { outlet: 'Quell Bugle' })
    const now = (await opened().store.edges()).find((e) => e.from === edge!.from && e.to === edge!.to)
    expect(now?.credit).toBe('Quell Bugle')
  })

  test('no text is read twice, and a pair that stays near is not compared again', async () => {
    let reads = 0
    const compared: string[] = []
    const { read, relate, ...rest } = rules(2)
    const counting: LineageRules = {
      ...rest,
      read: (report) => {
        reads++
        return read(report)
      },
      relate: (a, b) => {
        compared.push([a.id, b.id].sort().join(' '))
        return relate(a, b)
      },
    }
    await opened().reopen({ lineage: counting })
    const all = crowd()
    await opened().store.add(all.slice(0, 40))
    await opened().store.add(all.slice(40))
    expect(reads).toBe(all.length)
    expect(new Set(compared).size).toBe(compared.length)
    expect(compared.length).toBeGreaterThan(100)
  })

  test('a record written with other rules, or none, is worked out anew on opening', async () => {
    const all = crowd()
    await opened().store.add(all)
    await reopen(2)
    expect((await edges()).sort()).toEqual(
      expected(
        all.map((one) => one.report),
        2,
      ),
    )
    await opened().reopen({ lineage: { ...rules(2), relate: () => null, version: '2' } })
    expect(await edges()).toEqual([])
  })
}
