import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossier as schema } from '../model/schema.ts'
import { readDossier } from './index.ts'
import { rolesOf } from './roles.ts'

const GOOD = `title: Ferry talks
parties:
  - {id: east, name: Eastbank, aliases: [Ostrow], people: [Ada Holm]}
  - id: west
    name: Westbank
    people: [{name: Jon Varga, aliases: Varga, role: "Harbour chief, from 3 January 2031 Mayor of Westbank"}]
proposals:
  - {id: bridge, name: A bridge over the sound, aliases: [bridge], excludes: bridge loan}
  - {id: ferry-only, name: No bridge, oppositeOf: bridge}
  - {id: toll, name: A toll, partOf: [bridge], aliases: [2031]}
`

const problems = (text: string) => readDossier(text, 'talks.yaml').problems

describe('readDossier', () => {
  it('reads every short form and spells it out', () => {
    const { dossier, problems: none } = readDossier(GOOD, 'talks.yaml')
    expect(none).toEqual([])
    expect(schema.parse(dossier)).toEqual(dossier)
    expect(dossier?.parties[0]?.people).toEqual([{ name: 'Ada Holm', aliases: [], roles: [] }])
    expect(dossier?.parties[1]?.people[0]).toEqual({
      name: 'Jon Varga',
      aliases: ['Varga'],
      roles: [
        { title: 'Harbour chief', from: null, until: '2031-01-03' },
        { title: 'Mayor of Westbank', from: '2031-01-03', until: null },
      ],
    })
    expect(dossier?.proposals.map((p) => [p.excludes, p.oppositeOf, p.partOf, p.aliases])).toEqual([
      [['bridge loan'], [], [], ['bridge']],
      [[], ['bridge'], [], []],
      [[], [], ['bridge'], ['2031']],
    ])
  })

  it('an unknown key is a warning with its line, and the rest is read', () => {
    const { dossier, problems: found } = readDossier(`${GOOD}colour: blue\n`, 'talks.yaml')
    expect(dossier?.proposals).toHaveLength(3)
    expect(found).toMatchObject([{ code: 'dossier-unknown-key', where: 'talks.yaml:11', severity: 'warning' }])
  })

  it.each([
    ['a missing id', 'proposals:\n  - name: A bridge\n', 'dossier-shape', 'talks.yaml:2'],
    [
      'a person without a name',
      'parties:\n  - id: a\n    name: A\n    people:\n      - {role: Mayor}\n',
      'dossier-shape',
      'talks.yaml:5',
    ],
    ['a list that is none', 'parties: Eastbank\n', 'dossier-shape', 'talks.yaml:1'],
    ['an id twice', 'parties:\n  - {id: a, name: A}\n  - {id: a, name: B}\n', 'dossier-id-twice', 'talks.yaml:3'],
    [
      'an unknown id',
      'proposals:\n  - {id: a, name: A}\n  - {id: b, name: B, oppositeOf: c}\n',
      'dossier-unknown-id',
      'talks.yaml:3',
    ],
    [
      'itself as its opposite',
      'proposals:\n  - {id: a, name: A, oppositeOf: a}\n',
      'dossier-unknown-id',
      'talks.yaml:2',
    ],
    [
      'a circle of parts',
      'proposals:\n  - {id: a, name: A, partOf: b}\n  - {id: b, name: B, partOf: a}\n',
      'dossier-circle',
      'talks.yaml:2',
    ],
    ['broken YAML', 'parties:\n  - {id: a, name: "A}\n', 'dossier-syntax', 'talks.yaml:3'],
    ['a text', 'just words', 'dossier-shape', 'talks.yaml'],
    ['nothing', '', 'dossier-shape', 'talks.yaml'],
  ])('%s is an error with its line and a remedy', (_, text, code, where) => {
    const outcome = readDossier(text, 'talks.yaml')
    expect(outcome.dossier).toBeNull()
    expect(outcome.problems[0]).toMatchObject({ code, where, severity: 'error', fix: expect.stringMatching(/\w/) })
  })

  it('one alias of two proposals is told', () => {
    const text = 'proposals:\n  - {id: a, name: A, aliases: [toll]}\n  - {id: b, name: B, aliases: [Toll]}\n'
    expect(problems(text)).toMatchObject([{ code: 'dossier-shared-alias', severity: 'warning', where: 'talks.yaml:3' }])
  })

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(problems(text))))
    expect(problems(`a: ${'['.repeat(20_000)}`)).not.toEqual([])
    expect(problems(`a: &a [x]\nb: ${'[*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]'.repeat(1)}\n`)).not.toEqual([])
  })
})

describe('rolesOf', () => {
  it.each([
    ['Mayor', [['Mayor', null, null]]],
    ['Mayor from 3 January 2031', [['Mayor', '2031-01-03', null]]],
    [
      'Clerk until 2030-05-01, Mayor',
      [
        ['Clerk', null, '2030-05-01'],
        ['Mayor', null, null],
      ],
    ],
    ['Representative, Southfold', [['Representative, Southfold', null, null]]],
    ['Envoy to the sound', [['Envoy to the sound', null, null]]],
  ])('%s', (text, expected) => {
    expect(rolesOf(text).map((r) => [r.title, r.from, r.until])).toEqual(expected)
  })
})
