/** To whom and where something was said, when the clause of the cue plainly says so. */
import type { Attribution, Span } from '../model/types.ts'
import { organisationOf } from '../world/places.ts'
import type { Layout } from './discourse.ts'
import { type Cast, mentionsIn } from './people.ts'

export interface Place {
  venue: string | null
  addressee: string | null
}

const TELL = /\b(?:told|tells|telling|assured|informed|warned|reminded|asked|urged)\s*$/i
const GROUP =
  /^\s*(?:the\s)?(reporters|journalists|lawmakers|parliament|Parliament|Congress|senators|supporters|members|deputies|the media|the press|delegates|troops|a crowd|voters)\b/
/** "in an interview with the Coast Herald", "at a rally": a preposition and a determiner before it, an outlet or a hall after it. */
const OCCASION =
  /\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|to|from|by|via|[Ff]ollowing|[Aa]fter|through)\s((?:an?|the|his|her|their|its|this|that)\s(?:[\p{L}’'-]+\s){0,3}?(interview|speech|address|statement|letter|news conference|press conference|press briefing|town hall|briefing|press release|email|e-mail|message|tweet|post|phone call|telephone call|video|hearing|testimony|summit|debate|rally|podcast))\b(?:\s(with|to|on|by|at|for|published)\s((?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*)(?:\s(?:\p{Lu}[\p{L}.&’'-]*|of|the))*(?:\s(?:media outlet|news agency|news channel|newspaper|broadcaster|magazine|agency|television|station|daily|website))?))?/u
/** Said before the public; a letter or a message is no place. */
const PUBLIC =
  /^(?:interview|speech|address|news conference|press conference|press briefing|town hall|briefing|hearing|testimony|summit|debate|rally|podcast)$/
const DAY_WORD = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const WEEKDAY = new RegExp(`\\b${DAY_WORD.source}\\s`)
const ON_DAY = new RegExp(`\\s(?:on|at|by)\\s(?:${DAY_WORD.source}|(?:${MONTHS})\\b).*$`)
const ONLINE =
  /\bon\s(?:his\s|her\s|its\s|their\s)?(X|Twitter|Facebook|Telegram|Instagram|Truth Social|YouTube|LinkedIn|Weibo|social media)\b/

/** Words around the cue in its sentence that are no content. */
function clause(text: string, a: Attribution, layout: Layout): Span[] {
  const anchor = a.cue[0]?.[0] ?? a.source[0]?.[0]
  if (anchor === undefined) return []
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const parts: Span[] = []
  let at = zone[0]
  for (const [s, e] of a.content.toSorted((x, y) => x[0] - y[0])) {
    if (e <= zone[0] || s >= zone[1]) continue
    if (s > at) parts.push([at, s])
    at = Math.max(at, e)
  }
  if (at < zone[1]) parts.push([at, zone[1]])
  return parts
    .filter(([s, e]) => e > s && text.slice(s, e).trim() !== '')
    .map(([s, e]): Span => [s, Math.min(e, s + 400)])
}

export function placeSaid(text: string, a: Attribution, cast: Cast, layout: Layout): Place {
  const told = addresseeOf(text, a, cast)
  const words = clause(text, a, layout)
    .map(([s, e]) => text.slice(s, e))
    .join(' … ')
  const occasion = OCCASION.exec(words)
  const online = ONLINE.exec(words)?.[1] ?? null
  const outlet = told && isOutlet(told, cast) ? told : null
  const partner = occasion && /^(?:with|to|for)$/.test(occasion[3] ?? '') ? clean(occasion[4]!) : null
  const venue = (occasion && venueOf(occasion, partner, cast)) ?? online ?? outlet
  return { venue, addressee: told ?? (occasion?.[3] === 'for' ? null : partner) }
}

/** The outlet an occasion was with, else the public occasion itself, else nothing. */
function venueOf(m: RegExpExecArray, partner: string | null, cast: Cast): string | null {
  const talk = m[2] === 'interview' || m[2] === 'podcast'
  if (partner && (talk ? !isPerson(partner, cast) : isOutlet(partner, cast) && !PUBLIC.test(m[2]!))) return partner
  return PUBLIC.test(m[2]!) ? occasionOf(m) : null
}

const kindOf = (name: string, cast: Cast) => cast.people.find((p) => p.name === name)

/** A person by a full name: an interview with them took place nowhere that the words tell. */
function isPerson(name: string, cast: Cast): boolean {
  const known = kindOf(name, cast)
  return known?.kind === 'person' && (known.gender !== null || known.roles.size > 0)
}

function isOutlet(name: string, cast: Cast): boolean {
  return organisationOf(name) !== undefined || kindOf(name, cast)?.kind === 'organisation'
}

const clean = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|his|her|their|its)\s/i, '')
    .replace(/(?:['’]s|[.,;:])$/, '')
    .trim()

function occasionOf(m: RegExpExecArray): string {
  const whole = m[0].slice(m[0].indexOf(m[1]!)).replace(ON_DAY, '').replace(WEEKDAY, '')
  return clean(whole).slice(0, 120)
}

/** The object of "told": a name, or reporters. */
function addresseeOf(text: string, a: Attribution, cast: Cast): string | null {
  for (const [s, e] of a.cue) {
    if (!TELL.test(text.slice(s, e))) continue
    const group = GROUP.exec(text.slice(e, e + 30))
    if (group) return group[1]!
    const next = mentionsIn(cast.mentions, [e, e + 40])[0]
    if (next && /^\s*(?:the\s)?$/u.test(text.slice(e, next.whole[0]))) return cast.of.get(next)!.name
  }
  return null
}
