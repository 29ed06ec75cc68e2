/** One measured task in its own process: `node bench/task.ts TASK COUNT` prints seconds and peak memory as JSON. */
import type { Report } from '../src/model/types.ts'
import { DOSSIER, workload } from './workload.ts'

type Reader = (text: string, line: string) => unknown
type Line = { text: string }

const TASKS: Record<string, (reports: readonly Line[]) => Promise<Reader>> = {
  /** the floor: tokens and sentences alone, with the fastest library */
  wink: async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd'])
    return (text) => nlp.readDoc(text).tokens().length()
  },
  /** tokens, sentences and part-of-speech tags: what a reader by tags would start from */
  'wink with tags': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd', 'pos'])
    return (text) => nlp.readDoc(text).tokens().length()
  },
  /** room 2 alone */
  attribute: async () => {
    const { attribute } = await import('../src/2-attribute/index.ts')
    return (text) => attribute(bare(text))
  },
  /** names and sentences by the best-known library */
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => {
      const doc = nlp(text)
      return [doc.people().out('array'), doc.sentences().out('array')]
    }
  },
  /** the whole pipeline on one report */
  extract: async () => {
    const { extract } = await import('../src/pipeline.ts')
    return (_, line) => extract({ name: 'bench', bytes: Buffer.from(line), format: 'jsonl', line: 1 })
  },
  /** positions alone, of statements that were found before: what a change of the dossier costs at most */
  positions: async (reports) => {
    const [{ extract }, { positions }, { readDossier }] = await Promise.all([
      import('../src/pipeline.ts'),
      import('../src/5-positions/index.ts'),
      import('../src/dossier/index.ts'),
    ])
    const { dossier } = readDossier(DOSSIER, 'bench')
    const found = new Map(
      reports.map((r) => {
        const bytes = Buffer.from(JSON.stringify(r))
        return [r.text, extract({ name: 'bench', bytes, format: 'jsonl', line: 1 }, dossier).extracted[0]!]
      }),
    )
    return (text) => positions(found.get(text)!.report, found.get(text)!.statements, dossier)
  },
}

/** A report of which nothing but its text is known. */
function bare(text: string): Report {
  const published = { value: null, precision: 'unknown', basis: 'unknown' } as const
  const rest = { title: null, url: null, outlet: null, byline: null, file: null, published }
  return { id: 'bench', sha256: '0'.repeat(64), text, ...rest }
}

/** Read before the clock runs: how long a process takes until it is warm is told apart, as the time to the first statement. */
const WARM_UP = 500

const [task = '', count = '500'] = process.argv.slice(2)
const make = TASKS[task]
if (!make) throw new Error(`no task "${task}"; there are ${Object.keys(TASKS).join(', ')}`)
const reports = [...workload(Number(count))]
const read = await make(reports)
for (const r of reports.slice(0, WARM_UP)) read(r.text, JSON.stringify(r))
const started = performance.now()
for (const r of reports) read(r.text, JSON.stringify(r))
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }))
