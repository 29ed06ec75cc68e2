/** What a report tells outright of a change of position, in its own words or in what it quotes. */
import { HARDENED, LET_GO, NOT_TURNED, TURNED } from '../lang/en/turns.ts'
import type { Dossier, Report, Span, Turn } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { wordsOf } from '../text/spans.ts'
import { elementsOf } from './elements.ts'
import { firstParty, partyIn, personIn } from './holder.ts'
import { proposalsIn, type Scene } from './link.ts'
import { compiled } from './patterns.ts'

const any = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const KINDS = [
  { pattern: any(TURNED), direction: 'reversal', behind: false },
  { pattern: any(LET_GO), direction: 'softening', behind: true },
  { pattern: any(HARDENED), direction: 'hardening', behind: true },
] as const
const NOT = any(NOT_TURNED)
const DENIED = /(?:n['’]t|\bnot|\bnever|\bwithout)\s+(?:\p{L}+\s+)?$/iu

/** In the order of the text; words are the sentence that tells it. */
export function turnsIn(report: Report, dossier: Dossier | null): Turn[] {
  if (!dossier || !KINDS.some(({ pattern }) => pattern.test(report.text))) return []
  const { text } = report
  const scene: Scene = { text, elements: elementsOf(text), sentences: sentences(text), compiled: compiled(dossier) }
  return scene.sentences.flatMap((_, i) => turnIn(report, scene, i, dossier) ?? [])
}

function turnIn(report: Report, scene: Scene, i: number, dossier: Dossier): Turn | null {
  const span = scene.sentences[i]!
  const sentence = scene.text.slice(...span)
  for (const { pattern, direction, behind } of KINDS) {
    const m = pattern.exec(sentence)
    const lead = m ? sentence.slice(Math.max(0, m.index - 40), m.index) : ''
    if (!m || NOT.test(lead) || DENIED.test(lead)) continue
    const end = m.index + m[0].length
    const rest: Span = [span[0] + end, span[1]]
    const of = behind || /\b(?:in|of|for|on|over)$/i.test(m[0])
    const proposal = of ? proposalsIn(scene, rest)[0] : turnedFrom(scene, i)
    const who = holderOf(scene, i, [m.index, end], of, dossier)
    if (!proposal || !who) continue
    return {
      ...who,
      proposal,
      direction,
      report: report.id,
      words: wordsOf(scene.text, [span]),
      published: report.published.value,
    }
  }
  return null
}

/** "He changed tack": what he had said is in the sentence before. */
function turnedFrom(scene: Scene, i: number): string | undefined {
  const before = scene.sentences[i - 1]
  const earlier = before ? proposalsIn(scene, before) : []
  const here = proposalsIn(scene, scene.sentences[i]!)
  return earlier.find((p) => here.includes(p)) ?? earlier.at(-1) ?? here[0]
}

/** Who is named before the words of change, else behind them ("the shift in her position"), else first in the sentence before. */
function holderOf(
  { text, sentences: all }: Scene,
  i: number,
  [, to]: Span,
  of: boolean,
  dossier: Dossier,
): { party: string; speaker: string | null } | null {
  const [start, end] = all[i]!
  const before = all[i - 1]
  const lead = text.slice(start, start + to)
  const rest = of ? text.slice(start + to, end) : ''
  const party = partyIn(lead, dossier) ?? (rest ? firstParty(rest, dossier) : null)
  if (party) return { party, speaker: personIn(lead, party, dossier) ?? personIn(rest, party, dossier) }
  const earlier = before ? text.slice(...before) : ''
  const told = firstParty(earlier, dossier) ?? partyIn(text.slice(start, end), dossier)
  return told ? { party: told, speaker: personIn(earlier, told, dossier) } : null
}
