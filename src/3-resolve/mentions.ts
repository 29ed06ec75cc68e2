/**
 * The names of a report, found once: runs of capitalised words, parted into titles before the name and the name itself.
 * One pass over the words; nothing here decides who is who (see `people.ts`).
 */
import {
  DOCUMENTS,
  FEMALE_HONORIFICS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_HONORIFICS,
  MALE_NOUNS,
  PARTICLES,
  PARTY_PLURALS,
  PERSON_TITLES,
  UTTERANCE_NOUNS,
} from '../lang/en/names.ts'
import { REPORTING } from '../lang/en/reporting.ts'
import type { Span } from '../model/types.ts'
import { type Gender, genderOfGiven } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { type Word, words } from '../text/words.ts'
import { organisationOf, placeOf } from '../world/places.ts'
import { genderOfKin, hintAfter, kinOf } from './beside.ts'
import {
  CAPITAL,
  isGiven,
  isOrganisation,
  isStop,
  isTitle,
  joined,
  lowerWords,
  opensSentence,
  type Piece,
  runAt,
} from './runs.ts'

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

/** All name mentions in the order of the text. Linear in its length. */
export function mentionsOf(text: string): Mention[] {
  const tokens = words(text)
  const lower = lowerWords(text, tokens)
  const months = monthSurnames(tokens)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(text, tokens, at)
    const pieces = months.size === 0 ? run.pieces : run.pieces.map((p) => ({ ...p, isName: months.has(p.span[0]) }))
    if (pieces.length) found.push(...mentionsOfRun(text, pieces, lower, opensSentence(text, tokens, at)))
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

const MONTH = /^(March|April|May|June|August)(?:['’]s)?$/
const DATED =
  /^(?:in|on|of|by|since|until|till|from|to|for|during|before|after|between|late|early|mid|next|last|this|that|through|and|,|\d{1,2})$/i

/** Offsets of months that are surnames: "Theresa May", and then "May" and "Mrs May" where no date can stand. */
function monthSurnames(tokens: readonly Word[]): Set<number> {
  const months = tokens.flatMap(({ text }, i) => {
    const month = MONTHS.has(text[0]!) ? MONTH.exec(text)?.[1] : undefined
    return month ? [{ month, i, before: tokens[i - 1]?.text ?? '', after: tokens[i + 1]?.text ?? '' }] : []
  })
  const full = months.filter(({ before }) => CAPITAL.test(before) && isGiven(before) && !MONTH.test(before))
  const names = new Set(full.map(({ month }) => month))
  const alone = months.filter((m) => names.has(m.month) && !DATED.test(m.before) && !/^\d/.test(m.after))
  return new Set([...full, ...alone].map(({ i }) => tokens[i]!.span[0]))
}

const MONTHS = new Set('MAJ')

const stops = (piece: Piece): boolean => !piece.isName && isStop(piece.text)

/** "Prosecutors", "Nobody": with a capital only because it opens the sentence, or a headline. */
function isCommon(piece: Piece, opens: boolean): boolean {
  const key = piece.text.toLowerCase()
  if (stops(piece) || NOBODY.has(key) || (GROUP_NOUNS.has(key) && !PARTY_PLURALS.has(key))) return true
  return opens && key.endsWith('s') && (UTTERANCE_NOUNS.has(key) || DOCUMENTS.has(key.slice(0, -1)))
}

const NOBODY = new Set(
  'none nobody nothing anything something everything anyone anybody everyone everybody someone'.split(' '),
)

const MONTHLIKE = /^(?:may|june|august|april|sun|mar)$/i

/** Drops words that only open the sentence and splits off a leading place: "Ukraine President …". */
function mentionsOfRun(text: string, run: readonly Piece[], lower: ReadonlySet<string>, opens: boolean): Mention[] {
  let pieces = [...run]
  while (pieces.length && stops(pieces[0]!) && !/^(?:may|june|august|april|dear|sun)$/i.test(pieces[0]!.text))
    pieces.shift()
  if (pieces.length > 1 && !pieces[0]!.isName && MONTHLIKE.test(pieces[0]!.text) && !isGiven(pieces[0]!.text))
    pieces.shift()
  const opener = pieces[0]
  if (
    opens &&
    opener &&
    run[0] === opener &&
    (isPlainWord(opener.text, lower) || (pieces.length > 1 && isLeadIn(opener.text))) &&
    !isGiven(opener.text) &&
    !isTitle(opener)
  ) {
    if (pieces.length === 1 || !isOrganisation(pieces)) pieces = pieces.slice(1)
  }
  while (pieces.length && stops(pieces.at(-1)!) && pieces.length > 1) pieces.pop()
  if (isHeadline(pieces)) return []
  if (!pieces.length || (pieces.length === 1 && isCommon(pieces[0]!, opens)) || namesNobody(pieces)) return []
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
  if (organisationOf(joined(pieces)) || placeOf(joined(pieces))) return false
  if (pieces.length > 1 && isTitle(pieces[0]!) && pieces.every((p) => isTitle(p) || p.text === 'of')) return true
  if (isOrganisation([last])) return false
  if (isOrganisation(pieces) && pieces.some((p) => p.text === 'of')) return false
  return isTitle(last) || isTitle({ ...last, text: last.text.replace(/s$/, '') })
}

/** "Echoing Trump", "Besides Berg": no part of the name after it. */
const isLeadIn = (word: string): boolean =>
  (/^\p{Lu}\p{Ll}{3,}ing$/u.test(word) && !placeOf(word)) || LEAD_INS.has(word.toLowerCase())

const LEAD_INS = new Set('besides like unlike minus plus aside alongside whoever whatever'.split(' '))

function isPlainWord(word: string, lower: ReadonlySet<string>): boolean {
  return lower.has(word.toLowerCase()) && !placeOf(word) && !PARTICLES.has(word.toLowerCase())
}

/** How many leading pieces are titles, adjectives of a country or party, or the body a title belongs to. */
function titleLength(pieces: readonly Piece[]): number {
  if (organisationOf(joined(pieces)) || placeOf(joined(pieces))) return 0
  const given = pieces.findIndex((p, i) => i > 0 && i < pieces.length - 1 && isGiven(p.text) && !isTitle(p))
  if (given > 0 && (pieces.slice(0, given).some(isTitle) || organisationOf(joined(pieces.slice(0, given)))))
    return given
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
  // "President of the United States": the country is no surname
  if (cut > 0 && placeOf(joined(rest)) && /^(?:of|the)$/.test(titles.at(-1)!))
    return build(text, rest, rest, 'place', [])
  const titled =
    titles.some((t) => PERSON_TITLES.has(t) || t.split('-').some((part) => PERSON_TITLES.has(part))) ||
    (cut > 0 && rest.length > 1 && isGiven(rest[0]!.text) && pieces.slice(0, cut).some(isTitle))
  const organisation =
    !titled && (organisationOf(joined(pieces)) !== undefined || isOrganisation(pieces) || acronym(rest))
  if (organisation || isPlace) cut = 0
  const name = organisation || isPlace ? pieces : ownName(pieces.slice(cut))
  const kind = organisation ? 'organisation' : isPlace ? 'place' : kindOf(name, titled)
  return build(text, pieces, name, kind, organisation || isPlace ? [] : titles)
}

/** "Ada Berg of New Harbour": where somebody is from is no part of the name. */
function ownName(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((p, i) => i > 1 && /^(?:of|for)$/.test(p.text))
  return from > 0 ? pieces.slice(0, from) : pieces
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
  const kin = name.length > 1 ? kinOf(text, all[0]!.span[0], last) : null
  return {
    span: [name[0]!.span[0], last],
    whole: [all[0]!.span[0], last],
    kind,
    parts: name.map((p) => text.slice(...p.span)),
    titles,
    gender: genderOf(name, titles) ?? genderOfKin(kin),
    possessive: name.at(-1)!.possessive,
    hint: name.length === 1 && titles.length > 0 ? hintAfter(text, last) : null,
    kin: kin !== null,
  }
}

function genderOf(name: readonly Piece[], titles: readonly string[]): Gender {
  const has = (set: ReadonlySet<string>) => titles.some((t) => set.has(t))
  if (has(MALE_HONORIFICS) || has(MALE_NOUNS)) return 'male'
  if (has(FEMALE_HONORIFICS) || has(FEMALE_NOUNS)) return 'female'
  return name.length > 1 ? genderOfGiven(name[0]!.text) : null
}
