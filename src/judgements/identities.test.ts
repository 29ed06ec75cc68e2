import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name } from '../3-resolve/index.ts'
import type { Judgement } from '../model/types.ts'
import { calledSame, identities } from './identities.ts'

const list = (...names: string[]): Name[] => names.map((name, i) => ({ name, statements: i + 1, joinable: true }))

/** Judgements a second apart, the first one first. */
function decided(...pairs: ['same' | 'different', string, string][]): Judgement[] {
  return pairs.map(([kind, a, b], i) => ({
    id: `j${i}`,
    at: new Date(Date.UTC(2025, 0, 1, 0, 0, i)).toISOString(),
    author: 'maria',
    kind,
    a,
    b,
  }))
}

const groups = (names: Name[], judgements: Judgement[]) => identities(names, judgements).map((one) => one.names)

describe('who is who, when people decided', () => {
  it('same joins what no rule would, with all the rules had joined to either', () => {
    const names = list('Maria Holm', 'M. Holm', 'Maria Brandt', 'Jonas Falk')
    const [one] = identities(names, decided(['same', 'Maria Holm', 'Maria Brandt'])).filter((i) => i.names.length > 1)
    expect(one?.names).toEqual(['M. Holm', 'Maria Brandt', 'Maria Holm'])
    expect(one?.why).toContainEqual({ rule: 'called the same by a person', score: 1 })
    expect(groups(names, [])).toHaveLength(3)
  })

  it('different takes apart what the rules join; the rest stays with the name that stood for all', () => {
    const names = list('Bob Hale', 'R. A. Hale', 'Robert Hale')
    expect(identities(names, [])).toMatchObject([{ name: 'Robert Hale' }])
    const apart = identities(names, decided(['different', 'Robert Hale', 'Bob Hale']))
    expect(apart.map((one) => one.names)).toEqual([['Bob Hale'], ['R. A. Hale', 'Robert Hale']])
    expect(apart[0]?.why).toEqual([{ rule: 'called different by a person', score: 1 }])
  })

  it('a bare surname that two people now bear stays by itself', () => {
    const names = list('Volodymyr Zelensky', 'Vladimir Zelenskyy', 'Zelensky')
    expect(groups(names, decided(['different', 'Volodymyr Zelensky', 'Vladimir Zelenskyy']))).toEqual([
      ['Vladimir Zelenskyy'],
      ['Volodymyr Zelensky'],
      ['Zelensky'],
    ])
  })

  it('different keeps names apart that the rules would join only later', () => {
    const judgements = decided(['different', 'Hale', 'Robert Hale'])
    expect(groups(list('Hale'), judgements)).toEqual([['Hale']])
    expect(groups(list('Hale', 'Robert Hale'), judgements)).toEqual([['Hale'], ['Robert Hale']])
  })

  it('the later of two at odds wins, also through a third name', () => {
    const names = list('Ada Holm', 'Berit Falk', 'Cleo Orban')
    const [a, b, c] = ['Ada Holm', 'Berit Falk', 'Cleo Orban'] as const
    expect(groups(names, decided(['same', a, b], ['different', b, a]))).toHaveLength(3)
    expect(groups(names, decided(['different', b, a], ['same', a, b]))).toEqual([[a, b], [c]])
    expect(groups(names, decided(['same', a, b], ['same', b, c], ['different', a, c]))).toEqual([[a], [b, c]])
  })

  it('a tie does not drag together what another judgement told apart', () => {
    const names = list('Ada Holm', 'A. Holm', 'Berit Falk', 'B. Falk')
    const found = groups(names, decided(['different', 'A. Holm', 'B. Falk'], ['same', 'Ada Holm', 'Berit Falk']))
    expect(found).toEqual([['A. Holm'], ['B. Falk'], ['Ada Holm', 'Berit Falk']])
  })

  it('names through which two are tied need not be there', () => {
    const judgements = decided(['same', 'Ada Holm', 'Nobody Here'], ['same', 'Nobody Here', 'Berit Falk'])
    expect(groups(list('Ada Holm', 'Berit Falk'), judgements)).toEqual([['Ada Holm', 'Berit Falk']])
    expect(calledSame(['Ada Holm', 'Cleo Orban'], judgements)).toEqual(['Ada Holm', 'Berit Falk', 'Nobody Here'])
  })

  const pool = [
    'Anna Hart',
    'A. Hart',
    'Hart',
    'Vladimir Zelensky',
    'Volodymyr Zelenskyy',
    'Zelenskiy',
    'UN',
    'United Nations',
    'NATO',
  ]
  const names = fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 9 })
  const judgements = fc
    .array(
      fc.tuple(
        fc.constantFrom('same' as const, 'different' as const),
        fc.constantFrom(...pool),
        fc.constantFrom(...pool),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => decided(...pairs.filter(([, a, b]) => a !== b)))

  it('is a partition, the same in any order, in which the last judgement always holds', () => {
    fc.assert(
      fc.property(names, judgements, fc.nat(), (some, all, seed) => {
        const given = list(...some)
        const found = identities(given, all)
        expect(found.flatMap((one) => one.names).sort()).toEqual(some.toSorted())
        const turned = given.map((_, i) => given[(i + seed) % given.length]!).reverse()
        expect(identities(turned, all.toReversed())).toEqual(found)
        const last = all.at(-1)
        if (last?.kind !== 'same' && last?.kind !== 'different') return
        if (!some.includes(last.a) || !some.includes(last.b)) return
        const together = found.some((one) => one.names.includes(last.a) && one.names.includes(last.b))
        expect(together).toBe(last.kind === 'same')
      }),
    )
  })
})
