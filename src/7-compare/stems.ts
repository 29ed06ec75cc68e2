/** Words by their stems, with their places: what says the same in other words shares them. */
import { EVERYDAY } from '../lang/en/quoted-words.ts'
import type { Span } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { terms } from '../text/terms.ts'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

export interface Sentence {
  span: Span
  stems: ReadonlySet<string>
}

/** Stems of the words that tell something. */
export function stemsOf(text: string): Set<string> {
  const found = [...text.matchAll(WORD)].filter((m) => !EVERYDAY.has(m[0].toLowerCase().replaceAll('’', "'")))
  return new Set(found.flatMap((m) => terms(m[0])))
}

/** A report is set beside several others: its sentences are read once. The answer is the same without. */
const read = new Map<string, readonly Sentence[]>()
const MOST = 100

export function sentencesOf(text: string): readonly Sentence[] {
  const found = read.get(text) ?? sentences(text).map((span) => ({ span, stems: stemsOf(text.slice(...span)) }))
  read.delete(text) // what was asked for last is kept longest
  read.set(text, found)
  if (read.size > MOST) read.delete(read.keys().next().value!)
  return found
}

/** How many of the one are in the other. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const stem of a) if (b.has(stem)) n++
  return n
}

/** The sentence that holds most of the stems; null when none holds the least share. */
export function nearest(stems: ReadonlySet<string>, among: readonly Sentence[], least: number): Sentence | null {
  let best: Sentence | null = null
  let most = 0
  for (const one of among) {
    const n = shared(stems, one.stems)
    if (n > most) {
      most = n
      best = one
    }
  }
  return stems.size > 0 && most / stems.size >= least ? best : null
}

/** Letters and figures alone, and for each the place it came from: to find words in a row whatever stands between them. */
export function letters(text: string): { folded: string; at: number[] } {
  let folded = ' '
  const at = [0]
  for (const m of text.matchAll(WORD)) {
    const word = m[0].toLowerCase().replaceAll('’', "'")
    for (let i = 0; i < word.length; i++) at.push(m.index + Math.min(i, m[0].length - 1))
    at.push(m.index + m[0].length)
    folded += `${word} `
  }
  return { folded, at }
}

/** Where the words stand in a row; null when they do not. */
export function findRow(words: string, { folded, at }: ReturnType<typeof letters>): Span | null {
  const wanted = letters(words).folded
  const i = wanted.trim() ? folded.indexOf(wanted) : -1
  return i < 0 ? null : [at[i + 1]!, at[i + wanted.length - 2]! + 1]
}
