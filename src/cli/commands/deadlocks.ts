import { csvLine } from '../../8-publish/csv.ts'
import type { Commitment, Deadlock } from '../../model/types.ts'
import { type AskOptions, askCommand, restsOn, sayWhy, when, withAnswers, writeList } from '../answers.ts'
import { safeLine, say, style, write } from '../output.ts'
import type { MakeCommand } from '../shared.ts'

export const deadlocksCommand: MakeCommand = () =>
  askCommand(
    'deadlocks',
    'Where commitments bar one another: cycles, conditions that exclude each other, conditions somebody rules out.',
    ['onrecord deadlocks', 'onrecord deadlocks --why', 'onrecord deadlocks --at 2025-03'],
  ).action((options: AskOptions) =>
    withAnswers(options, async (answers, { party, proposal, at }) => {
      const { deadlocksAt } = await import('../../record/analysis.ts')
      const all = at === undefined ? answers.deadlocks : deadlocksAt(answers, at)
      const found = all.filter(
        (d) =>
          (party === undefined || d.parties.includes(party)) &&
          (proposal === undefined || d.proposals.includes(proposal)),
      )
      if (options.json) return writeList(found)
      if (options.csv) return asCsv(found)
      if (found.length === 0) return say('No deadlock found.')
      for (const d of found) {
        await say(`${style('bold', KINDS[d.kind])} · ${d.parties.join(', ')}`)
        for (const at of d.commitments) await say(`    ${words(answers.commitments[at]!)}`)
        if (d.blockedBy.length > 0) await say(`    ruled out by ${restsOn(d.blockedBy, answers)}`)
        for (const by of d.dissolvedBy ?? [])
          await say(`    may be over: ${by.party} moved on ${by.proposal} (${by.direction}, ${when(by.date)})`)
        if (options.why) await sayWhy([...d.statements, ...d.blockedBy], answers)
      }
    }),
  )

const KINDS: Record<Deadlock['kind'], string> = {
  cycle: 'each waits for the other',
  excluded: 'conditions that exclude each other',
  blocked: 'the condition is ruled out',
  strengths: 'one condition at several strengths',
}

const words = (c: Commitment): string =>
  `${c.party}: ${safeLine(c.then ?? c.thenText ?? '')} ${c.relation} ${safeLine(c.if ?? c.ifText ?? '')}`

async function asCsv(list: readonly Deadlock[]): Promise<void> {
  await write(csvLine(['kind', 'parties', 'proposals', 'commitments', 'blocked_by', 'statements', 'dissolved_by']))
  for (const d of list)
    await write(
      csvLine([
        d.kind,
        d.parties.join(' '),
        d.proposals.join(' '),
        d.commitments.join(' '),
        d.blockedBy.join(' '),
        d.statements.join(' '),
        (d.dissolvedBy ?? []).map((by) => `${by.party} ${by.proposal} ${by.date ?? ''}`.trim()).join('; '),
      ]),
    )
}
