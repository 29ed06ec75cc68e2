/** Runs of capitalised words, before anybody asks what they name. One pass over the words. */
import { NOT_NAMES, ORGANISATION_WORDS, PARTICLES, PERSON_TITLES, SUFFIXES, TITLES } from '../lang/en/names.ts'
import type { Span } from '../model/types.ts'
import { isGivenName } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import type { Word } from '../text/words.ts'
import { organisationOf } from '../world/places.ts'

/** A word of a run; the possessive ending is off */
export interface Piece {
  text: string
  span: Span
  possessive: boolean
  /** a month that is somebody's surname here */
  isName?: boolean
}

export const CAPITAL = /^\p{Lu}/u
const ARABIC = /^(?:al|el|as|ash|an|ar|ad|at|bin|ibn|d|l)['’-]\p{Lu}/u
const POSSESSIVE = /['’](?:s|S)$/
const CONTRACTION = /['’](?:ll|re|ve|d|m|t)$/i
const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', '&'])

/** Words used in lower case more than with a capital inside a sentence: a capital that opens one means nothing for them. */
export function lowerWords(text: string, tokens: readonly Word[]): Set<string> {
  const bare = (word: string) => (word.length > 2 && /s$/i.test(word) ? word.replace(POSSESSIVE, '') : word)
  const balance = new Map<string, number>()
  tokens.forEach((w, i) => {
    if (!isCapital(w.text)) return
    const key = bare(w.text).toLowerCase()
    balance.set(key, (balance.get(key) ?? 0) - (opensSentence(text, tokens, i) ? 0 : 1))
  })
  for (const w of tokens) {
    const n = balance.get(w.text) ?? balance.get(bare(w.text))
    if (n !== undefined && !isCapital(w.text)) balance.set(bare(w.text), n + 1)
  }
  return new Set([...balance].filter(([, n]) => n > 0).map(([key]) => key))
}

/** Most words are plain lower case, and settled by their first letter. */
const PLAIN = /^[a-z]+$/

function isCapital(text: string): boolean {
  if (PLAIN.test(text)) return false
  return (CAPITAL.test(text) || ARABIC.test(text)) && !CONTRACTION.test(text)
}

/** Only blanks of one line between two tokens. */
function adjacent(text: string, a: Word, b: Word): boolean {
  const gap = text.slice(a.span[1], b.span[0])
  return gap.length < 4 && !/[^ \t\u00a0]/.test(gap)
}

/** "E." and "Jr." and "Mr." keep their full stop inside the name. */
function takesStop(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^\p{Lu}\.\p{Lu}/u.test(word) ||
    SUFFIXES.has(fold(word)) ||
    (word.length < 5 && TITLES.has(fold(word)))
  )
}

export function runAt(text: string, tokens: readonly Word[], from: number): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = []
  let at = from
  while (at < tokens.length && pieces.length < 14) {
    const token = tokens[at]!
    const before = tokens[at - 1]
    if (pieces.length && (!before || !adjacent(text, before, token))) break
    if (isCapital(token.text)) {
      const piece = pieceOf(token)
      pieces.push(piece)
      at++
      if (piece.possessive) break
      const stop = tokens[at]
      if (stop?.text === '.' && stop.span[0] === token.span[1] && takesStop(token.text)) {
        if (at + 1 >= tokens.length || /\n/.test(text.slice(stop.span[1], tokens[at + 1]!.span[0]))) break
        piece.span = [piece.span[0], stop.span[1]]
        at++
      }
      const suffix = suffixAt(text, tokens, at)
      if (suffix) at = suffix
      continue
    }
    const link = linkAt(text, tokens, at, pieces)
    if (!link) break
    for (; at < link; at++) pieces.push({ text: tokens[at]!.text, span: tokens[at]!.span, possessive: false })
  }
  return { pieces, next: at }
}

function pieceOf(token: Word): Piece {
  const possessive = POSSESSIVE.test(token.text) || /s['’]$/.test(token.text)
  const text = token.text.replace(POSSESSIVE, '')
  return { text, span: [token.span[0], token.span[0] + text.length], possessive }
}

/** ", Jr." goes with the name before it; returns the token after the comma. */
function suffixAt(text: string, tokens: readonly Word[], at: number): number | null {
  const comma = tokens[at]
  const suffix = tokens[at + 1]
  if (comma?.text !== ',' || !suffix || !SUFFIXES.has(fold(suffix.text)) || !CAPITAL.test(suffix.text)) return null
  return adjacent(text, comma, suffix) ? at + 1 : null
}

/** Lower-case words inside a name: "van der", "of Foreign Affairs". Returns the index of the capital they lead to. */
function linkAt(text: string, tokens: readonly Word[], at: number, pieces: readonly Piece[]): number | null {
  const first = tokens[at]!.text
  const particle = PARTICLES.has(first)
  if (!pieces.length || !(particle || CONNECTORS.has(first))) return null
  const ownOrganisation = pieces.some((p) => ORGANISATION_WORDS.has(fold(p.text))) || isTitle(pieces.at(-1)!)
  if (!particle && !(ownOrganisation && CONNECTORS.has(tokens[at]!.text) && tokens[at]!.text !== 'the')) return null
  if (tokens[at]!.text === 'and' && !pieces.some((p) => p.text === 'of' || p.text === 'for')) return null
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    if (i > at && !adjacent(text, tokens[i - 1]!, tokens[i]!)) return null
    const word = tokens[i]!.text
    if (CAPITAL.test(word)) return isStop(word) || (first === 'and' && startsName(word)) ? null : i
    if (particle ? !PARTICLES.has(word) : !CONNECTORS.has(word)) return null
  }
  return null
}

/** "… John Kelly and Sen. Hill": what follows "and" is somebody else. */
const startsName = (word: string): boolean => isGiven(word) || PERSON_TITLES.has(fold(word).replace(/\.$/, ''))

export function opensSentence(text: string, tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  return /[.!?:…"“”‘«»`'()[\]–—•]/.test(before.text) || /\n/.test(text.slice(before.span[1], tokens[at]!.span[0]))
}

/** "WHO" is a body, "who" is not. */
export function isStop(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase()) && !(/^\p{Lu}{2,}$/u.test(word) && organisationOf(word) !== undefined)
}

export function isGiven(word: string): boolean {
  const key = fold(word)
  return isGivenName(key) || (key.includes('-') && isGivenName(key.split('-')[0]!))
}

export function isTitle(piece: Piece): boolean {
  const key = fold(piece.text).replace(/\.$/, '')
  return TITLES.has(key) || (key.includes('-') && key.split('-').every((part) => TITLES.has(part)))
}

export function isOrganisation(pieces: readonly Piece[]): boolean {
  return pieces.some((p) => ORGANISATION_WORDS.has(fold(p.text)))
}

export const joined = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join(' ')
