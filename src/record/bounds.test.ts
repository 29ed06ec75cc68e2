import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../store/contract.ts'
import { Bounds } from './bounds.ts'
import { disagreements } from './disagreements.ts'
import { recordPieces } from './pieces.ts'
import { openReports, type Told } from './record.suite.ts'
import { variants } from './variants.ts'

const day = (i: number) => `2031-03-${String(1 + (i % 28)).padStart(2, '0')}`
const PLACES = 'mole,quay,pier,dock,lock,weir,ford,reef,bank,spit,cove,inlet,creek,marsh'.split(',')

/** More reports that quote the same words than a statement is set beside, each by itself else; their counts differ. */
const many = (count: number): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `r${String(i).padStart(3, '0')}`,
    published: day(i),
    outlet: `Outlet ${i}`,
    text: `A ${PLACES[i % 14]} was shut near ${PLACES[(i * 5 + 3) % 14]} ${i}.\n\n“The owners of the ferry will not see a third crown from this harbour,” Ondrej Havelka said.\n\nSome ${100 + 7 * i} sailors waited for bread beside the harbour wall of Quell on Sunday.`,
  }))

describe('an answer that leaves something out', () => {
  let opened: Awaited<ReturnType<typeof openReports>>
  let store: Store
  beforeAll(async () => {
    opened = await openReports(many(44))
    store = opened.store
  }, 60_000)
  afterAll(() => opened.drop())

  it('says so, and how often', async () => {
    const bounds = new Bounds()
    const pairs = await variants(store, { bounds })
    expect(pairs.length).toBe((20 * 21) / 2 + 23 * 20)
    await disagreements(store, { pairs, bounds })
    expect(bounds.list()).toMatchObject([
      { list: 'variants', most: 20, reached: 23 },
      { list: 'disagreements: figures', most: 40, reached: 3 },
    ])
  })

  it('also in the export', async () => {
    const text = (await Array.fromAsync(await recordPieces(store, 'json'))).join('')
    expect(JSON.parse(text).bounds.map(({ list }: { list: string }) => list)).toContain('variants')
  })

  it('else says nothing', async () => {
    const few = await openReports(many(5))
    const bounds = new Bounds()
    await disagreements(few.store, { bounds })
    expect(bounds.list()).toEqual([])
    const text = (await Array.fromAsync(await recordPieces(few.store, 'json'))).join('')
    expect(JSON.parse(text).bounds).toEqual([])
    await few.drop()
  })

  it('of one report is what the whole answer tells of it', async () => {
    const few = await openReports(many(12))
    const whole = await disagreements(few.store)
    expect(whole.length).toBeGreaterThan(5)
    for (const id of ['r000', 'r005', 'r011']) {
      const own = await disagreements(few.store, { report: id })
      expect(own).toEqual(expect.arrayContaining(whole.filter(({ reports }) => reports.includes(id))))
    }
    await few.drop()
  })
})
