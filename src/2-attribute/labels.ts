/** `NAME: what was said`: headlines and transcripts. */

import { REPORTING } from '../lang/en/reporting.ts'
import { isFiniteVerb, lastOf } from './adverbials.ts'
import type { Draft } from './draft.ts'
import type { Item, Unit } from './units.ts'

const MAX_LABEL = 6
/** Labels of the page, not of a speaker. */
const NO_SPEAKER =
  /^(?:the latest|latest|exclusive|opinion|analysis|watch|video|breaking|update|updated|live|fact check|factbox|explainer|editorial|commentary|review|transcript|listen|read|photos|note|correction|related|source|sources|first|why|how|what|(?:file )?(?:photo|picture|image|video)s?|file|caption|(?:photo |image )?credits?)$/

/** The rule of a transcript's label: what follows in its paragraph is the speaker's, too. */
export const TURN = 'label of a transcript'

export function labelDraft(unit: Unit, index: number): Draft | null {
  const { items } = unit
  const colon = items.findIndex((i, n) => n <= MAX_LABEL && i.text === ':')
  if (colon < 1 || !unit.first || colon + 1 >= lastOf(items)) return null
  const label = items.slice(0, colon)
  if (!label.every((i) => i.kind === 'word' || /^[.&()'’-]$/.test(i.text))) return null
  if (label.some((i) => isSpeech(i) || isFiniteVerb(i))) return null
  if (label.some((i) => /['’]s$|s['’]$/.test(i.lower))) return null
  if (
    NO_SPEAKER.test(label.map((i) => i.lower).join(' ')) ||
    (/^(?:the|a|an|why|how|what|when|where)$/.test(label[0]!.lower) && label.length > 3)
  )
    return null
  const shouted =
    label.every((i) => i.kind !== 'word' || i.text === i.text.toUpperCase()) &&
    label.some((i) => /[A-Z]{2}/.test(i.text))
  if (index !== 0 && !shouted) return null
  return {
    source: [0, colon],
    cue: [colon, colon + 1],
    content: [[colon + 1, lastOf(items)]],
    rule: shouted ? TURN : 'label before a colon',
    score: 0.75,
  }
}

/** "Smith said:" is no label. */
function isSpeech(item: Item): boolean {
  const form = REPORTING.get(item.lower)
  return form !== undefined && (form.form === 'past' || form.lemma === 'say' || form.form === 'ing')
}
