/**
 * Who was in which office on a day: "the Russian leader", "the British prime minister", and whether "former" is wrong.
 * The table is read at the first question. It vouches for a day or it does not: what it cannot tell is `unknown`.
 */
import { givenCompatible, isGivenName, type NameParts, partsOf, surnameKey } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { OFFICE_HOLDERS } from './office-holders.ts'
import { keyOf, organisationOf, placeOf } from './places.ts'

/** Whether somebody was in office on a day. */
export type Held = 'yes' | 'no' | 'unknown'

/** One person's time in one office. */
export interface Holding {
  /** the usual name, then other spellings; older rows have a surname alone */
  names: readonly string[]
  /** country by its name in `countries.ts`, or organisation by its name in `organisations.ts` */
  of: string
  office: string
  /** what the holder is also called: "premier", "foreign secretary" */
  titles: readonly string[]
  /** first day, ISO 8601, sometimes only month or year */
  since: string
  /** first day after, in the same form; null: not ended, or nobody knows when */
  until: string | null
  /** first day for which the table no longer vouches */
  sureUntil: string
}

interface Office {
  of: string
  office: string
  titles: readonly string[]
  holders: Holding[]
}

interface Table {
  /** by title, "president" or "nato chief" */
  byTitle: Map<string, Office[]>
  /** offices that "the leader" of a country or body means, in order */
  leads: Map<string, readonly string[]>
  /** by the sound of a word's first letter: reading every name closely would cost start-up, so a shelf is sorted when it is first asked */
  bySound: Map<string, Holding[]>
  /** sorted shelves: by the tolerant key of a surname */
  sorted: Map<string, Map<string, Holding[]>>
}

/** Several people hold these at one time: somebody else in office says nothing. */
const SHARED = new Set(['vice president', 'presidency member', 'leader', 'presidential aide'])

let table: Table | null = null

/**
 * Everybody who surely was in the office throughout the day, month or year (EDTF). `of` as in `Holding`, in any usual spelling; null when
 * the title itself tells ("NATO chief"): then nobody, if two countries or bodies have one.
 */
export function holdersOf(of: string | null, office: string, day: string): Holding[] {
  const offices = officesCalled(of, office)
  if (of === null && new Set(offices.map((o) => o.of)).size > 1) return []
  const each = offices.map((o) => o.holders.filter((h) => inOffice(h, day) === 'yes'))
  return each.find((holders) => holders.length > 0) ?? []
}

/**
 * Whether the person was in the office on the day, month or year (EDTF): `no` only when the table knows them and their
 * time was over or not begun, or when somebody else surely was in that one-person office. `name` may be a surname; `office` is a
 * title such as "president", "foreign secretary", "leader"; `of` null asks for any country or body.
 */
export function holdsOffice(name: string, of: string | null, office: string, day: string): Held {
  const held = bearersOf(name, of, office)
  const answers = held.map((h) => inOffice(h, day))
  if (answers.includes('yes')) return 'yes'
  if (answers.includes('unknown')) return 'unknown'
  if (held.length > 0) return 'no'
  if (of === null) return 'unknown'
  return holdersOf(of, office, day).some((h) => !SHARED.has(h.office)) ? 'no' : 'unknown'
}

/** Everybody of that name who ever held the office, of any country or body when `of` is null. */
export function bearersOf(name: string, of: string | null, office: string): Holding[] {
  const parts = partsOf(name)
  if (!parts) return []
  const offices = officesCalled(of, office)
  const named = soundingLike(parts).filter((h) => offices.some((o) => o.of === h.of && o.office === h.office))
  return named.filter((h) => h.names.some((n) => isCalled(parts, n)))
}

/** Every office the person surely was in throughout the day, month or year (EDTF); `name` in full, or parted by `partsOf`. */
export function officesOf(name: string | NameParts, day: string): Holding[] {
  const parts = typeof name === 'string' ? partsOf(name) : name
  if (!parts?.given.length) return []
  return soundingLike(parts).filter((h) => inOffice(h, day) === 'yes' && h.names.some((n) => isNamed(parts, n)))
}

/** Called so, and by more than a surname. */
function isNamed(asked: NameParts, name: string): boolean {
  return isCalled(asked, name) && (partsOnce(name)?.given.length ?? 0) > 0
}

/** Everybody with a surname of that key. */
function soundingLike({ surname, key }: NameParts): readonly Holding[] {
  const { bySound, sorted } = read()
  const sound = soundOf(surname.split(/[\s-]/).at(-1)!)
  const shelf = sorted.get(sound) ?? sort(bySound.get(sound) ?? [])
  sorted.set(sound, shelf)
  return shelf.get(key) ?? []
}

function sort(holdings: readonly Holding[]): Map<string, Holding[]> {
  const found = new Map<string, Holding[]>()
  for (const h of holdings) for (const key of new Set(h.names.flatMap(surnameKeys))) push(found, key, h)
  return found
}

function surnameKeys(name: string): string[] {
  const parts = partsOnce(name)
  return parts ? [parts.key, familyFirst(parts)].filter((key) => key !== null) : []
}

/** Was this holding one of the day, month or year (EDTF)? */
export function inOffice(h: Holding, day: string): Held {
  const [from, to] = [first(day), last(day)]
  if (from >= last(h.since) && to < first(h.sureUntil)) return 'yes'
  return to < first(h.since) || (h.until !== null && from >= over(h.until)) ? 'no' : 'unknown'
}

function isCalled(asked: NameParts, name: string): boolean {
  const parts = partsOnce(name)
  if (!parts) return false
  if (parts.key === asked.key) return givenCompatible(parts.given, asked.given)
  return asked.given.length === 0 && familyFirst(parts) === asked.key
}

const known = new Map<string, NameParts | null>()

/** Names of the table are parted once; there are as many as it has rows. */
function partsOnce(name: string): NameParts | null {
  const parts = known.get(name) ?? partsOf(name)
  known.set(name, parts)
  return parts
}

/** The key of "Xi" in "Xi Jinping": a name of two words that may put the surname first. */
function familyFirst({ given }: NameParts): string | null {
  return given.length === 1 && !isGivenName(given[0]!) ? surnameKey(given[0]!) : null
}

function officesCalled(of: string | null, words: string): Office[] {
  const { byTitle, leads } = read()
  const title = titleKey(words)
  const body = of === null ? null : keyOf(usualName(of))
  const called = (byTitle.get(title) ?? []).filter((o) => body === null || keyOf(o.of) === body)
  if (title !== 'leader' || body === null) return called
  const meant = (leads.get(body) ?? []).flatMap((office) => byTitle.get(titleKey(office)) ?? [])
  return [...meant.filter((o) => keyOf(o.of) === body), ...called]
}

/** "secretary of state" and "secretary state" are one: callers may have left small words out. */
const titleKey = (title: string): string => keyOf(title).replace(/ (?:of|the|for)(?= )/g, '')

const usualName = (of: string): string => placeOf(of)?.country ?? organisationOf(of) ?? of

const first = (day: string): string => day + '0000-01-01'.slice(day.length)
const last = (day: string): string => day + '0000-12-31'.slice(day.length)

/** From when an end is surely past: one told by its month may be a month early. */
function over(until: string): string {
  if (until.length === 10) return until
  const [year, month = 12] = until.split('-').map(Number)
  const months = year! * 12 + month + 1
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

function read(): Table {
  table ??= parse(OFFICE_HOLDERS)
  return table
}

function parse(lines: string): Table {
  const found: Table = { byTitle: new Map(), leads: new Map(), bySound: new Map(), sorted: new Map() }
  let of = ''
  let office: Office | null = null
  for (const line of lines.split('\n')) {
    const [head = '', ...rest] = line.split('|')
    if (head.startsWith('=')) {
      of = usualName(head.slice(1))
      found.leads.set(keyOf(of), listOf(rest[0]))
    } else if (head.startsWith('*')) {
      office = { of, office: head.slice(1), titles: listOf(rest[0]), holders: [] }
      for (const title of [office.office, ...office.titles]) push(found.byTitle, titleKey(title), office)
    } else if (office && head) addHolder(found, office, head, rest)
  }
  return found
}

function addHolder(found: Table, office: Office, names: string, rest: readonly string[]): void {
  const [since = '', until = '', sure = ''] = rest
  const { of, office: called, titles } = office
  const holding = {
    names: listOf(names),
    of,
    office: called,
    titles,
    since,
    until: until || null,
    sureUntil: sure || until,
  }
  office.holders.push(holding)
  for (const sound of new Set(holding.names.flatMap(soundsOf))) push(found.bySound, sound, holding)
}

/** Letters that `surnameKey` may turn into one another at the head of a name. */
const SOUNDS = ['jyi', 'wv', 'szt', 'pf', 'kqcxhg', 'uo', 'ea']

function soundOf(word: string): string {
  const letter = fold(word)[0] ?? ''
  return SOUNDS.find((letters) => letters.includes(letter)) ?? letter
}

const soundsOf = (name: string): string[] => name.split(/[\s-]+/).map(soundOf)

const listOf = (words = ''): string[] => (words ? words.split(';') : [])

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
