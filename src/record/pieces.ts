/** The whole record, piece by piece, as `export` writes it. */
import { type Format, publish } from '../8-publish/index.ts'
import type { Dossier } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { Gathering } from './analysis.ts'
import { disagreements } from './disagreements.ts'
import { dossierOf } from './dossier.ts'
import { lineage } from './lineage.ts'
import { recordLines } from './lines.ts'
import { variants } from './variants.ts'

/** The whole record in a format, with what its dossier gives. */
export async function recordPieces(store: Store, format: Format, dossier?: Dossier): Promise<AsyncGenerator<string>> {
  const followed = dossier ?? (await dossierOf(store))
  const all = followed ? new Gathering(followed) : null
  const lines = recordLines(store, dossier, (report, statements) => all?.add(report, statements))
  return publish(format, lines, async () => ({
    ...all?.analysis(),
    lineage: await lineage(store),
    variants: await variants(store),
    disagreements: await disagreements(store),
  }))
}
