/** `npm run eval`: one table of all measures, and the floors. Exit code 0: all floors hold; 1: one does not; 2: usage. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasData, ROOT, readJson } from './data.ts'
import { compareFloors, type Floors, raisedFloors } from './floors.ts'
import type { Measure } from './measure.ts'
import { type Options, parseOptions, USAGE } from './options.ts'
import { digestsOf, type Outcome, runnable, runSection } from './sections.ts'
import { tableLines } from './table.ts'

const FLOORS = join(ROOT, 'eval/floors.json')

function readFloors(): Floors {
  return existsSync(FLOORS) ? readJson<Floors>(FLOORS) : { data: {}, floors: {} }
}

async function main(options: Options): Promise<number> {
  if (!hasData()) console.log('../shared/data is not here: only the bundled sample is scored.')
  const outcomes: Outcome[] = []
  for (const section of runnable(options.only)) outcomes.push(await runSection(section, options))
  const measures = outcomes.flatMap((o) => o.measured.measures)
  const floors = readFloors()
  console.log(tableLines(measures, floors).join('\n'))
  console.log('\n* measured by others on TempEval-3, all types. Constant answers and ids: eval/README.md')
  console.log(outcomes.map((o) => `${o.section} ${o.seconds.toFixed(1)} s`).join(', '))
  if (options.errors) printMisses(outcomes, options.errors)
  return judge(options, outcomes, measures, floors)
}

function printMisses(outcomes: readonly Outcome[], most: number): void {
  for (const { section, measured } of outcomes) {
    console.log(`\n${section}: ${Math.min(most, measured.misses.length)} of ${measured.misses.length} misses`)
    for (const miss of spread(measured.misses, most)) console.log(miss)
  }
}

/** Some of a long list, evenly over it, so that reading misses is not reading the first report. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most)
  return Array.from({ length: Math.min(most, items.length) }, (_, i) => items[Math.floor(i * step)]!)
}

function judge(options: Options, outcomes: readonly Outcome[], measures: readonly Measure[], floors: Floors): number {
  const digests = digestsOf(measures)
  const measured = outcomes.filter((o) => o.failure === null).map((o) => o.section)
  const { failures, warnings } = compareFloors(
    floors,
    measures,
    digests,
    options.set === 'dev' ? measured : measured.filter((s) => s !== 'attribute'),
  )
  const broken = outcomes
    .filter((o) => o.failure !== null)
    .map((o) => `${o.section} could not be measured: ${o.failure}`)
  for (const w of warnings) console.log(`warning: ${w}`)
  for (const f of [...broken, ...failures]) console.log(`FAILED: ${f}`)
  if (options.json) writeJson(options.json, measures, digests, failures)
  if (options.updateFloors)
    writeFileSync(FLOORS, `${JSON.stringify(raisedFloors(floors, measures, digests, options.lower), null, 2)}\n`)
  return broken.length || failures.length ? 1 : 0
}

function writeJson(
  path: string,
  measures: readonly Measure[],
  data: Record<string, string>,
  failures: readonly string[],
): void {
  writeFileSync(path, `${JSON.stringify({ data, measures, failures }, null, 2)}\n`)
}

try {
  const options = parseOptions(process.argv.slice(2))
  if (options.help) console.log(USAGE)
  else process.exitCode = await main(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
