/** What follows from all statements together: where each party stands, what it promises, what changed, what is stuck. */

import { turnsIn } from '../5-positions/index.ts'
import { type Analysis, analyse, deadlocksOf, type Held, heldIn } from '../6-analyse/index.ts'
import { lineOf } from '../8-publish/line.ts'
import type { Deadlock, Dossier, ExtractLine, Report, Statement, Turn } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { dossierOf } from './dossier.ts'
import { type FamilyOf, families } from './families.ts'
import { recordItems } from './lines.ts'

/** Nothing else can be a part of an answer. */
const bears = ({ positions, conditions = [] }: Statement): boolean => positions.length > 0 || conditions.length > 0

/** Of each report only what bears on the dossier, and what it tells of a change of position. */
export interface Gathered {
  lines: ExtractLine[]
  turns: Turn[]
}

/** Takes a report that is read anyhow. */
export function gather(all: Gathered, report: Report, statements: readonly Statement[], dossier: Dossier): void {
  const bearing = statements.filter(bears)
  if (bearing.length > 0) all.lines.push(lineOf(report, bearing))
  all.turns.push(...turnsIn(report, dossier))
}

/** As the record keeps it: no text is read. */
export async function kept(store: Store): Promise<Gathered> {
  const lines: ExtractLine[] = []
  for await (const { report, statements } of store.bearing()) lines.push(lineOf(report, statements))
  return { lines, turns: await store.turns() }
}

/** As another dossier would have it: every report is worked out anew. */
async function workedOut(store: Store, dossier: Dossier): Promise<Gathered> {
  const all: Gathered = { lines: [], turns: [] }
  for await (const { report, statements } of recordItems(store, dossier)) gather(all, report, statements, dossier)
  return all
}

/** A statement on which an answer rests. */
export interface Rested {
  statement: Statement
  report: string
  outlet: string | null
}

export interface Answers extends Analysis {
  dossier: Dossier
  held: Held[]
  statements: ReadonlyMap<string, Rested>
  /** reports that copy one another count once */
  family: FamilyOf
}

/** Everything that the record's dossier, or another, gives; null when there is none. */
export async function answersOf(store: Store, other?: Dossier): Promise<Answers | null> {
  const dossier = other ?? (await dossierOf(store))
  if (!dossier) return null
  const { lines, turns } = other ? await workedOut(store, other) : await kept(store)
  const statements = new Map<string, Rested>()
  for (const line of lines)
    for (const statement of line.statements)
      statements.set(statement.id, { statement, report: line.id, outlet: line.outlet })
  return { dossier, statements, family: await families(store), held: heldIn(lines), ...analyse(lines, dossier, turns) }
}

/** Deadlocks as they stood on a day, month or year (EDTF), with what moved later. */
export const deadlocksAt = ({ commitments, held, dossier, shifts }: Answers, at: string): Deadlock[] =>
  deadlocksOf(commitments, held, dossier, shifts, at)
