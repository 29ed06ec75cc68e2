/** examples/sample/gold.ts + the stored texts → what a careful reader finds, with spans. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gold } from '../../examples/sample/gold.ts'
import type { GoldReport } from '../../examples/sample/gold-types.ts'
import { read } from '../../src/1-read/index.ts'
import type { Report, Span } from '../../src/model/types.ts'
import { exact, occurrences } from './spans.ts'
import { type ExpectedStatement, statementOf } from './statements.ts'
import { weekday } from './when.ts'

export const SAMPLE = fileURLToPath(new URL('../../examples/sample/', import.meta.url))

interface Dossier {
  parties: { id: string; name: string }[]
  proposals: { id: string; name: string; oppositeOf: string[] }[]
}

export interface Built {
  expected: Record<string, unknown>
  statements: ExpectedStatement[]
  stored: Map<string, Report>
  dossier: Dossier
  problems: string[]
}

/** Every report of the sample as room 1 stores it, by id. */
function storedReports(): Map<string, Report> {
  const folder = `${SAMPLE}reports/`
  const outcomes = readdirSync(folder)
    .sort()
    .map((name) => read({ name, bytes: readFileSync(folder + name), format: 'unknown', file: name }))
  return new Map(outcomes.flatMap((outcome) => outcome.reports).map((report) => [report.id, report]))
}

/** Ids, names and opposites of the sample's own dossier: enough to check references, no YAML reader. */
function readDossier(): Dossier {
  const [parties = '', proposals = ''] = readFileSync(`${SAMPLE}dossier.yaml`, 'utf8').split(/^proposals:$/m)
  const entries = (part: string) => part.split(/^ {2}- id: /m).slice(1)
  const field = (entry: string, name: string) => new RegExp(`^ {4}${name}: (.+)$`, 'm').exec(entry)?.[1] ?? null
  const named = (entry: string) => ({ id: entry.split('\n')[0]!.trim(), name: field(entry, 'name') ?? '' })
  return {
    parties: entries(parties).map(named),
    proposals: entries(proposals).map((entry) => {
      const opposite = field(entry, 'oppositeOf')
      return { ...named(entry), oppositeOf: opposite ? [opposite] : [] }
    }),
  }
}

export function build(): Built {
  const problems: string[] = []
  const stored = storedReports()
  const dossier = readDossier()
  const statements = gold.reports.flatMap((report) => statementsOf(report, stored, dossier, problems))
  const ids = new Map(statements.map((one) => [one.id, one]))
  const expected = {
    about:
      'What a careful reader finds in the sample. Made by tools/check-sample.ts from gold.ts; do not edit. ' +
      'Spans are [start,end) in UTF-16 code units of the stored text. contentSpan covers contentSpans from first to last.',
    title: 'War and peace talks over the Seln valley, September 2025 - April 2026',
    reports: gold.reports.map((report) => reportOf(report, stored)),
    parties: dossier.parties,
    proposals: dossier.proposals,
    entities: gold.entities,
    spellings: spellings(stored),
    statements,
    notStatements: attempt(problems, 'scare quotes', () => scareQuotes(stored)) ?? [],
    timexes: timexes(statements),
    timeline: timeline(statements),
    shifts: gold.shifts,
    nonShifts: gold.nonShifts,
    conditionalCommitments: gold.commitments.map(commitmentOf),
    deadlocks: gold.deadlocks,
    derivations: gold.lineage.map(({ from, to, kind, credit, note }) => ({
      source: from,
      derived: to,
      kind,
      credit,
      certainty: 'explicit',
      note,
    })),
    nonDerivations: gold.nonLineage,
    variants: gold.variants.map(([from, to, kind]) => ({
      from,
      to,
      kind,
      words: [ids.get(from)?.content, ids.get(to)?.content],
    })),
    discrepancies: attempt(problems, 'disagreements', () => discrepancies(stored)) ?? [],
  }
  return { expected, statements, stored, dossier, problems }
}

function attempt<T>(problems: string[], where: string, make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    problems.push(`${where}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function statementsOf(
  report: GoldReport,
  stored: Map<string, Report>,
  dossier: Dossier,
  problems: string[],
): ExpectedStatement[] {
  const text = stored.get(report.id)?.text
  if (text === undefined) {
    problems.push(`${report.id}: not read from the folder`)
    return []
  }
  const parties = new Map(dossier.parties.map((party) => [party.name, party.id]))
  const known = { id: report.id, text, published: report.published }
  return report.rows.flatMap(
    (row, i) => attempt(problems, `${report.id} ${i + 1}`, () => statementOf(gold, parties, known, row, i + 1)) ?? [],
  )
}

function reportOf(report: GoldReport, stored: Map<string, Report>) {
  const as = stored.get(report.id)
  return {
    id: report.id,
    outlet: report.outlet,
    published: report.published,
    publishedPrecision: report.published ? 'day' : 'unknown',
    publishedBasis: report.basis,
    weekday: report.published ? weekday(report.published) : null,
    title: as?.title ?? null,
    url: as?.url ?? null,
    file: as?.file ?? null,
    sha256: as?.sha256 ?? null,
    statements: report.rows.length,
    notes: report.notes ?? [],
  }
}

/** Which report writes which name how: `{name, surface, reports}`. */
function spellings(stored: Map<string, Report>) {
  return gold.entities.flatMap((entity) =>
    [entity.id, ...entity.aliases].map((surface) => ({
      name: entity.id,
      surface,
      reports: [...stored.values()].filter(({ text }) => occurrences(text, surface).length > 0).map(({ id }) => id),
    })),
  )
}

function scareQuotes(stored: Map<string, Report>) {
  return gold.reports.flatMap((report) =>
    (report.scare ?? []).map((text) => ({ report: report.id, text, span: exact(textOf(stored, report.id), text) })),
  )
}

function textOf(stored: Map<string, Report>, report: string): string {
  const found = stored.get(report)
  if (!found) throw new Error(`no report ${report}`)
  return found.text
}

function timexes(statements: ExpectedStatement[]) {
  const found = new Map<string, { report: string; text: string; span: Span; value: string }>()
  for (const { id, date } of statements) {
    if (!date.span || !date.text || !date.value) continue
    const report = id.slice(0, id.lastIndexOf('-'))
    found.set(`${report} ${date.span[0]}`, { report, text: date.text, span: date.span, value: date.value })
  }
  return [...found.values()]
}

/** Each party's positions on each proposal in the order of time; outsiders are in the statements alone. */
function timeline(statements: ExpectedStatement[]) {
  const published = new Map(gold.reports.map((report) => [report.id, report.published]))
  const entries = statements.flatMap((one) =>
    one.positions.map(({ proposal, holder, stance, polarity, condition = null }) => ({
      party: holder ?? one.party,
      proposal,
      date: one.date.value,
      sortDate: one.date.value ?? published.get(one.id.slice(0, one.id.lastIndexOf('-'))) ?? null,
      speaker: one.speaker,
      stance,
      polarity,
      condition,
      statement: one.id,
    })),
  )
  const order = (one: (typeof entries)[number]) =>
    [one.party, one.proposal, one.sortDate ?? '9999', one.statement].join('\t')
  return entries.filter((one) => one.party !== null).sort((a, b) => compare(order(a), order(b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function commitmentOf(one: (typeof gold.commitments)[number]) {
  const { if: antecedent, ifWords, then: consequent, thenWords, ...rest } = one
  return {
    ...rest,
    consequent: { proposal: consequent, value: thenWords },
    antecedent: { proposal: antecedent, value: ifWords },
  }
}

function discrepancies(stored: Map<string, Report>) {
  return gold.disagreements.map(({ id, kind, conflict, texts, note }) => ({
    id,
    type: kind,
    conflict,
    reports: [...new Set(texts.map(([report]) => report))],
    texts: texts.map(([report, text]) => ({ report, text, span: exact(textOf(stored, report), text) })),
    note,
  }))
}
