/** An expert's view of somebody, which a rewrite tells as what that person wants, means or will do. */
import { EXPERTS, INNER } from '../lang/en/views.ts'
import type { Disagreement, Span, Statement } from '../model/types.ts'
import { type Sentence, sentencesOf, shared } from './stems.ts'
import { type Derived, disagreement, placeIn, type Told } from './told.ts'

/** Share of the telling words of the expert's sentence that the rewrite must have, in one sentence or with the next, and how many. */
const SHARE = 0.5
const FEWEST = 5

/** Only rewrites: who copies keeps the expert's name beside the words, and an update is told by others. */
export function viewsGivenAway(pair: Derived): Disagreement[] {
  if (pair.kind !== 'rewrite') return []
  const there = viewsOf(pair.from)
  if (there.length === 0) return []
  const here = tellings(pair.to, there)
  const best = new Map<string, { found: Disagreement; share: number }>()
  for (const view of there) {
    const telling = here
      .filter(({ names }) => names.includes(view.of))
      .map((one) => ({ one, share: shareOf(view, one) }))
    const enough = telling.filter(
      ({ one, share }) => share >= SHARE && shared(view.sentence.stems, one.stems) >= FEWEST,
    )
    const [most] = enough.sort((a, b) => a.one.stems.size - b.one.stems.size) // one sentence before two
    const at = String(most?.one.span)
    if (most && most.share > (best.get(at)?.share ?? 0))
      best.set(at, { found: given(pair, view, most.one.span, most.share), share: most.share })
  }
  return [...best.values()].map(({ found }) => found)
}

interface View {
  /** who holds it, as the expert says: a surname */
  of: string
  expert: string
  sentence: Sentence
}

/** What experts say of the inside of somebody who is named. */
function viewsOf({ report, statements }: Told): View[] {
  const sentences = sentencesOf(report.text)
  return statements
    .filter((one) => isExpert(one, report.text))
    .flatMap((one) => {
      const [start, end] = wholeOf(one)
      const sentence = sentences.find(({ span }) => start < span[1] && span[0] < end)
      const words = report.text.slice(start, end)
      const of = sentence && holderIn(words)
      return of && of !== surname(one.speaker.name ?? '')
        ? [{ of, expert: one.speaker.name ?? 'experts', sentence }]
        : []
    })
}

/** By the role, or by the words that name the source and those around them. */
function isExpert({ speaker, source }: Statement, text: string): boolean {
  const named = source.map(([start, end]) => text.slice(start, end)).join(' ')
  if (EXPERTS.test(`${speaker.role ?? ''} ${named}`)) return true
  const last = surname(speaker.name ?? '')
  const first = last ? text.indexOf(last) : -1
  return first >= 0 && speaker.basis !== 'unnamed' && EXPERTS.test(clauseAfter(text, first + last.length))
}

/** "…, a senior fellow at the institute, said": what a name is told to be where it first stands. */
const clauseAfter = (text: string, at: number): string => /^, [^.!?\n"“”]{0,90}/.exec(text.slice(at))?.[0] ?? ''

/** The person whose inside the words tell: a capitalised word up to a few words before "wants", "aim", "is determined". */
function holderIn(words: string): string | null {
  const inner = INNER.exec(words)
  if (!inner) return null
  const before = words.slice(Math.max(0, inner.index - 40), inner.index).match(/\p{Lu}[\p{L}-]+/gu)
  return before?.at(-1) ?? null
}

/** One sentence, or two, of the rewrite that no expert is named for. */
interface Telling {
  span: Span
  stems: ReadonlySet<string>
  names: string[]
}

function tellings({ report, statements }: Told, views: readonly View[]): Telling[] {
  const experts = new Set(views.map(({ expert }) => surname(expert)).filter(Boolean))
  const sentences = sentencesOf(report.text)
  const isFree = ({ span }: Sentence): boolean => {
    const words = report.text.slice(...span)
    if (EXPERTS.test(words) || [...experts].some((name) => words.includes(name))) return false
    return !statements.some((one) => touches(one, span) && isExpert(one, report.text))
  }
  return sentences.flatMap((one, i) => {
    const words = report.text.slice(...one.span)
    if (!isFree(one) || !INNER.test(words)) return []
    const names = [...words.matchAll(/\p{Lu}[\p{L}-]+/gu)].map((m) => m[0])
    const next = sentences[i + 1]
    const alone = { span: one.span, stems: one.stems, names }
    if (!next || !isFree(next) || report.text.slice(one.span[1], next.span[0]).includes('\n')) return [alone]
    const both = { span: [one.span[0], next.span[1]] as Span, stems: new Set([...one.stems, ...next.stems]), names }
    return [alone, both]
  })
}

const shareOf = ({ sentence }: View, { stems }: Telling): number => shared(sentence.stems, stems) / sentence.stems.size

function given(pair: Derived, { of, expert, sentence }: View, span: Span, share: number): Disagreement {
  const note = `${expert} says this of ${of}; the rewrite tells it as ${of}’s own`
  const why = { rule: 'an expert’s view without the expert', score: Number(share.toFixed(2)) }
  return disagreement('attribution', true, [placeIn(pair.from, sentence.span), placeIn(pair.to, span)], note, why)
}

const wholeOf = ({ content }: Statement): Span => [content[0]![0], content.at(-1)![1]]
const touches = ({ content }: Statement, [start, end]: Span): boolean =>
  content.some(([from, to]) => from < end && start < to)
const surname = (name: string): string => name.split(/\s+/).at(-1) ?? ''
