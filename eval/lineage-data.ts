/** The pairs that the scorer of room 4 is trained and measured on. Sources and stories are split: none is in both halves. */
import { join } from 'node:path'
import { hash32 } from '../src/4-lineage/hash.ts'
import { DATA, readJsonl } from './data.ts'

export type Half = 'train' | 'test'

interface Rewrite {
  source_id: string
  style: string
  source: string
  derived: string
}

interface Article {
  id: string
  story_id: string
  text: string
}

/** Texts with the group (source or story) that decides their half. */
export interface Text {
  id: string
  group: string
  text: string
}

export interface RewriteOf {
  source: Text
  derived: Text
  style: string
}

const sideOf = (group: string): Half => (hash32(`half ${group}`) % 2 === 0 ? 'train' : 'test')

/** Rewrites whose source is in the half. Sources of the same text are one source. */
export function rewritesOf(half: Half): RewriteOf[] {
  const all = readJsonl<Rewrite>(join(DATA, 'lineage/rewrites.jsonl.gz'))
  const groupOf = new Map<string, string>()
  for (const { source, source_id } of all) if (!groupOf.has(source)) groupOf.set(source, source_id)
  return all
    .map((r) => {
      const group = groupOf.get(r.source)!
      return {
        style: r.style,
        source: { id: group, group, text: r.source },
        derived: { id: `${r.source_id}/${r.style}`, group, text: r.derived },
      }
    })
    .filter(({ source }) => sideOf(source.group) === half)
}

/** Reports of stories in the half, by story. */
export function storiesOf(half: Half): Text[][] {
  const articles = readJsonl<Article>(join(DATA, 'stories/articles.jsonl.gz'))
  const basil = readJsonl<{ id: string; triplet: string; text: string }>(join(DATA, 'stories/basil.jsonl.gz'))
  const texts = [
    ...articles.map((a) => ({ id: a.id, group: a.story_id, text: a.text })),
    ...basil.map((a) => ({ id: a.id, group: a.triplet, text: a.text })),
  ]
  const stories = Object.values(Object.groupBy(texts, (t) => t.group)) as Text[][]
  return stories.filter((s) => sideOf(s[0]!.group) === half)
}
