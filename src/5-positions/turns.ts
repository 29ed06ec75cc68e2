/** What a report tells outright of a change of position, in its own words or in what it quotes. */
import { HARDENED, LET_GO, NOT_TURNED, POSITION, REPLACED, TURNED } from '../lang/en/turns.ts'
import type { Dossier, Report, Span, Turn } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import { firstParty, partyIn, personIn } from './holder.ts'
import { proposalsIn } from './link.ts'
import { type Scene, sceneOf } from './scene.ts'

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
  const scene = sceneOf(report, dossier)
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
    const of = behind || (/\b(?:in|of|for|on|over)$/i.test(m[0]) && !POSITION.test(scene.text.slice(...rest)))
    const proposal = of
      ? (proposalsIn(scene, rest)[0] ?? (behind ? replacedIn(scene, [span[0], span[0] + m.index]) : undefined))
      : turnedFrom(scene, i)
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

/** "He changed tack": what he had said is in the sentence before; "She blinked" may open a report, and then it stands behind. */
function turnedFrom(scene: Scene, i: number): string | undefined {
  const at = (k: number) => (scene.sentences[k] ? proposalsIn(scene, scene.sentences[k]!) : [])
  const [earlier, here] = [at(i - 1), at(i)]
  return (
    earlier.find((p) => here.includes(p)) ?? earlier[0] ?? here[0] ?? (isShort(scene, i) ? at(i + 1).at(-1) : undefined)
  )
}

const SHORT = 40
const isShort = ({ sentences: all }: Scene, i: number): boolean => all[i]![1] - all[i]![0] <= SHORT

/** "They would accept guarantees in place of membership, giving up a demand": what is let go stands behind "in place of". */
function replacedIn(scene: Scene, [start, end]: Span): string | undefined {
  const m = REPLACED.exec(scene.text.slice(start, end))
  return m ? proposalsIn(scene, [start + m.index + m[0].length, end])[0] : undefined
}

type Holder = { party: string; speaker: string | null }

/** Who is named before the words of change, else behind them ("the shift in her position"), else who was told of before. */
function holderOf(
  { text, sentences: all }: Scene,
  i: number,
  [from, to]: Span,
  of: boolean,
  dossier: Dossier,
): Holder | null {
  const [start, end] = all[i]!
  const lead = text.slice(start, start + to)
  const rest = of ? text.slice(start + to, end) : ''
  // "…, giving up": of what stands before, the subject does it
  const aside = /,\s*$/.test(text.slice(start, start + from)) && /ing\b/.test(text.slice(start + from, start + to))
  const party =
    (aside ? firstParty(lead, dossier) : partyIn(lead, dossier)) ?? (rest ? firstParty(rest, dossier) : null)
  if (party) return { party, speaker: personIn(lead, party, dossier) ?? personIn(rest, party, dossier) }
  const sentence = text.slice(start, end)
  const back = PERSON.test(sentence) ? lastPerson(text.slice(Math.max(0, start - BACK), start), dossier) : null
  return back ?? beside([all[i - 1], all[i], end - start <= SHORT ? all[i + 1] : undefined], text, dossier)
}

/** In the sentence before, in this one, in the next. */
function beside(spans: readonly (Span | undefined)[], text: string, dossier: Dossier): Holder | null {
  for (const span of spans) {
    const words = span ? text.slice(...span) : ''
    const party = words ? firstParty(words, dossier) : null
    if (party) return { party, speaker: personIn(words, party, dossier) }
  }
  return null
}

/** Somebody is meant whose name stood before. */
const PERSON =
  /\b(?:he|she|a leader|the (?:leader|president|minister|prime minister|chancellor|chief|envoy|negotiator))\b/i
/** So many characters back. */
const BACK = 700

function lastPerson(before: string, dossier: Dossier): Holder | null {
  const found = dossier.parties.flatMap(({ id, people }) =>
    people.map((p) => ({
      at: Math.max(...[p.name, p.name.split(' ').at(-1)!, ...p.aliases].map((name) => before.lastIndexOf(name))),
      holder: { party: id, speaker: p.name },
    })),
  )
  const last = found.toSorted((a, b) => b.at - a.at)[0]
  return last && last.at >= 0 ? last.holder : null
}
