/** What the words that attribute do by themselves: "demanded" asks, "rejected" refuses, "said" does nothing. */

import { CUES } from '../lang/en/stance.ts'
import { stemOf } from '../text/terms.ts'

const LABELS = /\b(?:call(?:s|ed|ing)?|describ\w+|label\w*|dub\w*|compar\w+|liken\w*|characteri\w+)\b/

export type CueClass = keyof typeof CUES | 'not-ruled-out' | 'rules-out' | 'labels' | null

export function cueClass(cue: string): CueClass {
  const words = cue.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []
  const text = words.join(' ')
  if (/\brul\w* out\b/.test(text)) return /\b(?:not|n['’]t|never)\b/.test(text) ? 'not-ruled-out' : 'rules-out'
  if (/\bask\w*\b/.test(text) && /\bask\w* for\b|has asked|have asked/.test(text)) return 'demands'
  if (/\bcall\w* (?:for|on)\b/.test(text)) return 'demands'
  for (const word of words.toReversed()) {
    const stem = stemOf(word)
    const found = (Object.keys(CUES) as (keyof typeof CUES)[]).find((name) => CUES[name].has(stem))
    if (found) return found
  }
  return LABELS.test(text) ? 'labels' : null
}
