/** Proposal linking, and polarity, stance, holder and condition on the links that are right. */
import type { MatchedStatement } from './dossier-pairs.ts'
import type { GoldPosition, PredictedPosition } from './dossier-types.ts'
import { type Accuracy, accuracyOf, type MeanF1, type Rates, rates, setF1 } from './dossier-values.ts'
import { meet, type Names } from './names.ts'
import { grouped, shared } from './text.ts'

export interface PositionScores {
  linking: Rates
  polarity: Accuracy
  stance: Accuracy
  holder: Accuracy
  condition: Rates
  conditionWords: MeanF1
  /** "gold -> predicted" and how often, most frequent first */
  confusions: [string, number][]
}

interface Link {
  m: MatchedStatement
  gold: GoldPosition
  predicted: PredictedPosition
  sameHolder: boolean
}

export function scorePositions(matched: readonly MatchedStatement[], names: Names): PositionScores {
  const counts = matched.map((m) => linkCounts(m))
  const total = (field: 'hits' | 'gold' | 'predicted') => counts.reduce((n, c) => n + c[field], 0)
  const links = matched.flatMap((m) => linksOf(m, names))
  return {
    linking: rates(total('hits'), total('predicted'), total('hits'), total('gold')),
    polarity: accuracyOf(links.map(sideIsRight)),
    stance: accuracyOf(links.map(stanceIsRight)),
    holder: accuracyOf(links.map((l) => l.sameHolder)),
    ...conditions(links),
    confusions: confusions(links.filter((l) => !stanceIsRight(l))),
  }
}

function byProposal<T extends { proposal?: string | null }>(
  positions: readonly T[] | undefined,
): Map<string | null | undefined, T[]> {
  return grouped(positions ?? [], (p) => p.proposal)
}

function proposalsOf({ gold, predicted }: MatchedStatement) {
  const g = byProposal(gold.positions)
  const p = byProposal(predicted.positions)
  const doubtful = new Set([...g].filter(([, list]) => list.every((x) => x.doubtful)).map(([proposal]) => proposal))
  return { g, p, doubtful }
}

function linkCounts(m: MatchedStatement) {
  const { g, p, doubtful } = proposalsOf(m)
  const firm = (keys: Iterable<string | null | undefined>) => new Set([...keys].filter((k) => !doubtful.has(k)))
  return { gold: firm(g.keys()).size, predicted: firm(p.keys()).size, hits: shared(firm(g.keys()), firm(p.keys())) }
}

function linksOf(m: MatchedStatement, names: Names): Link[] {
  const { g, p, doubtful } = proposalsOf(m)
  const both = [...g.keys()].filter((k) => p.has(k) && !doubtful.has(k))
  return both.flatMap((k) => pairPositions(m, g.get(k)!, p.get(k)!, names))
}

// several positions on one proposal in one statement: those of the same holder are paired first
function pairPositions(
  m: MatchedStatement,
  gold: GoldPosition[],
  predicted: PredictedPosition[],
  names: Names,
): Link[] {
  const candidates = gold.flatMap((g) =>
    predicted.map((p) => ({ m, gold: g, predicted: p, sameHolder: sameHolder(m, g, p, names) })),
  )
  const used = new Set<unknown>()
  return [...candidates.filter((c) => c.sameHolder), ...candidates.filter((c) => !c.sameHolder)].filter((c) => {
    if (used.has(c.gold) || used.has(c.predicted)) return false
    used.add(c.gold).add(c.predicted)
    return true
  })
}

function sameHolder(m: MatchedStatement, g: GoldPosition, p: PredictedPosition, names: Names): boolean {
  const first = (...given: (string | null | undefined)[]) =>
    given.map((x) => names.parties(x)).find((s) => s.size) ?? new Set<string>()
  const { speaker } = m.predicted
  return meet(first(g.holder || m.gold.party, m.gold.speaker), first(p.holder, speaker?.party, speaker?.name))
}

function sideOf(stance: string | null | undefined, polarity: number | null | undefined): string {
  if (stance === 'conditional') return 'conditional'
  return polarity === 1 ? 'supports' : polarity === -1 ? 'against' : 'none'
}

const polarityOf = (p: { polarity?: number | null }) => (p.polarity === undefined ? 0 : p.polarity)

function sideIsRight({ gold, predicted }: Link): boolean {
  const right = new Set([gold.stance, ...(gold.alsoStance ?? [])].map((s) => sideOf(s, polarityOf(gold))))
  if (gold.condition) right.add('conditional')
  if (right.has(sideOf(predicted.stance, polarityOf(predicted)))) return true
  const sided = gold.polarity === 1 || gold.polarity === -1
  return gold.stance === 'conditional' && Boolean(predicted.condition) && sided && predicted.polarity === gold.polarity
}

function stanceIsRight({ gold, predicted }: Link): boolean {
  return predicted.stance === gold.stance || (gold.alsoStance ?? []).includes(predicted.stance ?? '')
}

function conditions(links: readonly Link[]): { condition: Rates; conditionWords: MeanF1 } {
  const inGold = links.filter((l) => l.gold.condition)
  const both = inGold.filter((l) => l.predicted.condition)
  const words = both.map(({ m, gold, predicted }) => {
    return setF1(
      m.words.of(gold.conditionSpan ? [gold.conditionSpan] : []),
      m.words.of(predicted.condition?.text ?? []),
    )
  })
  const given = links.filter((l) => l.predicted.condition).length
  const mean = words.length ? words.reduce((a, b) => a + b, 0) / words.length : null
  return {
    condition: rates(both.length, given, both.length, inGold.length),
    conditionWords: { meanF1: mean, n: words.length },
  }
}

function confusions(wrong: readonly Link[]): [string, number][] {
  const groups = grouped(wrong, (l) => `${l.gold.stance} -> ${l.predicted.stance ?? 'None'}`)
  return [...groups].map(([key, list]): [string, number] => [key, list.length]).sort((a, b) => b[1] - a[1])
}
