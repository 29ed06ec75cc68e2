/** Labelled pairs with their features, by kind of negative. */
import { documentOf } from '../src/4-lineage/document.ts'
import { featuresOf } from '../src/4-lineage/features.ts'
import { hash32 } from '../src/4-lineage/hash.ts'
import { countsOf, type Matter, matterOf, normOf } from '../src/4-lineage/matter.ts'
import { sentences } from '../src/text/sentences.ts'
import { type Half, rewritesOf, storiesOf, type Text } from './lineage-data.ts'

export const KINDS = ['rewrite', 'story', 'story-cut', 'nearest', 'nearest-story', 'speech'] as const
export type PairKind = (typeof KINDS)[number]

/** One pair, both ways round: the scorer does not know which came first. */
export interface Pair {
  kind: PairKind
  group: string
  of: string
  within: string
  forth: number[]
  back: number[]
}

interface Read extends Text {
  matter: Matter
}

const read = (text: Text): Read => ({ ...text, matter: matterOf(documentOf(text.text)) })

function pairOf(kind: PairKind, of: Read, within: Read): Pair {
  const [back, forth] = featuresOf(of.matter, within.matter)
  return { kind, group: of.group, of: of.id, within: within.id, forth, back }
}

export function pairsOf(half: Half): Pair[] {
  const rewrites = rewritesOf(half)
  const sources = [...new Map(rewrites.map((r) => [r.source.id, r.source])).values()].map(read)
  const sourceOf = new Map(sources.map((s) => [s.id, s]))
  const derived = rewrites.map((r) => ({ ...read(r.derived), source: sourceOf.get(r.source.id)! }))
  const stories = storiesOf(half).map((s) => s.map(read))
  const reports = stories.flat()
  const lengths = rewrites.map((r) => wordsIn(r.derived.text))
  return [
    ...derived.map((d) => pairOf('rewrite', d, d.source)),
    ...stories.flatMap((s) => each(s).map(([a, b]) => pairOf('story', a, b))),
    ...stories.flatMap((s) =>
      each(s).flatMap(([a, b]) => [pairOf('story-cut', cut(a, lengths), b), pairOf('story-cut', cut(b, lengths), a)]),
    ),
    ...stories.flatMap((s, i) => each(s).map(([a, b]) => pairOf('speech', ...embedding(a, b, stories, i)))),
    ...derived.flatMap((d) => nearest(d, sources, 5).map((s) => pairOf('nearest', d, s))),
    ...reports.flatMap((a) => nearest(a, reports, 1).map((b) => pairOf('nearest-story', cut(a, lengths), b))),
  ]
}

const wordsIn = (text: string) => text.split(/\s+/).length

function each<T>(some: T[]): [T, T][] {
  return some.flatMap((a, i) => some.slice(i + 1).map((b): [T, T] => [a, b]))
}

/** Whole sentences from the beginning, about as many words as one of the rewrites has. */
export function cut(report: Read, lengths: number[]): Read {
  const most = lengths[hash32(`cut ${report.id}`) % lengths.length]!
  let words = 0
  let end = 0
  for (const [start, stop] of sentences(report.text)) {
    if (words >= most) break
    words += wordsIn(report.text.slice(start, stop))
    end = stop
  }
  return read({ ...report, text: report.text.slice(0, end) })
}

/** By cosine, through an inverted index: words of every report are left out. */
function nearest(to: Read, all: Read[], n: number): Read[] {
  const sums = new Float64Array(all.length)
  const { stems, weights } = to.matter
  countsOf(to.matter).forEach((own, stem) => {
    for (const [i, value] of indexOf(all).get(stems[stem]!) ?? [])
      sums[i]! += (1 + Math.log(own)) * weights[stem]! * value
  })
  const ranked = all.map((other, i) => ({ other, cosine: sums[i]! / (normOf(other.matter) || 1) }))
  return ranked
    .filter(({ other }) => other.group !== to.group)
    .sort((a, b) => b.cosine - a.cosine || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, n)
    .map(({ other }) => other)
}

const indexes = new WeakMap<Read[], Map<number, [number, number][]>>()

function indexOf(all: Read[]): Map<number, [number, number][]> {
  const known = indexes.get(all)
  if (known) return known
  const made = new Map<number, [number, number][]>()
  all.forEach(({ matter: { stems, weights }, matter }, i) => {
    countsOf(matter).forEach((n, stem) => {
      if (weights[stem]! < 0.5) return
      const place: [number, number] = [i, (1 + Math.log(n)) * weights[stem]!]
      const places = made.get(stems[stem]!)
      if (places) places.push(place)
      else made.set(stems[stem]!, [place])
    })
  })
  indexes.set(all, made)
  return made
}

/** Two reports of one story that both carry the same long speech: quoted in both, or in one of them told as it was spoken. */
function embedding(a: Read, b: Read, stories: Read[][], i: number): [Read, Read] {
  const seed = hash32(`speech ${a.id} ${b.id}`)
  const speaker = stories[(i + 1 + (seed % 7)) % stories.length]![0]!
  const from = sentences(speaker.text).map(([s, e]) => speaker.text.slice(s, e).replace(/["“”]/g, ''))
  const spoken = from.slice(0, 5 + (seed % 15))
  const quoted = spoken.map((line) => `“${line}”`).join('\n\n')
  const plain = spoken.map((line) => `${line} I tell you`).join(' ')
  return [inserted(a, quoted), inserted(b, seed % 3 === 0 ? plain : quoted)]
}

function inserted(report: Read, speech: string): Read {
  const at = sentences(report.text)[3]?.[1] ?? report.text.length
  return read({ ...report, text: `${report.text.slice(0, at)}\n\n${speech}\n\n${report.text.slice(at)}` })
}
