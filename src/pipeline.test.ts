import { describe, expect, it } from 'vitest'
import { readDossier } from './dossier/index.ts'
import { reportOf } from './model/report.suite.ts'
import { type Before, gaps, ROOMS, statementsAgain, statementsOf, VERSIONS } from './pipeline.ts'

describe('the order of the house', () => {
  it('every room finds what it needs, and the last one gives statements', () => {
    expect(gaps(ROOMS)).toEqual([])
    expect(ROOMS.at(-1)!.gives).toBe('statements')
  })

  it('another order has gaps', () => {
    expect(gaps(ROOMS.toReversed())).toEqual(['judgements needs statements', '3-resolve needs attributions'])
  })
})

describe('statements again', () => {
  const report = reportOf(
    'Ada Holm, the fisheries minister of Isles, said on Monday that the quota would stay only if the survey begins. “We reject a ban,” said Per Lund.',
    { published: '2031-05-07' },
  )
  const followed = (...proposals: string[]) => {
    const yaml = `parties: [{id: isles, name: Isles, people: [Ada Holm]}, {id: coast, name: Coast, people: [Per Lund]}]\nproposals: [${proposals}]`
    return readDossier(yaml, 'd.yaml').dossier!
  }
  const quota = followed('{id: quota, name: The quota stays, aliases: [quota]}', '{id: survey, name: A survey}')
  const ban = followed('{id: ban, name: A ban, aliases: [ban]}')
  const earlier = (dossier: typeof quota | null, versions: string | null = VERSIONS): Before => ({
    statements: statementsOf(report, dossier),
    with: versions && `${versions}, dossier x`,
  })

  it.each([
    [quota, ban],
    [quota, null],
    [null, quota],
    [ban, quota],
  ])('are those of a whole run (%#)', (old, now) => {
    const whole = statementsOf(report, now)
    expect(whole).not.toEqual(statementsOf(report, old))
    expect(statementsAgain(report, now, [], earlier(old))).toEqual(whole)
  })

  it('do not ask for the words again unless a room that found them has changed', () => {
    const marked = { ...earlier(quota), statements: earlier(quota).statements.map((s) => ({ ...s, venue: 'marked' })) }
    expect(statementsAgain(report, ban, [], marked).every((s) => s.venue === 'marked')).toBe(true)
    for (const other of [VERSIONS.replace(/\d/, '0'), 'rooms 1', null]) {
      const stale = { ...marked, with: other }
      expect(statementsAgain(report, ban, [], stale)).toEqual(statementsOf(report, ban))
    }
  })
})
