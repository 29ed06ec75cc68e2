/** The record in its own shapes: one JSON document, or a line a report. */
import { SHAPE_VERSION } from '../model/schema.ts'
import { lineOf } from './line.ts'
import { ploverOf } from './plover.ts'
import { type Item, LISTS, type Publishable } from './publishable.ts'

export async function* json(record: Publishable): AsyncGenerator<string> {
  yield `{"version":${SHAPE_VERSION},"reports":[`
  let first = true
  for await (const item of record.items) {
    yield `${first ? '' : ','}\n${lineText(item, record)}`
    first = false
  }
  yield '\n]'
  for (const list of LISTS) {
    yield `,\n"${list}":[`
    let before = ''
    for await (const entry of (await record.lists?.[list]?.()) ?? []) {
      yield before + JSON.stringify(entry)
      before = ','
    }
    yield ']'
  }
  yield '}\n'
}

export async function* jsonl(record: Publishable): AsyncGenerator<string> {
  for await (const item of record.items) yield `${lineText(item, record)}\n`
}

function lineText({ report, statements }: Item, { plover }: Publishable): string {
  const coded = plover ? statements.map((s) => ({ ...s, plover: ploverOf(s)?.code ?? null })) : statements
  return JSON.stringify(lineOf(report, coded))
}
