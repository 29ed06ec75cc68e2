import { describe, expect, it } from 'vitest'
import { Folding } from './fold.ts'
import { type Told, withReports } from './record.suite.ts'
import { who } from './who.ts'

const WIRE = `LISTRA — Harbour minister Ondrej Havelka met the ferry owners on Monday in the old customs house.

“We have paid for the pier twice, and the owners will not see a third crown,” Havelka said.

Havelka said the customs house would be sold before the autumn storms.

Two barges of gravel lay at the quay, and the dredger waited for the tide until the evening bell.
`

const REPORTS: Told[] = [
  { id: 'wire', outlet: 'Northern Wire', published: '2025-03-04', text: WIRE },
  { id: 'copy', outlet: 'Coast Herald', published: '2025-03-05', text: WIRE.replace('LISTRA — ', 'LISTRA (NW) — ') },
  {
    id: 'own',
    outlet: 'Daily Gull',
    published: '2025-03-06',
    text: 'The minister, Ondřej Havelka, lost his patience. "We have paid for the pier three times, and the owners will not see a third crown," he said.\n\nHavelka said the customs house would be sold before the autumn storms.',
  },
  {
    id: 'rival',
    outlet: 'Daily Gull',
    published: '2025-03-07',
    text: '“The owners will be heard in April,” Ondrej Havelka said on Friday in the town hall.',
  },
]

/** Lines of the list: words as they begin, reports, families, the first report, kinds. */
const lines = (reports: readonly Told[]) =>
  withReports(reports, async (store) => {
    const folding = await Folding.of(store)
    const found: string[] = []
    for await (const row of (await who(store, 'Havelka')).statements) {
      if (folding.knows(row)) continue
      const one = (await folding.fold(row))!
      const kinds = [...one.kinds].map(([kind, n]) => `${n} ${kind}`).sort()
      found.push(
        [row.statement.words!.slice(0, 20), one.reports, one.independent, one.first.report.id, ...kinds].join(' | '),
      )
    }
    return found
  })

describe('folding', () => {
  it('shows an utterance once: how many reports and families tell it, which first, and who changed it', async () => {
    expect(await lines(REPORTS)).toEqual([
      '“The owners will be  | 1 | 1 | rival',
      '"We have paid for th | 3 | 2 | wire | 1 edited | 1 identical',
      'the customs house wo | 1 | 1 | own',
      'the customs house wo | 2 | 1 | wire | 1 identical',
    ])
  })

  it('does not depend on the order of adding', async () => {
    expect(await lines(REPORTS.toReversed())).toEqual(await lines(REPORTS))
  })

  it('leaves the same words of another mouth alone', async () => {
    const other: Told = {
      id: 'other',
      published: '2025-03-08',
      text: '“We have paid for the pier twice, and the owners will not see a third crown,” said Captain Lena Solheim.',
    }
    expect(await lines([...REPORTS, other])).toEqual(await lines(REPORTS))
  })
})
