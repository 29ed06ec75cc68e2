/** When each statement of a report was made: its own date, that of its occasion, or the day the report is about. */
import type { Attribution, Published, Report, Span } from '../model/types.ts'
import type { FoundDate } from './date-base.ts'
import { findDates } from './dates.ts'
import type { Layout } from './discourse.ts'
import { Commentators, isOfTheDay, type NewsDay, newsDayOf } from './news-day.ts'
import { type Carried, leaves, Occasions, wordsAround } from './occasions.ts'
import { because, type Resolved } from './resolved.ts'
import { anchorOf, isNamedIn, sceneOf, unknownWhen, type When, whenSaid } from './said.ts'
import { isSigned, sourceWords, type Tense, tenseOf } from './tense.ts'
import type { Place } from './venue.ts'

const placeOfSource = (a: Attribution): number => a.source[0]?.[0] ?? a.cue[0]?.[0] ?? a.content[0]?.[0] ?? 0

/** One statement with what its date depends on. */
interface Told {
  a: Attribution
  who: Resolved
  tense: Tense
  sentence: Span
  paragraph: number
  place: Place
}

/** One for each statement, in the same order; what the text does not tell is unknown, and not after publication. */
export function datesOf(
  report: Report,
  layout: Layout,
  attributions: readonly Attribution[],
  speakers: readonly Resolved[],
  places: readonly Place[],
): When[] {
  const { text, published } = report
  const dates = findDates(text, published)
  const anchors = attributions.flatMap((a) => anchorOf(a) ?? []).sort((a, b) => a - b)
  const reading = new Reading(report, layout, dates)
  const found: When[] = []
  const owns = attributions.map((a) => whenSaid(text, a, dates, layout, published, anchors))
  const order = inOrder(attributions)
  for (const [n, i] of order.entries()) {
    const next = order[n + 1]
    const shared = next !== undefined && isOneSentence(text, layout, attributions[i]!, attributions[next]!)
    const own =
      owns[i] ?? (shared && speakers[i]!.speaker.name === speakers[next]!.speaker.name ? carriedOn(owns[next]!) : null)
    found[i] = reading.next(attributions[i]!, speakers[i]!, places[i]!, own)
  }
  return found
}

function inOrder(attributions: readonly Attribution[]): number[] {
  return attributions
    .map((_, i) => i)
    .sort((a, b) => placeOfSource(attributions[a]!) - placeOfSource(attributions[b]!) || a - b)
}

/** "She hinted at it, saying on Monday that …": the participle's day is that of its verb. */
function isOneSentence(text: string, layout: Layout, a: Attribution, next: Attribution): boolean {
  if (tenseOf(text, a) !== 'past' || tenseOf(text, next) !== 'participle') return false
  return layout.sentenceAt(placeOfSource(a)) === layout.sentenceAt(next.cue[0]![0])
}

/** What is known while the statements are read in the order of the text. */
class Reading {
  readonly text: string
  readonly layout: Layout
  readonly published: Published
  readonly dates: readonly FoundDate[]
  /** the day the report is about */
  readonly news: NewsDay | null
  readonly #occasions = new Occasions()
  readonly #commentators = new Commentators()
  #last: { told: Told; when: When | null } | null = null

  constructor({ text, published }: Report, layout: Layout, dates: readonly FoundDate[]) {
    this.text = text
    this.layout = layout
    this.published = published
    this.dates = dates
    this.news = newsDayOf(text, dates, layout, published)
  }

  next(a: Attribution, who: Resolved, place: Place, own: When | null): When {
    const at = placeOfSource(a)
    const { layout, text } = this
    const sentence = layout.sentences[layout.sentenceAt(at)] ?? [at, at]
    const told: Told = { a, who, place, tense: tenseOf(text, a), sentence, paragraph: layout.paragraphAt(at) }
    this.#commentators.note(who.speaker.name, sourceWords(text, a))
    const when = own ?? this.#taken(told)
    if (when && !isSigned(text, a) && !isBeside(sourceWords(text, a)))
      this.#occasions.note(when.said, who.speaker.name, told.paragraph, placeOf(place))
    this.#last = { told, when }
    return when ?? { said: unknownWhen(this.published), why: [] }
  }

  /** The date of a statement that has none beside it. */
  #taken(told: Told): When | null {
    const { a, who, paragraph } = told
    const { name } = who.speaker
    if (this.#last && goesOn(told, this.#last.told)) return carriedOn(this.#last.when)
    const asked = this.#commentators.has(name, sourceWords(this.text, a))
    const carried = asked ? this.#occasions.ownBefore(name, paragraph) : this.#occasions.before(name, paragraph)
    const turn = leaves(this.text, a, this.layout, carried, placeOf(told.place))
    if (turn === 'end') this.#occasions.end(name)
    if (turn === 'aside') this.#occasions.aside(paragraph)
    if (turn || this.#occasions.isAside(paragraph)) return null
    if (isOwnInterview(wordsAround(this.text, a, this.layout), carried, told.place))
      return undatedOccasion(this.published)
    const scene = told.tense === 'past' && carried?.paragraph !== paragraph ? this.#scene(told) : null
    if (scene) return scene
    if (carried && isElsewhere(carried, told.place, this.news)) {
      this.#occasions.end(name)
      return null
    }
    const own = carried !== null && carried === this.#occasions.ownBefore(name, paragraph)
    return (own || this.#isOneMoment(told) ? inherited(told, carried) : null) ?? this.#ofTheDay(told)
  }

  #scene({ who, sentence }: Told): When | null {
    return sceneOf(this.text, sentence, who.people, this.dates, this.layout, this.published)
  }

  #isOneMoment({ a, who, tense }: Told): boolean {
    return isOfTheDay(this.text, a, wordsAround(this.text, a, this.layout), tense, who.speaker)
  }

  #ofTheDay(told: Told): When | null {
    const { news, text } = this
    if (!news) return null
    const named = told.who.people.some((p) => isNamedIn(p, news.sentence))
    if (!named && (!news.recent || told.tense === 'label')) return null
    if (this.#commentators.has(told.who.speaker.name, sourceWords(text, told.a)) || !this.#isOneMoment(told))
      return null
    return {
      said: { date: news.day, precision: 'day', basis: 'inherited' },
      why: [because('one moment, in a report about this day', 0.5)],
    }
  }
}

const INTERVIEW = /\bin\s(?:an?|his|her|their)\s(?:\p{L}+\s){0,2}?interview\b/iu
const SAME_DAY = /\b(?:(?:later|earlier) (?:in the|that|the same) day|(?:the|that) same day|hours (?:later|earlier))\b/i

/** An interview that nobody dates is an occasion of its own, not that of the news. */
function isOwnInterview(around: string, carried: Carried | null, place: Place): boolean {
  const known = carried !== null && carried.place !== null && carried.place === placeOf(place)
  return !known && INTERVIEW.test(around) && !SAME_DAY.test(around)
}

/** A hall or an outlet of its own, after an occasion of another day that had none. */
function isElsewhere(carried: Carried, { venue }: Place, news: NewsDay | null): boolean {
  return venue !== null && carried.place === null && carried.said.date !== (news?.day ?? null)
}

function undatedOccasion(published: Published): When {
  return { said: unknownWhen(published), why: [because('an interview whose day is not told', 0.5)] }
}

/** ", who said on Monday that …,": told beside the occasion, which goes on after it. */
const isBeside = (source: string): boolean => /^(?:who|which|that)$/i.test(source.trim())

const placeOf = ({ venue, addressee }: Place): string | null => venue ?? addressee

/** A quotation without a cue, or "adding that …" in the sentence of the statement before. */
function goesOn(told: Told, last: Told): boolean {
  if (told.who.speaker.name !== last.who.speaker.name) return false
  if (told.tense === 'none') return told.paragraph - last.paragraph <= 1
  return told.tense === 'participle' && told.sentence[0] === last.sentence[0]
}

function carriedOn(when: When | null): When | null {
  if (!when || when.said.date === null) return null
  return { said: { ...when.said, basis: 'inherited' }, why: [because('goes on with the statement before', 0.8)] }
}

/** A simple past without a date of its own goes with the occasion before it. */
function inherited({ tense, a }: Told, carried: Carried | null): When | null {
  const takes = tense === 'past' || tense === 'participle' || (tense === 'none' && a.kind === 'direct')
  if (!takes || !carried || carried.said.date === null || carried.said.precision === 'year') return null
  return {
    said: { ...carried.said, basis: 'inherited' },
    why: [because('same occasion as the dated statement before', 0.6)],
  }
}
