/** What follows from all statements together: where each party stands, what it promises, what changed, what is stuck. */

import { turnsIn } from '../5-positions/index.ts'
import { type Analysis, analyse, type Held, heldIn, type Turn } from '../6-analyse/index.ts'
import { lineOf } from '../8-publish/line.ts'
import type { Dossier, ExtractLine, Report, Statement } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { dossierOf } from './dossier.ts'
import { type FamilyOf, families } from './families.ts'
import { recordItems } from './lines.ts'

/** Nothing else can be a part of an answer. */
const bears = ({ positions, conditions = [] }: Statement): boolean => positions.length > 0 || conditions.length > 0

/** Takes reports one by one and keeps of each only what bears on the dossier. */
export class Gathering {
  readonly #dossier: Dossier
  readonly #lines: ExtractLine[] = []
  readonly #turns: Turn[] = []

  constructor(dossier: Dossier) {
    this.#dossier = dossier
  }

  add(report: Report, statements: readonly Statement[]): void {
    const bearing = statements.filter(bears)
    if (bearing.length > 0) this.#lines.push(lineOf(report, bearing))
    this.#turns.push(...turnsIn(report, this.#dossier))
  }

  analysis(): Analysis {
    return analyse(this.#lines, this.#dossier, this.#turns)
  }

  held(): Held[] {
    return heldIn(this.#lines)
  }
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
  const all = new Gathering(dossier)
  const statements = new Map<string, Rested>()
  for await (const { report, statements: found } of recordItems(store, other)) {
    all.add(report, found)
    for (const statement of found.filter(bears))
      statements.set(statement.id, { statement, report: report.id, outlet: report.outlet })
  }
  return { dossier, statements, family: await families(store), held: all.held(), ...all.analysis() }
}
