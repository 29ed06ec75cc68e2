/**
 * The names of a report, found once: runs of capitalised words, parted into titles before the name and the name itself.
 * One pass over the words; nothing here decides who is who (see `people.ts`).
 */
import { FEMALE_NAMES, MALE_NAMES } from '../lang/en/given.ts'
import {
  FEMALE_HONORIFICS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_HONORIFICS,
  MALE_NOUNS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PARTY_PLURALS,
  PERSON_TITLES,
  SUFFIXES,
  TITLES,
} from '../lang/en/names.ts'
import { REPORTING } from '../lang/en/reporting.ts'
import type { Span } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { type Word, words } from '../text/words.ts'
import { organisationOf, placeOf } from '../world/places.ts'
import { hintAfter, isKin } from './beside.ts'

export type Gender = 'male' | 'female' | null
export type MentionKind = 'person' | 'organisation' | 'place' | 'unsure'

export interface Mention {
  /** the name alone, without titles and without a possessive ending */
  span: Span
  /** from the first title to the end of the name */
  whole: Span
  kind: MentionKind
  /** words of the name as they stand: "Charles", "E.", "Schumer" */
  parts: string[]
  /** words before the name, folded: "ukrainian", "president" */
  titles: string[]
  gender: Gender
  /** "Novak's" */
  possessive: boolean
  /** told through somebody else: "his wife Jane Novak" */
  kin: boolean
  /** what "said he" after an office and a surname hints at */
  hint: Gender
}

interface Piece {
  text: string
  span: Span
  possessive: boolean
}

const CAPITAL = /^\p{Lu}/u
const ARABIC = /^(?:al|el|as|ash|an|ar|ad|at|bin|ibn|d|l)['’-]\p{Lu}/u
const POSSESSIVE = /['’](?:s|S)$/
const CONTRACTION = /['’](?:ll|re|ve|d|m|t)$/i
const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', '&'])

/** All name mentions in the order of the text. Linear in its length. */
export function mentionsOf(text: string): Mention[] {
  const tokens = words(text)
  const lower = lowerWords(text, tokens)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(text, tokens, at)
    if (run.pieces.length) found.push(...mentionsOfRun(text, run.pieces, lower, opensSentence(text, tokens, at)))
    at = Math.max(run.next, at + 1)
  }
  return labelsOfPeople(found)
}

/** "BERG:" in a transcript is the Ada Berg of the text, not an acronym. */
function labelsOfPeople(mentions: Mention[]): Mention[] {
  const people = mentions.filter((m) => m.parts.length > 1 && (m.kind === 'person' || m.kind === 'unsure'))
  const surnames = new Set(people.map((m) => fold(m.parts.at(-1)!)))
  return mentions.map((m) => {
    const capitals = m.kind === 'organisation' && m.parts.length === 1 && /^\p{Lu}{3,}$/u.test(m.parts[0]!)
    return capitals && surnames.has(fold(m.parts[0]!)) ? { ...m, kind: 'unsure' } : m
  })
}

/** Words used in lower case more than with a capital inside a sentence: a capital that opens one means nothing for them. */
function lowerWords(text: string, tokens: readonly Word[]): Set<string> {
  const balance = new Map<string, number>()
  tokens.forEach((w, i) => {
    const key = w.text.replace(POSSESSIVE, '').toLowerCase()
    if (/^\p{Ll}/u.test(w.text)) balance.set(key, (balance.get(key) ?? 0) + 1)
    else if (CAPITAL.test(w.text) && !opensSentence(text, tokens, i)) balance.set(key, (balance.get(key) ?? 0) - 1)
  })
  return new Set([...balance].filter(([, n]) => n > 0).map(([key]) => key))
}

function isCapital(text: string): boolean {
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

function runAt(text: string, tokens: readonly Word[], from: number): { pieces: Piece[]; next: number } {
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
  if (!pieces.length) return null
  const particle = PARTICLES.has(tokens[at]!.text)
  const ownOrganisation = pieces.some((p) => ORGANISATION_WORDS.has(fold(p.text))) || isTitle(pieces.at(-1)!)
  if (!particle && !(ownOrganisation && CONNECTORS.has(tokens[at]!.text) && tokens[at]!.text !== 'the')) return null
  if (tokens[at]!.text === 'and' && !pieces.some((p) => p.text === 'of' || p.text === 'for')) return null
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    if (i > at && !adjacent(text, tokens[i - 1]!, tokens[i]!)) return null
    const word = tokens[i]!.text
    if (CAPITAL.test(word)) return isStop(word) ? null : i
    if (particle ? !PARTICLES.has(word) : !CONNECTORS.has(word)) return null
  }
  return null
}

function isStop(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase())
}

/** "Prosecutors", "Nobody": with a capital only because it opens the sentence, or a headline. */
function isCommon(word: string): boolean {
  const key = word.toLowerCase()
  return isStop(word) || NOBODY.has(key) || (GROUP_NOUNS.has(key) && !PARTY_PLURALS.has(key))
}

const NOBODY = new Set(
  'none nobody nothing anything something everything anyone anybody everyone everybody someone'.split(' '),
)

function opensSentence(text: string, tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  return /[.!?:…"“”‘«»`'()[\]–—•]/.test(before.text) || /\n/.test(text.slice(before.span[1], tokens[at]!.span[0]))
}

/** Drops words that only open the sentence and splits off a leading place: "Ukraine President …". */
function mentionsOfRun(text: string, run: readonly Piece[], lower: ReadonlySet<string>, opens: boolean): Mention[] {
  let pieces = [...run]
  while (pieces.length && isStop(pieces[0]!.text) && !/^(?:may|june|august|april|dear|sun)$/i.test(pieces[0]!.text))
    pieces.shift()
  if (pieces.length > 1 && /^(?:may|june|august|april|sun|mar)$/i.test(pieces[0]!.text) && !isGiven(pieces[0]!.text))
    pieces.shift()
  const opener = pieces[0]
  if (
    opens &&
    opener &&
    run[0] === opener &&
    isPlainWord(opener.text, lower) &&
    !isGiven(opener.text) &&
    !isTitle(opener)
  ) {
    if (pieces.length === 1 || !isOrganisation(pieces)) pieces = pieces.slice(1)
  }
  while (pieces.length && isStop(pieces.at(-1)!.text) && pieces.length > 1) pieces.pop()
  if (isHeadline(pieces)) return []
  if (!pieces.length || (pieces.length === 1 && isCommon(pieces[0]!.text)) || namesNobody(pieces)) return []
  return [mentionFrom(text, pieces)]
}

/** "DEMS SLAM BERG": capitals throughout, with a verb or a plural among them; "ADA BERG" is a name. */
function isHeadline(pieces: readonly Piece[]): boolean {
  if (pieces.length < 2 || !pieces.every((p) => /^\p{Lu}[\p{Lu}'’.-]*$/u.test(p.text))) return false
  return pieces.some((p, i) => {
    const key = p.text.toLowerCase()
    return (i > 0 && !isGiven(p.text) && REPORTING.has(key)) || GROUP_NOUNS.has(key) || isStop(key)
  })
}

/** "President", "New York Democrat", "Senate Majority Leader": a role, not a name. */
function namesNobody(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)!
  if (organisationOf(joined(pieces)) || placeOf(joined(pieces)) || isOrganisation([last])) return false
  return isTitle(last) || isTitle({ ...last, text: last.text.replace(/s$/, '') })
}

function isPlainWord(word: string, lower: ReadonlySet<string>): boolean {
  return lower.has(word.toLowerCase()) && !placeOf(word)
}

function isGiven(word: string): boolean {
  const key = fold(word)
  return (
    MALE_NAMES.has(key) ||
    FEMALE_NAMES.has(key) ||
    givenParts(key).some((p) => MALE_NAMES.has(p) || FEMALE_NAMES.has(p))
  )
}

function givenParts(key: string): string[] {
  return key.includes('-') ? [key.split('-')[0]!] : []
}

function isTitle(piece: Piece): boolean {
  const key = fold(piece.text).replace(/\.$/, '')
  return TITLES.has(key) || key.split('-').every((part) => TITLES.has(part))
}

function isOrganisation(pieces: readonly Piece[]): boolean {
  return pieces.some((p) => ORGANISATION_WORDS.has(fold(p.text)))
}

const joined = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join(' ')

/** How many leading pieces are titles, adjectives of a country or party, or the body a title belongs to. */
function titleLength(pieces: readonly Piece[]): number {
  if (organisationOf(joined(pieces)) || placeOf(joined(pieces))) return 0
  const given = pieces.findIndex((p, i) => i > 0 && i < pieces.length - 1 && isGiven(p.text) && !isTitle(p))
  if (given > 0 && pieces.slice(0, given).some(isTitle)) return given
  const titled = afterLastTitle(pieces)
  if (titled > 0) return titled
  let n = 0
  while (n < pieces.length - 1) {
    const step = isTitle(pieces[n]!) ? 1 : placeLength(pieces, n)
    if (!step || n + step > pieces.length - 1) break
    n += step
  }
  return n
}

/** "Norlandic President Ada Berg", "Harbour Union Secretary General Berg": a body or a people we do not know, a title, a name. */
function afterLastTitle(pieces: readonly Piece[]): number {
  const at = pieces.findLastIndex((p) => PERSON_TITLES.has(fold(p.text).replace(/\.$/, '')))
  const name = pieces.slice(at + 1)
  if (at < 1 || name.length === 0 || name.length > 3 || name.some(isTitle) || isOrganisation(name)) return 0
  return name.every((p) => CAPITAL.test(p.text) || PARTICLES.has(p.text)) ? at + 1 : 0
}

/** A country or its adjective of one to three words before more of the run. */
function placeLength(pieces: readonly Piece[], at: number): number {
  for (const n of [3, 2, 1]) {
    if (at + n < pieces.length && placeOf(joined(pieces.slice(at, at + n)))) return n
  }
  return /^(?:of|for|the|and|&)$/.test(pieces[at]!.text) && at > 0 ? 1 : 0
}

function mentionFrom(text: string, pieces: readonly Piece[]): Mention {
  const isPlace = placeOf(joined(pieces)) !== undefined
  let cut = titleLength(pieces)
  const titles = pieces.slice(0, cut).map((p) => fold(p.text).replace(/\.$/, ''))
  const rest = pieces.slice(cut)
  const titled =
    titles.some((t) => PERSON_TITLES.has(t) || t.split('-').some((part) => PERSON_TITLES.has(part))) ||
    (cut > 0 && rest.length > 1 && isGiven(rest[0]!.text) && pieces.slice(0, cut).some(isTitle))
  const organisation =
    !titled && (organisationOf(joined(pieces)) !== undefined || isOrganisation(pieces) || acronym(rest))
  if (organisation || isPlace) cut = 0
  const name = pieces.slice(cut)
  const kind = organisation ? 'organisation' : isPlace ? 'place' : kindOf(name, titled)
  return build(text, pieces, name, kind, organisation || isPlace ? [] : titles)
}

function acronym(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(pieces[0]!.text) && pieces[0]!.text.length <= 8
}

function kindOf(name: readonly Piece[], titled: boolean): MentionKind {
  if (titled) return isTitle(name.at(-1)!) && name.length === 1 ? 'unsure' : 'person'
  if (name.length > 1 && isGiven(name[0]!.text) && !isOrganisation(name)) return 'person'
  return 'unsure'
}

function build(
  text: string,
  all: readonly Piece[],
  name: readonly Piece[],
  kind: MentionKind,
  titles: string[],
): Mention {
  const end = name.at(-1)!.span[1]
  const last = text[end - 1] === '.' && !/^(?:jr|sr|\p{L}|\p{L}\..*)\.?$/iu.test(name.at(-1)!.text) ? end - 1 : end
  return {
    span: [name[0]!.span[0], last],
    whole: [all[0]!.span[0], last],
    kind,
    parts: name.map((p) => text.slice(...p.span)),
    titles,
    gender: genderOf(name, titles),
    possessive: name.at(-1)!.possessive,
    hint: name.length === 1 && titles.length > 0 ? hintAfter(text, last) : null,
    kin: name.length > 1 && isKin(text, all[0]!.span[0], last),
  }
}

function genderOf(name: readonly Piece[], titles: readonly string[]): Gender {
  const has = (set: ReadonlySet<string>) => titles.some((t) => set.has(t))
  if (has(MALE_HONORIFICS) || has(MALE_NOUNS)) return 'male'
  if (has(FEMALE_HONORIFICS) || has(FEMALE_NOUNS)) return 'female'
  return name.length > 1 ? genderOfGiven(name[0]!.text) : null
}

/** The gender a given name tells; null when it tells none or both. */
export function genderOfGiven(name: string): Gender {
  const key = fold(name)
  const forms = [key, ...givenParts(key)]
  const male = forms.some((f) => MALE_NAMES.has(f))
  const female = forms.some((f) => FEMALE_NAMES.has(f))
  return male === female ? null : male ? 'male' : 'female'
}
