import { csvLine } from '../../8-publish/csv.ts'
import type { Answers } from '../../record/analysis.ts'
import type { Asked, Cell, Side } from '../../record/cells.ts'
import { type AskOptions, askCommand, sayWhy, towards, when, withAnswers, writeList } from '../answers.ts'
import { safeLine, say, style, write } from '../output.ts'
import { inReports } from '../render.ts'
import type { MakeCommand } from '../shared.ts'

export const positionsCommand: MakeCommand = () =>
  askCommand(
    'positions',
    'Where each party stands on each proposal: the latest stance, its day and the reports that tell of it.',
    ['onrecord positions', 'onrecord positions --proposal ceasefire --why', 'onrecord positions --at 2025-03 --csv'],
  ).action((options: AskOptions) => withAnswers(options, (answers, asked) => answer(answers, asked, options)))

async function answer(answers: Answers, asked: Asked, options: AskOptions): Promise<void> {
  const { cellsOf, heldFor } = await import('../../record/cells.ts')
  const cells = cellsOf(answers, asked)
  if (options.json) await writeList(cells)
  else if (options.csv) await asCsv(cells)
  else if (asked.proposal !== undefined) await timeline(answers, heldFor(answers, asked), asked.proposal, options)
  else await table(answers, cells, options)
}

async function table(answers: Answers, cells: readonly Cell[], { why }: AskOptions): Promise<void> {
  if (cells.length === 0)
    return say('No position found. "onrecord dossier check FILE" tells what the names of the proposals match.')
  let party = ''
  for (const cell of cells) {
    if (cell.party !== party)
      await say(`${party ? '\n' : ''}${style('bold', safeLine(nameOf(answers.dossier.parties, cell.party)))}`)
    party = cell.party
    for (const line of linesOf(cell)) await say(line)
    if (why)
      await sayWhy(
        [...cell.latest, ...cell.undated].flatMap((s) => s.statements),
        answers,
        cell.proposal,
      )
  }
}

/** One line for each stance of the latest day, then one for what has no day. */
function linesOf(cell: Cell): string[] {
  const mark = cell.shift ? ` · ${cell.shift === 'new' ? 'new' : `shift: ${cell.shift}`}` : ''
  const several = cell.latest.length > 1 ? ' · conflicting' : ''
  return [
    ...cell.latest.map(
      (side) =>
        `  ${cell.proposal.padEnd(24)} ${sideWords(side)} · ${when(cell.date)} · ${inReports(side.reports, side.independent)}${several}${mark}`,
    ),
    ...cell.undated.map(
      (side) =>
        `  ${cell.proposal.padEnd(24)} ${sideWords(side)} · undated · ${inReports(side.reports, side.independent)}${cell.latest.length === 0 ? mark : ''}`,
    ),
  ]
}

function sideWords({ stance, polarity, condition }: Side): string {
  const hangs = condition ? ` ${condition.relation} ${safeLine(condition.proposal ?? `“${condition.text}”`)}` : ''
  return `${stance ?? 'unclear'} (${towards(polarity)})${hangs}`
}

/** Everything said of one proposal, oldest first; what has no day stands apart. */
async function timeline(
  answers: Answers,
  held: readonly Answers['held'][number][],
  proposal: string,
  { why }: AskOptions,
): Promise<void> {
  await say(style('bold', safeLine(nameOf(answers.dossier.proposals, proposal))))
  for (const undated of [false, true]) {
    const part = held.filter((h) => (h.date === null) === undated)
    if (part.length > 0 && undated) await say('\nOn no day:')
    for (const h of part) {
      const who = h.speaker ?? `told by ${h.statement.speaker.name ?? 'an unnamed source'}`
      await say(
        `  ${(undated ? '' : when(h.date)).padEnd(13)} ${h.party.padEnd(14)} ${h.position.stance ?? 'unclear'} (${towards(h.position.polarity)}) · ${safeLine(who)} · ${safeLine(h.report)}`,
      )
      if (why) await sayWhy([h.statement.id], answers, proposal)
    }
  }
  if (held.length === 0) await say('  nothing said of it')
}

const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
  list.find((x) => x.id === id)?.name ?? id

async function asCsv(cells: readonly Cell[]): Promise<void> {
  await write(
    csvLine([
      'party',
      'proposal',
      'stance',
      'polarity',
      'date',
      'reports',
      'independent',
      'condition',
      'condition_proposal',
      'relation',
      'speakers',
      'shift',
      'statements',
    ]),
  )
  for (const { party, proposal, date, latest, undated, shift } of cells)
    for (const [side, day] of [...latest.map((s) => [s, date] as const), ...undated.map((s) => [s, null] as const)])
      await write(
        csvLine([
          party,
          proposal,
          side.stance,
          side.polarity,
          day,
          side.reports,
          side.independent,
          side.condition?.text,
          side.condition?.proposal,
          side.condition?.relation,
          side.speakers.join('; '),
          shift,
          side.statements.join(' '),
        ]),
      )
}
