/** A cue that is looked at: its chief word, and what the rules make of it. */
import type { Range } from '../adverbials.ts'
import { saysNothing } from '../cues.ts'
import type { Draft } from '../draft.ts'
import { draftFor } from '../link.ts'
import { type Item, MAX_ITEMS } from '../units.ts'
import { hashOf } from './hash.ts'
import { type Look, PAD, rolesOf } from './look.ts'
import type { CueLook } from './part-features.ts'
import { TAG } from './tag.ts'

const CHIEF = new Set(['said', 'says', 'saying', 'say', 'noun-of-saying', 'finite'].map((name) => TAG[name]!))

/** One room for the roles at all cues: they are read before the next cue is looked at. */
const [own, forced] = [new Int32Array(MAX_ITEMS + 2 * PAD), new Int32Array(MAX_ITEMS + 2 * PAD)]

export function cueLook(items: readonly Item[], look: Look, [from, to]: Range, drafts: readonly Draft[]): CueLook {
  const draft = drafts.find((d) => d.cue && d.cue[0] < to && from < d.cue[1]) ?? null
  const chief = chiefOf(look, from, to)
  return {
    from,
    to,
    word: look.word[chief + PAD]!,
    tag: look.tag[chief + PAD]!,
    left: look.tag[from - 1 + PAD]!,
    right: look.tag[to + PAD]!,
    rightWord: look.word[to + PAD]!,
    own: rolesOf(look.n, draft, own),
    forced: rolesOf(look.n, draftFor(items, [from, to], chief), forced),
    known: draft ? 1 : 0,
    rule: draft ? hashOf(draft.rule) : 0,
    void: saysNothing(items, chief),
  }
}

/** The last word of saying, else the last word. */
function chiefOf(look: Look, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (CHIEF.has(look.tag[i + PAD]!)) return i
  return to - 1
}
