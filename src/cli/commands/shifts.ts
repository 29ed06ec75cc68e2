import { csvLine } from '../../8-publish/csv.ts'
import type { Shift } from '../../model/types.ts'
import { type AskOptions, askCommand, sayWhy, towards, when, withAnswers, writeList } from '../answers.ts'
import { safeLine, say, style, write } from '../output.ts'
import { wrap } from '../render.ts'
import type { MakeCommand } from '../shared.ts'

export const shiftsCommand: MakeCommand = () =>
  askCommand('shifts', 'Who changed position: told outright by a report, or seen in what was said before and after.', [
    'onrecord shifts',
    'onrecord shifts --proposal ceasefire --why',
  ]).action((options: AskOptions) =>
    withAnswers(options, async (answers, { party, proposal, at }) => {
      const found = answers.shifts.filter(
        (s) =>
          (party === undefined || s.party === party) &&
          (proposal === undefined || s.proposal === proposal) &&
          (at === undefined || (s.to.date ?? '') <= `${at}~`),
      )
      if (options.json) return writeList(found)
      if (options.csv) return asCsv(found)
      if (found.length === 0) return say('No shift found.')
      for (const s of found) {
        const who = s.speaker ? `${s.party} (${safeLine(s.speaker)})` : s.party
        await say(`${style('bold', who)} · ${s.proposal} · ${s.direction}, ${s.basis} · ${end(s.from)} → ${end(s.to)}`)
        if (s.words) await say(wrap(`${s.report ?? ''}: ${s.words}`, '    '))
        if (options.why) await sayWhy(s.statements, answers, s.proposal)
      }
    }),
  )

const end = ({ stance, polarity, date }: Shift['from']): string =>
  stance ? `${stance} (${towards(polarity)}) ${when(date)}` : 'not in these reports'

async function asCsv(list: readonly Shift[]): Promise<void> {
  await write(
    csvLine([
      'party',
      'speaker',
      'proposal',
      'direction',
      'basis',
      'from',
      'from_date',
      'to',
      'to_date',
      'words',
      'report',
      'statements',
    ]),
  )
  for (const s of list)
    await write(
      csvLine([
        s.party,
        s.speaker,
        s.proposal,
        s.direction,
        s.basis,
        s.from.stance,
        s.from.date,
        s.to.stance,
        s.to.date,
        s.words,
        s.report,
        s.statements.join(' '),
      ]),
    )
}
