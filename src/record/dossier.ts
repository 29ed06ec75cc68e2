/** What the record follows: keeping a dossier, and working out party and positions of every statement anew. */

import { type Named, namesIn } from '../5-positions/index.ts'
import { readDossier } from '../dossier/index.ts'
import type { Dossier, Statement } from '../model/types.ts'
import type { KeptDossier } from '../store/contract/dossier.ts'
import type { Store } from '../store/contract.ts'
import { terms } from '../text/terms.ts'
import { recordLines } from './lines.ts'
import { refresh } from './refresh.ts'

/** The dossier the record keeps; null when it keeps none. */
export async function dossierOf(store: Store): Promise<Dossier | null> {
  return parsedDossier(await store.dossier())
}

export function parsedDossier(kept: KeptDossier | null): Dossier | null {
  return kept ? readDossier(kept.text, kept.name).dossier : null
}

type Progress = (reports: number) => void

/** Keeps a dossier that was read without errors, or none, and derives every report's statements with it. */
export async function useDossier(store: Store, kept: KeptDossier | null, onProgress?: Progress): Promise<void> {
  await store.keepDossier(kept)
  await refresh(store, onProgress ? { onProgress } : {})
}

/** Brings the dossier before back; false when none was ever kept. */
export async function undoDossier(store: Store, onProgress?: Progress): Promise<boolean> {
  if (!(await store.undoDossier())) return false
  await refresh(store, onProgress ? { onProgress } : {})
  return true
}

/** What a dossier matches in a record: statements of each party and proposal, and of each name by itself. */
export interface Matches {
  parties: { id: string; statements: number }[]
  proposals: { id: string; statements: number; names: Named[] }[]
  statements: number
}

export async function matchesOf(store: Store, dossier: Dossier): Promise<Matches> {
  const found: Statement[] = []
  for await (const line of recordLines(store, dossier)) found.push(...line.statements)
  const names = namesIn(
    found.map((s) => s.words ?? ''),
    dossier,
  )
  const having = (test: (s: Statement) => boolean) => found.filter(test).length
  return {
    parties: dossier.parties.map(({ id }) => ({ id, statements: having((s) => s.speaker.party === id) })),
    proposals: dossier.proposals.map(({ id }) => ({
      id,
      statements: having((s) => s.positions.some((p) => p.proposal === id)),
      names: names.filter((n) => n.proposal === id),
    })),
    statements: found.length,
  }
}

/** How many statements hold all words of a name, straight from the index: quick, and no more than a hint at what would match. */
export interface Hint {
  id: string
  names: { name: string; statements: number }[]
}

export async function hintsOf(store: Store, dossier: Dossier): Promise<{ parties: Hint[]; proposals: Hint[] }> {
  const count = async (name: string) => ({ name, statements: await store.countStatements({ terms: terms(name) }) })
  const hint = async (id: string, names: readonly string[]): Promise<Hint> => {
    const counted: Hint['names'] = []
    for (const name of new Set(names)) counted.push(await count(name))
    return { id, names: counted }
  }
  const parties: Hint[] = []
  for (const { id, name, aliases, people } of dossier.parties)
    parties.push(await hint(id, [name, ...aliases, ...people.map((p) => p.name)]))
  const proposals: Hint[] = []
  for (const { id, name, aliases } of dossier.proposals) proposals.push(await hint(id, [name, ...aliases]))
  return { parties, proposals }
}
