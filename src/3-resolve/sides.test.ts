import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Dossier } from '../model/types.ts'
import { takeSides } from './index.ts'
import { marked } from './marked.suite.ts'

type Person = Dossier['parties'][number]['people'][number]
const person = (name: string, ...aliases: string[]): Person => ({ name, aliases, roles: [] })
const party = (id: string, name: string, aliases: string[], people: Person[]) => ({
  id,
  name,
  aliases,
  people,
})
const dossier: Dossier = {
  title: null,
  parties: [
    party('ukraine', 'Ukraine', ['Kyiv'], [person('Ada Berg', 'Berg')]),
    party('russia', 'Russia', ['Moscow', 'Kremlin'], [person('Erik Dahl')]),
    party(
      'union',
      'Harbour Union',
      ['Unionists'],
      [
        {
          ...person('Ida Holm'),
          roles: [{ title: 'Secretary general of the Harbour Union', from: null, until: null }],
        },
      ],
    ),
    party('torvenia', 'Torvenia', [], [person('Dimitar Yavozhin')]),
    party('china', 'China', ['Chinese Commerce Ministry', 'Chinese state media'], []),
  ],
  proposals: [],
}

/** Party of the first source; the text before it is read first. */
function side(source: string, { before = '', day = '2025-02-27', following = dossier as Dossier | null } = {}) {
  const marks = `${before}{${source}} <said> [it was late]|.`
  const statements = marked(marks, day)
  return takeSides(reportOf(marks.replace(/[{}<>[\]|]/g, ''), { published: day }), statements, following)[0]!.speaker
    .party
}

describe('the party a speaker speaks for', () => {
  it.each([
    ['Ada Berg', 'ukraine'],
    ['Berg', 'ukraine'],
    ['President Ada Berg', 'ukraine'],
    ['Erik Dahl', 'russia'],
    ['Ukraine', 'ukraine'],
    ['Kiev', 'ukraine'],
    ['the Ukrainian government', 'ukraine'],
    ['The Kremlin', 'russia'],
    ['a Kremlin spokesman', 'russia'],
    ['the Russian defence ministry', 'russia'],
    ['Russia’s Foreign Ministry', 'russia'],
    ['a senior Ukrainian official', 'ukraine'],
    ['Ukrainian negotiators', 'ukraine'],
    ['the Russian leader', 'russia'],
    ['Unionists', 'union'],
    ['its secretary general', 'union'],
    ['a Harbour Union delegate', 'union'],
    ['Harbour Union secretary Maren Holm', 'union'],
    ['Ukrainian foreign minister Maren Holm', 'ukraine'],
    ['Kremlin spokesman Maren Holm', 'russia'],
    ['Dmitar Javozhin', 'torvenia'],
    ['a Torvenian official', 'torvenia'],
    ['Torvenia’s Defense Ministry', 'torvenia'],
    ['the Torvenian army', 'torvenia'],
    ['The Commerce Ministry', 'china'],
    ['the official China Daily newspaper', 'china'],
    ['China’s official Xinhua news agency', 'china'],
  ])('%s: %s', (source, id) => expect(side(source)).toBe(id))

  it.each([
    'Jane Berg',
    'Maren Holm',
    'a Russian analyst',
    'Maren Holm, a professor of Ukrainian history',
    'a Ukrainian farmer',
    'a Russian newspaper',
    'critics of the Kremlin',
    'the American Chamber of Commerce in Russia',
    'a former Kremlin adviser',
    'a Russian opposition leader',
    'an official',
    'Poland',
    'a Polish official',
    'Reuters',
    'a reporter for the Harbour Union',
    'a person close to the Kremlin',
    'a Torvenian farmer',
    'the official Harbour Daily newspaper',
    'the Foreign Ministry',
  ])('%s: none', (source) => expect(side(source)).toBeNull())

  it('by the role told elsewhere in the report, and by the office held that day', () => {
    expect(side('Holm', { before: 'Ukrainian negotiator Maren Holm came. ' })).toBe('ukraine')
    expect(side('Putin', { before: 'Vladimir Putin came. ' })).toBe('russia')
    expect(side('Putin', { before: 'Vladimir Putin came. ', day: '2041-02-27' })).toBeNull()
  })

  it('two speakers of one party are of it, of two parties of none', () => {
    expect(side('Ada Berg and the Ukrainian government')).toBe('ukraine')
    expect(side('Ada Berg and Erik Dahl')).toBeNull()
  })

  it('without a dossier there is no party; another dossier takes its place, and its reason', () => {
    expect(side('Ada Berg', { following: null })).toBeNull()
    const text = 'Ada Berg said it was late.'
    const once = takeSides(reportOf(text), marked('{Ada Berg} <said> [it was late]|.'), dossier)
    expect(once[0]!.why!.filter((r) => r.rule.startsWith('party:'))).toHaveLength(1)
    expect(takeSides(reportOf(text), once, dossier)).toEqual(once)
    expect(takeSides(reportOf(text), once, null)[0]!.speaker.party).toBeNull()
    expect(takeSides(reportOf(text), once, null)[0]!.why!.some((r) => r.rule.startsWith('party:'))).toBe(false)
  })
})
