/** Whether the right speaker is named, on GUM news, where gold coreference says who each one is. */
import { join } from 'node:path'
import { measureActors } from './actors.ts'
import { allByOne, byNearest } from './constants.ts'
import { DATA, readJsonl } from './data.ts'
import { type Measure, type Measured, prfDetail, short } from './measure.ts'
import { asSource, predict } from './predict.ts'
import { type AttributionLike, overlapF1, type Scored } from './score/attribution-doc.ts'
import { type GoldReport, type Matched, matchReport } from './score/attribution-match.ts'
import { scoreReports, sum } from './score/attributions.ts'
import { sameSpeaker } from './score/speaker.ts'
import { PRONOUNS } from './score/statement-cues.ts'

const FILE = 'attribution/gum-news.jsonl.gz'

type Answers = Map<string, AttributionLike[]>

export function measureWho(): Measured {
  const gold = readJsonl<GoldReport>(join(DATA, FILE))
  const ours: Answers = new Map(predict(gold.map(asSource)).map((p) => [p.id, p.statements]))
  const one = changed(gold, ours, allByOne)
  const nearest = changed(gold, ours, byNearest)
  const both = (score: (answers: Answers) => number | null) => [
    { name: 'one name', value: score(one) },
    { name: 'nearest name', value: score(nearest) },
  ]
  return {
    measures: [
      speakerMeasure(gold, ours, both),
      pronounMeasure(gold, ours, both),
      recallMeasure(gold, ours),
      lenientMeasure(gold, ours),
      ...measureActors(),
    ],
    misses: gold.flatMap((g) => speakerMisses(g, match(g, ours))),
  }
}

type Change = (text: string, statements: readonly AttributionLike[]) => AttributionLike[]

// the constant answers keep the statements, so that only the naming is compared
function changed(gold: readonly GoldReport[], ours: Answers, change: Change): Answers {
  return new Map(gold.map((g) => [g.id, change(g.text, ours.get(g.id) ?? [])]))
}

const match = (g: GoldReport, answers: Answers) => matchReport(g, answers.get(g.id) ?? [], 'all')

function tally(gold: readonly GoldReport[], answers: Answers) {
  return sum(
    scoreReports(
      gold,
      [...answers].map(([id, attributions]) => ({ id, attributions })),
    ),
  )
}

type Both = (score: (answers: Answers) => number | null) => Measure['constants']

function speakerMeasure(gold: readonly GoldReport[], ours: Answers, both: Both): Measure {
  const f1 = (answers: Answers) => tally(gold, answers).prf('all', 'speaker').f1
  const detail = prfDetail(tally(gold, ours).prf('all', 'speaker'))
  return {
    id: 'who.speaker',
    label: 'right named speaker F1',
    value: f1(ours),
    detail,
    constants: both(f1),
    sets: [FILE],
    floored: true,
  }
}

function pronounMeasure(gold: readonly GoldReport[], ours: Answers, both: Both): Measure {
  const counts = (answers: Answers) => {
    const judged = gold.flatMap((g) => judgedPairs(match(g, answers))).filter((j) => j.pronoun)
    return { hits: judged.filter((j) => j.right).length, n: judged.length }
  }
  const share = (answers: Answers) => rate(counts(answers))
  const { hits, n } = counts(ours)
  const label = '– where the source is a pronoun'
  return {
    id: 'who.pronoun',
    label,
    value: share(ours),
    detail: `${hits}/${n}`,
    constants: both(share),
    sets: [FILE],
    floored: true,
  }
}

// how many of gold's statements the two measures above rest on
function recallMeasure(gold: readonly GoldReport[], ours: Answers): Measure {
  const { r, p } = tally(gold, ours).prf('all', 'content half')
  const label = '– statements found (content half)'
  return { id: 'who.found', label, value: r, detail: `P ${short(p)}`, constants: [], sets: [FILE], floored: false }
}

// contents found all but to the word
function lenientMeasure(gold: readonly GoldReport[], ours: Answers): Measure {
  const { r, p } = tally(gold, ours).prf('all', 'content lenient')
  const label = '– statements found (content lenient)'
  return { id: 'who.lenient', label, value: r, detail: `P ${short(p)}`, constants: [], sets: [FILE], floored: true }
}

const rate = ({ hits, n }: { hits: number; n: number }) => (n ? hits / n : null)

interface Judged {
  gold: Scored
  predicted: Scored
  pronoun: boolean
  right: boolean
}

/** Pairs with content F1 ≥ 0.5 whose speaker gold names. */
function judgedPairs({ text, pairs }: Matched): Judged[] {
  return pairs
    .filter(([g, p]) => g.raw.speaker?.name && overlapF1(g.content, p.content) >= 0.5)
    .map(([gold, predicted]) => ({
      gold,
      predicted,
      pronoun: gold.source.size > 0 && [...gold.source].every((i) => PRONOUNS.has(text.word(i))),
      right: sameSpeaker(text, gold.raw.speaker!, predicted.raw.speaker ?? {}),
    }))
}

function speakerMisses(g: GoldReport, matched: Matched): string[] {
  return judgedPairs(matched)
    .filter((j) => !j.right)
    .map(({ gold, predicted }) => {
      const source = (gold.raw.source ?? []).map(([s, e]) => g.text.slice(s, e)).join(' … ')
      const at = gold.raw.content?.[0]?.[0] ?? 0
      const given = predicted.raw.speaker?.name ?? 'nobody'
      return `SPEAKER  ${g.id}:${at} {${source}} gold ${gold.raw.speaker?.name}, found ${given}`
    })
}
