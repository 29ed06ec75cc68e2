/** What must hold of the sample besides its spans: references, the calendar, and that no quotation was overlooked. */
import { gold } from '../../examples/sample/gold.ts'
import type { Report, Span } from '../../src/model/types.ts'
import type { Built } from './build.ts'
import type { ExpectedStatement } from './statements.ts'

const STANCES = new Set(
  'supports opposes conditional demands offers concedes rules-out open expects neutral'.split(' '),
)
const RELATIONS = new Set('if only-if unless until in-exchange requires'.split(' '))
const KINDS = {
  lineage: new Set('copy rewrite update quotes-from'.split(' ')),
  variant: new Set('identical truncated overlap elided edited'.split(' ')),
  disagreement: new Set(
    'role date number wording attribution unsupported dropped update rounding scope spelling'.split(' '),
  ),
}
const WORDS: Span = [250, 600]
/** A day or month name: the rewrite must hold none. */
const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|20\d\d)\b/

export function check(built: Built): string[] {
  return [
    ...built.problems,
    ...references(built),
    ...kinds(),
    ...reports(built),
    ...built.statements.flatMap((one) => statement(one, built)),
    ...gold.reports.flatMap((report) => uncovered(built.stored.get(report.id), built)),
  ]
}

function* missing(ids: Iterable<string | null>, known: Set<string>, where: string): Generator<string> {
  for (const id of ids) if (id !== null && !known.has(id)) yield `${where}: unknown ${id}`
}

function references({ statements, dossier, stored }: Built): string[] {
  const said = new Set(statements.map((one) => one.id))
  const proposals = new Set(dossier.proposals.map((one) => one.id))
  const parties = new Set(dossier.parties.map((one) => one.id))
  const commitments = new Set(gold.commitments.map((one) => one.id))
  const people = new Set([...gold.entities.map((one) => one.id), ...dossier.parties.map((one) => one.name)])
  const of = (list: string[][], known: Set<string>, where: string) => [...missing(list.flat(), known, where)]
  return [
    ...of(
      gold.commitments.map((one) => one.statements),
      said,
      'commitments',
    ),
    ...missing(
      gold.commitments.flatMap((one) => [one.if, one.then]),
      proposals,
      'commitments',
    ),
    ...of([gold.commitments.map((one) => one.party), gold.shifts.map((one) => one.party)], parties, 'parties'),
    ...of(
      gold.deadlocks.flatMap((one) => [one.blockedBy]),
      said,
      'deadlocks',
    ),
    ...of(
      gold.deadlocks.map((one) => one.commitments),
      commitments,
      'deadlocks',
    ),
    ...of(
      gold.shifts.flatMap((one) => [one.from.statements, one.to.statements]),
      said,
      'shifts',
    ),
    ...of(
      [[...gold.shifts, ...gold.nonShifts].map((one) => one.proposal), proposalsOf(statements)],
      proposals,
      'proposals',
    ),
    ...of(
      gold.nonShifts.map((one) => one.statements),
      said,
      'nonShifts',
    ),
    ...of([[...gold.shifts, ...gold.nonShifts].map((one) => one.holder)], people, 'holders'),
    ...of(
      gold.variants.map(([a, b]) => [a, b]),
      said,
      'variants',
    ),
    ...of(
      gold.lineage.map((one) => [one.from, one.to]),
      new Set(stored.keys()),
      'lineage',
    ),
    ...of(
      dossier.proposals.map((one) => one.oppositeOf),
      proposals,
      'dossier',
    ),
    ...of([gold.entities.flatMap((one) => one.party ?? []), Object.values(gold.unnamed)], parties, 'entities'),
    ...[...missing(stored.keys(), new Set(gold.reports.map((one) => one.id)), 'report without gold')],
  ]
}

function proposalsOf(statements: ExpectedStatement[]): string[] {
  return statements.flatMap((one) =>
    one.positions.flatMap((p) => [p.proposal, ...(p.conditionProposal ? [p.conditionProposal] : [])]),
  )
}

function kinds(): string[] {
  return [
    ...missing(
      gold.lineage.map((one) => one.kind),
      KINDS.lineage,
      'lineage',
    ),
    ...missing(
      gold.variants.map(([, , kind]) => kind),
      KINDS.variant,
      'variants',
    ),
    ...missing(
      gold.disagreements.map((one) => one.kind),
      KINDS.disagreement,
      'disagreements',
    ),
    ...missing(
      gold.commitments.map((one) => one.relation),
      RELATIONS,
      'commitments',
    ),
  ]
}

function reports({ stored }: Built): string[] {
  const problems: string[] = []
  for (const { id, published } of gold.reports) {
    const text = stored.get(id)?.text ?? ''
    const words = text.match(/\S+/g)?.length ?? 0
    if (words < WORDS[0] || words > WORDS[1]) problems.push(`${id}: ${words} words`)
    if (published === null && CALENDAR.test(text)) problems.push(`${id}: holds a date`)
  }
  const count = gold.reports.length
  if (count < 12 || count > 16) problems.push(`${count} reports`)
  return problems
}

function statement(one: ExpectedStatement, { stored, dossier, statements }: Built): string[] {
  const report = stored.get(one.id.slice(0, one.id.lastIndexOf('-')))
  const parties = new Set(dossier.parties.map((party) => party.id))
  const same = statements.filter(
    (other) => other.contentSpan[0] === one.contentSpan[0] && other.id.startsWith(`${report?.id}-`),
  )
  return [
    ...missing(
      one.positions.map((p) => p.stance),
      STANCES,
      one.id,
    ),
    ...missing(
      one.positions.flatMap((p) => p.relation ?? []),
      RELATIONS,
      one.id,
    ),
    ...missing(
      one.positions.flatMap((p) => p.holder ?? []),
      parties,
      one.id,
    ),
    ...(same.length > 1 ? [`${one.id}: begins where ${same.map((s) => s.id)} begin`] : []),
    ...(known(one.speaker, dossier) ? [] : [`${one.id}: nobody knows ${one.speaker}`]),
    ...(marks(one) ? [] : [`${one.id}: a ${one.kind} statement with the wrong quotation marks: ${one.content}`]),
  ]

  function marks({ kind, contentSpans, cueSpan }: ExpectedStatement): boolean {
    if (kind !== 'direct' || cueSpan === null) return true
    const before = report?.text.slice(Math.max(0, contentSpans[0]![0] - 2), contentSpans[0]![0]) ?? ''
    return /["“„‘']$/.test(before)
  }
}

function known(speaker: string, dossier: Built['dossier']): boolean {
  if (speaker.startsWith('unnamed')) return true
  const names = new Set([...gold.entities.map((one) => one.id), ...dossier.parties.map((one) => one.name)])
  return speaker.split('; ').every((name) => names.has(name))
}

/** Every opening quotation mark stands in a statement, just before one, or before a scare quote. */
function uncovered(report: Report | undefined, { statements, expected }: Built): string[] {
  if (!report) return []
  const scare = (expected.notStatements as { report: string; span: Span }[]).filter((one) => one.report === report.id)
  const covers = [
    ...statements.filter((one) => one.id.startsWith(`${report.id}-`)).flatMap((one) => one.contentSpans),
    ...scare.map((one) => one.span),
  ]
  const opening = /[“„‘](?=\p{L})|(?<=^|[\s(])(?:''|")(?=\p{L})/gu
  return [...report.text.matchAll(opening)]
    .filter(({ index, 0: mark }) => !covers.some(([a, b]) => index >= a - mark.length && index < b))
    .filter(({ index }) => !(report.text[index] === '“' && isClosing(report.text, index)))
    .map(({ index }) => `${report.id}: nobody said ${report.text.slice(index, index + 50)}`)
}

/** The closing mark of „low-high“ quotations looks like an opening one. */
function isClosing(text: string, at: number): boolean {
  return text.lastIndexOf('„', at) > text.lastIndexOf('“', at - 1)
}
