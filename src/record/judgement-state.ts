/** Whether judgements have an effect, and why not. */
import { findsItsWords } from '../judgements/index.ts'
import type { JudgementRow } from '../store/contract/judgements.ts'
import type { Item, Store } from '../store/contract.ts'

/** `applies`; or taken back; or its report is not in the record; or it no longer finds its words there. */
export type State = 'applies' | 'taken back' | 'its report is not here' | 'its words are not found'

export type Stated = JudgementRow & { state: State }

export async function withState(store: Store, rows: readonly JudgementRow[]): Promise<Stated[]> {
  const items = new Map<string, Item | null>()
  const found: Stated[] = []
  for (const row of rows) found.push({ ...row, state: await stateOf(store, row, items) })
  return found
}

async function stateOf(
  store: Store,
  { judgement, stands }: JudgementRow,
  items: Map<string, Item | null>,
): Promise<State> {
  if (!stands) return 'taken back'
  const report = 'words' in judgement ? judgement.words.report : judgement.kind === 'set' ? judgement.report : null
  if (report === null) return 'applies'
  if (!items.has(report)) items.set(report, await store.report(report))
  const item = items.get(report)
  if (!item) return 'its report is not here'
  return findsItsWords(item.report, item.statements, judgement) ? 'applies' : 'its words are not found'
}

/** Judgements that stand and whose report is here, but whose words are not found in it. */
export async function lost(store: Store): Promise<Stated[]> {
  const rows = await withState(store, await store.judgements({ standing: true }))
  return rows.filter(({ state }) => state === 'its words are not found')
}
