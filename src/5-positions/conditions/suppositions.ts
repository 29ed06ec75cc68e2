/** What is imagined, and so is not: a wish ("I wish they would leave"), or what would, could or should have been. */
import type { Span } from '../../model/types.ts'

export interface Supposition {
  /** the clause of it, with who wishes */
  span: Span
  kind: 'wish' | 'unreal'
}

/** Who wishes, and the verb; not "wish to", "wish them well", "best wishes". */
const WISH =
  /(?<![\p{L}])(?:(?:i|we|you|he|she|they|(?:\p{Lu}[\p{L}.]+\s+){1,3}|(?:the|some|many|his|her|their)\s+(?:[\p{L}-]+\s+){1,3})\s*(?:(?:do|does|did|just|only|also|really|might|may|could|often|still|now|sometimes)\s+){0,2})?(?:wish(?:ed|es)?|(?<=\b(?:he|she|they)\s)wishes)(?!\s+(?:to|for|him|her|them|us|well|list|you\s+(?:well|luck|all))\b)(?=[,\s]+[\p{L}“"])/iu

const GREETING = /^(?:best|good|warm)\b/i

const PERFECT =
  /\b(?:would|could|should|might|ought\s+to)(?:n['’]t)?(?:\s+(?:not|never|also|just|only|easily|still|probably|likely|even|then|first|well|instead)){0,2}(?:\s+have|['’]ve|\s+of)\s+(?:\p{L}+ly\s+)?\p{L}+/iu

/** The first supposition of a sentence `from`–`to`, null when nothing is imagined; spans are UTF-16 code units of `text`. */
export function suppositionIn(text: string, from: number, to: number): Supposition | null {
  const sentence = text.slice(from, to)
  const wish = /wish/i.test(sentence) ? WISH.exec(sentence) : null
  if (wish && !GREETING.test(wish[0]))
    return { span: [from + wish.index, from + endOf(sentence, wish.index + wish[0].length)], kind: 'wish' }
  const perfect = /(?:ould|ought|might)\b/i.test(sentence) || /ouldn['’]t/i.test(sentence) ? mostFirm(sentence) : null
  if (!perfect) return null
  const start = startOf(sentence, perfect.index)
  return { span: [from + start, from + endOf(sentence, perfect.index + perfect[0].length)], kind: 'unreal' }
}

/** "They should have asked" rather than what would have come of it. */
function mostFirm(sentence: string): { index: number; 0: string } | null {
  const all = [...sentence.matchAll(new RegExp(PERFECT, 'giu'))]
  return all.find((m) => /^(?:should|ought)/i.test(m[0])) ?? all[0] ?? null
}

const OPENS =
  /[;:!?“”"]\s*|(?:^|,\s+|\s)(?:but|because|although|though|that|and that|said)\s+|,\s+(?:and\s+)?(?=which\s)|[—–]|--/giu

/** Behind the last break before the verb. */
function startOf(sentence: string, verb: number): number {
  let start = 0
  for (const m of sentence.slice(0, verb).matchAll(OPENS)) {
    const at = m.index + m[0].length
    if (verb - at > 1 && /\p{L}/u.test(sentence.slice(at, verb))) start = at
  }
  while (start < verb && /[\s"“'‘]/.test(sentence[start]!)) start++
  return start
}

const CLOSES =
  /[;:!?"”—–]|--|,?\s+but\s|,?\s+(?:just\s+)?so\s|,\s+(?:and|which|because|although|though|while|or|who)\s|,\s+(?:he|she|they|we|i|it)\s|,['’"”]|,\s+(?:\p{Lu}[\p{L}.]*\s+){1,4}(?:said|says|told|wrote|added|sighs)|,\s+(?:said|says|according|wrote|adding)\b|\.$|\.\s*$/u

/** Before the next break, as long as something has been said. */
function endOf(sentence: string, from: number): number {
  const m = CLOSES.exec(sentence.slice(from))
  return m ? from + m.index : sentence.trimEnd().length
}
