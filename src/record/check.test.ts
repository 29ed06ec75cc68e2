import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../store/contract.ts'
import { check } from './check.ts'
import { openReports, type Told } from './record.suite.ts'

const REPORTS: Told[] = [
  {
    id: 'wire',
    published: '2025-03-04',
    text: `Harbour minister Ondrej Havelka met the ferry owners on Monday.

“We have paid for the pier twice. We will not pay a third time,” Havelka said. “The U.N. has 1,200 crowns in its till and it can’t find a plumber.”

Captain Lena Solheim said the ferry line “cannot survive another winter of promises” and that her crew would leave the valley before the spring storms.

Bruno Talviken, who owns two boats, called the offer “an insult in three languages.”`,
  },
  {
    id: 'paper',
    published: '2025-03-05',
    text: `“Nobody asked the fishermen of Listra,” the mayor, Ada Quint, said. Quint added that she would vote against the harbour treaty in April.

Somebody had painted “bring back the old lighthouse” on the wall of the town hall.`,
  },
]

let store: Store
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ store, drop } = await openReports(REPORTS))
})
afterAll(() => drop())

/** Verdict, then speaker and edit of the best finding. */
async function seen(words: string, by?: string): Promise<string> {
  const { verdict, findings } = await check(store, words, by)
  const best = findings[0]
  if (!best) return verdict
  const edits = best.edit.map(({ words: [asked, there] }) => `${asked ? `+${asked}` : ''}${there ? `-${there}` : ''}`)
  return [verdict, best.statement?.speaker.name ?? 'nobody', ...edits].join(' | ')
}

describe('exact', () => {
  it.each([
    ['a sentence of a longer quotation', 'We will not pay a third time'],
    ['two sentences', 'We have paid for the pier twice. We will not pay a third time.'],
    ['quotation marks, typographic', '“We will not pay a third time,”'],
    ['quotation marks, straight', '"We will not pay a third time"'],
    ['another case, no marks', 'we will NOT pay a third time'],
    [
      'a cue between the sentences does not count',
      "We will not pay a third time. The UN has 1200 crowns in its till and it can't find a plumber!",
    ],
    ['initials, figures and apostrophes', "the U.N. has 1200 crowns in its till and it can't find a plumber"],
  ])('%s', async (_, words) => {
    expect(await seen(words)).toBe('exact | Ondrej Havelka')
  })

  it.each([
    ['a fragment that was quoted as one', 'cannot survive another winter of promises', 'Lena Solheim'],
    ['a short one', 'an insult in three languages', 'Bruno Talviken'],
  ])('%s', async (_, words, name) => {
    expect(await seen(words)).toBe(`exact | ${name}`)
  })

  it('by the right person, under any name', async () => {
    expect(await seen('We will not pay a third time', 'havelka')).toBe('exact | Ondrej Havelka')
    expect(await seen('We will not pay a third time', 'Minister Ondřej Havelka')).toBe('exact | Ondrej Havelka')
  })
})

describe('cut', () => {
  it.each([
    [
      'the end is missing',
      'The U.N. has 1,200 crowns in its till',
      'cut | Ondrej Havelka | -and it can’t find a plumber',
    ],
    ['the beginning is missing', 'not pay a third time', 'cut | Ondrej Havelka | -We will'],
    [
      'words left out at a mark',
      'The U.N. has … in its till and it can’t find a plumber',
      'cut | Ondrej Havelka | -1,200 crowns',
    ],
    ['of two words', 'third time', 'cut | Ondrej Havelka | -We will not pay a'],
    ['a fragment of a fragment', 'survive another winter', 'cut | Lena Solheim | -cannot | -of promises'],
  ])('%s', async (_, words, expected) => {
    expect(await seen(words)).toBe(expected)
  })
})

describe('altered', () => {
  it.each([
    [
      'a word replaced',
      'We have paid for the pier thrice. We will not pay a third time.',
      'altered | Ondrej Havelka | +thrice-twice',
    ],
    [
      'a negation dropped',
      'We have paid for the pier twice. We will pay a third time.',
      'altered | Ondrej Havelka | -not',
    ],
    [
      'a figure changed',
      'The U.N. has 1,300 crowns in its till and it can’t find a plumber',
      'altered | Ondrej Havelka | +1,300-1,200',
    ],
    [
      'words added',
      'We will not pay a third time without my consent',
      'altered | Ondrej Havelka | +without my consent',
    ],
  ])('%s', async (_, words, expected) => {
    expect((await seen(words)).split(' | ').slice(0, 2)).toEqual(expected.split(' | ').slice(0, 2))
    expect(await seen(words)).toContain(expected.split(' | ')[2]!.split('-')[0]!)
  })
})

describe('paraphrased, by someone else, not here', () => {
  it("words of the report's own", async () => {
    expect(await seen('My crew will leave the valley before the spring storms')).toBe('paraphrased | Lena Solheim')
    expect(await seen('I will vote against the harbour treaty in April')).toBe('paraphrased | Ada Quint')
  })

  it('the other way round is not told: a negation on one side only', async () => {
    expect(await seen('I will not vote against the harbour treaty in April')).toBe('not-found')
  })

  it('from another mouth', async () => {
    expect(await seen('We will not pay a third time', 'Solheim')).toBe('other-speaker | Ondrej Havelka')
    expect(await seen('not pay a third time', 'Ada Quint')).toBe('other-speaker | Ondrej Havelka | -We will')
    expect(await seen('Nobody asked the fishermen of Listra', 'Nobody Inparticular')).toBe('other-speaker | Ada Quint')
  })

  it('quoted, and nobody is named for it', async () => {
    expect((await seen('bring back the old lighthouse')).split(' | ')[0]).toBe('exact')
  })

  it.each([
    'The ferry owners are my friends',
    'We will build a second harbour in Listra',
    'plumber crowns treaty',
    'of the',
    '…',
    'x'.repeat(5000),
    '\u{1f6a2} \ud800',
  ])('not here: %s', async (words) => {
    expect(await seen(words)).toBe('not-found')
  })
})

it('each finding opens on the words it rests on', async () => {
  const text = new Map(REPORTS.map((r) => [r.id, r.text]))
  for (const words of [
    'third time',
    'We have paid for the pier thrice. We will not pay a third time',
    'bring back the old lighthouse',
  ]) {
    const { findings } = await check(store, words)
    expect(findings.length).toBeGreaterThan(0)
    for (const {
      place: [id, start, end],
      there,
      edit,
    } of findings) {
      expect(text.get(id)!.slice(start, end)).toBe(there)
      for (const { spans, words: pair } of edit) {
        if (spans[0]) expect(words.slice(...spans[0])).toBe(pair[0])
        if (spans[1]) expect(text.get(spans[1][0])!.slice(spans[1][1], spans[1][2])).toBe(pair[1])
      }
    }
  }
})
