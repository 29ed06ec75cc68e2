import { describe, expect, it } from 'vitest'
import type { Variant } from '../model/types.ts'
import { type Told, withReports } from './record.suite.ts'
import { utterances } from './utterances.ts'
import { variants } from './variants.ts'

const REPORTS: Told[] = [
  {
    id: 'wire',
    published: '2025-03-04',
    text: 'Harbour minister Ondrej Havelka met the ferry owners on Monday.\n\n“We have paid for the pier twice, and the owners will not see a third crown,” Havelka said.\n\nCaptain Lena Solheim said the ferry line “cannot survive another winter of promises.”',
  },
  {
    id: 'paper',
    published: '2025-03-05',
    text: 'Ondřej Havelka, the harbour minister, lost his patience. "We have paid for the pier twice," he said.',
  },
  {
    id: 'tabloid',
    published: '2025-03-06',
    text: '"We have paid for the pier three times, and the owners will never see a third crown," Ondrej Havelka said in anger.',
  },
  {
    id: 'rival',
    text: 'The ferry line “cannot survive another winter of promises,” said Bruno Talviken, who owns two boats.',
  },
  {
    id: 'other',
    published: '2025-03-05',
    text: 'The minister, Ondrej Havelka, said the pier was finished. “The owners will be heard in April,” Havelka said.',
  },
]

const line = ({ kind, reports, sameSpeaker, edit }: Variant) =>
  `${reports.join(' → ')} ${kind}${sameSpeaker === false ? ' other speaker' : ''} ${edit.map(({ words }) => words.join('/')).join(' | ')}`.trim()

describe('variants', () => {
  it('joins the same words across reports, earlier first, with what was done to them', async () => {
    await withReports(REPORTS, async (store) => {
      expect((await variants(store)).map(line).sort()).toEqual(
        [
          'paper → tabloid edited twice/three times, and the owners will never see a third crown',
          'wire → rival identical other speaker',
          'wire → paper truncated and the owners will not see a third crown/',
          'wire → tabloid edited twice/three times | not/never',
        ].sort(),
      )
    })
  })

  it('the order of adding does not show, and what is forgotten is gone', async () => {
    const first = await withReports(REPORTS, (store) => variants(store))
    expect(await withReports(REPORTS.toReversed(), (store) => variants(store))).toEqual(first)
    await withReports(REPORTS, async (store) => {
      await store.forget('wire')
      expect((await variants(store)).map(({ reports }) => reports)).toEqual([['paper', 'tabloid']])
    })
  })

  it('of one report: its pairs, under the same utterance as in the whole', async () => {
    await withReports(REPORTS, async (store) => {
      const whole = await variants(store)
      const paper = await variants(store, { report: 'paper' })
      expect(paper.map(line).sort()).toEqual(
        whole
          .filter((v) => v.reports.includes('paper'))
          .map(line)
          .sort(),
      )
      for (const one of paper) expect(whole.map((v) => v.utterance)).toContain(one.utterance)
    })
  })

  it('spans and edits index the texts exactly', async () => {
    const text = new Map(REPORTS.map((r) => [r.id, r.text]))
    for (const { spans, edit } of await withReports(REPORTS, (store) => variants(store))) {
      expect(spans.map(([report, start]) => text.get(report)!.slice(start, start + 3))).not.toContain('')
      for (const { spans: places, words } of edit)
        expect(places.map((p) => (p ? text.get(p[0])!.slice(p[1], p[2]) : ''))).toEqual(words)
    }
  })
})

describe('utterances', () => {
  it('one for all that hold the words, first report first; another mouth is another utterance', async () => {
    await withReports(REPORTS, async (store) => {
      const found = await utterances(store, await variants(store))
      const told = found.map((u) => u.told.map((t) => `${t.report.id} ${t.variant?.kind ?? 'first'}`))
      expect(told).toEqual([
        ['wire first', 'paper truncated', 'tabloid edited'],
        ['wire first', 'rival identical'],
      ])
      expect(found.map((u) => [u.reports, u.independent])).toEqual([
        [3, 3],
        [2, 2],
      ])
    })
  })
})
