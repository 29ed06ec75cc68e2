/** To whom and where something was said, when the clause of the cue plainly says so. */
import { OCCASIONS, PUBLIC, WITH_PARTNER } from '../lang/en/venues.ts'
import type { Attribution, Report, Span } from '../model/types.ts'
import { hearerAt, outletOf, personIn } from './addressee.ts'
import type { Layout } from './discourse.ts'
import type { Cast, Person } from './people.ts'
import { isSigned } from './tense.ts'

export interface Place {
  venue: string | null
  addressee: string | null
}

const TELL = /\b(?:told|tells|telling|assured|informed|warned|reminded|asked|urged)\s*$/i
const INNER = `(?:(?!(?:on|for|of|in|at|to|with|and|the|that|who|which|from|by|after)\\b)[\\p{L}\\p{N}’'-]+\\s){0,3}?`
const NAME = `(?:the\\s)?(?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*)(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|the))*(?:\\s(?:media outlet|news agency|news channel|newspaper|broadcaster|magazine|agency|television|station|daily|website))?`
/** "in an interview with the Coast Herald", "at a rally": a preposition and a determiner before it, an outlet or a hall after it. */
const OCCASION = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|to|from|by|via|through)\\s((?:an?|the|his|her|their|its|this|that)\\s${INNER}(${OCCASIONS.join('|')}))\\b(?:\\s(?:provided|released|sent|given|issued|addressed|broadcast|aired|published))?(?:\\s(with|to|on|by|at|for)\\s(${NAME}|(?:the\\s)?(?:reporters|lawmakers|supporters|journalists|employees|colleagues|staff|voters)\\b))?`,
  'u',
)
/** "told a Tuesday news conference", "told a crowd in" */
const TOLD_OCCASION = new RegExp(`^\\s(?:an?|the|his|her)\\s${INNER}(${OCCASIONS.join('|')})\\b`, 'u')
const DAY_WORD = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?"
const WEEKDAY = new RegExp(`\\b${DAY_WORD}\\s`)
const ONLINE =
  /\bon\s(?:his\s|her\s|its\s|their\s)?(X|Twitter|Facebook|Telegram|Instagram|Truth Social|YouTube|LinkedIn|Weibo|social media)\b/
/** "said on CNN", "in an appearance on NBC's “…”", "wrote in the Post": not "commented on CNN's lawsuit". */
const BROADCAST = new RegExp(
  `\\b(?:(?:said|says|saying|told|appeared|appears|appearing|appearance|speaking|interview|interviewed|added|argued)\\s(?:(?:${DAY_WORD}|later|live)\\s)?on|(?:wrote|writing|writes|published|op-ed|column)\\s(?:(?:${DAY_WORD})\\s)?(?:in|for|by)|(?:speaking|talking|spoke|statement)\\s(?:with|to))\\s(?:the\\s)?(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3})`,
  'u',
)

/** "tweeted", "in a series of tweets", and a post shown whole with its handle. */
const TWEET = /\b(?:re)?tweet(?:s|ed|ing)?\b/i
const HANDLE = /\(@\w{1,30}\)/
/** Since this day Twitter is X. */
const RENAMED = '2023-07-23'
const PLATFORM =
  /\b(Twitter|Facebook|Telegram|Instagram|Truth Social|YouTube|LinkedIn|Weibo)\s(?:posts?|video|message)\b/

/** Words around the cue in its sentence that are no content and do not name the speaker. */
function clause(text: string, a: Attribution, layout: Layout): Span[] {
  const anchor = a.cue[0]?.[0] ?? a.source[0]?.[0]
  if (anchor === undefined) return []
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const parts: Span[] = []
  let at = zone[0]
  for (const [s, e] of [...a.content, ...a.source].sort((x, y) => x[0] - y[0])) {
    if (e <= zone[0] || s >= zone[1]) continue
    if (s > at) parts.push([at, s])
    at = Math.max(at, e)
  }
  if (at < zone[1]) parts.push([at, zone[1]])
  return parts
    .filter(([s, e]) => e > s && text.slice(s, e).trim() !== '')
    .map(([s, e]): Span => [s, Math.min(e, s + 400)])
}

/**
 * Venue and addressee of each statement, in the same order; null where its clause names none. A quotation that only goes on
 * in its paragraph has those of the one before. Never throws.
 */
export function placesOf(report: Report, attributions: readonly Attribution[], cast: Cast, layout: Layout): Place[] {
  const places = attributions.map((a) => placeSaid(report, a, cast, layout))
  for (const [i, a] of attributions.entries()) {
    const last = attributions[i - 1]
    if (!last || a.cue.length || a.source.length) continue
    const paragraph = layout.paragraphAt(a.content[0]![0])
    if (layout.paragraphAt(last.content[0]![0]) === paragraph) places[i] = places[i - 1]!
  }
  return places
}

function placeSaid(report: Report, a: Attribution, cast: Cast, layout: Layout): Place {
  const { text, outlet: own } = report
  const cue = a.cue.find(([s, e]) => TELL.test(text.slice(s, e)))
  const told = cue ? hearerAt(text, cue[1], cast, own) : null
  const words = clause(text, a, layout)
    .map(([s, e]) => text.slice(s, e))
    .join(' … ')
  const occasion = occasionIn(words, cast, own) ?? (cue ? toldOccasion(text.slice(cue[1], cue[1] + 60)) : null)
  const online =
    ONLINE.exec(words)?.[1] ?? PLATFORM.exec(words)?.[1] ?? (isTweet(text, a, words) ? platformOf(report) : null)
  const venue = told?.outlet ?? occasion?.outlet ?? broadcastIn(words, own) ?? online ?? occasion?.hall ?? null
  return { venue, addressee: told?.addressee ?? occasion?.partner ?? null }
}

/** The words around a cue hold the verb or noun themselves; a signature may be source or cue. */
function isTweet(text: string, a: Attribution, words: string): boolean {
  if (TWEET.test(words)) return true
  const [start, end] = [a.cue[0]?.[0] ?? 0, Math.max(a.cue.at(-1)?.[1] ?? 0, a.source.at(-1)?.[1] ?? 0)]
  return isSigned(text, a) && HANDLE.test(text.slice(start, end + 40))
}

const platformOf = ({ published }: Report): string => ((published.value ?? '') >= RENAMED ? 'X' : 'Twitter')

interface Occasion {
  /** the outlet it was with or on */
  outlet: string | null
  /** the occasion itself, where it was public */
  hall: string | null
  /** the other end */
  partner: string | null
}

function occasionIn(words: string, cast: Cast, own: string | null): Occasion | null {
  const m = OCCASION.exec(words)
  if (!m) return null
  const kind = m[2]!
  const hall = PUBLIC.has(kind) ? hallOf(m[1]!) : null
  // "his NBC News interview"
  const inner = outletOf(/(\p{Lu}[\p{L}.&’'-]*(?:\s\p{Lu}[\p{L}.&’'-]*)*)\s\S+$/u.exec(m[1]!)?.[1] ?? '', own)
  if (!m[4]) return { outlet: inner, hall, partner: null }
  // "an interview with Kyodo's Ann Reed"
  const [owner, ...rest] = clean(m[4]).split(/['’]s?\s/)
  const person = personIn(rest.at(-1) ?? owner!, namesOf(cast))
  const isPerson = person?.kind === 'person'
  const outlet = isPerson && !rest.length ? null : outletOf(owner!, own)
  const guest = /^(?:interview|podcast)$/.test(kind) && m[3] === 'with' && (rest.length > 0 || !isPerson)
  const partner = WITH_PARTNER.has(kind) && /^(?:with|to)$/.test(m[3]!)
  return {
    outlet: (/^(?:at|by)$/.test(m[3]!) ? null : (outlet ?? (guest ? owner! : null))) ?? inner,
    hall,
    partner: partner ? ((isPerson ? person.name : null) ?? outlet ?? clean(m[4])) : null,
  }
}

function toldOccasion(after: string): Occasion | null {
  const m = TOLD_OCCASION.exec(after)
  return m && PUBLIC.has(m[1]!) ? { outlet: null, hall: m[1]!, partner: null } : null
}

function broadcastIn(words: string, own: string | null): string | null {
  const run = BROADCAST.exec(words)?.[1]?.split(/\s/) ?? []
  for (let n = run.length; n > 0; n--) {
    const name = run
      .slice(0, n)
      .join(' ')
      .replace(/[.,;:]+$|['’]s?$/g, '')
    const outlet = outletOf(name, own)
    if (outlet) return outlet
  }
  return null
}

const indexes = new WeakMap<Cast, ReadonlyMap<string, Person>>()

/** Everybody of the report by name, made once for it. */
function namesOf(cast: Cast): ReadonlyMap<string, Person> {
  const known = indexes.get(cast) ?? new Map(cast.people.map((p) => [p.name, p]))
  indexes.set(cast, known)
  return known
}

const clean = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|his|her|their|its|this|that)\s/i, '')
    .replace(/(?:['’]s|[.,;:])$/, '')
    .trim()

/** The occasion without its day: "a Friday news conference" is "news conference". */
function hallOf(words: string): string {
  return clean(words.replace(WEEKDAY, '')).slice(0, 120)
}
