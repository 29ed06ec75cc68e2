/** Reports to fill a record with, fast: the rooms read each tale once, and every story's own names and words are put into what they found. */
import type { Related } from '../src/4-lineage/index.ts'
import { idOf, sha256Of } from '../src/model/hash.ts'
import type { Statement } from '../src/model/types.ts'
import { extract } from '../src/pipeline.ts'
import type { Item } from '../src/store/contract.ts'
import { newsOf, type Plan, plans, taleOf, Wording, worded } from './news.ts'
import { type WorkReport, workload } from './workload.ts'

/** Reports one after another, without end. */
export interface Archive {
  /** as the record takes it; made from what the rooms found in the tale */
  made: () => Item
  /** read by the rooms from its text */
  read: () => Item
  /** what two of its reports are to each other by the way they were made; undefined where only comparing tells */
  planned?: (a: string, b: string) => Related | null
}

const readWhole = (report: WorkReport): Item =>
  extract({ name: 'bench', bytes: Buffer.from(JSON.stringify(report)), format: 'jsonl', line: 1 }).extracted[0]!

/** The mixed archive of news.ts. */
export function newsArchive(): Archive {
  const all = plans()
  const known = new Map<string, string>()
  const next = () => {
    const plan = all.next().value!
    known.set(`n${plan.number}`, `${plan.story} ${plan.tale} ${plan.pen}`)
    return plan
  }
  const planned = (a: string, b: string) => edgeOf(a, b, known.get(a)!.split(' '), known.get(b)!.split(' '))
  return { made: () => variation(next()), read: () => readWhole(newsOf(next())), planned }
}

function edgeOf(from: string, to: string, [story, tale, pen]: string[], other: string[]): Related | null {
  if (story !== other[0] || tale !== other[1]) return null
  const kind = pen === other[2] ? 'copy' : 'rewrite'
  return { from, to, kind, credit: null, direction: 'unknown', score: 0.9, why: [{ rule: 'planned', score: 0.9 }] }
}

const found = new Map<string, Item>()

/** Words of another story are as long as those of the tale, so that spans stay right; statements beyond the cut go. */
function variation(plan: Plan): Item {
  const at = `${plan.tale} ${plan.pen}`
  const base = found.get(at) ?? readWhole({ ...newsOf(plan), text: taleOf(plan.tale)[plan.pen] })
  found.set(at, base)
  const id = `n${plan.number}`
  const text = worded(plan, base.report.text)
  const words = new Wording(plan.story)
  const whole = ({ content, source }: Statement) => [...content, ...source].every(([, end]) => end <= text.length)
  const statements = base.statements.filter(whole).map((s): Statement => {
    const name = s.speaker.name && words.of(s.speaker.name)
    return { ...s, id: idOf(id, s.id), speaker: { ...s.speaker, name } }
  })
  const published = { ...base.report.published, value: plan.published }
  const report = { ...base.report, id, text, sha256: sha256Of(text), outlet: plan.outlet, published }
  return { ...base, report, statements }
}

/** The costliest there is: every report is made of the same few sentences (workload.ts) by another name. */
export function alikeArchive(): Archive {
  const bases = [...workload(300)].map(readWhole).filter(({ report }) => report.text.includes(NAME))
  let number = 0
  const made = () => alike(bases[number % bases.length]!, number++)
  return { made, read: made }
}

const NAME = 'Lindqvist'

/** The same report by another name of nine letters and of another day. */
function alike(base: Item, number: number): Item {
  const letters = [...idOf(String(number))].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  const item: Item = JSON.parse(JSON.stringify(base).replaceAll(NAME, `B${letters.slice(0, 8).join('')}`))
  const id = `a${number}`
  const { text, published } = item.report
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 4_000))).toISOString().slice(0, 10)
  const report = { ...item.report, id, sha256: sha256Of(text), published: { ...published, value: day } }
  return { ...item, report, statements: item.statements.map((s) => ({ ...s, id: idOf(id, s.id) })) }
}
