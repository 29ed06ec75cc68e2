/**
 * The affiliation matrix: who (party, speaker) × proposals, as CSV. Two columns a proposal, statements for it and against
 * it, because one number would hide that somebody said both; what is neither is in no cell.
 */
import type { Position, Statement } from '../model/types.ts'
import { csvLine } from './csv.ts'
import type { Publishable } from './publishable.ts'

const SIDES = [
  ['for', 1],
  ['against', -1],
] as const

/** Every counted position: whose it is, and the column it counts in. */
function countedIn(statement: Statement): { row: string; column: string }[] {
  return statement.positions.flatMap((position) => {
    const side = SIDES.find(([, polarity]) => polarity === position.polarity)
    return side ? [{ row: rowOf(statement, position), column: `${position.proposal} ${side[0]}` }] : []
  })
}

/** A position told of another party is that party's, whoever told it. */
function rowOf({ speaker }: Statement, { holder }: Position): string {
  const other = holder !== null && holder !== speaker.party
  return JSON.stringify([holder ?? speaker.party ?? '', other ? '' : (speaker.name ?? '')])
}

export async function* matrix({ items, dossier }: Publishable): AsyncGenerator<string> {
  const rows = new Map<string, Map<string, number>>()
  for await (const { statements } of items) for (const s of statements) count(rows, s)
  const columns = (dossier?.proposals ?? []).flatMap(({ id }) => SIDES.map(([side]) => `${id} ${side}`))
  yield csvLine(['party', 'speaker', ...columns])
  for (const row of [...rows.keys()].sort()) {
    const [party, speaker]: [string, string] = JSON.parse(row)
    yield csvLine([party, speaker, ...columns.map((c) => rows.get(row)!.get(c) ?? 0)])
  }
}

function count(rows: Map<string, Map<string, number>>, statement: Statement): void {
  for (const { row, column } of countedIn(statement)) {
    const cells = rows.get(row) ?? new Map<string, number>()
    rows.set(row, cells.set(column, (cells.get(column) ?? 0) + 1))
  }
}
