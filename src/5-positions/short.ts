/**
 * Short names: "the tariffs", where several proposals are about tariffs, are those that the report names in full; "Eastmark's
 * tariffs" are those that Eastmark would raise.
 */
import { DETERMINERS } from '../lang/en/grammar.ts'
import type { Dossier, Span } from '../model/types.ts'
import { actorOf, partiesIn } from './holder.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { rangeOf, type Scene } from './scene.ts'

/** Where the report names proposals in full: numbers of elements by proposal. */
export interface FullNames {
  places: ReadonlyMap<string, readonly number[]>
  title: ReadonlySet<string>
}

const FULL = 0.8

const known = new WeakMap<Scene, FullNames>()

function fullNamesOf(scene: Scene): FullNames {
  const there = known.get(scene)
  if (there) return there
  const made = fullNames(scene)
  known.set(scene, made)
  return made
}

function fullNames(scene: Scene): FullNames {
  const { elements, title, compiled } = scene
  const full = (list: readonly Mention[]) => list.filter((m) => m.score >= FULL && m.at.length > 1)
  const all = scene.sentences.flatMap((span) => full(mentionsIn(elements, ...rangeOf(scene, span), compiled)))
  const places = Map.groupBy(all, (m) => m.proposal)
  return {
    places: new Map([...places].map(([id, list]) => [id, list.map((m) => m.at[0]!)])),
    title: new Set(full(mentionsIn(title, 0, title.length, compiled)).map((m) => m.proposal)),
  }
}

/** Short names in a stretch; `taken`: elements that fuller mentions cover; `speaker`: the party whose "our" it is. */
export function shortIn(scene: Scene, span: Span, taken: ReadonlySet<number>, speaker: string | null): Mention[] {
  const [from, to] = rangeOf(scene, span)
  const found: Mention[] = []
  for (let i = from; i < to; i++) {
    const candidates = scene.compiled.shared.get(scene.elements[i]!.key ?? '')
    if (!candidates || taken.has(i) || modifies(scene, i)) continue
    const meant = meantBy(scene, i, candidates, ownerAt(scene, i, speaker))
    if (meant) found.push({ ...meant, at: [i], loose: false })
  }
  return found
}

/** "Trade war": a noun right before another is not what is spoken of. */
function modifies({ text, elements }: Scene, at: number): boolean {
  const after = elements[at + 1]
  return after !== undefined && after.key !== null && /^[\s-]+$/.test(text.slice(elements[at]!.end, after.start))
}

/** Words between an owner and what is owned, at most. */
const OWNED = 4

/** The party right before it: "Eastmark's tariffs", "Eastmark tariffs", "our tariffs". */
function ownerAt({ text, elements, dossier }: Scene, at: number, speaker: string | null): string | null {
  let first = at - 1
  while (first > 0 && at - first < OWNED && !DETERMINERS.has(elements[first]!.word)) first--
  const words = text.slice(elements[Math.max(0, first)]!.start, elements[at]!.start)
  if (/[.,;:!?]/.test(words)) return null
  return partiesIn(words, dossier).at(-1) ?? (/\bour\b/i.test(words) ? speaker : null)
}

type Meant = Pick<Mention, 'proposal' | 'score' | 'kind'>

function meantBy(scene: Scene, at: number, candidates: readonly string[], owner: string | null): Meant | null {
  const { dossier } = scene
  const own = owner ? candidates.filter((id) => actor(id, dossier) === owner) : []
  if (own.length === 1) return { proposal: own[0]!, score: 0.65, kind: 'a short name, of the party that would do it' }
  const left = own.length > 0 ? own : candidates.filter((id) => owner === null || actor(id, dossier) === null)
  const weighed = left.map((id) => ({ id, weight: weightOf(fullNamesOf(scene), id, at) }))
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a), { id: '', weight: 0 })
  return best.weight > 0
    ? { proposal: best.id, score: 0.6, kind: 'a short name for what the report names in full' }
    : null
}

const actor = (id: string, dossier: Dossier) => actorOf(dossier.proposals.find((p) => p.id === id)!, dossier)

/** Elements within which a mention is fresh, and what it then counts more; what one behind and the title count. */
const FRESH = 60
const RECENT = 2
const BEHIND = 0.5
const TITLE = 1.5

/** How much the report speaks of a proposal, the more the nearer before. */
function weightOf({ places, title }: FullNames, id: string, at: number): number {
  const weights = (places.get(id) ?? []).map((p) => (p < at ? 1 + RECENT * Math.exp((p - at) / FRESH) : BEHIND))
  return weights.reduce((a, b) => a + b, title.has(id) ? TITLE : 0)
}
