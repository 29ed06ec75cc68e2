import { describe, expect, it } from 'vitest'
import { scoreDossier } from './dossier.ts'
import { dateIsRight } from './dossier-dates.ts'
import { dossierTable } from './dossier-table.ts'
import type { GoldDossier, GoldStatement, PredictedDossier, PredictedStatement } from './dossier-types.ts'
import { Names } from './names.ts'

const TEXT =
  'Ines Carrow said the bridge must open. He would accept monitors if the guns fall silent, Tomas Veld said Monday. Officials see no way.'
const TEXTS = new Map([['a1', TEXT]])

const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

function goldStatement(id: string, speaker: string, words: string, more: Partial<GoldStatement> = {}): GoldStatement {
  return { id, speaker, content: words, contentSpan: at(words), date: { value: null }, positions: [], ...more }
}

function statement(name: string | null, words: string, more: Partial<PredictedStatement> = {}): PredictedStatement {
  return { content: [at(words)], speaker: { name, party: null }, said: { date: null }, positions: [], ...more }
}

const GOLD: GoldDossier = {
  reports: [{ id: 'a1' }],
  parties: [
    { id: 'north', name: 'Northland', aliases: ['Hafen'], people: ['Ines Carrow'] },
    { id: 'south', name: 'Southmark' },
  ],
  entities: [{ id: 'Tomas Veld', aliases: ['Veld'], party: 'south', type: 'person' }],
  statements: [
    goldStatement('a1-1', 'Ines Carrow', 'the bridge must open', {
      party: 'north',
      positions: [{ proposal: 'open-bridge', stance: 'demands', polarity: 1 }],
    }),
    goldStatement('a1-2', 'Tomas Veld', 'He would accept monitors if the guns fall silent', {
      party: 'south',
      date: { value: '2024-05-06', precision: 'day' },
      positions: [
        {
          proposal: 'monitors',
          stance: 'conditional',
          polarity: 1,
          condition: 'yes',
          conditionSpan: at('if the guns fall silent'),
        },
      ],
    }),
    goldStatement('a1-3', 'unnamed officials', 'no way', { speakerSurface: 'Officials', doubtful: true }),
  ],
}

const score = (statements: PredictedStatement[], more: PredictedDossier = {}, gold = GOLD) =>
  scoreDossier(gold, { reports: [{ id: 'a1', statements }], ...more }, { texts: TEXTS })

describe('statements', () => {
  it('need word F1 of 0.6, one to one; doubtful gold neither counts nor costs', () => {
    const s = score([
      statement('Ines Carrow', 'bridge must open'),
      statement('Ines Carrow', 'the bridge'),
      statement(null, 'no way'),
    ])
    expect(s.statements).toMatchObject({ hitsP: 1, predicted: 2, hitsR: 1, gold: 2 })
  })
  it('count as pieces what lies in one speaker’s words', () => {
    const s = score([statement(null, 'the bridge'), statement(null, 'must open'), statement(null, 'see no')])
    expect(s.pieces).toMatchObject({ hitsP: 2, predicted: 3, hitsR: 0, gold: 2 })
  })
  it('of an unknown report are an error', () => {
    expect(() => scoreDossier(GOLD, { reports: [{ id: 'zz' }] })).toThrow('zz')
  })
  it('find their report by its beginning, or by title', () => {
    const own = [statement('Ines Carrow', 'the bridge must open')]
    const named = scoreDossier(GOLD, { reports: [{ id: 'a1_copy.txt', statements: own }] }, { texts: TEXTS })
    const marks = new Map([['a1', { title: 'The bridge' }]])
    const titled = scoreDossier(
      GOLD,
      { reports: [{ id: 'x', title: 'The bridge', statements: own }] },
      { texts: TEXTS, marks },
    )
    expect([named, titled].map((s) => s.statements.hitsR)).toEqual([1, 1])
  })
})

describe('speakers', () => {
  const names = new Names(GOLD)
  it.each([
    ['Tomas Veld', 'President Tomas Veld', true],
    ['Tomas Veld', 'Mr. Veld', true],
    ['Tomas Veld', 'Ines Carrow', false],
    ['Ines Carrow', 'Carrow', true],
    ['Ines Carrow', 'the carrow', false],
    ['Ines Carrow', null, false],
    ['unnamed officials', null, true],
    ['three villagers', 'villagers', true],
    ['three villagers', 'the mayor', false],
  ])('%s is %s: %s', (gold, predicted, want) => expect(names.same(gold, predicted)).toBe(want))
  it('belong to parties', () => {
    expect([...names.parties('Hafen')]).toEqual(['north'])
    expect([...names.parties('Hafen / Southmark')]).toEqual(['north', 'south'])
    expect(names.parties(null).size).toBe(0)
  })
})

describe('dates', () => {
  it.each([
    [{ value: '2024-05', precision: 'month' }, '2024-05-17', true],
    [{ value: '2024-05-17', precision: 'day' }, '2024-05', false],
    [{ value: '2024-W19', precision: 'week' }, '2024-05-06/2024-05-12', true],
    [{ value: '2024-W19', precision: 'week' }, '2024-05-13', false],
    [{ value: '2020-W01', precision: 'week' }, '2019-12-30', true],
    [{ value: null }, null, true],
    [{ value: null }, '../2024-05-17', true],
    [{ value: null }, '2024-05-17', false],
    [{ value: '2024-05-17', precision: 'relative' }, null, true],
    [{ value: null, accept: ['2024-05-17'] }, '2024-05-17', true],
    [{ value: '2024-05-17', precision: 'day' }, '2024-05-17~', true],
  ])('%j with %s: %s', (gold, predicted, want) => expect(dateIsRight(gold, predicted)).toBe(want))
})

describe('positions', () => {
  const predicted = [
    statement('Ines Carrow', 'the bridge must open', {
      positions: [{ proposal: 'open-bridge', stance: 'supports', polarity: 1 }],
    }),
    statement('Veld', 'He would accept monitors if the guns fall silent', {
      said: { date: '2024-05-06' },
      positions: [
        {
          proposal: 'monitors',
          stance: 'supports',
          polarity: 1,
          holder: 'south',
          condition: { text: [at('the guns fall silent')] },
        },
        { proposal: 'open-bridge', stance: 'opposes', polarity: -1 },
      ],
    }),
  ]
  it('are compared on the links that are right', () => {
    const { positions, dates } = score(predicted)
    expect(positions.linking).toMatchObject({ hitsP: 2, predicted: 3, gold: 2 })
    expect(positions.polarity).toEqual({ acc: 1, hits: 2, n: 2 })
    expect(positions.stance.hits).toBe(0)
    expect(positions.confusions).toEqual([
      ['demands -> supports', 1],
      ['conditional -> supports', 1],
    ])
    expect(positions.holder.hits).toBe(2)
    expect(positions.conditionWords.meanF1).toBeCloseTo(8 / 9)
    expect(dates.dated).toEqual({ acc: 1, hits: 1, n: 1 })
    expect(dates.undated).toEqual({ acc: 1, hits: 1, n: 1 })
  })
})

describe('lists of the whole dossier', () => {
  const gold: GoldDossier = {
    ...GOLD,
    reports: [{ id: 'a1' }, { id: 'a2' }],
    conditionalCommitments: [{ id: 'c1', party: 'south', antecedent: 'a + b', consequent: 'monitors' }],
    shifts: [{ id: 's1', party: 'south', holder: 'Tomas Veld', proposal: 'monitors', direction: 'softening (slow)' }],
    nonShifts: [{ proposal: 'open-bridge', party: 'north' }],
    derivations: [{ source: 'a1', derived: 'a2' }],
    discrepancies: [{ reports: ['a1', 'a2'], texts: [{ report: 'a1', span: [0, 10] }] }],
  }
  it('match by party, proposal and direction, and by place', () => {
    const s = score(
      [],
      {
        commitments: [
          // biome-ignore lint/suspicious/noThenProperty: the export's own key
          { party: 'Southmark', if: 'b', then: 'monitors' },
          // biome-ignore lint/suspicious/noThenProperty: the export's own key
          { party: 'south', if: 'b', then: null },
        ],
        shifts: [
          { party: null, speaker: 'Veld', proposal: 'monitors', direction: 'reversal' },
          { party: 'north', proposal: 'open-bridge', direction: 'hardening' },
        ],
        lineage: [{ from: 'a2', to: 'a1' }],
        disagreements: [{ reports: [], spans: [['a1', 5, 6], { report: 'a2', span: [1, 2] }] }],
      },
      gold,
    )
    expect(s.commitments).toMatchObject({ hitsP: 1, predicted: 2, hitsR: 1, gold: 1 })
    expect(s.shifts).toMatchObject({ hitsP: 1, predicted: 2, hitsR: 1, gold: 1, onNonShifts: 1 })
    expect(s.derivations.hitsP).toBe(0)
    expect(s.derivationsUndirected.f1).toBe(1)
    expect(s.disagreements.f1).toBe(1)
  })
  it('are null without cases, and print a dash', () => {
    const s = score([])
    expect(s.shifts.f1).toBeNull()
    expect(dossierTable(s, 'words').find((l) => l.startsWith('shifts'))).toBe(
      `${'shifts'.padEnd(28)}   -     -     -    (0/0, 0/0)`,
    )
  })
})
