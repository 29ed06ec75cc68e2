/** A report and its attributions as sets of words, so that marks, outer punctuation and white space decide nothing. */
import type { Kind, Span } from '../../src/model/types.ts'
import { quotedUnits } from './quotes.ts'
import { FUNCTION_WORDS, STATEMENT_CUES } from './statement-cues.ts'
import { isSpace, type Pair, shared, strip, stripEnds, wholeIndex, wordSpans } from './text.ts'

type Words = ReadonlySet<number>

/** What a prediction says of the speaker; `mentions` stand in gold only. */
export interface NamedSpeaker {
  name?: string | null
  span?: Span | null
  mentions?: Span[]
}

/** An attribution of gold or of a prediction, as the files have it. */
export interface AttributionLike {
  source?: Span[]
  cue?: Span[]
  content?: Span[]
  speaker?: NamedSpeaker | null
}

export class ScoredText {
  readonly text: string
  private readonly words: Pair[]
  private readonly wordAt: Int32Array
  private readonly quoted: Uint8Array

  constructor(text: string) {
    this.text = text
    this.words = wordSpans(text)
    this.wordAt = new Int32Array(text.length).fill(-1)
    for (const [i, [start, end]] of this.words.entries()) this.wordAt.fill(i, start, end)
    this.quoted = quotedUnits(text)
  }

  /** Trimmed pieces as [start, end) offsets, pieces that only white space parts joined into one. */
  pieces(spans: readonly Pair[]): Pair[] {
    const merged: [number, number][] = []
    for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const [start, end] = stripEnds(this.text, ...this.whole(span))
      if (start >= end) continue
      const last = merged.at(-1)
      if (last && strip(this.text.slice(last[1], start)) === '') last[1] = Math.max(end, last[1])
      else merged.push([start, end])
    }
    return merged
  }

  /** Indices of the words touched. Spans without a word (a cue ":") give the negated places of their characters. */
  wordSet(spans: readonly Pair[]): Words {
    const inside = new Set<number>()
    const marks = new Set<number>()
    for (const span of spans) {
      const [start, end] = this.whole(span)
      for (let k = start; k < end; k++) {
        if (this.wordAt[k]! >= 0) inside.add(this.wordAt[k]!)
        else if (wholeIndex(this.text, k) === k && !isSpace(this.text[k]!)) marks.add(-1 - k)
      }
    }
    return inside.size ? inside : marks
  }

  /** direct: 90 % of the words or more inside quotation marks; indirect: none; mixed: the rest. */
  kindOf(words: Words): Kind {
    let inside = 0
    for (const i of words) inside += this.quoted[i >= 0 ? this.words[i]![0] : -1 - i]!
    if (words.size === 0 || inside === 0) return 'indirect'
    return inside >= 0.9 * words.size ? 'direct' : 'mixed'
  }

  /** The words that are no function words. */
  bearing(words: Words): Words {
    return new Set([...words].filter((i) => !FUNCTION_WORDS.has(this.word(i))))
  }

  word(i: number): string {
    if (i >= 0) return this.text.slice(...this.words[i]!).toLowerCase()
    return String.fromCodePoint(this.text.codePointAt(-1 - i)!)
  }

  private whole([start, end]: Pair): Pair {
    return [wholeIndex(this.text, start), wholeIndex(this.text, end)]
  }
}

/** One attribution ready to be compared. */
export interface Scored {
  raw: AttributionLike
  content: Words
  source: Words
  cue: Words
  /** the source without function words, unless nothing else is in it */
  sourceBearing: Words
  /** the content's pieces, as one comparable text */
  verbatim: string
  kind: Kind
  /** quoted at least in part, or with a cue of saying */
  isStatement: boolean
}

export function scored(text: ScoredText, raw: AttributionLike): Scored {
  const [content, source, cue] = [raw.content, raw.source, raw.cue].map((spans) => text.wordSet(spans ?? [])) as [
    Words,
    Words,
    Words,
  ]
  const kind = text.kindOf(content)
  const bearing = text.bearing(source)
  return {
    raw,
    content,
    source,
    cue,
    sourceBearing: bearing.size ? bearing : source,
    verbatim: text.pieces(raw.content ?? []).join(' '),
    kind,
    isStatement: kind !== 'indirect' || [...cue].some((i) => STATEMENT_CUES.has(text.word(i))),
  }
}

/** Word F1 of two sets; two empty ones agree. */
export function overlapF1(a: Words, b: Words): number {
  return a.size || b.size ? (2 * shared(a, b)) / (a.size + b.size) : 1
}
