/**
 * Suggested proposals: how many of gold's with three or more statements are among the first fifteen. One is, when linking with a
 * suggestion alone finds half of its gold statements (of those that were found at all) and half of what it links is about it.
 */
import { rarityOf } from '../src/4-lineage/index.ts'
import { positions, suggestProposals } from '../src/5-positions/index.ts'
import type { Dossier, Proposal } from '../src/model/types.ts'
import { fold } from '../src/text/terms.ts'
import { asPrediction } from './dossiers.ts'
import type { Measure } from './measure.ts'
import type { Predicted } from './predict.ts'
import { type Beside, pairDossier } from './score/dossier.ts'
import type { GoldDossier } from './score/dossier-types.ts'

const FIRST = 15
const STATEMENTS = 3
const ENOUGH = 0.5

export interface Read {
  name: string
  sets: string[]
  gold: GoldDossier
  own: Predicted[]
  beside: Beside
  /** whose parties are known */
  dossier: Dossier | null
}

export function suggested(read: Read): Measure {
  const { name, sets, own } = read
  const wanted = wantedOf(read.gold)
  const names = own.flatMap((p) => p.statements.flatMap((s) => [s.speaker.name ?? '', s.speaker.affiliation ?? '']))
  const suggestions = suggestProposals(own, [...new Set(names)], (word) => rarityOf(fold(word)), FIRST)
  const found = new Set(suggestions.flatMap(({ proposal }) => meantBy(proposal, wanted, read)))
  return {
    id: `positions.suggested-${name}`,
    label: `${name}, proposals among the first ${FIRST} suggested`,
    value: found.size / wanted.length,
    detail: `${found.size} of ${wanted.length}`,
    constants: [],
    sets,
    floored: true,
  }
}

function wantedOf({ statements }: GoldDossier): string[] {
  const counts = new Map<string, number>()
  for (const { positions: list = [] } of statements)
    for (const id of new Set(list.map((p) => p.proposal ?? ''))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].filter(([id, n]) => id !== '' && n >= STATEMENTS).map(([id]) => id)
}

/** Gold's proposals that this suggestion stands for. */
function meantBy(proposal: Proposal, wanted: readonly string[], { gold, own, beside, dossier }: Read): string[] {
  const alone = { title: null, parties: dossier?.parties ?? [], proposals: [proposal] }
  const linked = own.map((p) => ({ ...p, statements: positions(p.report, p.statements, alone) }))
  const matched = pairDossier(
    gold,
    asPrediction(linked, (p) => p.statements, alone),
    beside,
  ).flatMap((pair) => pair.matched)
  const links = matched.filter((m) => (m.predicted.positions ?? []).length > 0)
  return wanted.filter((id) => {
    const about = (m: (typeof matched)[number]) => (m.gold.positions ?? []).some((p) => p.proposal === id)
    const right = links.filter(about).length
    return right >= ENOUGH * links.length && right >= ENOUGH * matched.filter(about).length && right > 0
  })
}
