/** What the questions to a dossier have in common: options, opening, the statements that an answer rests on. */
import type { Command } from 'commander'
import { problem } from '../model/problem.ts'
import type { Answers } from '../record/analysis.ts'
import type { Asked } from '../record/cells.ts'
import { DOSSIER, dossierOption } from './dossier-file.ts'
import { safeLine, say, style, write } from './output.ts'
import { inReports, plural, readableDate, saidWhen, wrap } from './render.ts'
import { CommandError, dayOption, recordCommand, usage, withRecord } from './shared.ts'

export interface AskOptions {
  record: string
  dossier?: string
  at?: string
  party?: string
  proposal?: string
  why?: boolean
  json?: boolean
  csv?: boolean
}

/** A question to the dossier, with the options all of them share. */
export function askCommand(name: string, summary: string, examples: string[]): Command {
  return recordCommand(name, summary, examples)
    .option('--party <id>', 'only this party of the dossier')
    .option('--proposal <id>', 'only this proposal')
    .option('--at <date>', 'as it was on this day, month or year')
    .option('--why', 'print the statements each line rests on, with the rules that read them')
    .option(...DOSSIER)
    .option('--json', 'print all as JSON')
    .option('--csv', 'print all as CSV')
}

/** Opens the record, works out the answers and checks the ids asked for. */
export async function withAnswers(
  options: AskOptions,
  answer: (answers: Answers, asked: Asked) => Promise<void>,
): Promise<void> {
  const dossier = await dossierOption(options.dossier, options.json)
  await withRecord(options.record, async (store) => {
    const { answersOf } = await import('../record/analysis.ts')
    const answers = await answersOf(store, dossier)
    if (!answers)
      throw new CommandError(
        problem('no-dossier', 'the record keeps no dossier', { fix: 'onrecord dossier use FILE, or --dossier FILE' }),
      )
    await answer(answers, askedOf(answers, options))
  })
}

function askedOf({ dossier }: Answers, { party, proposal, at }: AskOptions): Asked {
  return {
    ...(party === undefined ? {} : { party: idIn(dossier.parties, party, 'party') }),
    ...(proposal === undefined ? {} : { proposal: idIn(dossier.proposals, proposal, 'proposal') }),
    ...(at === undefined ? {} : { at: dayOption('--at', at) }),
  }
}

/** By id, name or alias. */
export function idIn(
  list: readonly { id: string; name: string; aliases: readonly string[] }[],
  wanted: string,
  what: string,
): string {
  const folded = wanted.toLowerCase()
  const found =
    list.find((x) => x.id === wanted) ??
    list.find((x) => [x.name, ...x.aliases].some((n) => n.toLowerCase() === folded))
  if (found) return found.id
  throw usage(`no ${what} is called "${wanted}"`, `the dossier has: ${list.map((x) => x.id).join(', ')}`)
}

/** "3 statements in 2 reports, 1 independent". */
export function restsOn(ids: readonly string[], { statements, family }: Answers): string {
  const reports = new Set(ids.flatMap((id) => statements.get(id)?.report ?? []))
  return `${plural(ids.length, 'statement')} ${inReports(reports.size, new Set([...reports].map(family)).size)}`
}

/** The statements of an answer, with the reasons of those that bear on a proposal. */
export async function sayWhy(
  ids: readonly string[],
  { statements }: Answers,
  proposal: string | null = null,
): Promise<void> {
  for (const id of ids) {
    const rested = statements.get(id)
    if (!rested) continue
    const { statement: s, report, outlet } = rested
    const who = safeLine(s.speaker.name ?? 'speaker unknown')
    await say(`      ${[saidWhen(s.said), who, safeLine(outlet ? `${outlet} (${report})` : report), id].join(' · ')}`)
    await say(wrap(s.words ?? '', '        '))
    for (const p of s.positions.filter((x) => proposal === null || x.proposal === proposal))
      await say(
        style(
          'dim',
          `        ${p.proposal} ${p.stance ?? 'unclear'}: ${(p.why ?? []).map((w) => `${safeLine(w.rule)} (${w.score})`).join('; ')}`,
        ),
      )
  }
}

/** A list as JSON, one element a line. */
export async function writeList(list: readonly unknown[]): Promise<void> {
  await write(list.length === 0 ? '[]\n' : `[\n${list.map((x) => JSON.stringify(x)).join(',\n')}\n]\n`)
}

export const when = (date: string | null): string => (date ? readableDate(date) : 'date unknown')

/** "for", "against", "undecided": a polarity as a word. */
export const towards = (polarity: number): string =>
  polarity === 1 ? 'for' : polarity === -1 ? 'against' : 'undecided'
