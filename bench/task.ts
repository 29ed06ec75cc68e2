/** One measured task in its own process: `node bench/task.ts TASK COUNT` prints seconds and peak memory as JSON. */
import { workload } from './workload.ts'

type Reader = (text: string, line: string) => unknown

const TASKS: Record<string, () => Promise<Reader>> = {
  /** the floor: tokens and sentences alone, with the fastest library */
  wink: async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd'])
    return (text) => nlp.readDoc(text).tokens().length()
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
}

const [task = '', count = '500'] = process.argv.slice(2)
const make = TASKS[task]
if (!make) throw new Error(`no task "${task}"; there are ${Object.keys(TASKS).join(', ')}`)
const read = await make()
const reports = [...workload(Number(count))]
for (const r of reports.slice(0, 20)) read(r.text, JSON.stringify(r))
const started = performance.now()
for (const r of reports) read(r.text, JSON.stringify(r))
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }))
