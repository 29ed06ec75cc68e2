import { csvLine } from '../../8-publish/csv.ts'
import type { Commitment } from '../../model/types.ts'
import { type AskOptions, askCommand, restsOn, sayWhy, when, withAnswers, writeList } from '../answers.ts'
import { safeLine, say, style, write } from '../output.ts'
import type { MakeCommand } from '../shared.ts'

export const commitmentsCommand: MakeCommand = () =>
  askCommand(
    'commitments',
    'What each party says it will do only if something else happens; threats, preconditions and predictions apart.',
    ['onrecord commitments', 'onrecord commitments --party east --why'],
  ).action((options: AskOptions) =>
    withAnswers(options, async (answers, { party, proposal, at }) => {
      const found = answers.commitments.filter(
        (c) =>
          (party === undefined || c.party === party) &&
          (proposal === undefined || c.if === proposal || c.then === proposal) &&
          (at === undefined || (c.date ?? '') <= `${at}~`),
      )
      if (options.json) return writeList(found)
      if (options.csv) return asCsv(found)
      if (found.length === 0) return say('No commitment found.')
      for (const c of found) {
        await say(
          `${style('bold', c.party)} · ${c.type} · ${side(c.then, c.thenText)} ${c.denied ? `${c.relation} not` : c.relation} ${side(c.if, c.ifText)} · ${when(c.date ?? null)} · ${restsOn(c.statements, answers)}`,
        )
        if (options.why) await sayWhy(c.statements, answers)
      }
    }),
  )

const side = (proposal: string | null, words: string | null): string => safeLine(proposal ?? `“${words ?? ''}”`)

async function asCsv(list: readonly Commitment[]): Promise<void> {
  await write(
    csvLine(['party', 'type', 'if', 'then', 'relation', 'denied', 'if_text', 'then_text', 'date', 'statements']),
  )
  for (const c of list)
    await write(
      csvLine([
        c.party,
        c.type,
        c.if,
        c.then,
        c.relation,
        c.denied ? 1 : 0,
        c.ifText,
        c.thenText,
        c.date,
        c.statements.join(' '),
      ]),
    )
}
