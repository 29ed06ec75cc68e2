/** To whom and where something was said, when the clause of the cue plainly says so. */
import type { Attribution, Span } from '../model/types.ts'
import type { Layout } from './discourse.ts'
import { type Cast, mentionsIn } from './people.ts'
import { organisationOf } from './places.ts'

export interface Place {
  venue: string | null
  addressee: string | null
}

const TELL = /\b(?:told|tells|telling|assured|informed|warned|reminded|asked|urged)\s*$/i
const GROUP =
  /^\s*(?:the\s)?(reporters|journalists|lawmakers|parliament|Parliament|Congress|senators|supporters|members|deputies|the media|the press|delegates|troops|a crowd|voters)\b/
const OCCASION =
  /\b((?:an?|the|his|her|their|its)\s(?:[\p{L}’'-]+\s){0,3}(?:interview|speech|statement|letter|news conference|press conference|briefing|press release|email|e-mail|message|tweet|post|phone call|telephone call|video|hearing|testimony|summit|debate|rally))\b(?:\s(?:with|to|on|by|at|published)\s((?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*)(?:\s(?:\p{Lu}[\p{L}.&’'-]*|of|the))*(?:\s(?:media outlet|news agency|news channel|newspaper|broadcaster|magazine|agency|television|station|daily|website))?))?/u
/** Talks with somebody: whom they are with is where the words were said. */
const TALK = /\b(?:interview|email|e-mail|message|phone call|telephone call)\s(?:with|to)\s/
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s/
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
  const outlet = told && organisationOf(told) ? told : null
  const talk = occasion?.[2] && TALK.test(occasion[0]) ? clean(occasion[2]) : null
  const venue = talk ?? (occasion ? occasionOf(occasion) : (online ?? outlet))
  const named = occasion?.[2] && /\b(?:with|to)\s/.test(occasion[0]) ? clean(occasion[2]) : null
  return { venue, addressee: told ?? named }
}

const clean = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|his|her|their|its)\s/i, '')
    .replace(/(?:['’]s|[.,;:])$/, '')
    .trim()

function occasionOf(m: RegExpExecArray): string {
  return clean(m[0].replace(WEEKDAY, '')).slice(0, 120)
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
