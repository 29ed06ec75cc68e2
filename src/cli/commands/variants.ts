import { Option } from 'commander'
import { csvLine } from '../../8-publish/csv.ts'
import { variantKind } from '../../model/schema.ts'
import type { Difference, Variant, VariantKind } from '../../model/types.ts'
import type { Told, Utterance } from '../../record/utterances.ts'
import type { Store } from '../../store/contract.ts'
import { reportBounds, safeLine, say, style, write, writeArray } from '../output.ts'
import { inReports, plural, publishedWhen, sourceOf, wrap } from '../render.ts'
import { type MakeCommand, numberOption, recordCommand, theReport, withRecord } from '../shared.ts'

interface VariantsOptions {
  record: string
  kind?: VariantKind
  limit: number
  json?: boolean
  csv?: boolean
}

export const variantsCommand: MakeCommand = () =>
  recordCommand('variants', 'List words that several reports quote, and what each did to them.', [
    'onrecord variants',
    'onrecord variants 002_rewrite.txt --kind edited',
    'onrecord variants --csv > variants.csv',
  ])
    .argument('[report]', 'only words that this report quotes')
    .addOption(new Option('--kind <kind>', 'only pairs of this kind').choices(variantKind.options))
    .option('--limit <n>', 'print at most so many utterances, 0 for all (text only)', numberOption, 50)
    .option('--json', 'print every pair as JSON, what is only possible among them')
    .option('--csv', 'print every pair as CSV')
    .action((report: string | undefined, options: VariantsOptions) =>
      withRecord(options.record, (store) => list(store, report, options)),
    )

async function list(store: Store, wanted: string | undefined, options: VariantsOptions): Promise<void> {
  const [{ variants }, { Bounds }] = await Promise.all([
    import('../../record/variants.ts'),
    import('../../record/bounds.ts'),
  ])
  const bounds = new Bounds()
  const report = wanted === undefined ? {} : { report: (await theReport(store, wanted)).id }
  const pairs = (await variants(store, { ...report, bounds })).filter(
    ({ kind }) => !options.kind || kind === options.kind,
  )
  reportBounds(bounds.list())
  if (options.json) return writeArray(pairs)
  if (options.csv) return asCsv(pairs)
  const { utterances } = await import('../../record/utterances.ts')
  await print(await utterances(store, pairs), options.limit)
  await printPossible(
    store,
    pairs.filter(({ possible }) => possible),
    options.limit,
  )
}

/** Set apart: these are joined with nothing and counted nowhere. */
async function printPossible(store: Store, pairs: readonly Variant[], limit: number): Promise<void> {
  if (pairs.length === 0) return
  await say(style('bold', '\nPerhaps two translations of the same words; joined and counted nowhere\n'))
  const shown = limit > 0 ? pairs.slice(0, limit) : pairs
  for (const one of shown) await say(`${await possibleLines(store, one)}\n`)
  const more = pairs.length - shown.length
  await say(more > 0 ? `… and ${more} more; --limit 0 prints all` : plural(pairs.length, 'possible pair'))
}

async function possibleLines(store: Store, { speakers, spans, why }: Variant): Promise<string> {
  const head = `${style('bold', safeLine(speakers[0] ?? speakers[1] ?? 'speaker unknown'))} · ${safeLine(why[0]!.rule)}`
  const lines: string[] = []
  for (const [id, start, end] of spans) {
    const report = (await store.report(id))?.report
    if (!report) continue
    lines.push(
      `  ${publishedWhen(report.published)} · ${sourceOf(report)}`,
      wrap(report.text.slice(start, end), '    '),
    )
  }
  return [head, ...lines].join('\n')
}

async function print(all: Utterance[], limit: number): Promise<void> {
  if (all.length === 0) return say('No two reports of this record quote the same words.')
  const shown = limit > 0 ? all.slice(0, limit) : all
  for (const one of shown) await say(`${utteranceLines(one)}\n`)
  const more = all.length - shown.length
  await say(more > 0 ? `… and ${more} more; --limit 0 prints all` : plural(all.length, 'utterance'))
}

/** The words, who said them and in how many reports; then each report with what it did to them. */
function utteranceLines({ told, reports, independent }: Utterance): string {
  const [first] = told
  const name = safeLine(first!.statement.speaker.name ?? 'speaker unknown')
  const count = inReports(reports, independent)
  return [`${style('bold', name)} · ${count}`, wrap(first!.statement.words ?? '', '    '), ...told.map(toldLine)].join(
    '\n',
  )
}

function toldLine({ report, statement, variant }: Told, index: number): string {
  const head = `  ${publishedWhen(report.published)} · ${sourceOf(report)}`
  if (index === 0 || !variant) return `${head} · ${index === 0 ? 'first' : 'other words of the same utterance'}`
  const name = variant.sameSpeaker === false ? ` · said by ${safeLine(statement.speaker.name ?? '')}` : ''
  return [`${head} · ${variant.kind}${name}`, ...variant.edit.map((d) => wrap(changeLine(d), '      '))].join('\n')
}

/** What the second report did at one place. */
export function changeLine({
  where,
  marked,
  words: [before, after],
}: Pick<Difference, 'where' | 'marked' | 'words'>): string {
  const at = { start: ' at the start', inside: '', end: ' at the end' }[where]
  const told = marked ? ', as it says' : ''
  if (!after) return `leaves out${at}${told}: “${short(before)}”`
  if (!before) return `has more${at}${told}: “${short(after)}”`
  return `“${short(before)}” became “${short(after)}”${told}`
}

const LONGEST = 200
const short = (words: string): string =>
  safeLine(words.length > LONGEST ? `${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}` : words)

async function asCsv(pairs: readonly Variant[]): Promise<void> {
  const head = ['utterance', 'kind', 'speaker_a', 'report_a', 'statement_a', 'span_a', 'speaker_b', 'report_b']
  await write(
    csvLine([...head, 'statement_b', 'span_b', 'same_speaker', 'independent', 'coverage', 'edit', 'possible']),
  )
  for (const v of pairs) {
    const side = (n: 0 | 1) => [v.speakers[n], v.reports[n], v.statements[n], v.spans[n].slice(1).join('-')]
    const known = [v.sameSpeaker === null ? null : String(v.sameSpeaker), String(v.independent), v.coverage]
    const edit = v.edit.map(changeLine).join('; ')
    await write(csvLine([v.utterance, v.kind, ...side(0), ...side(1), ...known, edit, String(v.possible)]))
  }
}
