/** The whole record, piece by piece, as `export` writes it. */

import { type Analysis, analyse } from '../6-analyse/index.ts'
import { type Format, type Item, type Piece, type Publishable, publish } from '../8-publish/index.ts'
import type { Dossier, Variant } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { type Gathered, gather, kept } from './analysis.ts'
import { Bounds } from './bounds.ts'
import { disagreements } from './disagreements.ts'
import { dossierOf } from './dossier.ts'
import { edges } from './lineage.ts'
import { recordItems } from './lines.ts'
import { variants } from './variants.ts'

interface Wanted {
  /** takes the place of the record's own */
  dossier?: Dossier | undefined
  /** adds the PLOVER event code of each statement */
  plover?: boolean | undefined
}

/** The whole record in a format, with what its dossier gives. */
export async function recordPieces(
  store: Store,
  format: Format,
  { dossier, plover = false }: Wanted = {},
): Promise<AsyncGenerator<Piece>> {
  return publish(format, { ...(await publishable(store, dossier)), plover })
}

async function publishable(store: Store, other?: Dossier): Promise<Publishable> {
  const dossier = other ?? (await dossierOf(store))
  const all: Gathered = { lines: [], turns: [] }
  let known: Promise<Analysis | null> | undefined
  const analysis = () => (known ??= analysed(store, dossier, other ? all : null))
  const bounds = new Bounds()
  let pairs: Promise<Variant[]> | undefined
  const paired = () => (pairs ??= variants(store, { bounds }))
  return {
    dossier,
    items: gathered(recordItems(store, other), all, other),
    lists: {
      commitments: async () => (await analysis())?.commitments ?? [],
      shifts: async () => (await analysis())?.shifts ?? [],
      deadlocks: async () => (await analysis())?.deadlocks ?? [],
      lineage: () => edges(store),
      variants: paired,
      disagreements: async () => disagreements(store, { pairs: await paired(), bounds }),
      bounds: () => bounds.list(),
    },
  }
}

/** From what the record keeps, as `shifts` and `deadlocks` answer; another dossier has only what was gathered on the way. */
async function analysed(store: Store, dossier: Dossier | null, gathered: Gathered | null): Promise<Analysis | null> {
  if (!dossier) return null
  const { lines, turns } = gathered ?? (await kept(store))
  return analyse(lines, dossier, turns)
}

async function* gathered(items: AsyncIterable<Item>, all: Gathered, dossier?: Dossier): AsyncGenerator<Item> {
  for await (const item of items) {
    if (dossier) gather(all, item.report, item.statements, dossier)
    yield item
  }
}
