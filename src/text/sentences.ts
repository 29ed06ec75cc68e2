/**
 * Sentence ends by rule, with exact offsets: a full stop ends a sentence unless an abbreviation, an initial or a number
 * owns it. After Grefenstette & Tapanainen (1994): lists of abbreviations, and the case of what follows.
 */
import type { Span } from '../model/types.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Always followed by more of the same sentence: titles and the like. */
const NEVER_LAST =
  list(`mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col sgt capt cpl cmdr maj adm rev hon pres amb messrs
  supt insp det pvt st mt ft vs v`)
/** May end a sentence, when what follows is no name, number or sign of going on. */
const MAY_BE_LAST =
  list(`jr sr inc ltd corp co cos bros llc plc etc no nos jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  al cf eg ie approx est dept univ assn sec min fig vol pp ed eds u.s u.k u.n e.u d.c a.m p.m ph.d`)
/** After one of these a month, "no" or "sec" is an abbreviation only before a number. */
const BEFORE_NUMBER = list('jan feb mar apr jun jul aug sept sep oct nov dec no nos sec min fig vol pp approx art')
/** Words that start a sentence more often than they continue one after "U.S.", "p.m." or "Inc.". */
const STARTERS =
  list(`the a an he she it we they i you in on at but and this that these those there his her its their our my as for when
  while after before if although though since however meanwhile both some many most more no not one two what who how why asked according
  mr mrs ms dr earlier later last yesterday today another such then so yet still nor with by from during under`)

const END = /[.!?…]+['’"”»)\]]*(?=\s|$)|[\n\r\u2028\u2029]+/gu
const STARTS_SENTENCE = /^\s*['‘"“„«`([–—-]*\s*[\p{Lu}\p{N}\p{Lo}'‘"“„«`@#$£€]/u
const LAST_WORD = /[\p{L}\p{N}.]{1,12}$/u
const NEXT_WORD = /^\s*(['‘"“„«`([–—-]*)\s*([\p{L}\p{N}]*)/u

/**
 * Sentences in order, trimmed. A line break always ends one, and so does a full stop inside a quotation: what belongs
 * together around quotation marks is room 2's to say. Time is linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number) => {
    let s = start
    let e = end
    while (s < e && /\s/.test(text[s]!)) s++
    while (s < e && /\s/.test(text[e - 1]!)) e--
    if (s < e) found.push([s, e])
    start = end
  }
  for (const m of text.matchAll(END)) {
    const end = m.index + m[0].length
    if (/[\n\r\u2028\u2029]/.test(m[0]) || isEnd(text, m.index, m[0])) close(end)
  }
  close(text.length)
  return found
}

function isEnd(text: string, mark: number, marks: string): boolean {
  const after = text.slice(mark + marks.length, mark + marks.length + 40)
  if (!after.trim()) return true
  if (!STARTS_SENTENCE.test(after)) return false
  if (marks !== '.') return true
  const word = LAST_WORD.exec(text.slice(Math.max(0, mark - 12), mark))?.[0]
  return !word || !ownsStop(word, after)
}

/** Whether the full stop after `word` is the word's own. */
function ownsStop(word: string, after: string): boolean {
  const lower = word.toLowerCase()
  const [, opening = '', next = ''] = NEXT_WORD.exec(after) ?? []
  if (NEVER_LAST.has(lower) && (/^\p{Lu}/u.test(word) || lower === 'vs')) return /^[\p{Lu}\p{N}]/u.test(next) || !next
  if (/^\p{Lu}$/u.test(word)) return opening === '' && !STARTERS.has(next.toLowerCase())
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) || lower === 'a.m' || lower === 'p.m' || lower === 'ph.d')
    return !startsAnew(opening, next)
  if (BEFORE_NUMBER.has(lower)) return /^\p{N}/u.test(next)
  return MAY_BE_LAST.has(lower) && /^\p{Lu}/u.test(word) && !startsAnew(opening, next)
}

function startsAnew(opening: string, next: string): boolean {
  return opening !== '' || STARTERS.has(next.toLowerCase())
}
