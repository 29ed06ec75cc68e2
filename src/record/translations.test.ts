import { describe, expect, it } from 'vitest'
import { echoesOf } from './detail.ts'
import { disagreements } from './disagreements.ts'
import { Folding } from './fold.ts'
import { type Told, withReports } from './record.suite.ts'
import { utterances } from './utterances.ts'
import { variants } from './variants.ts'
import { who } from './who.ts'

const REPORTS: Told[] = [
  {
    id: 'agency',
    published: '2025-03-04',
    text: 'The fishermen met the minister on Tuesday.\n\n“We shall not let the northern harbour freeze, and no fisherman will go without fuel this winter,” minister Henrique Alvares said in Portuguese.\n\nThe meeting took two hours.',
  },
  {
    id: 'paper',
    published: '2025-03-05',
    text: 'It was a stormy meeting, with coffee for nobody.\n\n“The harbour in the north must not freeze, no fisherman shall be without fuel in winter,” Henrique Alvares told the fishermen on Tuesday.\n\nThey clapped at the end.',
  },
  {
    id: 'later',
    published: '2025-04-20',
    text: 'A month on, the nets are dry.\n\n“The northern harbour must never freeze again, and fishermen need fuel in winter,” Henrique Alvares said in Portuguese on Saturday.',
  },
  {
    id: 'other',
    published: '2025-03-05',
    text: 'The mayor spoke, too.\n\n“We will not let the harbour in the north freeze, no fisherman shall be without fuel in winter,” Mayor Bruna Teles said in Portuguese on Tuesday.',
  },
]

describe('translations', () => {
  it('are offered as possible with the reason: one speaker, one day, other words', async () => {
    await withReports(REPORTS, async (store) => {
      const found = (await variants(store)).filter(({ possible }) => possible)
      expect(found.map(({ reports, independent, sameSpeaker }) => [...reports, independent, sameSpeaker])).toEqual([
        ['agency', 'paper', true, true],
      ])
      expect(found[0]!.why[0]!.rule).toMatch(/said in Portuguese/)
      const text = new Map(REPORTS.map((report) => [report.id, report.text]))
      const shown = found[0]!.spans.map(([id, start, end]) => text.get(id)!.slice(start, end))
      expect(shown.map((words) => words.slice(0, 20))).toEqual(['We shall not let the', 'The harbour in the n'])
      expect((await variants(store, { report: 'paper' })).filter(({ possible }) => possible)).toEqual(found)
    })
  })

  it('are counted nowhere, joined with nothing, and no disagreement', async () => {
    await withReports(REPORTS, async (store) => {
      const told = (await utterances(store, await variants(store))).map((one) =>
        one.told.map(({ report }) => report.id),
      )
      expect(told.filter((ids) => ids.includes('agency') && ids.includes('paper'))).toEqual([])
      expect((await disagreements(store)).filter(({ conflict }) => conflict)).toEqual([])
      const folding = await Folding.of(store)
      for await (const row of (await who(store, 'Alvares')).statements)
        expect((await folding.fold(row))!.reports).toBe(1)
    })
  })

  it('are no echo of a statement', async () => {
    await withReports(REPORTS.slice(0, 2), async (store) => {
      const [first] = (await store.report('agency'))!.statements
      expect(await variants(store)).toHaveLength(1)
      expect(await echoesOf(store, 'agency', first!.id)).toBeNull()
    })
  })

  it('are the same in any order of adding', async () => {
    const first = await withReports(REPORTS, (store) => variants(store))
    expect(await withReports(REPORTS.toReversed(), (store) => variants(store))).toEqual(first)
  })

  it('words of one language that differ are the same words, changed', async () => {
    const english = REPORTS.slice(0, 2).map((one) => ({ ...one, text: one.text.replace(' in Portuguese', '') }))
    await withReports(english, async (store) => {
      expect((await variants(store)).filter(({ possible }) => possible)).toEqual([])
    })
  })

  it('a few words changed in a long quotation of one day are asserted as the same words, but not as a conflict', async () => {
    const near: Told[] = [
      REPORTS[0]!,
      {
        id: 'near',
        published: '2025-03-05',
        text: 'Coffee was had.\n\n“We shall not let the northern harbour freeze, and no fisherman will stay without fuel this winter,” Henrique Alvares said on Tuesday.',
      },
    ]
    await withReports(near, async (store) => {
      const found = await variants(store)
      expect(found.map(({ possible, translated, kind }) => [possible, translated, kind])).toEqual([
        [false, true, 'edited'],
      ])
    })
  })
})
