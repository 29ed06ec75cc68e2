/** Are these the words of a quotation? What a fact-checker asks of one, with the words as typed. */
import type { CheckVerdict, Span } from '../../model/types.ts'
import { type Change, differences } from './compare.ts'
import type { QuotedWord } from './words.ts'

export interface Checked {
  verdict: Extract<CheckVerdict, 'exact' | 'cut' | 'altered'>
  /** the words of the quotation that answer, from the first in common to the last */
  span: Span
  /** side `a` is what was asked, side `b` the quotation; empty when exact */
  edit: Change[]
  /** words in common ÷ words asked */
  coverage: number
}

/**
 * `exact`: every word asked for stands there in a row, as a whole quotation or whole sentences of one. `cut`: they stand there, but the
 * sentence began before or went on, or words were left out at a mark. `altered`: any other difference. Null: other words.
 */
export function checkAgainst(asked: readonly QuotedWord[], quoted: readonly QuotedWord[]): Checked | null {
  const at = runOf(asked, quoted)
  if (at) return fromRun(quoted, at)
  const found = differences(asked, quoted)
  const coverage = found ? sharedOf(asked, found.coverage, quoted) : 0
  if (!found || !isEnough(found, coverage)) return null
  const edit = [
    ...found.edit.filter(({ where, a }) => where === 'inside' || a !== null),
    ...sentenceAround(quoted, found.core.b, found.edit),
  ]
  return { verdict: onlyLeftOut(edit) ? 'cut' : 'altered', span: found.core.b, edit: inOrder(edit), coverage }
}

/** Most of what was asked for, or half of it in a row: then it was meant to be this quotation. */
function isEnough({ evidence, run }: { evidence: number; run: number }, coverage: number): boolean {
  return evidence >= 2 && ((coverage >= 0.6 && run >= 2 && evidence >= 2.5) || (coverage >= 0.5 && run >= 4))
}

/** What more the quotation has in the same sentence, where the question ends with words of it. */
function sentenceAround(quoted: readonly QuotedWord[], core: Span, edit: readonly Change[]): Change[] {
  const from = quoted.findIndex((w) => w.span[0] === core[0])
  const to = quoted.findIndex((w) => w.span[1] === core[1]) + 1
  const taken = (where: Change['where']) => edit.some((d) => d.where === where && d.a !== null)
  return aroundRun(quoted, from, to).filter(({ where }) => !taken(where))
}

const PLACES: readonly Change['where'][] = ['start', 'inside', 'end']
const inOrder = (edit: Change[]): Change[] => edit.sort((x, y) => PLACES.indexOf(x.where) - PLACES.indexOf(y.where))

/** Where the words stand in a row; parts that only print joins ("U.S.") count as one word. */
function runOf(asked: readonly QuotedWord[], quoted: readonly QuotedWord[]): [number, number] | null {
  const wanted = asked.map((w) => w.key).join('')
  if (!wanted) return null
  for (let start = 0; start < quoted.length; start++) {
    let joined = ''
    for (let end = start; end < quoted.length && joined.length < wanted.length; end++) {
      if (end > start && quoted[end]!.gap === 'left-out') break
      joined += quoted[end]!.key
      if (joined === wanted && bounded(asked, quoted.slice(start, end + 1))) return [start, end + 1]
      if (!wanted.startsWith(joined)) break
    }
  }
  return null
}

/** The same letters in other words ("no where", "nowhere") are still the same words; figures are not: "1 32" is not "132". */
function bounded(asked: readonly QuotedWord[], run: readonly QuotedWord[]): boolean {
  const figures = (words: readonly QuotedWord[]) => words.filter((w) => /^\d/.test(w.key)).map((w) => w.key)
  return figures(asked).join(' ') === figures(run).join(' ')
}

function fromRun(quoted: readonly QuotedWord[], [from, to]: [number, number]): Checked {
  const edit = aroundRun(quoted, from, to)
  const span: Span = [quoted[from]!.span[0], quoted[to - 1]!.span[1]]
  return { verdict: edit.length > 0 ? 'cut' : 'exact', span, edit, coverage: 1 }
}

function aroundRun(quoted: readonly QuotedWord[], from: number, to: number): Change[] {
  const [before, after] = [sentenceBefore(quoted, from), sentenceAfter(quoted, to)]
  return [
    ...(before ? [{ where: 'start' as const, marked: false, a: null, b: before }] : []),
    ...(after ? [{ where: 'end' as const, marked: false, a: null, b: after }] : []),
  ]
}

/** What of the same sentence stands before; null when the words begin one. */
function sentenceBefore(quoted: readonly QuotedWord[], from: number): Span | null {
  let start = from
  while (start > 0 && !quoted[start]!.opens) start--
  return start < from ? [quoted[start]!.span[0], quoted[from - 1]!.span[1]] : null
}

function sentenceAfter(quoted: readonly QuotedWord[], to: number): Span | null {
  let end = to
  while (end < quoted.length && !quoted[end]!.opens) end++
  return end > to ? [quoted[to]!.span[0], quoted[end - 1]!.span[1]] : null
}

/** All that was asked for is there; only the quotation has more, where the question leaves words out at a mark or ends. */
function onlyLeftOut(edit: readonly Change[]): boolean {
  return edit.every(({ where, marked, a }) => a === null && (marked || where !== 'inside'))
}

/** From the share of the shorter one to the share of what was asked. */
function sharedOf(asked: readonly QuotedWord[], coverage: number, quoted: readonly QuotedWord[]): number {
  return Math.min(1, (coverage * Math.min(asked.length, quoted.length)) / asked.length)
}
