/** Who and when, on matched statements. */
import { dateIsRight, rightDates } from './dossier-dates.ts'
import type { MatchedStatement } from './dossier-pairs.ts'
import type { GoldDossier } from './dossier-types.ts'
import { type Accuracy, accuracyOf } from './dossier-values.ts'
import { meet, type Names } from './names.ts'
import { sameSet } from './text.ts'

export interface SpeakerScores {
  speaker: Accuracy
  /** only speakers whom the alias table knows */
  named: Accuracy
  /** by how the report refers to the speaker: name, pronoun, description … */
  byReference: Record<string, Accuracy>
  party: Accuracy
}

export function scoreSpeakers(matched: readonly MatchedStatement[], names: Names, gold: GoldDossier): SpeakerScores {
  const judged = matched.map((m) => ({ m, right: speakerIsRight(m, names) }))
  const known = names.knownParties()
  const references = [...new Set(judged.map(({ m }) => reference(m)))].sort()
  const rightOf = (list: typeof judged) => accuracyOf(list.map((j) => j.right))
  return {
    speaker: rightOf(judged),
    named: rightOf(judged.filter(({ m }) => names.canonical(m.gold.speaker))),
    byReference: Object.fromEntries(references.map((r) => [r, rightOf(judged.filter(({ m }) => reference(m) === r))])),
    party: accuracyOf(matched.map((m) => partyIsRight(m, names, known, Boolean(gold.parties?.length)))),
  }
}

const reference = (m: MatchedStatement) => m.gold.speakerCoref || 'none'

export function speakerIsRight({ gold, predicted }: MatchedStatement, names: Names): boolean {
  return names.same(gold.speaker, predicted.speaker?.name, gold.speakerSurface)
}

// null is right when gold's party is none of the dossier's
export function partyIsRight(
  { gold, predicted }: MatchedStatement,
  names: Names,
  known: ReadonlySet<string>,
  listed: boolean,
): boolean {
  const all = names.parties(gold.party)
  const g = listed ? new Set([...all].filter((party) => known.has(party))) : all
  const p = names.parties(predicted.speaker?.party)
  return meet(g, p) || (g.size === 0 && !meet(p, known)) || sameSet(g, p)
}

export interface DateScores {
  all: Accuracy
  dated: Accuracy
  undated: Accuracy
  /** gold takes a date or none */
  either: Accuracy
}

export function scoreDates(matched: readonly MatchedStatement[]): DateScores {
  const judged = matched.map((m) => ({
    options: rightDates(m.gold.date),
    right: dateIsRight(m.gold.date, m.predicted.said?.date),
  }))
  const must = (o: (string | null)[]) => !o.includes(null)
  const mustNot = (o: (string | null)[]) => o.every((x) => x === null)
  const of = (keep: (o: (string | null)[]) => boolean) =>
    accuracyOf(judged.filter((j) => keep(j.options)).map((j) => j.right))
  return { all: of(() => true), dated: of(must), undated: of(mustNot), either: of((o) => !must(o) && !mustNot(o)) }
}
