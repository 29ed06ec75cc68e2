import { describe, expect, it } from 'vitest'
import { marked, names } from './marked.suite.ts'

const first = (marks: string) => marked(marks)[0]!.speaker

describe('whose words', () => {
  it.each(['remarks', 'recent comments', 'letter', 'Thursday statement'])('“Stone’s %s” are Stone’s', (noun) => {
    expect(first(`Bob Stone left. {Stone’s ${noun}} <suggested> [a delay]|.`)).toMatchObject({
      name: 'Bob Stone',
      basis: 'surname',
    })
  })

  it('a lawyer, a party or a wife is not the one they belong to', () => {
    for (const noun of ['lawyer', 'campaign', 'wife'])
      expect(first(`Bob Stone left. {Stone’s ${noun}} <said> [a]|.`).name).not.toBe('Bob Stone')
    expect(first('Bob Stone left. {Critics of Stone’s remarks} <said> [a]|.').name).not.toBe('Bob Stone')
  })

  it('what was done speaks for nobody; a report is still a source', () => {
    for (const words of [
      'This stance',
      'this latest move',
      'That decision',
      'Nothing',
      'None of the headlines',
      'Nobody',
    ])
      expect(first(`Bob Stone left. {${words}} <underscores> [a]|.`)).toMatchObject({ name: null, basis: 'unknown' })
    expect(first('{The report} <says> [a]|.')).toMatchObject({ name: 'report', basis: 'unnamed' })
  })
})

describe('groups', () => {
  it.each([
    ['Republicans', 'Republicans'],
    ['some senior officials', 'senior officials'],
    ['Norwegian lawmakers', 'Norwegian lawmakers'],
    ['those', 'those'],
    ['people', 'people'],
  ])('“%s who” are nobody named before', (group, name) => {
    expect(first(`The pact hurt Mary Hill. ${group} {who} <said> [it was weak]| left.`).name).toBe(name)
    const speaker = first(`The pact hurt Mary Hill. It was ${group} {who} <said> [it was weak]|.`)
    expect(speaker).toMatchObject({ name, basis: 'unnamed' })
  })

  it('a person before “who” stays, also with a surname in -s', () => {
    expect(first('We met Ann Reed, a doctor {who} <said> [it was weak]|.').name).toBe('Ann Reed')
    expect(first('We met Mary Hills {who} <said> [it was weak]|.').name).toBe('Mary Hills')
    expect(first('We met Mary Hills, {who} <said> [it was weak]|.').name).toBe('Mary Hills')
  })

  it.each(['Prosecutors', 'Critics', 'Lawmakers', 'Conservatives', 'Supporters'])('%s is no surname', (word) => {
    expect(first(`{${word}} <said> [it was weak]|.`)).toMatchObject({ name: word, basis: 'unnamed' })
  })

  it('two with their countries speak together, and are “the envoys” later', () => {
    const text =
      '{the envoys, Ada Berg of Norland and Erik Dahl of Listra} <said> [a]|. It rained.\n\n{The envoys} <said> [b]|. {The miners} <said> [c]|.'
    expect(names(text)).toEqual(['Ada Berg; Erik Dahl', 'Ada Berg; Erik Dahl', 'miners'])
    expect(names('{Ada Berg} <said> [a]|. {The envoys} <said> [b]|.')).toEqual(['Ada Berg', 'envoys'])
  })

  it('a group and a person speak together', () => {
    expect(first('{Republican lawmakers and Governor Ann Reed} <said> [they would sign]|.')).toMatchObject({
      name: 'Republican lawmakers; Ann Reed',
      basis: 'joint',
      members: [
        { name: 'Republican lawmakers', basis: 'unnamed' },
        { name: 'Ann Reed', basis: 'name' },
      ],
    })
    expect(first('{Ann Reed and other officials} <said> [they would sign]|.').name).toBe('Ann Reed; other officials')
    expect(first('{aides to Bob Stone and other officials} <said> [a]|.').basis).toBe('unnamed')
  })
})

describe('one surname, two bearers', () => {
  it('a bare surname does not go to a relative named later', () => {
    expect(names('{Stone} <said> [he would go]|. His wife Jane Stone was there.')).toEqual(['Stone'])
    expect(
      names('{President Harlow} <said> [a]|. Former first lady Michelle Harlow left. {Harlow} <added> [b]|.'),
    ).toEqual(['Harlow', 'Harlow'])
    expect(names('{Stone} <said> [a]|. Jane Stone, his sister, left.')).toEqual(['Stone'])
  })

  it('a title and “he” are not a woman’s', () => {
    expect(names('{Former President Harlow} <said> [he would come]|. Michelle Harlow left.')).toEqual(['Harlow'])
    expect(names('{Former President Harlow} <said> [she would come]|. Michelle Harlow left.')).toEqual([
      'Michelle Harlow',
    ])
  })

  it('goes to a full name told for itself, and to a relative named first', () => {
    expect(names('{Stone} <said> [a]|. Jane Stone, a miner, left.')).toEqual(['Jane Stone'])
    expect(names('His wife Jane Stone was there. {Stone} <said> [a]|.')).toEqual(['Jane Stone'])
    expect(names('Stone left. His wife Jane Stone spoke. {Mrs. Stone} <said> [a]|.')).toEqual(['Jane Stone'])
  })
})

describe('capitals', () => {
  it('a headline is nobody’s name, a label is', () => {
    expect(first('{DEMS SLAM STONE} <said> [a]|.').basis).toBe('unnamed')
    expect(first('Ada Berg came.\n{ADA BERG} <:> [It was late.]|').name).toBe('Ada Berg')
  })
})

describe('“he” after a quotation', () => {
  it('is the new subject of the sentence before, and never somebody in the quotation', () => {
    const text =
      'During an interview on Thursday, {James Hill} <said> [he could be a witness]|.\n\nIn a tweet after the interview, Bob Stone seemed to relish the quarrel.\n\n[“Hill just left his friend in the rain!”] {he} <wrote>|.'
    expect(names(text)).toEqual(['James Hill', 'Bob Stone'])
  })

  it('stays with the speaker when nobody new has come up', () => {
    const text =
      'Bob Stone was away.\n\n{James Hill} <said> [he could be a witness]|.\n\n[“Stone will not come,”] {he} <said>|.'
    expect(names(text)).toEqual(['James Hill', 'James Hill'])
  })
})
