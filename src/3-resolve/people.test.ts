import { describe, expect, it } from 'vitest'
import { marked, names } from './marked.suite.ts'

/** The names of the sources, each once, in order. */
const heard = (marks: string, published: string | null = null) => [...new Set(names(marks, published))]
const say = (...sources: string[]) => sources.map((s) => `{${s}} <said> [it was late]|. `).join('')

describe('one person under several names in a report', () => {
  it.each([
    ['titles', 'Dr. Maria Soto', ['Soto', 'Dr. Soto', 'Prof. Soto', 'Ms. Soto']],
    ['initials and a nickname', 'Charles E. Berg', ['Chuck Berg', 'C. Berg', 'Berg', 'Mr. Berg']],
    ['a particle', 'Jan van der Berg', ['Van der Berg', 'Mr. van der Berg', 'Berg']],
    ['a particle that is left out', 'Ursula von Holm', ['Von Holm', 'Ms. Holm']],
    ['accents', 'José Ruíz', ['Jose Ruiz', 'Ruiz']],
    ['letters that do not come apart', 'Łukasz Sørby', ['Lukasz Sorby', 'Sorby']],
    ['two hyphens', 'Anne-Marie Holm-Dahl', ['Holm-Dahl', 'Anne Marie Holm-Dahl', 'Ms Holm Dahl']],
    ['an article', 'Salim al-Harbi', ['al-Harbi', 'Al-Harbi', 'Harbi']],
    ['transliterations', 'Dmytro Yavorsky', ['Yavorskyy', 'Yavorskiy', 'Dmitry Yavorski']],
    ['a surname first', 'Lee Jae-rim', ['Lee', 'Lee Jae Rim', 'Mr. Lee']],
    ['an honorific with the given name', 'Sir Osric Vane', ['Sir Osric', 'Vane', 'Lord Vane']],
    ['a surname that is a month', 'Clara May', ['May', 'Mrs May']],
  ])('%s', (_, full, others) => {
    expect(heard(`${full} came. ${say(...others)}`)).toHaveLength(1)
    expect(heard(say(full, ...others))).toHaveLength(1)
  })

  it.each([
    ['given names', ['Anna Keller', 'Tobias Keller']],
    ['ends of a given name', ['Mario Holm', 'Maria Holm']],
    ['initials', ['George W. Harte', 'George H. Harte']],
    ['suffixes', ['Robert Hale', 'Robert Hale Jr.']],
    ['surnames', ['Vladimir Yavorsky', 'Vladimir Petrov']],
    ['given names after one surname', ['Kim Jae-rim', 'Kim Yo-sun']],
    ['middle names', ['Anna Maria Berg', 'Anna Sofia Luise Berg']],
  ])('two people with different %s stay two', (_, two) => {
    expect(heard(say(...two))).toEqual(two)
  })

  it('husband and wife, told apart by the title', () => {
    const text = `Emil Renard left with his wife Odette Renard. ${say('Mr. Renard', 'Mrs. Renard', 'Odette Renard')}`
    expect(names(text)).toEqual(['Emil Renard', 'Odette Renard', 'Odette Renard'])
  })

  it('a son with a suffix does not take the surname that was used before him', () => {
    expect(names(`${say('Hale')}Robert Hale Jr. left. ${say('Hale', 'Robert Hale Jr.')}`)).toEqual([
      'Hale',
      'Hale',
      'Robert Hale Jr.',
    ])
  })

  it('words that open a sentence are no part of a name', () => {
    expect(heard(`Ada Berg came. Echoing Berg, the mayor left. Besides Berg, nobody came. ${say('Berg')}`)).toEqual([
      'Ada Berg',
    ])
    expect(heard(`Erik Holm came. ${say('Harbour Union CEO Lenna Dahl', 'Dahl', 'HFC Chair Holm')}`)).toEqual([
      'Lenna Dahl',
      'Erik Holm',
    ])
  })

  it('where somebody is from is no part of the name', () => {
    expect(heard(say('Sen. Charles E. Berg of New Harbour', 'Berg'))).toEqual(['Charles E. Berg'])
  })

  it('a body before a name is no part of it, and not who speaks', () => {
    expect(heard(say('Norwegian Ambassador to the UN Erik Dahl', 'Dahl'))).toEqual(['Erik Dahl'])
    expect(heard(say('a spokesman for the UN'))).toEqual(['spokesman for the UN'])
  })

  it('a name ends before “and” with another name', () => {
    expect(heard(say('Harbour Union Chief of Staff Ada Berg and Sen. Erik Dahl'))).toEqual(['Ada Berg; Erik Dahl'])
    expect(heard(say('The Ministry of Trade and Fisheries'))).toEqual(['Ministry of Trade and Fisheries'])
  })

  it('tells the role as the report puts it', () => {
    const role = (marks: string) => marked(marks)[0]!.speaker.role
    expect(role('It was late in the port, and {Harbour Union senior adviser Ada Berg} <said> [a]|.')).toBe(
      'Harbour Union senior adviser',
    )
    expect(role('He went to work in Listra after {the union’s director Ada Berg} <said> [a]|.')).toBe(
      'union’s director',
    )
    expect(role('{Ada Berg} <said> [a]|. Ada Berg, the Norwegian foreign minister, left.')).toBe(
      'Norwegian foreign minister',
    )
    expect(role('{Ada Berg, who chairs the board,} <said> [a]|.')).toBeUndefined()
    expect(role('{Ada Berg} <said> [a]|.')).toBeUndefined()
  })

  it('a month stays a month', () => {
    expect(names('Clara May left in May. {Erik Dahl} <said> in May [a]|. {He} <said> [b]|.')).toEqual([
      'Erik Dahl',
      'Erik Dahl',
    ])
  })
})

describe('one body under several names in a report', () => {
  it.each([
    ['Harbour Union Council', 'The Harbour Union Council (HUC) met. ', ['HUC', 'The Harbour Union Council']],
    ['Doctors Beyond Rivers', 'Doctors Beyond Rivers (DBR) met. ', ['DBR', 'Doctors Beyond Rivers']],
    ['Doctors Beyond Rivers', 'DBR (Doctors Beyond Rivers) met. ', ['DBR']],
    ['Associated Press', '', ['The Associated Press', 'AP']],
    ['World Health Organization', 'The World Health Organization met. ', ['WHO']],
    [
      'Ukrainian Ministry of Foreign Affairs',
      '',
      ['Ukrainian Ministry of Foreign Affairs', 'Ukraine’s Foreign Ministry'],
    ],
    [
      'Chinese Commerce Ministry',
      'The Chinese Commerce Ministry met. ',
      ['The Commerce Ministry', 'the commerce ministry'],
    ],
    ['Harbour Daily', '', ['The official Harbour Daily newspaper', 'It']],
  ])('%s', (name, before, sources) => {
    expect(heard(before + say(...sources))).toEqual([name])
  })

  it('an acronym that is not made of the name, and a ministry of two countries, stay apart', () => {
    expect(heard(`The Harbour Union Council (XYZ) met. ${say('XYZ')}`)).toEqual(['XYZ'])
    expect(
      heard(say('The Russian Foreign Ministry', 'The Ukrainian Foreign Ministry', 'The Foreign Ministry')),
    ).toHaveLength(3)
  })

  it('“it” is the body that was the subject since, not an older speaker', () => {
    const text = `${say('The Harbour Daily')}The Miners Union appealed to both. {It} <said> [a]|.`
    expect(names(text)).toEqual(['Harbour Daily', 'Miners Union'])
  })

  it.each(['the company', 'The Court', 'the administration', 'his office', 'The government'])(
    '“%s” is no name: another report’s may be another',
    (source) => expect(marked(`Ada Berg came. ${say(source)}`)[0]!.speaker.basis).toBe('unnamed'),
  )

  it.each(['the Berg administration', 'NATO', 'The Pentagon', 'the Norwegian government', 'Harbour Court'])(
    '“%s” is a name',
    (source) => expect(marked(`Ada Berg came. ${say(source)}`)[0]!.speaker.basis).toBe('organisation'),
  )

  it('is not a body that only stands nearby, nor some of a party', () => {
    const basis = (source: string) => marked(say(source))[0]!.speaker.basis
    for (const source of [
      'Officials in China',
      'someone in the White House',
      'some Democrats',
      'a report from the head of the Harbour Union',
    ])
      expect(basis(source)).toBe('unnamed')
    expect(heard(`Ada Berg came. ${say('The ad, which Berg paid for')}`)).toEqual(['ad'])
  })

  it('tells the country of a body and of an official, and else the body', () => {
    const affiliation = (source: string) => marked(say(source))[0]!.speaker.affiliation
    expect(affiliation('Ukraine’s Foreign Ministry')).toBe('Ukraine')
    expect(affiliation('the Chinese commerce ministry')).toBe('China')
    expect(affiliation('a senior Ukrainian official')).toBe('Ukraine')
    expect(affiliation('a NATO diplomat')).toBe('NATO')
    expect(marked(`Ukraine's NATO bid failed. ${say('a NATO diplomat')}`)[0]!.speaker.affiliation).toBe('NATO')
    expect(affiliation('Ada Berg, director of the Centre on Trade at the Harbour Institute')).toBe('Harbour Institute')
    expect(affiliation('a tired diplomat')).toBeNull()
    expect(affiliation('Ada Berg, a senior fellow at the Harbour Institute')).toBe('Harbour Institute')
    expect(affiliation('NATO Secretary General Ada Berg')).toBe('NATO')
    expect(affiliation('Ada Berg, a senior fellow')).toBeNull()
  })

  it('tells whose somebody is by the role, a people through the place that the report names', () => {
    const affiliation = (marks: string) => marked(marks)[0]!.speaker.affiliation
    expect(affiliation(say('Aldane chief executive Kari Lund'))).toBe('Aldane')
    expect(affiliation(say('Kari Lund, president of Dockworkers Local 7,'))).toBe('Dockworkers Local 7')
    expect(affiliation(`${say('Torvenian President Maria Soto')}Snow fell on Torvenia.`)).toBe('Torvenia')
    expect(affiliation(say('Torvenian President Maria Soto'))).toBeNull()
    expect(affiliation(`President Maria Soto came. ${say('Soto spokesman Karl Lund')}`)).toBeNull()
  })
})

describe('a document is its author’s', () => {
  it('who released it, or spoke in it', () => {
    expect(names('Ada Berg released {a statement} <criticizing> [the plan]|.')).toEqual(['Ada Berg'])
    expect(names('{Ada Berg} <said> [a]| in a statement. {The statement} <said> [b]|.')).toEqual([
      'Ada Berg',
      'Ada Berg',
    ])
  })

  it('and nobody’s when the report does not tell', () => {
    expect(names('Ada Berg left. {A statement} <said> [b]|.')).toEqual(['statement'])
    expect(names('{Ada Berg} <said> [a]| in a letter. {The statement} <said> [b]|.')).toEqual(['Ada Berg', 'statement'])
    expect(names('Ada Berg read {a report} <saying> [b]|.')).toEqual(['report'])
  })
})
