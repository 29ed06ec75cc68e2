/** Room 3: who said it, when and to whom; and, across reports, which names are one. */
import { idOf } from '../model/hash.ts'
import type { Attribution, Report, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import { type Layout, layoutOf, Talk } from './discourse.ts'
import { dayOf, incumbents, noteOffices } from './incumbents.ts'
import { mentionsOf } from './mentions.ts'
import { type Cast, castOf } from './people.ts'
import { because, type Resolved, unknownSpeaker } from './resolved.ts'
import { noteRoles } from './roles.ts'
import type { When } from './said.ts'
import { speakerOf } from './speaker.ts'
import { type Place, placesOf } from './venue.ts'
import { datesOf } from './when.ts'

export { findDates } from './dates.ts'
export { type Identity, identify, KEYS_VERSION, keysOf, matching, type Name } from './identity.ts'
export { takeSides } from './sides.ts'

/**
 * One statement for each attribution, in the same order: the speaker by the fullest name the report gives, the date said
 * with its basis, venue and addressee when plainly said. Spans are UTF-16 code units of `report.text`. What the text
 * does not tell is null with basis `unknown`. Never throws; names are found once for the report.
 */
export function resolve(report: Report, attributions: Attribution[]): Statement[] {
  const { text } = report
  const cast = castFor(report)
  const layout = layoutOf(text, attributions)
  const speakers = speakersOf(text, cast, layout, attributions)
  const places = placesOf(report, attributions, cast, layout)
  const when = datesOf(report, layout, attributions, speakers, places)
  return attributions.map((a, i) => statementOf(report, a, speakers[i]!, when[i]!, places[i]!))
}

/** Everybody in the report, with the roles it tells and the offices of its day. */
function castFor({ text, published }: Report): Cast {
  const mentions = mentionsOf(text)
  const day = dayOf(published)
  const cast: Cast = { ...castOf(text, mentions, incumbents(text, mentions, day)), day }
  noteRoles(text, cast)
  noteOffices(cast, day)
  return cast
}

const placeOfSource = (a: Attribution): number => a.source[0]?.[0] ?? a.cue[0]?.[0] ?? a.content[0]?.[0] ?? 0

/** In the order of the sources, so that a pronoun knows who spoke before it; "I" inside a statement is its speaker. */
function speakersOf(text: string, cast: Cast, layout: Layout, attributions: readonly Attribution[]): Resolved[] {
  const talk = new Talk(layout)
  const found: Resolved[] = []
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => placeOfSource(attributions[a]!) - placeOfSource(attributions[b]!) || a - b)
  let last: { at: number; end: number; resolved: Resolved } | null = null
  for (const i of order) {
    const a = attributions[i]!
    const at = placeOfSource(a)
    talk.read(a)
    const end = Math.max(...a.content.map((c) => c[1]), at)
    const resolved: Resolved = a.source.length ? speakerOf(text, cast, a.source, talk) : withoutSource(layout, a, last)
    found[i] = resolved
    talk.add(at, end, resolved)
    last = { at, end, resolved }
  }
  return found
}

/** A quotation nobody is named for goes on where the last speaker stopped, in the same or the next paragraph. */
function withoutSource(
  layout: Layout,
  a: Attribution,
  last: { end: number; at: number; resolved: Resolved } | null,
): Resolved {
  if (!last || last.resolved.speaker.name === null) return unknownSpeaker('no source in the words')
  const here = layout.paragraphAt(a.content[0]![0])
  const gap = here - Math.max(layout.paragraphAt(last.at), layout.paragraphAt(Math.max(0, last.end - 1)))
  const score = gap <= 0 ? 0.7 : gap === 1 && a.kind === 'direct' ? 0.6 : 0
  if (!score) return unknownSpeaker('no source in the words')
  return {
    ...last.resolved,
    why: [because(gap <= 0 ? 'the speaker of the same paragraph' : 'the speaker of the paragraph before', score)],
  }
}

function statementOf(report: Report, a: Attribution, who: Resolved, when: When, place: Place): Statement {
  const { kind, source, cue, content, confidence } = a
  return {
    id: idOf(report.id, report.sha256, JSON.stringify([content, source, cue])),
    kind,
    source,
    cue,
    content,
    speaker: who.speaker,
    said: when.said,
    ...place,
    positions: [],
    confidence,
    why: [...a.why, ...who.why, ...when.why],
    words: wordsOf(report.text, content),
    cueWords: wordsOf(report.text, cue) || null,
  }
}
