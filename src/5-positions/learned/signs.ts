/** What shows that a statement is about a proposal: one row of numbers for each proposal, named for whoever asks why. */
import { ANY_PROPOSAL, DEALING } from '../../lang/en/negotiation.ts'
import type { Statement } from '../../model/types.ts'
import type { CueClass } from '../cue.ts'
import { actorOf, partiesIn } from '../holder.ts'
import type { Link } from '../link.ts'
import { mentionsIn } from '../mentions.ts'
import { KINDS } from '../patterns.ts'
import { rangeOf, type Scene } from '../scene.ts'
import { type Cover, coversOf, merged, type Nearest, nearestIn } from './cover.ts'
import { type Topics, topicsOf } from './topics.ts'

export const SIGNS = [
  'kind of rule',
  'stance by the rules',
  'words before the mention',
  'times in the content',
  'aside',
  'only the thing is named',
  'share of the statements',
  'share of what is named',
  'statements since',
  'statements until',
  'covered in the title',
  'ahead in the title',
  'ahead in the report',
  'covered in all',
  'covered behind',
  'strongest word in the content',
  'strongest exact word in all',
  'ahead in the content',
  'rank in the content',
  'ahead before',
  'exact words',
  'rivals',
  'actor acts here',
  'others in the sentence',
  'telling words',
  'a word for any proposal',
  'words of a deal',
  'proposals in the dossier',
  'words of the longest name',
  'cue',
  'we',
] as const

/** What rules find in one statement. */
export interface Ruled {
  cue: CueClass
  links: readonly Link[]
  /** for each link how sure they are of a stance; null where they drop it */
  scores: readonly (number | null)[]
}

/** A report as far as all of its statements share it. */
export interface Ground {
  topics: Topics
  title: readonly Cover[]
  ruled: readonly Ruled[]
  /** for each statement the proposals that its content names */
  named: readonly ReadonlyMap<string, Link>[]
  /** for each proposal how many statements name it */
  counts: ReadonlyMap<string, number>
  total: number
  /** mean cover of each proposal over the sentences of the report */
  mean: readonly number[]
}

export function groundOf(scene: Scene, ruled: readonly Ruled[]): Ground {
  const topics = topicsOf(scene.dossier)
  const named = ruled.map(({ links }) => new Map(links.filter((l) => l.span).map((l) => [l.proposal, l])))
  const counts = new Map<string, number>()
  for (const id of named.flatMap((one) => [...one.keys()])) counts.set(id, (counts.get(id) ?? 0) + 1)
  const title = coversOf(topics, nearestIn(topics, scene.title, 0, scene.title.length))
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  return { topics, title, ruled, named, counts, total, mean: meanCover(scene, topics) }
}

function meanCover(scene: Scene, topics: Topics): number[] {
  const sum = topics.proposals.map(() => 0)
  for (const i of scene.sentences.keys()) {
    const covers = coversOf(topics, nearestOf(scene, topics, i))
    for (const [p, { share }] of covers.entries()) sum[p]! += share / scene.sentences.length
  }
  return sum
}

/** Kept with the scene: several statements stand in one sentence or behind it. */
function nearestOf(scene: Scene, topics: Topics, sentence: number): Nearest {
  const there = scene.nearest.get(sentence)
  if (there) return there
  const span = scene.sentences[sentence]
  const [from, to] = span ? rangeOf(scene, span) : [0, 0]
  const made = nearestIn(topics, scene.elements, from, to)
  scene.nearest.set(sentence, made)
  return made
}

/** What all proposals share in one statement. */
export interface About {
  scene: Scene
  ground: Ground
  at: number
  statement: Statement
  /** first offset of the content */
  first: number
  own: Nearest
  covers: Record<'own' | 'all' | 'before' | 'behind', readonly Cover[]>
  /** proposals that the sentence names */
  sentence: ReadonlySet<string>
  words: readonly string[]
  telling: number
  we: boolean
  /** the party that acts in the content: the first named, else the speaker's */
  subject: string | null
  cue: number
}

/** Places of the cues on a line from what tells nothing to what refuses. */
const CUE_PLACES: readonly CueClass[] = [
  null,
  'labels',
  'predicts',
  'wants',
  'yields',
  'commits',
  'demands',
  'opposes',
  'refuses',
  'rules-out',
  'not-ruled-out',
  'blames',
]

export function aboutOf(scene: Scene, ground: Ground, statement: Statement, at: number): About {
  const { topics } = ground
  const { content } = statement
  const [first, last] = [Math.min(...content.map(([a]) => a)), Math.max(...content.map(([, b]) => b))]
  const home = scene.sentences.findIndex(([, end]) => end > first)
  const ranges = content.map((span) => rangeOf(scene, span))
  const own = new Float32Array(topics.size)
  for (const [from, to] of ranges) nearestIn(topics, scene.elements, from, to, own)
  const before = nearestOf(scene, topics, home - 1)
  const said = content.map(([a, b]) => scene.text.slice(a, b)).join(' ')
  const parties = partiesIn(said, scene.dossier)
  const we = /\b(?:i|we|our|us|my)\b|\b(?:i|we)['’]/i.test(said)
  return {
    scene,
    ground,
    at,
    statement,
    first,
    own,
    covers: {
      own: coversOf(topics, own),
      all: coversOf(topics, merged(own, outside(scene, topics, home, first, last), before)),
      before: coversOf(topics, before),
      behind: coversOf(topics, nearestOf(scene, topics, home + 1)),
    },
    sentence: namedIn(scene, home),
    words: said.toLowerCase().match(/\p{L}+/gu) ?? [],
    telling: ranges.reduce(
      (n, [from, to]) => n + scene.elements.slice(from, to).filter((e) => e.key !== null).length,
      0,
    ),
    we,
    subject: we || parties.length === 0 ? statement.speaker.party : parties[0]!,
    cue: CUE_PLACES.indexOf(ground.ruled[at]!.cue),
  }
}

function namedIn(scene: Scene, sentence: number): ReadonlySet<string> {
  const span = scene.sentences[sentence]
  return new Set(span ? mentionsIn(scene.elements, ...rangeOf(scene, span), scene.compiled).map((m) => m.proposal) : [])
}

/** Of the sentences that hold the content, what lies before and behind it. */
function outside(scene: Scene, topics: Topics, home: number, first: number, last: number): Nearest {
  const found = new Float32Array(topics.size)
  for (let i = Math.max(0, home); i < scene.sentences.length && scene.sentences[i]![0] < last; i++) {
    const [a, b] = scene.sentences[i]!
    if (a < first) nearestIn(topics, scene.elements, ...rangeOf(scene, [a, first]), found)
    if (b > last) nearestIn(topics, scene.elements, ...rangeOf(scene, [last, b]), found)
  }
  return found
}

/** A row for each proposal of the dossier, in its order; `at`: number of the statement in the report. */
export function signsOf(scene: Scene, ground: Ground, statement: Statement, at: number): Float64Array[] {
  const about = aboutOf(scene, ground, statement, at)
  return scene.dossier.proposals.map((_, p) => signsFor(about, p))
}

export function signsFor(about: About, p: number): Float64Array {
  return rowOf(byRules(about, p), byReport(about, p), byWords(about, p), bySaying(about, p))
}

/** Neither the words nor those around them come near it, and nothing else in the report names it: not worth the weighing. */
export function isFar({ scene, ground, covers }: About, p: number): boolean {
  return (
    covers.all[p]!.share === 0 && covers.behind[p]!.share === 0 && !ground.counts.has(scene.dossier.proposals[p]!.id)
  )
}

function rowOf(...parts: readonly number[][]): Float64Array {
  const row = new Float64Array(SIGNS.length)
  let at = 0
  for (const part of parts) {
    row.set(part, at)
    at += part.length
  }
  return row
}

function byRules({ scene, ground, at, first }: About, p: number): number[] {
  const id = scene.dossier.proposals[p]!.id
  const { links, scores } = ground.ruled[at]!
  const link = ground.named[at]!.get(id)
  return [
    link?.kind ? 1 + KINDS.indexOf(link.kind) : 0,
    scores.reduce<number>((most, s, i) => (links[i]!.proposal === id && s !== null && s > most ? s : most), 0),
    link ? scene.text.slice(first, link.from).split(/\s+/).length : 0,
    links.filter((l) => l.proposal === id && l.span).length,
    link?.aside ?? 0,
    link?.bare ? 1 : 0,
  ]
}

function byReport({ scene, ground, at }: About, p: number): number[] {
  const id = scene.dossier.proposals[p]!.id
  const count = ground.counts.get(id) ?? 0
  return [
    count / Math.max(1, ground.named.length),
    count / Math.max(1, ground.total),
    distance(ground, id, at, -1),
    distance(ground, id, at, 1),
    ground.title[p]!.share,
    ahead(ground.title, p),
    ground.mean[p]! - ground.mean.reduce((best, m, q) => (q !== p && m > best ? m : best), 0),
  ]
}

/** Statements looked through for one that names the proposal. */
const FAR_OFF = 9

function distance({ named }: Ground, id: string, at: number, step: number): number {
  for (let k = 1; k < FAR_OFF; k++) if (named[at + step * k]?.has(id)) return k
  return FAR_OFF
}

/** Of another proposal's cover: it is a rival from so much on, and from this share of one's own. */
const RIVAL = [0.3, 0.8] as const

function byWords({ scene, ground, covers, own, subject }: About, p: number): number[] {
  const { topics } = ground
  const mine = covers.own[p]!
  const rivals = covers.own.filter((c, q) => q !== p && c.share > RIVAL[0] && c.share >= mine.share * RIVAL[1])
  const actor = actorOf(scene.dossier.proposals[p]!, scene.dossier)
  return [
    covers.all[p]!.share,
    covers.behind[p]!.share,
    mine.peak,
    covers.all[p]!.exact,
    ahead(covers.own, p),
    covers.own.filter((c) => c.share > mine.share).length,
    ahead(covers.before, p),
    topics.proposals[p]!.words.filter((w) => own[w] === 1).length,
    rivals.length,
    actor === null ? 0 : actor === subject ? 1 : -1,
  ]
}

const ahead = (covers: readonly Cover[], p: number): number =>
  covers[p]!.share - covers.reduce((best, c, q) => (q !== p && c.share > best ? c.share : best), 0)

function bySaying({ scene, ground, sentence, words, telling, cue, we }: About, p: number): number[] {
  const { proposals } = ground.topics
  return [
    sentence.size - (sentence.has(scene.dossier.proposals[p]!.id) ? 1 : 0),
    telling,
    words.some((w) => ANY_PROPOSAL.has(w)) ? 1 : 0,
    words.some((w) => DEALING.test(w)) ? 1 : 0,
    proposals.length,
    proposals[p]!.names.reduce((most, n) => Math.max(most, n.words.length), 0),
    cue,
    we ? 1 : 0,
  ]
}
