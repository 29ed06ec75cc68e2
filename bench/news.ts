/**
 * News as an archive has it, generated: many stories by unlike pens, most told once, some by many; of those some reports are copies, some
 * rewrites, some by somebody else who was there. Names and words come up as often as Zipf has it. Every report is a function of its number.
 */
import { hash32 } from '../src/4-lineage/hash.ts'
import { random } from '../train/random.ts'
import { ADJECTIVES, NOUNS, VERBS } from './lexicon.ts'
import type { WorkReport } from './workload.ts'

/** What happened, and how two pens put it; `$` words are filled in by the story. */
const EVENTS: readonly (readonly [one: string, other: string])[] = [
  [
    'The $noun in $place $verb the $adjective $noun before the $noun of $place could meet.',
    'Before $place could call its $noun together, the $adjective $noun had been $verb by the $noun of $place.',
  ],
  [
    'More than $number $noun were $verb along the $adjective $noun, and the $noun stayed shut.',
    'A shut $noun and some $number $noun $verb beside a $adjective $noun: that was the outcome.',
  ],
  [
    'A $adjective $noun near $place was $verb for the first time since the $noun of $number.',
    'Not since $number, the year of the $noun, had anybody $verb the $adjective $noun outside $place.',
  ],
  [
    'Each $noun pays $number crowns for the $noun, while the $adjective $noun of $place pays nothing.',
    'Nothing is paid by the $adjective $noun in $place; for every $noun the $noun costs $number crowns.',
  ],
  [
    'Residents of $place carried the $noun past the $noun, where a $noun had been $verb.',
    'Where the $noun was $verb, people from $place walked by a $noun with the $noun on their shoulders.',
  ],
  [
    'No $noun has $verb the $noun of $place without a $adjective $noun in $number years.',
    'It is $number years since a $noun of $place $verb any $noun unless it had some $adjective $noun.',
  ],
]

/** Who says what; the two pens keep the words of a quotation. */
const SAYINGS: readonly (readonly [one: string, other: string])[] = [
  [
    '$office $given $family said on $day that the $noun had $verb the $adjective $noun.',
    'The $adjective $noun had been $verb by the $noun, according to $office $given $family.',
  ],
  [
    '“We $verb the $noun and we will keep the $adjective $noun,” $family said.',
    'In the words of $family: “We $verb the $noun.”',
  ],
  [
    '$family told reporters that no $noun would be $verb until the $noun of $place left.',
    '$family ruled out that any $noun be $verb while the $noun of $place stays, and said so on $day.',
  ],
  [
    '“Our $noun was $verb by a $adjective $noun,” said $given $family, who leads the $noun.',
    '“Our $noun was $verb by a $adjective $noun,” $family complained.',
  ],
]

const OFFICES = ['Minister', 'Governor', 'Senator', 'Ambassador', 'Mayor', 'General']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const GIVEN = ['Maren', 'Tomas', 'Ilse', 'Dunja', 'Peter', 'Leyla', 'Owen', 'Noor', 'Viktor', 'Edda', 'Piet', 'Sanna']
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ha', 'ju', 'ke', 'lo', 'mi', 'na', 'po', 'ru', 'sa', 'te', 'vo', 'zi']

type Next = () => number
const pick = <T>(from: readonly T[], next: Next): T => from[Math.floor(next() * from.length)]!

/** Ranks from 0, the first as often as Zipf's law has it among so many. */
const zipf = (among: number, next: Next) => Math.floor(among ** next()) - 1

/** A name of eight letters, another for each rank; people and places do not share them. */
function nameOf(rank: number, first: string): string {
  const letters = Array.from({ length: 3 }, (_, i) => SYLLABLES[(rank >> (4 * i)) & 15]!)
  return `${first}${letters.join('')}${SYLLABLES[(rank >> 12) & 15]![0]}`
}

/** People and places that may come up; 4 096 names of each would all be in a large record, so there are sixteen times as many. */
const NAMES = 65_536
const family = (next: Next) => nameOf(zipf(NAMES, next), 'V')
const place = (next: Next) => nameOf(zipf(NAMES, next), 'O')

/** The tales from which all stories are made: each told by two pens. */
const EVENTS_TOLD = 17
const SAYINGS_TOLD = 5
/** People and places of a story; whoever else tells it names them too. */
const PEOPLE_TOLD = 4
const PLACES_TOLD = 10

/** A story told twice from the same facts, sentence by sentence, in the words of the lexicon. */
export function taleOf(number: number): [string, string] {
  const next = random(number * 2 + 1)
  const said = new Set<number>()
  while (said.size < SAYINGS_TOLD) said.add(1 + Math.floor(next() * (EVENTS_TOLD + SAYINGS_TOLD - 1)))
  const sentences = Array.from({ length: EVENTS_TOLD + SAYINGS_TOLD }, (_, i) => {
    const patterns = pick(said.has(i) ? SAYINGS : EVENTS, next)
    const facts = factsOf(next)
    return patterns.map((pattern) => filled(pattern, facts))
  })
  const text = (pen: number) =>
    sentences
      .map((s, i) => s[pen] + (i % 4 === 3 ? '\n\n' : ' '))
      .join('')
      .trim()
  return [text(0), text(1)]
}

type Facts = Record<string, string[]>

const factsOf = (next: Next): Facts => ({
  noun: Array.from({ length: 5 }, () => pick(NOUNS, next)),
  verb: [pick(VERBS, next)],
  adjective: [pick(ADJECTIVES, next)],
  place: [nameOf(Math.floor(next() * PLACES_TOLD), 'O'), nameOf(Math.floor(next() * PLACES_TOLD), 'O')],
  family: [nameOf(Math.floor(next() * PEOPLE_TOLD), 'V')],
  given: [pick(GIVEN, next)],
  office: [pick(OFFICES, next)],
  day: [pick(DAYS, next)],
  number: [String(1_000 + Math.floor(next() * 9_000))],
})

function filled(pattern: string, facts: Facts): string {
  const used: Record<string, number> = {}
  return pattern.replace(/\$(\w+)/g, (_, sort: string) => {
    const some = facts[sort]!
    used[sort] = (used[sort] ?? -1) + 1
    return some[used[sort] % some.length]!
  })
}

/** What the words of a tale become in a story, whichever pen tells it: another word of the same sort and length, another name. */
export class Wording {
  readonly #story: number
  readonly #known = new Map<string, string>()

  constructor(story: number) {
    this.#story = story
  }

  /** The same length, unit for unit. */
  of(text: string): string {
    return text.replace(/[A-Za-z]+|\d{4}/g, (word) => {
      const known = this.#known.get(word) ?? this.#another(word)
      this.#known.set(word, known)
      return known
    })
  }

  #another(word: string): string {
    const next = random(hash32(`${this.#story} ${word}`))
    if (/^\d/.test(word)) return String(1_000 + Math.floor(next() * 9_000))
    if (/^[VO][a-z]{7}$/.test(word)) return word[0] === 'V' ? family(next) : place(next)
    const others = ALIKE.get(word)
    return others ? pick(others, next) : word
  }
}

/** Word → words of its sort and length. */
const ALIKE = new Map(
  [NOUNS, VERBS, ADJECTIVES].flatMap((sort) =>
    sort.map((word) => [word, sort.filter((w) => w.length === word.length)]),
  ),
)

/** What the `number`th report of the archive is. */
export interface Plan {
  number: number
  /** tale and pen of its text, and the wording of its story */
  tale: number
  pen: 0 | 1
  story: number
  /** paragraphs that are kept, of six */
  paragraphs: number
  outlet: string
  published: string
}

/** Half of all stories are told once; the others up to forty times, few often. */
const MOST_TOLD = 40
const TALES = 200
const DAYS_OF_ARCHIVE = 3_650

/** Plans without end, story by story: reports of one story come together, stories in the order of no calendar. */
export function* plans(seed = 1): Generator<Plan> {
  const next = random(seed)
  for (let number = 0, story = seed * 1e6; ; story++) {
    const told = next() < 0.5 ? 1 : 2 + zipf(MOST_TOLD, next)
    const first = Math.floor(next() * TALES)
    const day = Math.floor(next() * DAYS_OF_ARCHIVE)
    for (let i = 0; i < told; i++) {
      const how = i === 0 ? 'first' : pick(['copy', 'copy', 'rewrite', 'other'] as const, next)
      const published = new Date(Date.UTC(2015, 0, 1 + day + Math.floor(next() * 3 * Math.min(1, i))))
      yield {
        number: number++,
        tale: how === 'other' ? Math.floor(next() * TALES) : first,
        pen: how === 'rewrite' ? 1 : 0,
        story,
        paragraphs: how === 'copy' ? 3 + Math.floor(next() * 4) : 6,
        outlet: `Outlet ${zipf(500, next)}`,
        published: published.toISOString().slice(0, 10),
      }
    }
  }
}

/** The beginning of a tale, in the words of the story. */
export function worded({ story, paragraphs }: Plan, text: string): string {
  const all = new Wording(story).of(text)
  return all.split('\n\n').slice(0, paragraphs).join('\n\n')
}

export function newsOf(plan: Plan, id = `n${plan.number}`): WorkReport {
  const { outlet, published } = plan
  return { id, text: worded(plan, taleOf(plan.tale)[plan.pen]), outlet, published }
}
